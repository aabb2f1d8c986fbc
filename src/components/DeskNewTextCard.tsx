import { useDeferredValue, useId, useMemo } from 'react';
import { proposedTitle } from '../edit/proposedTitle.ts';
import { type TextKind, textKind } from '../edit/textKind.ts';
import type { Source } from '../model/dataset.ts';
import { DeskNewTextFacts } from './DeskNewTextFacts.tsx';
import type { NewTextDraft } from './newTextDraft.ts';
import { plural } from './plural.ts';

interface DeskNewTextCardProps {
  readonly draft: NewTextDraft;
  /** Null where it is the only one. */
  readonly number: number | null;
  readonly zone: string;
  /** Those that the project has: one of them may have published it. */
  readonly sources: readonly Source[];
  readonly onChange: (part: Partial<NewTextDraft>) => void;
  readonly onRemove: () => void;
}

/** One document: its text, and what is known of it. */
export function DeskNewTextCard(props: DeskNewTextCardProps) {
  const { draft, number, onChange, onRemove } = props;
  const id = useId();
  return (
    <fieldset className="new-text-card" data-draft={draft.key}>
      <legend className={number === null ? 'visually-hidden' : 'eyebrow'}>
        {number === null ? 'The document' : `Document ${number}`}
      </legend>
      {number !== null && (
        <button
          type="button"
          className="open-button new-text-remove"
          aria-label={`Leave out document ${number}`}
          onClick={onRemove}
        >
          Leave out
        </button>
      )}
      <label htmlFor={id} className="open-label">
        Text, one paragraph a line
      </label>
      <textarea
        id={id}
        className="open-field new-text-words"
        data-first
        rows={6}
        dir="auto"
        spellCheck={false}
        placeholder="Paste the text of a document"
        value={draft.text}
        onChange={(change) => onChange({ text: change.target.value, note: null })}
      />
      <TextLine draft={draft} onChange={onChange} />
      <DeskNewTextFacts {...props} title={draft.title ?? proposedTitle(draft.text)} />
    </fieldset>
  );
}

const KIND_NAMES: Readonly<Record<Exclude<TextKind, 'plain'>, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
};

/** How long the text is; and where it seems to hold signs that no reader sees, an offer to take them away. */
function TextLine({ draft, onChange }: Pick<DeskNewTextCardProps, 'draft' | 'onChange'>) {
  const text = useDeferredValue(draft.text);
  const counts = useMemo(() => countOf(text), [text]);
  const kind = useMemo(() => textKind('', text), [text]);
  const reduce = async (from: TextKind) => {
    const { documentText } = await import('../edit/documentText.ts');
    onChange({ text: documentText(draft.text, from) });
  };
  return (
    <p className="open-hint new-text-line" role="status">
      <span>{draft.note ?? counts}</span>
      {kind !== 'plain' && (
        <span>
          This looks like {KIND_NAMES[kind]}.{' '}
          <button type="button" className="open-button" onClick={() => void reduce(kind)}>
            Keep its words only
          </button>
        </span>
      )}
    </p>
  );
}

function countOf(text: string): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '').length;
  if (paragraphs === 0) return 'It stays on this device.';
  return `${plural(paragraphs, 'paragraph')}, ${plural(text.match(/\S+/g)?.length ?? 0, 'word')}.`;
}
