/** The part of the `edtf` package that we use; it has no types of its own. */
declare module 'edtf' {
  /** A parsed date. Months in `values` count from 0. Bits of `unspecified`: 1 to 8 digits of the year, 48 month, 192 day. */
  export interface EdtfNode {
    readonly type: string;
    readonly level: number;
    readonly values: readonly (number | EdtfNode | null)[];
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
    readonly unspecified?: number;
  }

  /**
   * Reads an EDTF string (Library of Congress, 2019) up to a level.
   *
   * @throws Error when the text is not EDTF of that level.
   */
  export function parse(text: string, constraints?: { readonly level?: number }): EdtfNode;
}
