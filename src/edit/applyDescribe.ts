import { isZone } from '../base/zone.ts';
import { isBackwards } from '../load/parseTime.ts';
import { Reading } from '../load/reading.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TimeWindow } from '../model/time.ts';
import type { DatasetHead, EditOutcome } from './edit.ts';
import { mappedOf } from './lists.ts';
import { done, quoted, refused } from './outcome.ts';

/** Changes what is said of the dataset as a whole. Another zone reads all times anew, each from its text. */
export function describeDataset(dataset: Dataset, head: DatasetHead): EditOutcome {
  const { title, summary = null, timeZone } = head;
  if (typeof title !== 'string' || title.trim() === '') return refused('A timeline needs a title.');
  if (summary !== null && typeof summary !== 'string') return refused('A summary is text, or nothing.');
  if (typeof timeZone !== 'string' || !isZone(timeZone)) {
    return refused(`${quoted(timeZone)} is no time zone that is known here: write one like Africa/Bamako.`);
  }
  if (title === dataset.title && summary === dataset.summary && timeZone === dataset.timeZone) {
    return done(dataset);
  }
  const headed: Dataset = { ...dataset, title, summary, timeZone };
  return timeZone === dataset.timeZone ? done(headed) : placedAnew(headed);
}

function placedAnew(dataset: Dataset): EditOutcome {
  const placing = new Placing(dataset.timeZone);
  const next: Dataset = {
    ...dataset,
    documents: mappedOf(dataset.documents, (document) => {
      const published = placing.window(document.published, document.title);
      return published === document.published ? document : { ...document, published };
    }),
    events: mappedOf(dataset.events, (event) => {
      const { time, title } = event;
      const [start, end] = [placing.window(time.start, title), placing.window(time.end, title)];
      // Times with an offset stand still while those without one move.
      if (start && end && isBackwards(start, end)) placing.fail(title, 'Its end would be before its start.');
      return start === time.start && end === time.end ? event : { ...event, time: { ...time, start, end } };
    }),
    claims: mappedOf(dataset.claims, (claim) => {
      const said = placing.window(claim.said, claim.text);
      return said === claim.said ? claim : { ...claim, said };
    }),
  };
  return placing.failure === null ? done(next) : refused(placing.failure);
}

/** Reads the texts of windows in another zone, and keeps the first reason why one cannot be read there. */
class Placing {
  failure: string | null = null;
  readonly #reading: Reading;

  constructor(zone: string) {
    this.#reading = new Reading(zone);
  }

  /** The window of the same text; the same record where it does not move. */
  window(window: TimeWindow | null, owner: string): TimeWindow | null {
    if (!window) return window;
    const parsed = this.#reading.window(window.text);
    if (parsed.kind === 'bad') {
      this.fail(owner, parsed.message);
      return window;
    }
    const { earliest, latest } = parsed.window;
    return earliest === window.earliest && latest === window.latest ? window : parsed.window;
  }

  fail(owner: string, message: string): void {
    this.failure ??= `In ${this.#reading.zone} the time of ${quoted(owner)} cannot be placed. ${message}`;
  }
}
