import { DAY, HOUR, MINUTE } from '../base/units.ts';
import { instantsAt, offsetAt } from '../base/zone.ts';
import { type ClockFound, clockWords, type OtherClock, ROUNDED, readClock, takeZone } from './clockWords.ts';
import type { DateUnit } from './dateFound.ts';
import { type Dated, readDate } from './dateWords.ts';
import { type PartFound, partWords, readEdge, readPart } from './partWords.ts';
import { dayAt, daysWords, instantOf, monthWords } from './plainDays.ts';
import { shown } from './shownWords.ts';

/** A time that words may stand for, in epoch milliseconds. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  /** The clock time itself, before it is given room for rounding; else null. */
  readonly nominal: number | null;
  /** Start and end of the day or longer that the time lies in. */
  readonly day: readonly [number, number];
  /** How an answer is called, where there are several. */
  readonly label: string;
}

export interface PointFound {
  readonly kind: 'point';
  readonly readings: readonly [Reading, ...Reading[]];
  readonly unit: 'minute' | 'hour' | 'part' | DateUnit;
  readonly about: boolean;
  /** Parts of a sentence. */
  readonly reasons: readonly string[];
  /** Words that were left aside: they do not say when. */
  readonly aside: string;
}

export type PointOutcome =
  | PointFound
  /** The words count from a date that is not there. */
  | { readonly kind: 'needs-date'; readonly words: string }
  | { readonly kind: 'none'; readonly message: string | null };

/** Words that say when in a way that this does not read: better nothing than half of it. */
const SHIFTERS =
  /\b(before|after|until|till|since|by|ago|earlier|later|not|never|except|between|from|prior|following|next|last|previous|weeks?|weekends?|days?|months?|years?|decades?|hours?|minutes?|seconds?|eve|half|within|during|every|daily|weekly|each|or|but|then|later|same|other|turn|ramadan|eid|easter|ashura|passover|diwali|lent|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:sun|mon|tues|wednes|thurs|fri|satur)day|sun|mon|tues?|wed|thurs?|thu|fri|sat|\d+)\b/;
const FILLERS =
  /\b(at|on|in|of|the|a|an|about|around|it|was|is|this|that|day|time|date|local|exactly|precisely|sharp|just|only|back|already|still|and|some|point|s|during|for|as|day's|again|over|began|begun|started|happened|occurred|came|took|place|from)\b/g;

/**
 * One time in lower-case words: "wednesday morning", "9:40 pm on 21 march", "in 1991".
 *
 * @param day the document's date as a midnight in UTC, or null.
 */
export function readPoint(text: string, day: number | null, zone: string): PointOutcome {
  const other = takeZone(text);
  if (other.unknown)
    return {
      kind: 'none',
      message: `“${other.unknown}” is the name of more than one zone: write how far it is from UTC, like UTC+1.`,
    };
  const clock = readClock(other.rest);
  const afterClock = clock ? clock.rest : other.rest;
  const part = readWholePart(afterClock);
  const afterPart = part ? part.rest : afterClock;
  const dated = readDate(afterPart, day);
  if (dated.kind === 'needs-date') return dated;
  const edge = !clock && !part && dated.kind === 'date' && dated.unit === 'day' ? readEdge(dated.rest) : null;
  const rest = edge ? edge.rest : dated.rest;
  if (SHIFTERS.test(rest)) return { kind: 'none', message: null };
  const aside = rest
    .replace(FILLERS, ' ')
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\p{L})['-]+|['-]+(?!\p{L})/gu, '')
    .trim();
  if (!clock && !part && dated.kind === 'none') return { kind: 'none', message: null };
  if (day === null && dated.kind === 'none')
    return { kind: 'needs-date', words: (clock ?? part)?.words.trim() ?? text };
  const base = { zone, other: other.clock, reasons: dated.reasons, aside };
  const days: Dated =
    dated.kind === 'date' ? dated : { readings: [dayAt(day ?? 0)], unit: 'day', about: false, named: false };
  const found = part ?? edge;
  if (clock && days.unit === 'day') return ofClock(clock, part, days, base);
  if (found && (days.unit === 'day' || (days.unit === 'days' && found.kind === 'overnight')))
    return ofPart(found, days, base);
  const left = [clock?.words, found?.words].filter((words) => words !== undefined);
  return ofDays(days, base, left);
}

interface Base {
  readonly zone: string;
  readonly other: OtherClock | null;
  readonly reasons: readonly string[];
  readonly aside: string;
}

function ofClock(clock: ClockFound, part: PartFound | null, days: Dated, base: Base): PointFound {
  const { zone, other } = base;
  const all = clock.words.includes('midnight')
    ? midnights(part, days.named)
    : halves(clock, part, other !== null);
  const notes: string[] = [];
  const readings: Reading[] = [];
  // With no day named it may have been on the document's day or the one before.
  const dates =
    days.named || clock.words.includes('midnight')
      ? days.readings
      : days.readings.flatMap(({ first }) => [dayAt(first, -1), dayAt(first)]);
  for (const { first } of dates) {
    for (const minutes of all) {
      const at = placed(first, minutes, zone, other);
      if (at.note) notes.push(at.note);
      const room = clock.exact ? 0 : ROUNDED;
      const label = `${daysWords(dayAt(first))}, ${minutes === 1440 ? '24:00' : clockWords(minutes)}`;
      readings.push({
        from: at.earliest - room,
        to: at.latest + room,
        nominal: at.earliest,
        day: [instantOf(first, zone), instantOf(first + DAY, zone)],
        label,
      });
    }
  }
  const [only, ...more] = readings;
  if (!only) return ofDays(days, base, [clock.words]);
  const reasons = [
    ...base.reasons,
    ...(days.named
      ? []
      : [
          clock.words.includes('midnight')
            ? 'no day is named, so midnight is that before the document’s date'
            : 'no day is named, so it is taken as the document’s day or the one before',
        ]),
    ...(all.length > 1
      ? [
          `“${shown(clock.words)}” may be ${all.map((m) => (m === 1440 ? '24:00' : clockWords(m))).join(' or ')}`,
        ]
      : []),
    ...(clock.exact && all.length === 1 && !other
      ? [`“${shown(clock.words)}” is ${clockWords(all[0] ?? 0)}`]
      : []),
    ...(clock.exact ? [] : [`“${shown(clock.words)}” names no minutes, so half an hour is left either way`]),
    ...(other && only.nominal !== null
      ? [`clocks in ${other.words} are converted to those of the dataset`]
      : []),
    ...(notes[0] ? [notes[0]] : []),
  ];
  return {
    kind: 'point',
    readings: [only, ...more],
    unit: clock.exact ? 'minute' : 'hour',
    about: false,
    reasons,
    aside: base.aside,
  };
}

/** Midnight of a day is where it begins or where it ends; "tuesday night at midnight" is its end. */
function midnights(part: PartFound | null, named: boolean): readonly number[] {
  if (!named) return [0];
  return part ? (part.to > 1440 || part.from >= 1020 ? [1440] : [0]) : [0, 1440];
}

/** Before or after noon, as far as the words leave it open. */
function halves({ minutes }: ClockFound, part: PartFound | null, whole: boolean): readonly number[] {
  if (minutes.length < 2) return minutes;
  if (whole) return minutes.slice(0, 1);
  if (!part) return minutes;
  const fits = minutes.flatMap((at) => {
    if (at >= part.from && at <= part.to) return [at];
    return at + 1440 >= part.from && at + 1440 <= part.to ? [at + 1440] : [];
  });
  return fits.length > 0 ? fits : minutes;
}

/** A clock time on a day. One that never came is taken as either side of the gap. */
function placed(first: number, minutes: number, zone: string, other: OtherClock | null) {
  const utc = first + minutes * MINUTE;
  if (other) return { earliest: utc - other.offset, latest: utc - other.offset, note: null };
  const instants = instantsAt(utc, zone);
  if (instants.kind === 'instant') {
    const twice = instants.earliest < instants.latest;
    return {
      ...instants,
      note: twice ? 'clocks went back that night and showed this time twice: both are taken' : null,
    };
  }
  const offsets = [offsetAt(utc - DAY, zone), offsetAt(utc + DAY, zone)];
  return {
    earliest: utc - Math.max(...offsets),
    latest: utc - Math.min(...offsets),
    note: 'clocks went forward and never showed this time: either side of the gap is taken',
  };
}

function ofPart(part: PartFound, days: Dated, base: Base): PointFound {
  const { zone } = base;
  const reasons = [...base.reasons];
  const spans: { first: number; last: number; label: string }[] = [];
  const overnight = part.kind === 'overnight';
  for (const { first, next } of days.readings) {
    const last = next - DAY;
    if (overnight && last > first) spans.push({ first, last: first, label: daysWords({ first, next }) });
    else if (overnight && days.named && /night of/.test(part.words))
      spans.push({ first, last: first, label: daysWords(dayAt(first)) });
    // "Overnight on Thursday" is the night before it to some, and the night after it to others.
    else if (overnight && days.named)
      spans.push({ first: first - DAY, last: first, label: daysWords(dayAt(first)) });
    else if (overnight)
      spans.push({ first: first - DAY, last: first - DAY, label: daysWords(dayAt(first - DAY)) });
    else if (days.named || part.kind === 'early')
      spans.push({ first, last: first, label: daysWords(dayAt(first)) });
    else spans.push({ first: first - DAY, last: first, label: daysWords(dayAt(first)) });
  }
  const readings = spans.map(({ first, last, label }): Reading => {
    const from = placed(first, part.from, zone, null).earliest;
    const to = placed(last, part.to, zone, null).latest;
    return { from, to, nominal: null, day: [instantOf(first, zone), instantOf(last + DAY, zone)], label };
  });
  const [only, ...more] = readings;
  if (!only) return ofDays(days, base, [part.words]);
  if (!days.named) {
    reasons.push(
      part.kind === 'early'
        ? 'no day is named, so the document’s own is taken'
        : overnight
          ? 'no day is named, so it is the night before the document’s date'
          : 'no day is named, so it is taken as the document’s day or the one before',
    );
  }
  reasons.push(
    `“${shown(part.words)}” is taken as ${partWords(part)}`,
    ...(overnight && days.named && only.day[1] - only.day[0] > 30 * HOUR
      ? ['the night may be the one before or the one after']
      : []),
    ...(part.about ? ['it shifts with the season and the place'] : []),
  );
  return {
    kind: 'point',
    readings: [only, ...more],
    unit: 'part',
    about: part.about,
    reasons,
    aside: base.aside,
  };
}

function ofDays(days: Dated, base: Base, left: readonly string[]): PointFound {
  const { zone, reasons, aside } = base;
  const readings = days.readings.map((one): Reading => {
    const [from, to] = [instantOf(one.first, zone), instantOf(one.next, zone)];
    return {
      from,
      to,
      nominal: null,
      day: [from, to],
      label: days.unit === 'month' ? monthWords(one.first) : daysWords(one),
    };
  });
  const [only = { from: 0, to: 0, nominal: null, day: [0, 0], label: '' } as const, ...more] = readings;
  const unsure = left.map((words) => `“${shown(words)}” does not narrow it, as the day is not known`);
  return {
    kind: 'point',
    readings: [only, ...more],
    unit: days.unit,
    about: days.about,
    reasons: [...reasons, ...unsure],
    aside,
  };
}

/** "Early wednesday morning": what stands before the day belongs to the part of it. */
function readWholePart(text: string): PartFound | null {
  const part = readPart(text);
  const edge = part && /\b(early|late|mid)\b/.exec(part.rest)?.[0];
  // "The early hours of wednesday morning".
  if (part?.kind === 'early') return { ...part, rest: part.rest.replace(/\bmorning\b/, ' ') };
  const whole = edge && readPart(`${edge} ${part.words}`);
  return whole ? { ...whole, rest: part.rest.replace(edge, ' ') } : part;
}
