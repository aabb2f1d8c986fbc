/** The font of the timeline's labels, as the canvas and the font set name it. */
export const LABEL_FONT = "12px 'Inter Variable', 'DejaVu Sans', system-ui, sans-serif";

let context: CanvasRenderingContext2D | null = null;
let widths = new Map<string, number>();

/** Width of a label in px, in the font of the timeline. Kept by text, so that a gesture never measures twice. */
export function measureText(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context) context.font = LABEL_FONT;
  // Without a canvas (a test's DOM) an average advance keeps the layout sane.
  const width = context ? context.measureText(text).width : text.length * 6.4;
  widths.set(text, width);
  return width;
}

/** Forgets all widths: the web font came in after the fallback was measured. */
export function forgetWidths(): void {
  widths = new Map();
}
