import './Rail.css';
import { useWhence } from '../store/useWhence.ts';
import { FlagFacet } from './FlagFacet.tsx';
import { GroupingControl } from './GroupingControl.tsx';
import { KnownSlider } from './KnownSlider.tsx';
import { SourceFacet } from './SourceFacet.tsx';
import { TrackFacet } from './TrackFacet.tsx';
import { useFacetCounts } from './useFacetCounts.ts';

/** The left side: who said it, what to show, what was known by when, which tracks, and how rows are grouped. */
export function Rail() {
  const dataset = useWhence((s) => s.dataset);
  const view = useWhence((s) => s.view);
  const counts = useFacetCounts();
  if (!dataset || !counts) return null;
  return (
    <div className="rail">
      <SourceFacet dataset={dataset} counts={counts} />
      <FlagFacet counts={counts} />
      {/* In the view of the second clock its own player has the slider. */}
      {view !== 'known' && <KnownSlider dataset={dataset} />}
      <TrackFacet dataset={dataset} counts={counts} />
      {view === 'timeline' && <GroupingControl />}
    </div>
  );
}
