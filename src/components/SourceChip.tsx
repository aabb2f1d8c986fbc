import './SourceChip.css';
import { useContext } from 'react';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Source } from '../model/dataset.ts';
import type { Role } from '../model/provenance.ts';
import { anonymityWords, roleWords } from '../query/kindWords.ts';
import { useWhence } from '../store/useWhence.ts';
import { StillChips } from './StillChips.ts';
import { useLighting } from './useLighting.ts';

/**
 * A source as a chip: glyph and name, and whether it is unnamed. Pointing at it lights the source everywhere,
 * pressing it narrows to this source alone, pressing again undoes that. Under `StillChips` it is no button.
 *
 * @param role what it does in the chain it stands in; told to screen readers.
 */
export function SourceChip({ source, role }: { source: Source; role?: Role }) {
  const lit = useWhence((s) => s.litSource === source.id);
  const only = useWhence((s) => s.filter.sources.length === 1 && s.filter.sources[0] === source.id);
  const chooseFacet = useWhence((s) => s.chooseFacet);
  const lighting = useLighting(source.id);
  const still = useContext(StillChips);
  const unnamed = anonymityWords(source);
  const face = (
    <>
      <GlyphIcon kind={source.kind} />
      <span className="chip-name">
        <bdi>{source.name}</bdi>
        {unnamed && <span className="chip-note"> {unnamed}</span>}
      </span>
    </>
  );
  if (still) {
    return (
      <span className={lit ? 'chip is-lit' : 'chip'} title={source.note ?? undefined} {...lighting}>
        {face}
        {role && <span className="visually-hidden">, {roleWords(role)}</span>}
      </span>
    );
  }
  const label = [source.name, unnamed, role ? roleWords(role) : null].filter((part) => part !== null);
  const does = only ? 'Show all sources again' : `Show only what ${source.name} said or passed on`;
  return (
    <button
      type="button"
      className={lit ? 'chip is-lit' : 'chip'}
      aria-label={label.join(', ')}
      aria-pressed={only}
      title={source.note ? `${source.note} ${does}` : does}
      onClick={() => chooseFacet('sources', source.id, 'only')}
      {...lighting}
    >
      {face}
    </button>
  );
}
