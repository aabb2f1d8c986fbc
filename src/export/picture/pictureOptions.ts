import type { Span } from '../../base/span.ts';
import type { Narrowed } from '../../query/narrow.ts';
import type { Grouping } from '../../view/viewState.ts';
import type { ExportContext } from '../exported.ts';

/** The two looks of the page, and that of a printed page: black on white. A picture has one of them for good. */
export type PictureTheme = 'light' | 'dark' | 'print';

/** What of a dataset a picture shows, and how. */
export interface PictureOptions extends ExportContext {
  /** The stretch of time to draw, such as the viewport on screen; null for the whole, from the first event to the last. */
  readonly span: Span | null;
  /** Width of the picture in px, held between 640 and 4000. Its height follows from what is in it. Default 1200. */
  readonly width?: number;
  /** Default `light`. */
  readonly theme?: PictureTheme;
  /** By what the rows are grouped. Default `track`. */
  readonly grouping?: Grouping;
  /** What the reader narrowed to; null or left out for all events and claims. */
  readonly narrowed?: Pick<Narrowed, 'events' | 'claims'> | null;
  /** How it was narrowed, in the words of the narrowing line: "claims by Reuters · disputed"; '' for not at all. */
  readonly narrowing?: string;
  /** Id of the event that is outlined, or null. */
  readonly selection?: string | null;
}
