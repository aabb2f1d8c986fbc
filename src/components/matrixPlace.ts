import type { MatrixPlace } from '../layout/matrixStep.ts';

/** The place of the cell, heading or name that an element stands in, from its `data-place`; null outside of them. */
export function placeOf(target: EventTarget): MatrixPlace | null {
  const cell = target instanceof Element ? target.closest('td, th') : null;
  const name =
    (target instanceof Element ? target.closest('[data-place]') : null) ??
    cell?.querySelector('[data-place]');
  const found = /^(-?\d+) (-?\d+)$/.exec(name?.getAttribute('data-place') ?? '');
  return found ? { row: Number(found[1]), column: Number(found[2]) } : null;
}
