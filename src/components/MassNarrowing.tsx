import './NarrowingLine.css';
import { useMassFound } from '../store/massFound.ts';
import { useWhence } from '../store/useWhence.ts';
import { formatCount, plural } from './plural.ts';

/** What the views of a mass show at present, in one line of words; each part can be taken away. Else empty. */
export function MassNarrowing() {
  const mass = useWhence((s) => s.mass);
  const { tracks, text } = useWhence((s) => s.filter);
  const chooseFacet = useWhence((s) => s.chooseFacet);
  const setText = useWhence((s) => s.setText);
  const clearFilter = useWhence((s) => s.clearFilter);
  const found = useMassFound((s) => s.found);
  const waiting = useMassFound((s) => s.waiting);
  const stale = useMassFound((s) => s.stale);
  if (!mass) return null;
  const words = text.trim();
  const narrows = tracks.length > 0 || words !== '';
  const parts = [
    ...tracks.map((id, i) => ({
      key: `track ${id}`,
      lead: i === 0 ? 'in' : 'or',
      name: mass.tracks.find((track) => track.id === id)?.name ?? id,
      remove: () => chooseFacet('tracks', id, 'add'),
    })),
    ...(words === ''
      ? []
      : [{ key: 'text', lead: 'matching', name: `“${words}”`, remove: () => setText('') }]),
  ];
  const count = countWords(stale ? null : (found?.count ?? null), mass.count, waiting, found?.seen ?? 0);
  return (
    <div className={narrows ? 'narrowing' : 'narrowing is-idle'} tabIndex={-1}>
      <p className="visually-hidden" role="status">
        {narrows && !waiting ? count : ''}
      </p>
      {narrows && (
        <>
          <p className="narrowing-words">
            <span className="narrowing-count">{count}</span>{' '}
            {parts.map(({ key, lead, name, remove }) => (
              <span key={key} className="narrowing-part">
                <span className="narrowing-dot">· </span>
                {lead} <bdi className="narrowing-name">{name}</bdi>
                <button type="button" aria-label={`Remove ${name}`} onClick={remove}>
                  ×
                </button>{' '}
              </span>
            ))}
          </p>
          <button type="button" className="narrowing-clear" onClick={clearFilter}>
            Clear
          </button>
        </>
      )}
    </div>
  );
}

function countWords(count: number | null, all: number, waiting: boolean, seen: number): string {
  if (count === null) return 'Searching…';
  if (waiting && seen < all)
    return `${formatCount(count)} so far, ${Math.floor((100 * seen) / all)} % looked through`;
  return count === 0 ? 'No event matches.' : `${formatCount(count)} of ${plural(all, 'event')}`;
}
