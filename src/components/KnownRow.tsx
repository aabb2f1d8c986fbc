import './KnownRow.css';
import './SlopeChart.css';
import { memo } from 'react';
import type { KnownColumns } from '../layout/knownColumns.ts';
import type { KnownMark } from '../layout/knownMark.ts';
import type { SlopeBar } from '../layout/slopeBar.ts';
import { KnownSaidMark } from '../marks/KnownSaidMark.tsx';
import { SlopeBarMark } from '../marks/SlopeBarMark.tsx';
import type { Claim, Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { originOf } from '../model/provenance.ts';
import { describeSaying } from '../query/describeSaying.ts';
import { describePlacement } from '../query/describeTime.ts';
import type { KnownClaim } from '../query/knownClaims.ts';
import type { SayingState } from '../query/saying.ts';
import { useWhence } from '../store/useWhence.ts';
import { ClaimGlyphs } from './ClaimGlyphs.tsx';
import { stateWords } from './knownWords.ts';
import { claimLine, passesThrough } from './toldWords.ts';

const BARS = 24;

/** One claim on both clocks. */
export const KnownRow = memo(function KnownRow({
  dataset,
  row: { claim, event },
  state,
  open,
  mark,
  bar,
  barWords,
  columns,
  picked,
  same,
  tabStop,
  onPick,
  onPoint,
}: {
  dataset: Dataset;
  row: KnownClaim;
  state: SayingState;
  /** True while nothing is held back: all is shown as said. */
  open: boolean;
  mark: KnownMark;
  bar: SlopeBar;
  /** The time of the event, where its bar is out of the picture. */
  barWords: string;
  columns: KnownColumns;
  picked: boolean;
  /** True for every claim about the selected event. */
  same: boolean;
  tabStop: boolean;
  /** Called with the claim's id. */
  onPick: (claim: string) => void;
  onPoint: (claim: Claim | null) => void;
}) {
  const lit = useWhence((s) => passesThrough([claim], s.litSource));
  const said = describeSaying(dataset, claim);
  const words = claimLine(claim);
  // Where no source is named it is the publisher's; the glyph says so.
  const origin = originOf(claim).source;
  const classes = ['known-row', `is-${open ? 'said' : state}`, same && 'is-same', lit && 'is-lit'];
  return (
    // The list handles the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      role="option"
      className={classes.filter(Boolean).join(' ')}
      data-event={event.id}
      data-key={claim.id}
      aria-selected={picked}
      tabIndex={tabStop ? 0 : -1}
      title={`${words}\nSaid: ${said}\n${event.title}, ${describePlacement(event.time, dataset.timeZone)}`}
      onClick={() => onPick(claim.id)}
      onPointerEnter={() => onPoint(claim)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(claim)}
      onBlur={() => onPoint(null)}
    >
      <span className="known-words">
        <ClaimGlyphs dataset={dataset} claims={[claim]} />
        <span className="known-text">
          <bdi className="known-voice">{lookup(dataset).source.get(origin)?.name ?? origin}</bdi>{' '}
          <bdi>{words}</bdi>
        </span>
        <span className="visually-hidden">
          , {open ? '' : `${stateWords(state)}, `}said {said}, about {event.title},{' '}
          {describePlacement(event.time, dataset.timeZone)}
        </span>
      </span>
      {columns.said > 0 && (
        <svg className="known-said" width={columns.said} height={BARS} aria-hidden="true">
          <KnownSaidMark mark={mark} y={BARS / 2} />
        </svg>
      )}
      <svg className="known-happened" width={columns.happened} height={BARS} aria-hidden="true">
        <SlopeBarMark bar={bar} y={BARS / 2} width={columns.happened} words={barWords} />
      </svg>
    </div>
  );
});
