import type { PictureColors } from './pictureColors.ts';
import type { PictureContent } from './pictureContent.ts';

/** What all parts of one picture share. */
export interface PictureFrame {
  readonly colors: PictureColors;
  readonly content: PictureContent;
  /** Between the margins, px. */
  readonly inner: number;
  /** Of the column at the left with the names of tracks and parts, px. */
  readonly gutter: number;
  /** How it was narrowed, or ''. */
  readonly narrowing: string;
  /** Id of the outlined event, or null. */
  readonly selection: string | null;
}
