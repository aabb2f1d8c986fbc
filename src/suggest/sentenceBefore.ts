/** How the frames before are known to a frame that has no subject of its own. */
export interface Before {
  /** Where words begin that nobody is credited for yet. */
  readonly least: number;
  /** True when somebody was credited in this sentence. */
  readonly credited: boolean;
}
