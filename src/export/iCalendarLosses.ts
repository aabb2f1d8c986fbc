import type { Dataset } from '../model/dataset.ts';
import type { CalendarTime } from './calendarTime.ts';
import { inWordsOnly, lossOf, noPlace } from './losses.ts';

const PLACE = 'a calendar';

/** What a calendar cannot hold of a dataset whose events were placed at `times`. */
export function iCalendarLosses(dataset: Dataset, times: readonly CalendarTime[]): readonly string[] {
  const beyond = times.filter(({ kind }) => kind === 'beyond').length;
  const vague = times.filter((time) => 'vague' in time && time.vague).length;
  return [
    ...noPlace(dataset, PLACE, ['undatedEvents']),
    ...lossOf(
      beyond,
      `# event outside the years 1 to 9999 has no place in ${PLACE}.`,
      `# events outside the years 1 to 9999 have no place in ${PLACE}.`,
    ),
    ...lossOf(
      vague,
      '# event is known to a window, open or doubtful: its entry takes up all of the time, and says so.',
      '# events are known to windows, open or doubtful: their entries take up all of the time, and say so.',
    ),
    ...noPlace(dataset, PLACE, [
      'relations',
      'orders',
      'bases',
      'reasons',
      'emptyTracks',
      'sourceKinds',
      'sourceNotes',
      'unusedSources',
      'unusedDocuments',
      'documentTexts',
      'documentLanguages',
      'publicationTimes',
      'quotationContexts',
      'unknownKeys',
    ]),
    ...inWordsOnly(dataset, 'in the description of their event', [
      'claims',
      'chains',
      'stances',
      'hedges',
      'sayingTimes',
      'passages',
      'statedTimes',
    ]),
  ];
}
