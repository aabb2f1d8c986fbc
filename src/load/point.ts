/** One side of a window, placed: a date is as long as its unit, a local time is an instant. */
export type Point =
  | {
      readonly kind: 'ok';
      readonly earliest: number;
      readonly latest: number;
      readonly uncertain: boolean;
      readonly approximate: boolean;
    }
  | Bad;

/** A sentence that says what is wrong and what would be right. */
export interface Bad {
  readonly kind: 'bad';
  readonly message: string;
}

export function bad(message: string): Bad {
  return { kind: 'bad', message };
}

/** What the EDTF mark after a date says: `?` uncertain, `~` approximate, `%` both. */
export function qualifiers(mark: string | undefined): { uncertain: boolean; approximate: boolean } {
  return { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
}
