import './SourceChip.css';
import { useContext } from 'react';
import { GlyphIcon } from '../marks/Glyph.tsx';
import { useWhence } from '../store/useWhence.ts';
import { StillChips } from './StillChips.ts';

/** Stands where an origin would, and says outright that there is none. Pressing it narrows to such claims, but not under `StillChips`. */
export function NoSourceChip() {
  const only = useWhence((s) => s.filter.flags.length === 1 && s.filter.flags[0] === 'unattributed');
  const chooseFacet = useWhence((s) => s.chooseFacet);
  const face = (
    <>
      <GlyphIcon kind="none" />
      <span className="chip-name">No source named</span>
    </>
  );
  if (useContext(StillChips)) return <span className="chip is-none">{face}</span>;
  return (
    <button
      type="button"
      className="chip is-none"
      aria-pressed={only}
      title={only ? 'Show all claims again' : 'Show only claims that name no source'}
      onClick={() => chooseFacet('flags', 'unattributed', 'only')}
    >
      {face}
    </button>
  );
}
