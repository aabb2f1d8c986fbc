import './openControls.css';
import './DetailPanel.css';
import './DeskCompare.css';
import { useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import { useCompare } from './compareState.ts';
import { DeskCompareOther } from './DeskCompareOther.tsx';
import { DeskCompareReport } from './DeskCompareReport.tsx';
import { PANEL_TITLE } from './goToEvent.ts';

/** The dataset being made held against one that somebody else made of the same text: how far they agree, and what to settle. */
export function DeskCompare() {
  const dataset = useWhence((s) => s.dataset);
  const other = useCompare((s) => s.other);
  const compare = useCompare((s) => s.compare);
  const end = useDesk((s) => s.end);
  if (!dataset) return null;
  return (
    <div className="panel compare">
      <div className="panel-head">
        <div className="panel-heading">
          <p className="dim">Two readers, one text</p>
          <h2 id={PANEL_TITLE} className="panel-title" tabIndex={-1}>
            Compare
          </h2>
        </div>
        <button
          type="button"
          className="panel-close"
          aria-label="Close compare"
          title="Close compare (Esc)"
          onClick={end}
        >
          ×
        </button>
      </div>
      {other ? (
        <>
          <p className="compare-other">
            <span>
              Theirs: <bdi className="compare-name">{other.name}</bdi>
            </span>
            <button type="button" className="open-button" onClick={() => compare(null)}>
              Choose another
            </button>
          </p>
          <DeskCompareReport key={other.name} mine={dataset} theirs={other.dataset} />
        </>
      ) : (
        <DeskCompareOther />
      )}
    </div>
  );
}

export default DeskCompare;
