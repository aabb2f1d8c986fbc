import { invariant } from '../base/assert.ts';
import { stepIndex } from '../query/knownSteps.ts';
import type { BarScale } from './barShape.ts';

/**
 * The second clock as pixels, by rank: every step is as far from the next, be it a minute or a month later. On a clock
 * true to scale the sayings of a night would be one thick line beside empty months. After the last step comes one more
 * place, `all`, where nothing is held back. The knob of the slider stands on the same places.
 */
export interface KnownScale extends BarScale {
  readonly steps: readonly number[];
  /** Pixel of an instant: of its step, or between two; open sides lie at the edges. */
  x(t: number): number;
  /** Pixel of the place after the last step. */
  readonly all: number;
}

/**
 * The scale of some steps over `width` px.
 *
 * @param inset px kept free at both edges: half the width of the slider's knob.
 * @throws Error when there are no steps.
 */
export function knownScale(steps: readonly number[], width: number, inset: number): KnownScale {
  const [first, last] = [steps[0], steps.at(-1)];
  invariant(first !== undefined && last !== undefined, 'A second clock must have a step');
  const pitch = Math.max(0, width - 2 * inset) / steps.length;
  return {
    steps,
    width,
    all: inset + steps.length * pitch,
    x: (t) => {
      if (t === -Infinity) return 0;
      if (t === Infinity) return width;
      const held = Math.min(last, Math.max(first, t));
      const at = stepIndex(steps, held);
      const [from, to] = [steps[at] ?? first, steps[at + 1]];
      return inset + (at + (to === undefined ? 0 : (held - from) / (to - from))) * pitch;
    },
  };
}
