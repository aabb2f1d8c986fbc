import './Legend.css';
import '../marks/marks.css';
import type { ReactNode } from 'react';
import { LEGEND_CLUSTER, LEGEND_HEIGHT, LEGEND_WIDTH, legendMark } from '../layout/legendMark.ts';
import { ClusterMark } from '../marks/ClusterMark.tsx';
import { DisputeSign } from '../marks/DisputeSign.tsx';
import { EventMark } from '../marks/EventMark.tsx';
import { GlyphIcon } from '../marks/Glyph.tsx';
import { HatchDefs } from '../marks/HatchDefs.tsx';
import { SOURCE_KINDS } from '../model/dataset.ts';
import { kindWords } from '../query/kindWords.ts';

/** What the marks of the timeline mean, each beside the mark itself, drawn by the timeline's own code. */
export function Legend() {
  return (
    <>
      <ul className="legend-marks" aria-label="Marks">
        {MARKS.map(({ words, mark }, index) => (
          <li key={words}>
            <svg
              width={LEGEND_WIDTH}
              height={LEGEND_HEIGHT}
              viewBox={`0 0 ${LEGEND_WIDTH} ${LEGEND_HEIGHT}`}
              aria-hidden="true"
            >
              {index === 0 && <HatchDefs />}
              {mark}
            </svg>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <p className="legend-lead">
        Before an event’s title stand the kinds of source its claims came from; a number after them says how
        many independent origins it has, where more than one:
      </p>
      <ul className="legend-kinds" aria-label="Kinds of source">
        {[...SOURCE_KINDS, 'none' as const].map((kind) => (
          <li key={kind}>
            <GlyphIcon kind={kind} />
            {kindWords(kind)}
          </li>
        ))}
      </ul>
    </>
  );
}

const at = (instant: number) => ({ start: instant, end: instant });

const MARKS: readonly { readonly words: string; readonly mark: ReactNode }[] = [
  {
    words: 'Solid: time in which it was certainly under way.',
    mark: <EventMark mark={legendMark(at(1), at(95))} />,
  },
  {
    words: 'Hatched ends: the windows in which it began and ended.',
    mark: <EventMark mark={legendMark({ start: 1, end: 26 }, { start: 70, end: 95 })} />,
  },
  {
    words: 'Hatched all along: some time in here.',
    mark: <EventMark mark={legendMark({ start: 1, end: 95 }, null)} />,
  },
  {
    words: 'A dot: one moment, exactly known.',
    mark: <EventMark mark={legendMark(at(48), null)} />,
  },
  {
    words: 'Arrow: open on this side; still going on, or no limit known.',
    mark: (
      <EventMark mark={legendMark({ start: 1, end: 26 }, { start: 60, end: Number.POSITIVE_INFINITY })} />
    ),
  },
  {
    words: 'Dashed: a date that is an estimate, or in doubt.',
    mark: <EventMark mark={legendMark({ start: 1, end: 95 }, null, true)} />,
  },
  {
    words: 'Disputed: another claim says what cannot be true together with this.',
    mark: <DisputeSign x={44} y={8} />,
  },
  {
    words: 'Several events close together, and how many.',
    mark: <ClusterMark cluster={LEGEND_CLUSTER} />,
  },
  {
    words: 'Outlined: the event selected, told in the panel.',
    mark: <EventMark mark={legendMark(at(8), at(88))} selected />,
  },
];
