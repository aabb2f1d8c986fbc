import type { Problem } from '../model/problem.ts';

/** The problems as plain text, to hand to the author of the file: one paragraph each. */
export function problemsText(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, path, value, message }) => `${severity}: ${path}\n  found: ${value}\n  ${message}\n`)
    .join('\n');
}
