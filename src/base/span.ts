/**
 * A stretch of time, in milliseconds since 1970-01-01T00:00Z. `start <= end`; both may be infinite
 * where a side is open.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Length in milliseconds; infinite when a side is open. */
export function duration(span: Span): number {
  return span.end - span.start;
}

/** True when the two share at least one instant (touching ends count). */
export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The smallest span that holds both. */
export function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The instant half-way. Only for spans with two finite ends. */
export function middle(span: Span): number {
  return span.start + (span.end - span.start) / 2;
}

/** The same span grown on both sides by `fraction` of its duration. */
export function pad(span: Span, fraction: number): Span {
  const by = duration(span) * fraction;
  return { start: span.start - by, end: span.end + by };
}
