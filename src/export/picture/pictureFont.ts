/** A font of a picture. */
export interface PictureFont {
  readonly family: 'sans' | 'serif';
  /** px. */
  readonly size: number;
  readonly weight: 400 | 600;
}

/**
 * The page's own families first; then common ones that are no wider, since the room for a text is measured with ours;
 * then whatever there is of the kind.
 */
export const FAMILIES: Readonly<Record<PictureFont['family'], string>> = {
  sans: "'Inter Variable', Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Liberation Serif', 'DejaVu Serif', serif",
};

/** The fonts in use, by what they are for. */
export const FONTS = {
  title: { family: 'serif', size: 28, weight: 600 },
  summary: { family: 'serif', size: 15, weight: 400 },
  span: { family: 'sans', size: 14, weight: 600 },
  text: { family: 'sans', size: 12, weight: 400 },
  strong: { family: 'sans', size: 12, weight: 600 },
} as const satisfies Readonly<Record<string, PictureFont>>;

/** From the top of a line of text to its baseline, and to the next line, as parts of the font's size. */
export const ASCENT = 0.95;
export const LEADING = 1.36;
