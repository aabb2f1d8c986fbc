import type { Draft, DraftClaim } from '../draft.ts';
import type { FlatRow } from './flatTable.ts';
import type { FlatTimes } from './flatTimes.ts';
import type { RowReader } from './rowReader.ts';

/** What a row says of who said it. */
export interface RowClaims {
  /** One for each origin. None: nobody is named. */
  readonly claims: readonly Omit<DraftClaim, 'event'>[];
  /** What has no place in the claims, to be kept with them, or with the event where there are none. */
  readonly kept: readonly (readonly [string, unknown])[];
}

/** How the claims of a row are found. */
export type ClaimsOf = (row: FlatRow, title: string, to: ClaimTools) => RowClaims;

/** What is at hand while rows become events and claims. */
export interface ClaimTools {
  readonly reader: RowReader;
  readonly times: FlatTimes;
  readonly draft: Draft;
}
