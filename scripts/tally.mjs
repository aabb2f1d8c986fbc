// Reads the counts out of the reports of Vitest and Playwright. A run that failed without a failing test
// (a file that does not load, no report at all) counts as one failure, so that it never looks green.

/**
 * @param {{ numPassedTests: number, numFailedTests: number } | null} report Vitest's JSON report
 * @param {number} code how the run ended
 */
export function countUnits(report, code) {
  return withCode(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, code);
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } } | null} report Playwright's JSON report
 * @param {number} code how the run ended
 */
export function countJourneys(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return withCode(expected, unexpected + flaky, code);
}

function withCode(passed, failed, code) {
  const unseen = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unseen ? 1 : failed };
}
