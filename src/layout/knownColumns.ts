/** Where the columns of the two clocks are, in px from the start of the picture. */
export interface KnownColumns {
  /** True where the picture is too narrow for three columns: each claim's words then stand above its two times. */
  readonly stacked: boolean;
  readonly words: number;
  /** Width of the second clock, and where it begins. */
  readonly said: number;
  readonly saidX: number;
  /** The same of the first clock. */
  readonly happened: number;
  readonly happenedX: number;
  /** Height of a row. */
  readonly row: number;
}

/** Free space between two columns, in px. */
export const COLUMN_GAP = 14;
/** Height of the heading above claims whose saying has no time, in px. */
export const BAND_HEAD = 44;

const STACKED_BELOW = 600;
const ROW = 44;
const STACKED_ROW = 66;

/**
 * Shares a width out. Words get most of it: they are what is read.
 *
 * @param clock false where no saying has a time: then there is no second clock.
 */
export function knownColumns(width: number, clock: boolean): KnownColumns {
  const stacked = width < STACKED_BELOW;
  if (stacked) {
    const half = Math.round((width - COLUMN_GAP) / 2);
    const said = clock ? half : 0;
    const happenedX = clock ? said + COLUMN_GAP : 0;
    return {
      stacked,
      words: width,
      said,
      saidX: 0,
      happened: width - happenedX,
      happenedX,
      row: STACKED_ROW,
    };
  }
  const said = clock ? Math.round(Math.min(400, Math.max(150, width * 0.27))) : 0;
  const happened = Math.round(Math.min(460, Math.max(190, width * 0.31)));
  const saidX = width - happened - COLUMN_GAP - said;
  return {
    stacked,
    words: saidX - COLUMN_GAP,
    said,
    saidX,
    happened,
    happenedX: width - happened,
    row: ROW,
  };
}
