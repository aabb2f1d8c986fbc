/** A whole number with its thousands apart. Intl is asked only where it matters: its first use costs 20 ms. */
export function formatCount(count: number): string {
  return count < 1000 ? String(count) : count.toLocaleString('en-GB');
}

/** "1 claim", "2 claims": a count with its noun. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
