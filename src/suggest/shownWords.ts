const NAMES =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december|sunday|monday|tuesday|wednesday|thursday|friday|saturday|christmas)\b/g;

/** Words as they are shown: with the capitals that they had. */
export function shown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:on|in|at) /, '')
    .replace(/ (?:on|in|of)$/, '')
    .replace(NAMES, (name) => name.slice(0, 1).toUpperCase() + name.slice(1));
}
