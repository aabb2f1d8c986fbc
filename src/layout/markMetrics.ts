/** Thickness of a bar, and the least width it is drawn with: an instant becomes a round dot. px, as all here. */
export const BAR_HEIGHT = 7;
/** Free space kept between two items of a row. Two selection outlines fit into it. */
export const ITEM_GAP = 14;
/** Least width and height of what a pointer must hit. */
export const TARGET = 24;

/** Height of the line of glyphs and label above a bar. */
export const LABEL_HEIGHT = 14;
/** From the label line to the bar. */
export const LABEL_TO_BAR = 2;
/** A label reserves no more room than this; it is drawn longer where the row happens to be free. */
export const LABEL_MAX = 240;
/** Room for the text of a title that is kept as long as any of its bar is in the plot: some eight letters and an ellipsis. */
export const TEXT_LEAST = 72;
/** A label draws back from the plot's right edge by no more than this, lest it part from its bar. */
export const DRAW_BACK = 140;
/** From one glyph to the next. */
export const GLYPH_PITCH = 15;
/** From the last glyph to the text. */
export const GLYPH_TO_TEXT = 3;
/** Dispute sign and the space before it. */
export const DISPUTE_ROOM = 14;
/** Width of the dispute sign alone. */
export const DISPUTE_WIDTH = 8;

/** Widest that a cluster is drawn. */
export const CLUSTER_MAX = 56;
/** Starts closer than this to the first start of a cluster are part of it. */
export const CLUSTER_REACH = CLUSTER_MAX + ITEM_GAP;
/** Height of a cluster. */
export const CLUSTER_HEIGHT = 24;
/** Width of a figure of a badge (tabular, 12 px), in px. */
export const FIGURE = 8;
