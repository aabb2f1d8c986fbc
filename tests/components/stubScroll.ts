import { vi } from 'vitest';

/** Stands in for what jsdom lacks and lists need to scroll to an entry: `scrollIntoView` and `CSS.escape`. */
export function stubScroll(): void {
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('CSS', { escape: (text: string) => text });
}
