import type { Claim, Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed } from '../model/provenance.ts';
import type { TimeWindow } from '../model/time.ts';

/**
 * When a claim was said: the second clock, beside that of the event. After bitemporal databases, where what was true
 * and what was known have a time each (Snodgrass, "Developing Time-Oriented Database Applications in SQL", 1999).
 * `docs/known-by.md` states the rules and their reasons.
 */
export type Saying =
  /** The file gives a window for it, or nobody is named and it was said when the document was published. */
  | { readonly kind: 'window'; readonly window: TimeWindow; readonly from: 'claim' | 'publication' }
  /** Nobody says when. `by`: it stands in a document that was out by then; null where that is unknown as well. */
  | { readonly kind: 'unknown'; readonly by: number | null };

const kept = new WeakMap<Claim, { readonly dataset: Dataset; readonly saying: Saying }>();

/** When a claim was said, as far as the dataset tells. Cheap to call: worked out once and kept with the claim. */
export function sayingOf(dataset: Dataset, claim: Claim): Saying {
  const known = kept.get(claim);
  if (known?.dataset === dataset) return known.saying;
  const saying = work(dataset, claim);
  kept.set(claim, { dataset, saying });
  return saying;
}

function work(dataset: Dataset, claim: Claim): Saying {
  const published = firstPublication(dataset, claim);
  if (claim.said && saysSomething(claim.said)) {
    return { kind: 'window', window: closedBy(claim.said, published), from: 'claim' };
  }
  if (published && isUnattributed(claim) && saysSomething(published)) {
    return { kind: 'window', window: published, from: 'publication' };
  }
  return { kind: 'unknown', by: published && Number.isFinite(published.latest) ? published.latest : null };
}

/**
 * Where a claim stands at an instant of the second clock: `said` for sure, `maybe` (the instant lies in its window),
 * `not-yet` for sure, or `unknown`, which is never hidden.
 */
export type SayingState = 'said' | 'maybe' | 'not-yet' | 'unknown';

/** @param known instant of the second clock, in epoch milliseconds. */
export function sayingState(dataset: Dataset, claim: Claim, known: number): SayingState {
  const saying = sayingOf(dataset, claim);
  if (saying.kind === 'unknown') return saying.by !== null && saying.by <= known ? 'said' : 'unknown';
  if (saying.window.latest <= known) return 'said';
  return saying.window.earliest > known ? 'not-yet' : 'maybe';
}

function saysSomething({ earliest, latest }: TimeWindow): boolean {
  return Number.isFinite(earliest) || Number.isFinite(latest);
}

/** When the first of the documents that hold a claim came out; null where none has a date. */
function firstPublication(dataset: Dataset, claim: Claim): TimeWindow | null {
  const ids = new Set(claim.passages.map((passage) => passage.document));
  const windows = [...ids].map((id) => lookup(dataset).document.get(id)?.published ?? null);
  const dated = windows.filter((window) => window !== null);
  const [first, ...others] = dated;
  if (!first) return null;
  // One without a date may have been out before all others.
  const open = dated.length < windows.length ? [{ ...first, earliest: -Infinity, latest: Infinity }] : [];
  return [...others, ...open].reduce(earlier, first);
}

/** The window of the earlier of two instants, each known to lie in a window. */
function earlier(a: TimeWindow, b: TimeWindow): TimeWindow {
  if (a.latest <= b.earliest) return a;
  if (b.latest <= a.earliest) return b;
  return {
    earliest: Math.min(a.earliest, b.earliest),
    latest: Math.min(a.latest, b.latest),
    text: '',
    uncertain: a.uncertain || b.uncertain,
    approximate: a.approximate || b.approximate,
  };
}

/** A saying whose window is open towards the future was over when the document that holds it came out. */
function closedBy(said: TimeWindow, published: TimeWindow | null): TimeWindow {
  if (said.latest !== Infinity || !published || published.latest <= said.earliest) return said;
  return published.latest === Infinity ? said : { ...said, latest: published.latest, text: '' };
}
