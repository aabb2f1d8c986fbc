/**
 * Where a key goes in a vertical list, after the WAI-ARIA Authoring Practices: up and down by one, Home and End to the
 * ends; null for any other key.
 *
 * @param at index of the member in focus, -1 for none. @param last index of the last member.
 */
export function listStep(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
