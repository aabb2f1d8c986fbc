import { DAY, HOUR } from '../base/units.ts';
import type { TimeWindow } from '../model/time.ts';
import { localDay } from './plainDays.ts';
import { type PointFound, type PointOutcome, readPoint } from './pointWords.ts';
import {
  alone,
  around,
  besideDay,
  type Edges,
  hullOf,
  inner,
  isClock,
  nonEmpty,
  type Reach,
  sideOf,
  unrounded,
} from './reach.ts';

/** "Shortly" and "just". */
const SOON = HOUR;

const NIGHT_PAIR =
  /^(?:overnight|(?:during |in |on )?(?:the )?night)(?: of| from| between)? ([a-z0-9 ]+?) (?:to|into|and|-) ([a-z0-9 ]+)$|^([a-z]+) (?:to|into|-) ([a-z]+) (?:overnight|night)$/;
/** Reads what stands around dates: two of them, "since", "until", "shortly after", "around". */
export class PhraseReader {
  /** Why words were not read, where that is known. */
  message: string | null = null;
  readonly #zone: string;
  readonly #reference: TimeWindow | null;

  constructor(zone: string, reference: TimeWindow | null) {
    this.#zone = zone;
    this.#reference = reference;
  }

  /** "Between", "from … to", "since", "until", "by", "before", "after", "shortly after", "around", or a time alone. */
  edges(text: string, day: number | null): Edges | null {
    const night = NIGHT_PAIR.exec(text);
    if (night) {
      const found = this.#nightBetween(night[1] ?? night[3] ?? '', night[2] ?? night[4] ?? '', day);
      if (found) return found;
    }
    // "Wednesday between 5 and 7 am".
    const turned = /^(?!between |from )([a-z0-9 ]+?) (between .+ and .+|from .+ (?:to|until|till) .+)$/.exec(
      text,
    );
    if (turned && !NIGHT_PAIR.test(text)) return this.edges(`${turned[2]} ${turned[1]}`, day);
    const pair =
      /^(between) (.+?) and (.+)$/.exec(text) ??
      /^(?:(from) )?(.+?) (?:to|until|till|through|-) (.+)$/.exec(text) ??
      /^(both )?(.+?) and (.+)$/.exec(text);
    if (pair) {
      const found = this.#pair(pair[1] ?? '', pair[2] ?? '', pair[3] ?? '', day);
      if (found) return found;
    }
    const led =
      /^(?:ever )?(since|until|till|up to|by|before|prior to|ahead of|after|following|from|as of|through|no later than|not later than|no earlier than) (.+)$/.exec(
        text,
      );
    if (led) return this.#led(led[1] ?? '', led[2] ?? '', day);
    const soon =
      /^(?:(.+?) )?(shortly|just|soon|right|immediately|a little|a bit|not long|moments|minutes|some time|a short time|nearly|almost|close to|approaching|towards?|ahead of) ?(before|after|past|following)? (.+)$/.exec(
        text,
      );
    if (
      soon &&
      !/\b(?:ago|earlier)$/.test(text) &&
      (soon[3] !== undefined || /nearly|almost|approaching|toward|close/.test(soon[2] ?? ''))
    ) {
      const near = this.#near(soon[3] ?? 'before', `${soon[1] ?? ''} ${soon[4] ?? ''}`.trim(), day);
      if (near) return near;
    }
    const late = /^(.+?) (before|after) (.+)$/.exec(text);
    // "Two days before" counts.
    if (late && !/(?:second|minute|hour|day|night|week|month|year|decade)s?$/.test(late[1] ?? '')) {
      const found = this.#led(late[2] ?? '', `${late[3]} ${late[1]}`, day);
      if (found) return found;
    }
    const round =
      /\b(about|around|circa|ca?\.?|approximately|approx|roughly|some time around|or so|or thereabouts)(?= |$)/.exec(
        text,
      );
    if (round && !/\b(?:ago|earlier)$/.test(text)) {
      const rest = `${text.slice(0, round.index)} ${text.slice(round.index + round[0].length)}`
        .replace(/\s+/g, ' ')
        .trim();
      const point = this.point(rest, day);
      if (point) return around(point, round[0]);
    }
    const point = this.point(text, day);
    return point && alone(point);
  }

  /** One time, or null; `message` says why not, where there is more to say. */
  point(text: string, day: number | null): PointFound | null {
    const outcome: PointOutcome = readPoint(text, day, this.#zone);
    if (outcome.kind === 'point') return outcome;
    if (outcome.kind === 'needs-date')
      this.message ??= `“${outcome.words}” counts from the date of the document: give the document a date, or write the day, month and year.`;
    else this.message ??= outcome.message;
    return null;
  }

  #pair(lead: string, one: string, other: string, day: number | null): Edges | null {
    const second = this.point(other, day);
    if (!second) return null;
    // "9 to 11 pm on Tuesday": what the first lacks, the second has.
    let first = this.#alike(one, other, day);
    if (!first) return null;
    if (first.readings[0].from > hullOf(second.readings).to) {
      first = this.#alike(one, other, localDay(second.readings[0].from, this.#zone));
      if (!first || first.readings[0].from > hullOf(second.readings).to) return null;
      first = {
        ...first,
        reasons: first.reasons.map((why) => why.replace(/the document’s date, /, 'the later one, ')),
      };
    }
    const start = hullOf(first.readings);
    // Of several things that the second may mean, those before the first are not meant.
    const later = second.readings.filter((reading) => reading.to > start.to);
    const end = hullOf(later.length > 0 ? later : second.readings);
    const about = first.about || second.about;
    const aside = [first.aside, second.aside].filter(Boolean).join(' ');
    const all = [...new Set([...first.reasons, ...second.reasons])];
    const reasons = lead === 'between' ? unrounded(all) : all;
    if (lead === 'between')
      return {
        start: {
          from: inner(first, start).from,
          to: Math.max(inner({ ...second, readings: nonEmpty(later, second.readings) }, end).to, start.from),
        },
        end: null,
        about,
        reasons,
        aside,
        options: [],
      };
    return {
      start,
      end: { from: Math.max(end.from, start.from), to: Math.max(end.to, start.to) },
      about,
      reasons,
      aside,
      options: [],
    };
  }

  /** "Overnight from Saturday to Sunday": one night. */
  #nightBetween(one: string, other: string, day: number | null): Edges | null {
    const [first, second] = [this.point(`${one} night`, day), this.point(`${other} morning`, day)];
    if (!first || !second) return null;
    const [start, end] = [hullOf(first.readings), hullOf(second.readings)];
    if (start.from > end.from) return null;
    const reasons = [
      ...first.reasons.slice(0, 1),
      ...second.reasons.slice(0, 1),
      'the night between them is taken as 18:00 to 08:00',
    ];
    return {
      start: { from: start.from, to: end.from + 2 * HOUR },
      end: null,
      about: false,
      reasons,
      aside: '',
      options: [],
    };
  }

  #alike(one: string, other: string, day: number | null): PointFound | null {
    const half = /\b(am|pm)\b/.exec(other)?.[0];
    const bare = /^(?:at )?\d{1,2}(?:[:.]\d\d)?$/.test(one);
    const month =
      /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.*$/.exec(
        other,
      )?.[0];
    const noClock = other
      .replace(
        /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d\b|\b(?:noon|midnight|dawn|dusk|morning|afternoon|evening|night)\b/,
        ' ',
      )
      .replace(/\s+/g, ' ')
      .trim();
    const tries = bare
      ? [
          ...(month && !half ? [`${one} ${month}`] : []),
          ...(half ? [`${one} ${half} ${noClock}`] : []),
          `${one} ${noClock}`,
        ]
      : [
          ...(noClock === other ? [] : [`${one} ${noClock}`]),
          one,
          ...(/^(?:18|19|20)\d\d$/.test(other) ? [`${one} ${other}`] : []),
        ];
    for (const words of tries) {
      const message = this.message;
      const found = this.point(words.trim(), day);
      if (found) {
        this.message = message;
        return found;
      }
    }
    return null;
  }

  #led(word: string, text: string, day: number | null): Edges | null {
    const found = this.point(text, day);
    if (!found) return null;
    const bound = /before|prior|ahead|after|following|no earlier/.test(word);
    // "After the rally on wednesday" counts from the rally.
    if (bound && found.aside !== '') return null;
    const point = bound ? besideDay(found, !/before|prior|ahead/.test(word)) : found;
    const span = hullOf(point.readings);
    const { about, aside } = point;
    const reasons = bound ? unrounded(point.reasons) : point.reasons;
    const base = { about, aside, options: [] };
    switch (word) {
      case 'since':
      case 'from':
      case 'as of': {
        const known =
          this.#reference && this.#reference.earliest > span.to ? this.#reference.earliest : -Infinity;
        return {
          ...base,
          start: span,
          end: { from: known, to: Infinity },
          reasons: [...reasons, `“${word}” says that it began then and still goes on`],
        };
      }
      case 'until':
      case 'till':
      case 'up to':
      case 'through':
        return {
          ...base,
          start: { from: -Infinity, to: span.to },
          end: this.#untilEnd(text, span, day),
          reasons: [...reasons, `“${word}” says when it ended, and not when it began`],
        };
      case 'by':
      case 'no later than':
      case 'not later than':
        return {
          ...base,
          start: { from: -Infinity, to: Math.max(span.to, ...this.#ahead(text, day)) },
          end: null,
          reasons: [...reasons, `“${word}” says that it was no later`],
        };
      case 'before':
      case 'prior to':
      case 'ahead of':
        return {
          ...base,
          start: sideOf(point, span, 'before'),
          end: null,
          reasons: [...reasons, `“${word}” says that it was no later`],
        };
      default:
        return {
          ...base,
          start: sideOf(point, span, 'after'),
          end: null,
          reasons: [...reasons, `“${word}” says that it was no earlier`],
        };
    }
  }

  /** "Until Friday" looks ahead as well as back. */
  #untilEnd(text: string, span: Reach, day: number | null): Reach {
    return { from: span.from, to: Math.max(span.to, ...this.#ahead(text, day)) };
  }

  /** Where the words may as well mean the coming one: its end. */
  #ahead(text: string, day: number | null): readonly number[] {
    if (day === null || !/^(?:the end of )?(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*$/.test(text)) return [];
    const next = readPoint(`coming ${text.replace('the end of ', '')}`, day, this.#zone);
    const own = readPoint(text, day, this.#zone);
    // Said on the very day, it is that day.
    if (own.kind === 'point' && localDay(own.readings[0].from, this.#zone) === day) return [];
    return next.kind === 'point' ? [next.readings[0].to] : [];
  }

  #near(word: string, text: string, day: number | null): Edges | null {
    const message = this.message;
    const after = word !== 'before';
    const found = this.point(text, day);
    if (!found) {
      this.message = message;
      return null;
    }
    if (found.aside !== '') return null;
    const point = besideDay(found, after);
    const span = hullOf(point.readings);
    const clock = inner(point, span);
    const room =
      isClock(point) || point.unit === 'part'
        ? SOON
        : point.unit === 'day' || point.unit === 'days'
          ? 3 * DAY
          : Math.max(3 * DAY, (span.to - span.from) / 2);
    const start = isClock(point)
      ? { from: after ? clock.from : clock.from - room, to: after ? clock.to + room : clock.to }
      : after
        ? { from: point.unit === 'part' ? span.from : span.to, to: span.to + room }
        : { from: span.from - room, to: point.unit === 'part' ? span.to : span.from };
    const length = room === SOON ? 'an hour' : `${Math.round(room / DAY)} days`;
    const reason = `“${after ? 'shortly after' : 'shortly before'}” is taken as within ${length}`;
    return {
      start,
      end: null,
      about: true,
      reasons: [...unrounded(point.reasons), reason],
      aside: point.aside,
      options: [],
    };
  }
}
