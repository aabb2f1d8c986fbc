import type { EventTime, TimeBasis, TimeWindow } from '../model/time.ts';

/** The time of an event while it is typed: its windows as texts of `whence/1`. */
export interface DeskTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly stated: string | null;
  readonly basis: TimeBasis | null;
  readonly why: string | null;
}

export const NO_TIME: DeskTime = { start: null, end: null, stated: null, basis: null, why: null };

/** A time as the form takes it. */
export function deskTimeOf({ start, end, stated, basis, why }: EventTime): DeskTime {
  return { start: start?.text ?? null, end: end?.text ?? null, stated, basis, why };
}

/** The two sides of a time: what stands before and after its stroke, or the same twice. */
export function sidesOf(text: string | null): readonly [string, string] {
  if (text === null) return ['', ''];
  const [first = '', second] = text.split('/');
  return second === undefined ? [first, first] : [first, second];
}

/** A time of two sides as typed; null where neither says anything. */
export function fromSides(first: string, second: string): string | null {
  const [a, b] = [first.trim(), second.trim()];
  if (a === '' && b === '') return null;
  return a === b && a !== '..' ? a : `${a || '..'}/${b || '..'}`;
}

/** True where a window says nothing at all. */
export function isOpen({ earliest, latest }: TimeWindow): boolean {
  return earliest === -Infinity && latest === Infinity;
}
