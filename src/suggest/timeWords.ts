import { DAY, MINUTE } from '../base/units.ts';
import { parseWindow } from '../load/parseTime.ts';
import { windowText } from '../load/windowText.ts';
import type { TimeWindow } from '../model/time.ts';
import { PhraseReader } from './phraseWords.ts';
import { localDay } from './plainDays.ts';
import { plainWords } from './plainWords.ts';
import { type Edges, hull, type Reach } from './reach.ts';
import { type RelativeTime, readRelative, relativeTo } from './relativeTime.ts';

/** What words are read against. */
export interface WordsContext {
  /** The document's date, from which "Wednesday" and "two days ago" count; null where it is not known. */
  readonly reference: TimeWindow | null;
  /** Zone of the dataset: whose days and clocks are meant. */
  readonly zone: string;
}

/** One of several things that words may mean. */
export interface TimeAnswer {
  /** "Wednesday 14 March 2012". */
  readonly label: string;
  readonly start: string;
  readonly end: string | null;
}

/** What words say about when something happened. */
export type TimeWords =
  | {
      readonly kind: 'read';
      /** Times of `whence/1`. The window is never narrower than the words: where they may mean two things it covers both. */
      readonly start: string;
      readonly end: string | null;
      /** One sentence. */
      readonly why: string;
      /** What only a reader of the text can tell; each answer is narrower than `start`. */
      readonly needs?: { readonly question: string; readonly answers: readonly TimeAnswer[] };
    }
  | ({ readonly kind: 'relative' } & RelativeTime)
  /** A sentence: why not, and what would be read. */
  | { readonly kind: 'unread'; readonly message: string };

const LONGEST = 160;
/**
 * Reads words such as "Wednesday morning", "around midnight" or "back in February" as a window of time, with the reason.
 * Dates are found by chrono-node; what lies around them (parts of days, "late", "by", "since") is ours, so that a window
 * never says more than the words.
 *
 * `ensureTemporal()` must have resolved.
 */
export function readTimeWords(words: string, context: WordsContext): TimeWords {
  const text = plainWords(words);
  if (text === '') return unread('Write when it was, like “Wednesday morning” or “21 March 2012, 9:40 pm”.');
  if (text.length > LONGEST)
    return unread(`These are too many words for a time: write at most ${LONGEST} characters.`);
  const written = asWritten(words.trim(), context.zone);
  if (written.kind === 'ok' && [written.window.earliest, written.window.latest].some(Number.isFinite))
    return { kind: 'read', start: written.window.text, end: null, why: 'It is written out as a date.' };
  try {
    return new Sentence(context).read(text) ?? unread(NOT_READ);
  } catch (error) {
    // Times beyond the calendar, like "99999 years ago".
    if (error instanceof RangeError)
      return unread('That is too far away to be placed: years go from -9999 to 9999.');
    throw error;
  }
}

function asWritten(text: string, zone: string): ReturnType<typeof parseWindow> {
  try {
    return parseWindow(text, zone);
  } catch {
    // A rare form, before `ensureEdit()`.
    return { kind: 'bad', message: '' };
  }
}

const NOT_READ =
  'No date was found in these words: write one like “Wednesday morning”, “21 March 2012” or “around midnight”, or fill in the earliest and the latest time.';
const FEAST = /\b(ramadan|eid|easter|ashura|passover|diwali|lent|hanukkah|good friday|pentecost|whitsun)\b/;
const DURATION =
  /^for (?:the )?(?:about |around |some |more than |over )?[a-z0-9. ]+(?:second|minute|hour|day|week|month|year|decade)s?$/;

function unread(message: string): TimeWords {
  return { kind: 'unread', message };
}

/** Reads one text against the first and the last day that the document's date may be. */
class Sentence {
  readonly #zone: string;
  readonly #phrases: PhraseReader;
  readonly #reference: TimeWindow | null;
  readonly #days: ReferenceDays;

  constructor({ reference, zone }: WordsContext) {
    this.#zone = zone;
    this.#phrases = new PhraseReader(zone, reference);
    this.#reference = reference;
    this.#days = reference ? referenceDays(reference, zone) : { own: null, others: [] };
  }

  read(text: string): TimeWords | null {
    if (FEAST.test(text))
      return unread(
        `“${FEAST.exec(text)?.[0]}” moves from year to year, and is not known here: write its dates.`,
      );
    if (DURATION.test(text) && !/(last|past)/.test(text))
      return unread('This says how long it took, not when it was: write when it began.');
    const own = this.#phrases.edges(text, this.#days.own);
    if (own === null)
      return this.#phrases.message === null ? this.#relative(text) : unread(this.#phrases.message);
    const all = this.#days.others.map((day) => this.#phrases.edges(text, day)).filter((one) => one !== null);
    const start = hull([own, ...all].map((edges) => edges.start));
    const apart = start.from !== own.start.from || start.to !== own.start.to;
    const edges: Edges = {
      ...own,
      start,
      end: own.end && hull([own, ...all].flatMap(({ end }) => (end ? [end] : []))),
      reasons: apart
        ? [...own.reasons, 'the document’s date is itself not certain, which makes this wider']
        : own.reasons,
      options: apart ? [] : own.options,
    };
    return this.#written(edges);
  }

  #written({ start, end, about, reasons, aside, options }: Edges): TimeWords | null {
    const text = (edge: Reach) =>
      windowText({ earliest: edge.from, latest: edge.to, approximate: about, uncertain: false }, this.#zone);
    const written = text(start);
    const ends = end && text(end);
    if (written === null || (end && ends === null)) return null;
    const all = [...reasons, ...(aside === '' ? [] : [`“${aside}” was left aside`])];
    const why = `${all.map((reason, at) => (at === 0 ? capital(reason) : reason)).join('; ')}.`;
    const answers = options.flatMap(({ label, edges }): TimeAnswer[] => {
      const own = text(edges.start);
      return own === null ? [] : [{ label, start: own, end: edges.end && text(edges.end) }];
    });
    const asks = answers.length > 1 && answers.length < 5;
    return {
      kind: 'read',
      start: written,
      end: ends,
      why,
      ...(asks && { needs: { question: 'Which one is meant?', answers } }),
    };
  }

  /** Counted from another event; or, where what it counts from is itself a date, from that. */
  #relative(text: string): TimeWords | null {
    const found = readRelative(text);
    if (!found) return null;
    const day = this.#days.own;
    const from = found.what === '' ? null : this.#phrases.point(found.what, day);
    if (from && from.aside === '') {
      const span = hull(from.readings);
      const window = {
        earliest: span.from,
        latest: span.to,
        text: '',
        approximate: from.about,
        uncertain: false,
      };
      const placed = relativeTo(window, found, this.#zone);
      return (
        placed && {
          kind: 'read',
          start: placed.text,
          end: null,
          why: `Counted from “${found.what}”: ${from.reasons.join('; ')}.`,
        }
      );
    }
    if (
      this.#phrases.message !== null &&
      found.what !== '' &&
      /\b(?:week|mon|tues|wednes|thurs|fri|satur|sun)/.test(found.what)
    )
      return unread(this.#phrases.message);
    if (found.what === '' && this.#reference && found.to === 'before')
      return this.#beforeReference(found, this.#reference);
    return { kind: 'relative', ...found };
  }

  /** "Two hours earlier" may count from the document, or from what stands before it in the text. */
  #beforeReference(found: RelativeTime, reference: TimeWindow): TimeWords | null {
    if (found.words !== 'ago') return { kind: 'relative', ...found };
    const placed = relativeTo(reference, found, this.#zone);
    return (
      placed && { kind: 'read', start: placed.text, end: null, why: `Counted from the document’s date.` }
    );
  }
}

/** The day of the document, and the first and the last that it may be as well. */
interface ReferenceDays {
  readonly own: number | null;
  readonly others: readonly number[];
}

/** A doubtful date may be as far out as it is wide. */
function referenceDays(
  { earliest, latest, uncertain, approximate }: TimeWindow,
  zone: string,
): ReferenceDays {
  if (!Number.isFinite(earliest))
    return { own: Number.isFinite(latest) ? localDay(latest - MINUTE, zone) : null, others: [] };
  const first = localDay(earliest, zone);
  if (!Number.isFinite(latest)) return { own: first, others: [] };
  const last = localDay(Math.max(earliest, latest - 1), zone);
  const room = uncertain || approximate ? Math.max(DAY, last - first) : 0;
  const others = first === last && room === 0 ? [] : [first - room, last + room];
  return { own: localDay((earliest + Math.max(earliest, latest - 1)) / 2, zone), others };
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
