import ical, { escape as escaped, ICalEvent, ICalEventTransparency } from 'ical-generator';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describePlacement } from '../query/describeTime.ts';
import { type CalendarTime, calendarTime } from './calendarTime.ts';
import { claimSentence, passageText, provenanceText } from './claimText.ts';
import { eventLink } from './eventLink.ts';
import type { DataWriter, ExportContext } from './exported.ts';
import { fileName } from './fileName.ts';
import { foldLines } from './foldLines.ts';
import { iCalendarLosses } from './iCalendarLosses.ts';
import { irisOf, webAddress } from './iris.ts';

type Placed = Extract<CalendarTime, { kind: 'days' | 'instants' }>;

/**
 * An iCalendar file (RFC 5545) with an entry for each event that has a date. Whole days are dates, which every calendar
 * shows on that day; clock times are instants in UTC. An event known only to lie in a window takes up all of it, and its
 * description says so first.
 */
export const writeICalendar: DataWriter = (dataset, context) => {
  const calendar = ical({
    // These two, alone of all texts, the package writes as they are.
    name: escaped(clean(dataset.title), false),
    description: dataset.summary ? escaped(clean(dataset.summary), false) : null,
    prodId: { company: 'Whence', product: 'Whence', language: 'EN' },
  });
  const iris = irisOf(dataset);
  const times = dataset.events.map((event) => ({ event, time: calendarTime(event.time, dataset.timeZone) }));
  const entries = times.flatMap(({ event, time }) => {
    if (time.kind === 'undated' || time.kind === 'beyond') return [];
    const entry = new ICalEvent(
      {
        id: iris.record('event', event.id),
        stamp: new Date(context.at),
        summary: clean(event.title),
        start: new Date(time.start),
        end: time.end === null ? null : new Date(time.end),
        allDay: time.kind === 'days',
        description: clean(description(dataset, event, time)),
        location: event.place ? clean(event.place) : null,
        url: link(context, event),
        categories: categories(dataset, event).map((name) => ({ name: clean(name) })),
        // What happened takes nobody’s time.
        transparency: ICalEventTransparency.TRANSPARENT,
      },
      calendar,
    );
    return [entry.toString()];
  });
  // The package would fold, which takes far longer than all else.
  const [head = '', foot = ''] = splitEnd(calendar.toString());
  return {
    name: `${fileName(dataset.title)}.ics`,
    mime: 'text/calendar;charset=utf-8',
    content: foldLines(`${head}${entries.join('')}${foot}\r\n`),
    losses: iCalendarLosses(
      dataset,
      times.map(({ time }) => time),
    ),
  };
};

const END = 'END:VCALENDAR';

function splitEnd(text: string): readonly [string, string] {
  const at = text.lastIndexOf(END);
  return [text.slice(0, at), text.slice(at)];
}

function link({ link: page }: ExportContext, { id }: TimelineEvent): string | null {
  // An address is no text: the package would put a backslash before these.
  return webAddress(eventLink(page, id))?.replace(/[;,]/g, (sign) => (sign === ';' ? '%3B' : '%2C')) ?? null;
}

function categories(dataset: Dataset, { track, tags }: TimelineEvent): readonly string[] {
  const name = lookup(dataset).track.get(track)?.name ?? track;
  return [...new Set([name, ...tags])].filter((each) => each.trim() !== '');
}

function description(dataset: Dataset, event: TimelineEvent, time: Placed): string {
  const { stated } = event.time;
  const claims = lookup(dataset).claimsOfEvent.get(event.id) ?? [];
  const when = describePlacement(event.time, dataset.timeZone);
  return [
    time.vague
      ? `When: ${when} (${dataset.timeZone}). A calendar has no way to say so: this entry takes up the time in which it may have been.`
      : null,
    stated && `Time as stated: “${stated}”`,
    event.summary,
    ...claims.flatMap((claim) => [
      `\n${claimSentence(claim)}\n${provenanceText(dataset, claim)}`,
      ...claim.passages.map((passage) => passageText(dataset, passage)),
    ]),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Control signs have no place in the texts of a calendar (RFC 5545, 3.3.11), nor do half characters. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .toWellFormed();
}
