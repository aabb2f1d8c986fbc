import type { EdtfNode } from 'edtf';
import { daysInMonth, firstInstant, monthName, yearName } from '../base/zone.ts';
import { edtfGrammar } from './edtfGrammar.ts';
import { bad, type Point, qualifiers } from './point.ts';

// The same reading as the edtf package's, in a thousandth of its time. A test holds the two together.
const PLAIN = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;
const EDTF_LETTERS = /^[-\dXY]{2,20}[?~%]?$/;

/** From the first day up to, and without, the day at which `next` begins. Days and months beyond their range count on. */
interface Days {
  readonly first: readonly [year: number, month: number, day: number];
  readonly next: readonly [year: number, month: number, day: number];
}

/**
 * An EDTF date of level 0 or 1 (year, month, day, season, digits not known), placed in a zone.
 *
 * Seasons are those of northern weather: spring (21) March to May, summer (22) June to August, autumn (23) September to
 * November, winter (24) December to the next February. EDTF leaves that open; the edtf package counts quarters.
 */
export function parseDate(text: string, zone: string): Point {
  const plain = PLAIN.exec(text);
  if (!plain) return parseRare(text, zone);
  const [, y = '', m, d, mark] = plain;
  const year = Number(y);
  if (y === '-0000') return bad('There is no year -0000: write 0000 for 1 BCE, -0001 for 2 BCE.');
  if (m === undefined) return place({ first: [year, 1, 1], next: [year + 1, 1, 1] }, zone, text, mark);
  const month = Number(m);
  if (month >= 21 && month <= 24 && d === undefined) return placeSeason(year, month, zone, text, mark);
  if (month < 1 || month > 12) {
    return bad(`There is no month ${m}: months go from 01 to 12, seasons from 21 (spring) to 24 (winter).`);
  }
  if (d === undefined)
    return place({ first: [year, month, 1], next: [year, month + 1, 1] }, zone, text, mark);
  const impossible = impossibleDay(year, month, Number(d));
  if (impossible) return bad(impossible);
  return place({ first: [year, month, Number(d)], next: [year, month, Number(d) + 1] }, zone, text, mark);
}

/** A sentence when a month has no such day, else null. */
export function impossibleDay(year: number, month: number, day: number): string | null {
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return null;
  return `There is no day ${day} in ${monthName(month)} ${yearName(year)}: its days go from 01 to ${last}.`;
}

function placeSeason(
  year: number,
  season: number,
  zone: string,
  text: string,
  mark: string | undefined,
): Point {
  const month = 3 * (season - 20);
  return place({ first: [year, month, 1], next: [year, month + 3, 1] }, zone, text, mark);
}

function place({ first, next }: Days, zone: string, text: string, mark: string | undefined): Point {
  const earliest = firstInstant(...first, zone);
  const latest = firstInstant(...next, zone);
  if (earliest === latest) return bad(`Clocks in ${zone} skipped ${text}: write the day before or after it.`);
  return { kind: 'ok', earliest, latest, ...qualifiers(mark) };
}

// Grammars are slow, and a file uses few of these.
const known = new Map<string, EdtfNode | null>();
const MOST_KNOWN = 2000;

function parseRare(text: string, zone: string): Point {
  if (/^Y-?\d+E/.test(text)) return bad(`${quote(text)} is too long a year: years go from -9999 to 9999.`);
  if (!EDTF_LETTERS.test(text)) return bad(explain(text));
  let node = known.get(text);
  if (node === undefined) {
    node = parseEdtf(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, node);
  }
  return node ? placeNode(node, text, zone) : bad(explain(text));
}

function parseEdtf(text: string): EdtfNode | null {
  const parse = edtfGrammar();
  try {
    return parse(text, { level: 1 });
  } catch {
    return null;
  }
}

/** Only the fields of a node are used: the package's own first and last instants are those of UTC. */
function placeNode(node: EdtfNode, text: string, zone: string): Point {
  const mask = node.unspecified ?? 0;
  const [year, month] = node.values;
  if (node.type === 'Year') return bad(`${quote(text)} is too long a year: years go from -9999 to 9999.`);
  if (node.type !== 'Date' || typeof year !== 'number') return bad(explain(text));
  const digits = mask & 15;
  if (digits === 15)
    return bad(`${quote(text)} says nothing about the year: write null for a time not known.`);
  if (digits !== 0) {
    const size = digits === 8 ? 10 : 100;
    // -201X is 2019 to 2010 before year 0: the digits not known count backwards.
    const first = year < 0 || text.startsWith('-') ? year - size + 1 : year;
    return place({ first: [first, 1, 1], next: [first + size, 1, 1] }, zone, text, undefined);
  }
  if ((mask & 48) !== 0 || typeof month !== 'number') {
    return place({ first: [year, 1, 1], next: [year + 1, 1, 1] }, zone, text, undefined);
  }
  return place({ first: [year, month + 1, 1], next: [year, month + 2, 1] }, zone, text, undefined);
}

function explain(text: string): string {
  if (/^[[{]/.test(text)) {
    return `${quote(text)} is a list of dates (EDTF level 2): write one date, or a window like 2012-03-21/2012-03-22.`;
  }
  if (/^-?\d{1,3}$/.test(text))
    return `${quote(text)} is no year: write four digits like 0850, or 19XX for a century.`;
  if (/^-?\d{4}-\d{1,2}(-\d{1,2})?$/.test(text)) {
    return `${quote(text)} lacks a nought: write months and days with two digits, like 2012-03-07.`;
  }
  return `${quote(text)} is not a time that can be read: write a date like 2012-03-21, a local time like 2012-03-21T06:00, or two of them with a / between.`;
}

function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}
