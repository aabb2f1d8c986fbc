/**
 * Stands in for d3-transition and d3-interpolate in the built page (see `resolve.alias` in vite.config.ts). d3-zoom and
 * d3-brush import them for animated moves, and Whence makes none: what is under the pointer stays there, at once.
 * Leaving them out also leaves out the easing, timer and colour packages behind them, a tenth of the first load.
 */
export function interrupt(): void {
  // There is nothing to stop.
}

/** @throws Error always: it would be called by an animated move alone. */
export function interpolateZoom(): never {
  throw new Error('Whence makes no animated moves: use the viewport in the store.');
}

export { interpolateZoom as interpolate };
