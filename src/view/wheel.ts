/** A turn of the wheel, or a swipe of two fingers on a touch pad, as the browser tells it. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0: the deltas are px; 1: lines; 2: pages (UI Events, `WheelEvent.deltaMode`). */
  readonly deltaMode: number;
  /** Held, or a pinch on a touch pad, which browsers report so. */
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** What a turn of the wheel asks for. */
export type WheelStep =
  | { readonly kind: 'none' }
  /** Above 1 zooms in. */
  | { readonly kind: 'zoom'; readonly factor: number }
  /** How far the picture moves to the right, in px. */
  | { readonly kind: 'pan'; readonly dx: number };

const LINE = 16;
/** Doublings per px of wheel, and the most that one event may bring: a wheel that spins freely reports thousands. */
const PER_PX = 0.002;
const MOST = 2;
/** A pinch reports far smaller deltas than a wheel for the same intent; large ones are a wheel with Ctrl held. */
const PER_PX_PINCH = 0.02;
const MOST_PINCH = 0.5;

/**
 * The wheel zooms; sideways, or with Shift, it pans.
 *
 * @param page width of the plot in px: what a wheel that turns by pages moves by.
 */
export function wheelStep(turn: WheelTurn, page: number): WheelStep {
  const unit = turn.deltaMode === 1 ? LINE : turn.deltaMode === 2 ? page : 1;
  const [x, y] = [turn.deltaX * unit, turn.deltaY * unit];
  if (turn.ctrlKey) return zoom(-y * PER_PX_PINCH, MOST_PINCH);
  // Some browsers turn Shift + wheel sideways themselves, some leave it to the page.
  if (Math.abs(x) > Math.abs(y)) return { kind: 'pan', dx: -x };
  if (turn.shiftKey && y !== 0) return { kind: 'pan', dx: -y };
  return zoom(-y * PER_PX, MOST);
}

function zoom(doublings: number, most: number): WheelStep {
  const held = Math.min(most, Math.max(-most, doublings));
  return held === 0 ? { kind: 'none' } : { kind: 'zoom', factor: 2 ** held };
}
