/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a\ud83b]/;

/**
 * A name as it may stand within a line of another direction: one that runs from right to left is isolated (Unicode
 * Bidirectional Algorithm, LRI … PDI), so that a number after it stays after it and its brackets do not turn round; as
 * <bdi> does elsewhere. For text that markup cannot reach.
 */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2066${name}\u2069` : name;
}
