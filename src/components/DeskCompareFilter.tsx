import { DIFFERENCE_KINDS, type Difference, type DifferenceKind } from '../compare/difference.ts';
import { KIND_NAMES } from './compareWords.ts';
import { formatCount } from './plural.ts';

interface DeskCompareFilterProps {
  readonly open: readonly Difference[];
  readonly kind: DifferenceKind | null;
  readonly onKind: (kind: DifferenceKind | null) => void;
}

/** Which kind of difference the list shows. */
export function DeskCompareFilter({ open, kind, onKind }: DeskCompareFilterProps) {
  const counts = new Map<DifferenceKind, number>();
  for (const difference of open) counts.set(difference.kind, (counts.get(difference.kind) ?? 0) + 1);
  return (
    <label className="compare-filter">
      <span className="open-label">Show</span>
      <select
        className="open-field"
        value={kind !== null && counts.has(kind) ? kind : ''}
        onChange={(change) => onKind(DIFFERENCE_KINDS.find((one) => one === change.target.value) ?? null)}
      >
        <option value="">All kinds ({formatCount(open.length)})</option>
        {DIFFERENCE_KINDS.filter((one) => counts.has(one)).map((one) => (
          <option key={one} value={one}>
            {KIND_NAMES[one]} ({formatCount(counts.get(one) ?? 0)})
          </option>
        ))}
      </select>
    </label>
  );
}
