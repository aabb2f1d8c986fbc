import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeICalendar } from '../../src/export/iCalendar.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { lookup } from '../../src/model/lookup.ts';
import { arbitraryWhole } from './arbitraryWhole.ts';
import { ours, sample } from './datasets.ts';
import { CONTEXT, textOf, written } from './written.ts';

/** The entries as a calendar library reads them. It throws on what is no iCalendar. */
function entriesOf(dataset: Dataset): readonly ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(textOf(writeICalendar, dataset)));
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function entry(start: string, end: string | null = null, timeZone = 'Europe/Berlin') {
  const dataset = sample((raw) => {
    raw.timeZone = timeZone;
    raw.events = [{ ...raw.events[0], time: { start, end } }];
    raw.claims = [];
    raw.relations = [];
  });
  const [found] = entriesOf(dataset);
  if (!found) return null;
  const ends = found.component.getFirstPropertyValue('dtend');
  return {
    start: String(found.startDate),
    end: ends ? String(ends) : null,
    note: /^When: (.*)/.exec(found.description)?.[1],
  };
}

describe('writeICalendar', () => {
  test.each([
    // Whole days are dates, with the day after as their end.
    ['2012-03-21', null, '2012-03-21', '2012-03-22'],
    ['2012-03-25', null, '2012-03-25', '2012-03-26'],
    ['2012-03-21', '2012-03-23', '2012-03-21', '2012-03-24'],
    // Clock times are instants, in summer time two hours ahead of UTC.
    ['2012-03-21T06:00', null, '2012-03-21T05:00:00Z', null],
    ['2012-07-21T06:00:30', '2012-07-21T08:00', '2012-07-21T04:00:30Z', '2012-07-21T06:00:00Z'],
    ['2012-10-28T02:30+01:00', null, '2012-10-28T01:30:00Z', null],
  ])('%s – %s stands where it was, with no note', (start, end, from, to) => {
    expect(entry(start, end)).toEqual({ start: from, end: to, note: undefined });
  });

  test.each([
    ['2012-03', null, '2012-03-01', '2012-04-01', /March 2012/],
    ['201X', null, '2010-01-01', '2020-01-01', /2010/],
    ['2012-03-20/2012-03-21', null, '2012-03-20', '2012-03-22', /Mar 2012/],
    ['2012-03-21~', null, '2012-03-21', '2012-03-22', /about/],
    ['2012-03-21?', null, '2012-03-21', '2012-03-22', /uncertain/],
    [
      '2012-03-21T06:00/2012-03-21T12:00',
      null,
      '2012-03-21T05:00:00Z',
      '2012-03-21T11:00:00Z',
      /between 06:00 and 12:00/,
    ],
    ['2012-03-21T18:00/2012-03-22', null, '2012-03-21T17:00:00Z', '2012-03-22T23:00:00Z', /18:00/],
    ['2012-10-28T02:30', null, '2012-10-28T00:30:00Z', '2012-10-28T01:30:00Z', /02:30/],
    ['../2012-03-21T06:00', null, '2012-03-21T05:00:00Z', null, /by /],
    ['2012-03-21T06:00/..', null, '2012-03-21T05:00:00Z', null, /at or after/],
    ['2012-03-21', '../..', '2012-03-21', '2012-03-22', /still going on/],
    [
      '2012-03-21T06:00',
      '2012-03-22T06:00/..',
      '2012-03-21T05:00:00Z',
      '2012-03-22T05:00:00Z',
      /still going on/,
    ],
  ])('%s – %s takes up all of its window, and says so', (start, end, from, to, words) => {
    const found = entry(start, end);
    expect(found).toMatchObject({ start: from, end: to });
    expect(found?.note).toMatch(words);
    expect(found?.note).toContain('Europe/Berlin');
  });

  test.each(['-0043-03-15', '0000', '9999', '9999-12-31T23:00'])(
    '%s has no place, and is reported',
    (start) => {
      expect(entry(start)).toBeNull();
    },
  );

  test.each(['mali-2012', 'harbour-fire', 'long-watch'] as const)(
    'a calendar library reads all of %s',
    (name) => {
      const dataset = ours(name);
      const entries = entriesOf(dataset);
      const dated = dataset.events.filter(({ time }) => time.start !== null);
      expect(entries).toHaveLength(dated.length);
      expect(new Set(entries.map(({ uid }) => uid)).size).toBe(dated.length);
      for (const [index, each] of entries.entries()) {
        const event = dated[index];
        if (!event) throw new Error('too many');
        expect(each.summary).toBe(event.title);
        expect(each.location).toBe(event.place);
        for (const { text } of lookup(dataset).claimsOfEvent.get(event.id) ?? []) {
          expect(each.description).toContain(text);
        }
        const { component } = each;
        expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2012-03-21T06:00:30Z');
        expect(component.getFirstPropertyValue('url')).toContain(`&e=${encodeURIComponent(event.id)}`);
        expect(component.getFirstProperty('categories')?.getValues()).toEqual([
          ...new Set([lookup(dataset).track.get(event.track)?.name, ...event.tags]),
        ]);
        // What is certain lies within what the calendar shows.
        const from = each.startDate.isDate ? null : each.startDate.toUnixTime() * 1000;
        if (from !== null && Number.isFinite(event.time.start?.earliest))
          expect(from).toBe(event.time.start?.earliest);
      }
    },
  );

  test('texts come back as they were, whatever they hold; lines have at most 75 bytes', () => {
    fc.assert(
      fc.property(arbitraryWhole, (dataset) => {
        const { content, losses } = written(writeICalendar, dataset);
        const lines = content.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[^\P{Cc}\t]/u);
          expect(line.isWellFormed()).toBe(true);
        }
        const placed = dataset.events.filter(({ time }) => time.start !== null);
        const beyond = Number(
          /^(\d+) events? outside/.exec(losses.find((each) => / outside /.test(each)) ?? '')?.[1] ?? 0,
        );
        const entries = entriesOf(dataset);
        expect(entries).toHaveLength(placed.length - beyond);
        const ids = new Map(entries.map((each) => [each.uid, each]));
        for (const event of placed) {
          const found = [...ids].find(([uid]) => uid.endsWith(`:event:${encodeURIComponent(event.id)}`))?.[1];
          if (found) expect(found.summary).toBe(plain(event.title));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('title and summary cannot break out of their lines', () => {
    const dataset = sample((raw) => {
      raw.title = 'A; B\r\nBEGIN:VEVENT';
      raw.summary = 'One, two\nEND:VCALENDAR';
      raw.events[0].title = 'Three\r\nEND:VEVENT';
    });
    const text = textOf(writeICalendar, dataset);
    expect(text).toContain('X-WR-CALNAME:A\\; B\\nBEGIN:VEVENT\r\n');
    expect(text).toContain('X-WR-CALDESC:One\\, two\\nEND:VCALENDAR\r\n');
    expect(entriesOf(dataset).map(({ summary }) => summary)).toEqual(['Three\nEND:VEVENT', 'It is a coup']);
  });

  test('the same events have the same UIDs in every export, and no link where there is none to give', () => {
    const dataset = ours('mali-2012');
    const uids = (at: number, link: string | null) =>
      [...written(writeICalendar, dataset, { at, link }).content.matchAll(/^UID:.*/gm)].map(([uid]) => uid);
    expect(uids(0, null)).toEqual(uids(9e11, CONTEXT.link));
    expect(written(writeICalendar, dataset, { at: 0, link: null }).content).not.toContain('URL');
    expect(written(writeICalendar, dataset, { at: 0, link: 'file:///x.html' }).content).not.toContain('URL');
  });

  test('names its losses', () => {
    const dataset = sample((raw) => {
      raw.events[0].time = { start: '-0043' };
      raw.events[1].time = null;
      raw.claims[0].event = raw.claims[1].event = raw.events[0].id;
    });
    expect(written(writeICalendar, dataset).losses.slice(0, 3)).toEqual([
      '1 event without a date has no place in a calendar.',
      '1 event outside the years 1 to 9999 has no place in a calendar.',
      '1 relation between claims has no place in a calendar.',
    ]);
    expect(written(writeICalendar, ours('mali-2012')).losses.slice(0, 2)).toEqual([
      '28 events are known to windows, open or doubtful: their entries take up all of the time, and say so.',
      '34 relations between claims have no place in a calendar.',
    ]);
  });
});

/** A text without what a calendar cannot hold. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .toWellFormed();
}
