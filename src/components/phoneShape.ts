import { coreOf, type EventTime } from '../model/time.ts';

/** How one end of a bar is drawn: cut where it is known, hatched where it lies in a window, an arrow where it is open. */
export type PhoneEnd = 'known' | 'window' | 'open';

/** What stands before an event on a narrow screen, where time runs down and lengths are not to scale. */
export type PhoneShape =
  | { readonly kind: 'undated' }
  /** A dot: one instant. `loose` where it is an estimate or doubtful. */
  | { readonly kind: 'instant'; readonly loose: boolean }
  /** A bar, solid in its middle where the event certainly was under way, else hatched: it may lie anywhere in it. */
  | {
      readonly kind: 'bar';
      readonly certain: boolean;
      readonly start: PhoneEnd;
      readonly end: PhoneEnd;
      readonly loose: boolean;
    };

/** The shape of an event's time, told by the same rules as the bars of the timeline. */
export function phoneShape(time: EventTime): PhoneShape {
  const { start, end } = time;
  if (!start) return { kind: 'undated' };
  const last = end ?? start;
  const loose = [start, last].some(({ approximate, uncertain }) => approximate || uncertain);
  if (start.earliest === last.latest) return { kind: 'instant', loose };
  const certain = coreOf(time) !== null;
  return {
    kind: 'bar',
    certain,
    start:
      start.earliest === -Infinity ? 'open' : certain && start.earliest === start.latest ? 'known' : 'window',
    end: last.latest === Infinity ? 'open' : certain && last.earliest === last.latest ? 'known' : 'window',
    loose,
  };
}
