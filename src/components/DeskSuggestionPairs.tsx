import { useMemo, useState } from 'react';
import type { Edit } from '../edit/edit.ts';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useProject } from '../store/useProject.ts';
import { suggestContradictions } from '../suggest/suggestContradictions.ts';
import { suggestDuplicates } from '../suggest/suggestDuplicates.ts';

/** A pair of records, and the step that accepting it is. */
interface Pair {
  readonly key: string;
  readonly words: string;
  readonly why: string;
  readonly does: string;
  readonly edit: Edit;
}

/** Records that may be one, and claims that may contradict each other. */
export function DeskSuggestionPairs({ dataset }: { dataset: Dataset }) {
  const pairs = useMemo(() => pairsOf(dataset), [dataset]);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  const open = pairs.filter(({ key }) => !skipped.has(key));
  const gone = pairs.length - open.length;
  const accept = ({ edit, words }: Pair) => say(useProject.getState().edit(edit) ?? `Done: ${words}`);
  const skip = ({ key }: Pair) => {
    setSkipped(new Set([...skipped, key]));
    say('Skipped.');
  };
  if (pairs.length === 0) return null;
  return (
    <section className="suggest-pairs" aria-labelledby="suggest-pairs-title">
      <h3 id="suggest-pairs-title">Twice, or against each other?</h3>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ul>
        {open.map((pair) => (
          <li key={pair.key} className="suggest-pair">
            <p>
              <span className="suggest-mark">Suggestion</span> {pair.words}
            </p>
            <p className="suggest-why">{pair.why}</p>
            <p className="suggest-answers">
              <button type="button" className="open-button" onClick={() => accept(pair)}>
                {pair.does}
              </button>
              <button type="button" className="open-button" onClick={() => skip(pair)}>
                Skip
              </button>
            </p>
          </li>
        ))}
      </ul>
      {gone > 0 && (
        <button type="button" className="open-button" onClick={() => setSkipped(new Set())}>
          Bring back {gone} skipped
        </button>
      )}
    </section>
  );
}

function pairsOf(dataset: Dataset): readonly Pair[] {
  const { source, event, claim } = lookup(dataset);
  const merges = suggestDuplicates(dataset).map(({ kind, into, from, why }): Pair => {
    const table = kind === 'sources' ? source : event;
    const name = (id: string) => {
      const record = table.get(id);
      return record && ('name' in record ? record.name : record.title);
    };
    return {
      key: `${kind} ${into} ${from}`,
      words: `Merge “${name(from)}” into “${name(into)}”`,
      why,
      does: 'Merge',
      edit: { kind: kind === 'sources' ? 'merge-sources' : 'merge-events', into, from },
    };
  });
  const against = suggestContradictions(dataset).map(({ claims, about, on, why }): Pair => {
    const [a, b] = claims.map((id) => claim.get(id)?.text ?? '');
    return {
      key: `contradicts ${claims.join(' ')}`,
      words: `“${a}” contradicts “${b}”`,
      why,
      does: 'Contradict',
      edit: { kind: 'put-relation', relation: { type: 'contradicts', claims, about, on, extra: {} } },
    };
  });
  return [...merges, ...against];
}
