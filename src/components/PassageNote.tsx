import './PassageNote.css';
import { useId, useState } from 'react';
import type { Passage } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { unquoted } from '../query/claimWords.ts';
import { useWhence } from '../store/useWhence.ts';

/**
 * Where a claim stands: document, paragraph, the exact words, and on demand the words around them.
 *
 * @param quoted true when the exact words stand above already, as the claim's own.
 */
export function PassageNote({ passage, quoted }: { passage: Passage; quoted: boolean }) {
  const dataset = useWhence((s) => s.dataset);
  const [shown, setShown] = useState(false);
  const id = useId();
  if (!dataset) return null;
  const tables = lookup(dataset);
  const document = tables.document.get(passage.document);
  const publisher = document && tables.source.get(document.publisher);
  const language = document?.language ?? undefined;
  return (
    <div className="passage">
      {!quoted && (
        <p className="passage-exact" lang={language}>
          “{unquoted(passage.exact)}”
        </p>
      )}
      <p className="passage-where dim">
        <span>
          {publisher?.name}
          {document && dataset.documents.length > 1 && (
            <>
              , <cite lang={language}>{document.title}</cite>
            </>
          )}
          {passage.paragraph !== null && `, paragraph ${passage.paragraph}`} ·{' '}
          {passage.directSpeech ? 'direct speech' : 'publisher’s words'}
        </span>
        <button
          type="button"
          className="passage-toggle"
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'hide passage' : 'show passage'}
        </button>
      </p>
      <figure id={id} className="passage-text" hidden={!shown}>
        <blockquote lang={language}>
          {before(passage.prefix)}
          <mark>{passage.exact}</mark>
          {after(passage.suffix)}
        </blockquote>
        {document && (
          <figcaption className="dim">
            <cite lang={language}>{document.title}</cite>, {publisher?.name}
          </figcaption>
        )}
      </figure>
    </div>
  );
}

/** Dots say that the sentence began before; a capital says that it begins here. */
function before(prefix: string): string {
  return /^\s*["'“‘(]?\p{Lu}/u.test(prefix) || prefix === '' ? prefix : `…${prefix}`;
}

function after(suffix: string): string {
  return /[.!?…]["'”’)]*\s*$/u.test(suffix) || suffix === '' ? suffix : `${suffix}…`;
}
