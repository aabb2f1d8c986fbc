import './KnownPlayer.css';
import { type CSSProperties, useId } from 'react';
import type { KnownColumns } from '../layout/knownColumns.ts';
import type { Dataset } from '../model/dataset.ts';
import { allSteps, stepAfter, stepBefore } from '../query/knownSteps.ts';
import { useWhence } from '../store/useWhence.ts';
import { KnownRange } from './KnownRange.tsx';
import { type KnownPlay, SPEEDS, type Speed } from './useKnownPlay.ts';

const ICONS = {
  play: 'M3 1.5v11l8-5.5z',
  pause: 'M3 2h2.6v10H3zM8.4 2H11v10H8.4z',
  back: 'M11 1.5v11L4.5 7zM2.5 2h1.8v10H2.5z',
  on: 'M3 1.5v11L9.5 7zM9.7 2h1.8v10H9.7z',
} as const;

/** Plays the second clock and steps through it. Its slider stands above the clock, and has the same places. */
export function KnownPlayer({
  dataset,
  steps,
  play,
  columns,
}: {
  dataset: Dataset;
  /** Of what is shown: a step at which nothing on screen changes would be no step. */
  steps: readonly number[];
  play: KnownPlay;
  columns: KnownColumns;
}) {
  const id = useId();
  const known = useWhence((s) => s.filter.known);
  const setKnown = useWhence((s) => s.setKnown);
  const [before, after] = [stepBefore(steps, known), stepAfter(steps, known)];
  const style = columns.stacked
    ? undefined
    : ({ '--known-words': `${columns.words}px`, '--known-said': `${columns.said}px` } as CSSProperties);
  const stepTo = (to: number | null) => {
    play.pause();
    if (to !== null) setKnown(to);
  };
  return (
    <section className="known-player" aria-label="The second clock" style={style}>
      <div className="known-player-buttons">
        <button
          type="button"
          className="known-button known-play"
          disabled={!play.allowed || steps.length === 0}
          aria-describedby={play.allowed ? undefined : `${id}-still`}
          onClick={play.playing ? play.pause : play.play}
        >
          <Icon of={play.playing ? 'pause' : 'play'} />
          {play.playing ? 'Pause' : 'Play'}
        </button>
        <StepButton of="back" name="Previous statement" to={before} onStep={stepTo} />
        <StepButton of="on" name="Next statement" to={after} onStep={stepTo} />
        {play.allowed && (
          <select
            className="known-button"
            aria-label="Speed"
            value={play.speed}
            onChange={(change) => play.setSpeed(Number(change.currentTarget.value) as Speed)}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {speed === 0.5 ? '½' : speed}×
              </option>
            ))}
          </select>
        )}
      </div>
      <span id={id} className="visually-hidden">
        Known by
      </span>
      <KnownRange
        steps={allSteps(dataset)}
        known={known}
        zone={dataset.timeZone}
        onKnown={setKnown}
        labelledBy={id}
      />
      <button
        type="button"
        className="known-button known-all"
        aria-disabled={known === null}
        onClick={() => setKnown(null)}
      >
        Show all
      </button>
      {!play.allowed && (
        <p className="known-still dim" id={`${id}-still`}>
          Play is off, since this device asks for less motion. The steps stay.
        </p>
      )}
    </section>
  );
}

function StepButton({
  of,
  name,
  to,
  onStep,
}: {
  of: 'back' | 'on';
  name: string;
  to: number | null;
  onStep: (to: number | null) => void;
}) {
  // Not disabled at an end: a button that goes dead under the finger loses the focus.
  return (
    <button
      type="button"
      className="known-button"
      aria-label={name}
      title={name}
      aria-disabled={to === null}
      onClick={() => onStep(to)}
    >
      <Icon of={of} />
    </button>
  );
}

function Icon({ of }: { of: keyof typeof ICONS }) {
  return (
    <svg className="known-icon" width={14} height={14} aria-hidden="true">
      <path d={ICONS[of]} />
    </svg>
  );
}
