import type { Dataset } from '../model/dataset.ts';
import { inWordsOnly, noPlace } from './losses.ts';

/** What PROV-O cannot hold of a dataset. */
export function provLosses(dataset: Dataset): readonly string[] {
  const place = 'PROV-O';
  return [
    ...noPlace(dataset, place, [
      'relations',
      'orders',
      'tracks',
      'tags',
      'statedTimes',
      'bases',
      'reasons',
      'hedges',
      'paragraphs',
      'quotationContexts',
      'speech',
      'unknownKeys',
    ]),
    ...inWordsOnly(dataset, 'in the value of their claim', ['stances']),
    ...inWordsOnly(dataset, 'with what claims are about', ['datedEvents']),
  ];
}
