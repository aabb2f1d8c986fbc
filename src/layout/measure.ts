/**
 * Width of a text in px, as the timeline draws it (12 px sans). Injected, so that layout needs no DOM;
 * a new function means that the font changed, and all widths are measured afresh.
 */
export type Measure = (text: string) => number;

const MOST_TEXTS = 20_000;
const kept = new WeakMap<Measure, Measure>();

/** The same measure with a memory: the browser's own is too slow to ask for every label of every frame. */
export function remembering(measure: Measure): Measure {
  const known = kept.get(measure);
  if (known) return known;
  const widths = new Map<string, number>();
  const quick: Measure = (text) => {
    const width = widths.get(text);
    if (width !== undefined) return width;
    if (widths.size >= MOST_TEXTS) widths.clear();
    const measured = measure(text);
    widths.set(text, measured);
    return measured;
  };
  kept.set(measure, quick);
  kept.set(quick, quick);
  return quick;
}
