/** What became of the record: `error` sets it aside, `warning` keeps it with something mended or doubtful. */
export type Severity = 'error' | 'warning';

/** One thing wrong with a file, told so that its author can mend it. */
export interface Problem {
  readonly severity: Severity;
  /** JSON path, like `$.events[3].time.start`. */
  readonly path: string;
  /** The offending value as JSON, cut short. */
  readonly value: string;
  /** One sentence: what is wrong and what would be right. */
  readonly message: string;
}
