import type { Dataset } from '../model/dataset.ts';
import { isoDate } from './isoTime.ts';
import { inWordsOnly, lossOf, noPlace } from './losses.ts';

const PLACE = 'schema.org';

/** What the vocabulary of schema.org cannot hold of a dataset. */
export function schemaOrgLosses(dataset: Dataset): readonly string[] {
  const { documents, events, claims, timeZone } = dataset;
  const vague = [
    ...events.flatMap(({ time }) => [time.start, time.end]),
    ...documents.map(({ published }) => published),
    ...claims.map(({ said }) => said),
  ].filter((window) => window !== null && isoDate(window, timeZone) === null);
  return [
    ...lossOf(
      vague.length,
      '# time is a window, an estimate or doubtful, and has no date of its own in schema.org.',
      '# times are windows, estimates or doubtful, and have no dates of their own in schema.org.',
    ),
    ...noPlace(dataset, PLACE, [
      'relations',
      'orders',
      'tracks',
      'statedTimes',
      'bases',
      'reasons',
      'quotationContexts',
      'unknownKeys',
    ]),
    ...inWordsOnly(dataset, 'in the text of their claim or its credit', ['stances', 'hedges']),
    ...inWordsOnly(dataset, 'in the description of their source', ['sourceKinds', 'unnamed']),
  ];
}
