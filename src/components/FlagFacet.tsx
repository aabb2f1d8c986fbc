import './FlagFacet.css';
import { useId } from 'react';
import type { FacetCounts } from '../query/facetCounts.ts';
import { useWhence } from '../store/useWhence.ts';
import { FLAGS } from '../view/filter.ts';
import { FLAG_NAMES } from './flagNames.ts';
import { formatCount, plural } from './plural.ts';

/** "Show": claims that are disputed, hedged, or without a named source. Ticks add up. */
export function FlagFacet({ counts }: { counts: FacetCounts }) {
  const id = useId();
  const chosen = useWhence((s) => s.filter.flags);
  const chooseFacet = useWhence((s) => s.chooseFacet);
  return (
    <section aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        Show
      </h2>
      <ul className="facet" aria-labelledby={id}>
        {FLAGS.map((flag) => {
          const count = counts.flags.get(flag) ?? 0;
          return (
            <li key={flag}>
              <label className={count === 0 ? 'flag-row is-empty' : 'flag-row'}>
                <input
                  type="checkbox"
                  checked={chosen.includes(flag)}
                  onChange={() => chooseFacet('flags', flag, 'add')}
                />
                <span className="facet-name">{FLAG_NAMES[flag].label}</span>
                <span className="facet-figures facet-count" aria-hidden="true">
                  {formatCount(count)}
                </span>
                <span className="visually-hidden">, {plural(count, 'claim')}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
