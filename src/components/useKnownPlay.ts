import { useEffect, useState } from 'react';
import { stepAfter } from '../query/knownSteps.ts';
import { useWhence } from '../store/useWhence.ts';
import { STILL, useMedia } from './useMedia.ts';

/** How long a statement stands before the next one comes, in ms at speed 1. */
export const PACE = 1200;
/** How many times faster than `PACE`. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** The second clock as it plays by itself. */
export interface KnownPlay {
  readonly playing: boolean;
  /** False where the reader asked for less motion: then nothing moves by itself. */
  readonly allowed: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  /** Plays on from where the clock stands, from the beginning where it stands nowhere or at the end. */
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Moves the second clock from step to step, and stops at the last. It pauses when the tab is hidden, and when the clock
 * is let go; a move by the reader does not stop it.
 */
export function useKnownPlay(steps: readonly number[]): KnownPlay {
  const known = useWhence((s) => s.filter.known);
  const setKnown = useWhence((s) => s.setKnown);
  const [wanted, setWanted] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const allowed = !useMedia(STILL);
  const next = known === null ? null : stepAfter(steps, known);
  const playing = wanted && allowed && next !== null;

  useEffect(() => {
    if (!wanted) return;
    if (!playing) return setWanted(false);
    const timer = setTimeout(() => setKnown(next), PACE / speed);
    return () => clearTimeout(timer);
  }, [wanted, playing, next, speed, setKnown]);

  useEffect(() => {
    const onHidden = () => {
      if (document.hidden) setWanted(false);
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, []);

  return {
    playing,
    allowed,
    speed,
    setSpeed,
    play: () => {
      if (next === null) setKnown(steps[0] ?? null);
      setWanted(true);
    },
    pause: () => setWanted(false),
  };
}
