import type { Dataset } from '../model/dataset.ts';
import { basisCounts } from '../query/basisCounts.ts';
import { plural } from './plural.ts';

/** How many events are placed by the text, by reasoning from it, and by outside knowledge. Leaves out what there is none of. */
export function BasisList({ dataset }: { dataset: Dataset }) {
  const counts = basisCounts(dataset);
  const rows = [
    [counts.stated, 'stated in the text'],
    [counts.inferred, 'worked out from the text'],
    [counts.external, 'from outside the text'],
    [counts.unsaid, 'placed without a ground given'],
    [counts.undated, 'undated, kept in a tray and at no point in time'],
  ] as const;
  return (
    <ul className="about-list" aria-label="Events by what their time rests on">
      {rows.map(
        ([count, words]) =>
          count > 0 && (
            <li key={words}>
              <strong>{plural(count, 'event')}</strong> {words}
            </li>
          ),
      )}
    </ul>
  );
}
