import './KnownClocks.css';
import { zoneCity } from '../base/zone.ts';
import type { KnownColumns } from '../layout/knownColumns.ts';
import { AXIS_HEIGHT, AxisLabels } from '../marks/AxisLabels.tsx';
import { HatchDefs } from '../marks/HatchDefs.tsx';
import { KnownAxisLabels } from '../marks/KnownAxisLabels.tsx';
import type { Dataset } from '../model/dataset.ts';
import type { KnownPicture } from './useKnownPicture.ts';

/** The head of the columns: the axis of each clock, under what it tells. */
export function KnownClocks({
  dataset,
  columns,
  picture: { axis, ticks },
}: {
  dataset: Dataset;
  columns: KnownColumns;
  picture: KnownPicture;
}) {
  return (
    <div className="known-clocks">
      {!columns.stacked && <h2 className="eyebrow">In order of saying</h2>}
      {axis && (
        <div className="known-clock" style={{ insetInlineStart: columns.saidX }}>
          <h2 className="eyebrow">When it was said</h2>
          <svg width={columns.said} height={AXIS_HEIGHT} aria-hidden="true">
            <KnownAxisLabels axis={axis} />
          </svg>
        </div>
      )}
      <div className="known-clock" style={{ insetInlineStart: columns.happenedX }}>
        <h2 className="eyebrow" title={`${zoneCity(dataset.timeZone)} time`}>
          When it happened
        </h2>
        <svg width={columns.happened} height={AXIS_HEIGHT} aria-hidden="true">
          <HatchDefs />
          {ticks && <AxisLabels ticks={ticks} />}
        </svg>
      </div>
    </div>
  );
}
