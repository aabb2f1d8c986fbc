import './KnownRange.css';
import type { CSSProperties, KeyboardEvent } from 'react';
import { stepIndex } from '../query/knownSteps.ts';
import { ALL_SAID, knownTime } from './knownWords.ts';

/** Width of the knob, in px; the track begins and ends half of it from the edges. The same in KnownRange.css. */
export const KNOB = 18;

/**
 * The second clock as a slider: a place for each step, and after the last one more, where nothing is held back. Arrow
 * keys go to the next and previous step, Page Up and Page Down further, Home and End to the ends, Escape lets go.
 */
export function KnownRange({
  steps,
  known,
  zone,
  onKnown,
  labelledBy,
}: {
  /** Never empty. */
  steps: readonly number[];
  known: number | null;
  zone: string;
  onKnown: (known: number | null) => void;
  /** Id of what names it. */
  labelledBy: string;
}) {
  const at = known === null ? steps.length : stepIndex(steps, known);
  // A link may name an instant before the first step. It gets a place of its own, so that the step is still ahead.
  const least = Math.min(0, at);
  const share = (at - least) / (steps.length - least);
  const letGo = (press: KeyboardEvent) => {
    if (press.key !== 'Escape' || known === null) return;
    press.preventDefault(); // on the page Escape clears the selection
    onKnown(null);
  };
  return (
    <input
      type="range"
      className="known-range"
      style={{ '--known-share': share } as CSSProperties}
      min={least}
      max={steps.length}
      step={1}
      value={at}
      aria-labelledby={labelledBy}
      aria-valuetext={known === null ? ALL_SAID : knownTime(known, zone)}
      onChange={(change) => onKnown(steps[change.currentTarget.valueAsNumber] ?? null)}
      onKeyDown={letGo}
    />
  );
}
