import { DAY } from '../base/units.ts';
import { ago, recent } from './agoWords.ts';
import { AMOUNT, UNIT } from './amountWords.ts';
import { feastOf, monthNear, monthOf, ordinal, seasonOf, shifted, slashed } from './calendarWords.ts';
import { type DateFound, found } from './dateFound.ts';
import { dayAt, daysWords, fieldsOf, monthDays, monthWords, yearDays } from './plainDays.ts';
import { unitBeside } from './unitWords.ts';
import { besides, weekday } from './weekdayWords.ts';

/** A rule: the pattern that words must have, whether it counts from the document's date, and what it means. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly counts: boolean;
  /** `day` is the document's date as a midnight in UTC; 0 where the rule does not count from it. */
  read(match: RegExpExecArray, day: number): DateFound | null;
}

const MONTH = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
const YEAR = '((?:1\\d|20)\\d\\d)';
const WEEKDAY =
  '(sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tues?|wed|thurs?|thu|fri|sat)\\.?';
const SHIFT =
  '(early|mid|late|the beginning of|beginning of|the start of|start of|at the start of|the end of|end of|the middle of|middle of|the first half of|the second half of|earlier in|later in)';

/** Most specific first: the first that fits is taken. */
export const DATE_RULES: readonly DateRule[] = [
  {
    pattern: new RegExp(`\\b${AMOUNT} ?\\b${UNIT}s? (?:ago|earlier|before now|back)\\b`),
    counts: true,
    read: ([text, amount = '', unit = ''], day) => {
      const found = ago(amount, unit, day);
      // In a text it may as well count from what was told before.
      const other = text.endsWith('earlier') ? ', if the text means no other time' : '';
      return found && { ...found, why: `${found.why}${other}` };
    },
  },
  {
    pattern:
      /\b(?:on )?(the day before yesterday|yesterday|today|tomorrow|the day after tomorrow|last night|to-?night|this (?=morning|afternoon|evening))\b/,
    counts: true,
    read: ([, word = ''], day) => {
      const by = word.startsWith('the day before')
        ? -2
        : /^(yesterday|last)/.test(word)
          ? -1
          : word.startsWith('the day after')
            ? 2
            : word === 'tomorrow'
              ? 1
              : 0;
      return found([dayAt(day, by)], 'day', `is ${besides(day + by * DAY, day)}`);
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:(last|this past|this|next|coming|the coming|past|the past|previous|the previous) )?${WEEKDAY} ?(?:of )?(last week|this week|next week)?(?=$|[^a-z0-9])(?!,? (?:the )?\\d)(?!,? ${MONTH} \\d)`,
    ),
    counts: true,
    read: ([, which, name = '', week], day) => weekday(name, which ?? week ?? null, week !== undefined, day),
  },
  {
    pattern: new RegExp(`\\b${SHIFT}?(?: |-)?(?:the )?'?((?:1\\d|20)?\\d0)'?s\\b`),
    counts: false,
    read: ([, shift, decade = '']) => {
      const start = decade.length === 2 ? 1900 + Number(decade) : Number(decade);
      const years = decade.length === 4 && decade.endsWith('00') ? 100 : 10;
      return shifted(yearDays(start, years), 'years', shift, `is ${start} to ${start + years - 1}`);
    },
  },
  {
    pattern: new RegExp(`\\b${SHIFT}?(?: |-)?(?:the )?(\\d{1,2})(?:st|nd|rd|th) century\\b`),
    counts: false,
    read: ([, shift, number = '']) => {
      const start = (Number(number) - 1) * 100;
      // The years 1801 to 1900, or 1800 to 1899: people mean either.
      return shifted(
        { first: yearDays(start).first, next: yearDays(start + 100).next },
        'years',
        shift,
        `is ${start} to ${start + 100}`,
      );
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:in )?(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|q[1-4]) ?(quarter|half)?(?: of)?(?: in)? ${YEAR}\\b`,
    ),
    counts: false,
    read: ([, which = '', part = 'quarter', year = '']) => {
      const n = Math.max(
        'firstsecondthirdfourth'.search(which) >= 0
          ? ['first', 'second', 'third', 'fourth'].indexOf(which)
          : Number(/\d/.exec(which)?.[0]) - 1,
        0,
      );
      const size = part === 'half' ? 6 : 3;
      if (n * size >= 12) return null;
      return found([monthDays(Number(year), n * size + 1, size)], 'months', `is ${size} months of ${year}`);
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:in )?(?:the )?(early |mid-?|late )?(spring|summer|autumn|fall|winter)(?: of| in)? ${YEAR}\\b`,
    ),
    counts: false,
    read: ([, , season = '', year = '']) => seasonOf(season, Number(year)),
  },
  {
    pattern: /\b(last|this|the)? ?(spring|summer|autumn|fall|winter)\b/,
    counts: true,
    read: ([, , season = ''], day) => {
      const { year } = fieldsOf(day);
      const of = [year, year - 1]
        .map((y) => seasonOf(season, y))
        .find((one) => (one.readings[0]?.first ?? 0) <= day);
      return of ?? null;
    },
  },
  {
    pattern: new RegExp(`\\b(?:back )?(?:in )?${SHIFT}?(?: |-)?(?:in )?${MONTH}(?: of)?,? ${YEAR}\\b`),
    counts: false,
    read: ([text, shift, month = '', year = '']) => {
      const days = monthDays(Number(year), monthOf(month));
      return text.match(/\d/g)?.length === 4
        ? shifted(days, 'month', shift, `is ${monthWords(days.first)}`)
        : null;
    },
  },
  {
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b/,
    counts: false,
    read: ([, a = '', b = '', y = '']) =>
      slashed(Number(a), Number(b), y.length === 2 ? 2000 + Number(y) : Number(y)),
  },
  {
    pattern: /\b(\d{4})-(\d\d)-(\d\d)\b/,
    counts: false,
    read: ([, y = '', m = '', d = '']) => {
      const days = monthDays(Number(y), Number(m));
      const day = dayAt(days.first, Number(d) - 1);
      return day.first < days.next && Number(d) > 0 && Number(m) <= 12
        ? found([day], 'day', `is ${daysWords(day)}`)
        : null;
    },
  },
  {
    pattern: /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! century| of)/,
    counts: true,
    read: ([, number = ''], day) => ordinal(Number(number), day),
  },
  {
    pattern:
      /\b(christmas day|christmas eve|christmas|new year's eve|new year's day)(?: of| in|,)?(?: ((?:1\d|20)\d\d))?\b/,
    counts: true,
    read: ([, feast = '', year], day) => feastOf(feast, year === undefined ? null : Number(year), day),
  },
  {
    pattern:
      /\b(?:(?:in|over|during|for) )?(?:the )?(?:last|past|previous|recent) (?:(few|couple of|several|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) )?(hour|day|week|month|year|decade)s\b/,
    counts: true,
    read: ([, number, unit = ''], day) => recent(number, unit, day),
  },
  {
    pattern:
      /\b(?:(?:in|over|during) )(?:the )?(?:last|past) (week|month|year|decade)\b|\bthe past (week|month|year|decade)\b/,
    counts: true,
    read: ([, one, other], day) => recent('one', one ?? other ?? '', day),
  },
  {
    pattern:
      /\b(?:(early|late|earlier|later|mid|(?:the )?(?:end|beginning|start|middle) of)(?: on| in)? )?(this|last|next|the previous|previous|the following|the) (week|weekend|month|year|decade|century)\b/,
    counts: true,
    read: ([, shift, which = '', unit = ''], day) => unitBeside(shift, which, unit, day),
  },
  {
    pattern: /\b(?:at|over|during) the weekend\b/,
    counts: true,
    read: (_, day) => unitBeside(undefined, 'at the', 'weekend', day),
  },
  {
    pattern: new RegExp(
      `\\b(back in |in )?(?:(last|this|this past|next) )?${SHIFT}?(?: |-)?(?:in )?${MONTH}(?! ?(?:the )?\\d)(?!\\w)`,
    ),
    counts: true,
    read: (match, day) => monthNear(match, day),
  },
  {
    pattern: new RegExp(
      `(?<![\\d/.-])\\b(?:in )?(?:the year )?${SHIFT}?(?: |-)?${YEAR}(?:[-/](\\d\\d(?:\\d\\d)?))?(?![\\d/.:-])`,
    ),
    counts: false,
    read: ([text, shift, year = '', to]) => {
      if (/\d{4} ?(hours|hrs|gmt|utc)/.test(text)) return null;
      const first = Number(year);
      const last =
        to === undefined ? first : to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
      if (last < first) return null;
      return shifted(
        yearDays(first, last - first + 1),
        last > first ? 'years' : 'year',
        shift,
        `is ${last > first ? 'those years' : `all of ${first}`}`,
      );
    },
  },
];
