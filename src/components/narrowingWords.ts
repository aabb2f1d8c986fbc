import type { Dataset } from '../model/dataset.ts';
import type { Filter } from '../view/filter.ts';
import { narrowingParts } from './narrowingParts.ts';

/** The narrowing as one line of plain words: "claims by Reuters or Agence France-Presse · disputed"; empty for none. */
export function narrowingWords(dataset: Dataset, filter: Filter): string {
  return narrowingParts(dataset, filter)
    .map(({ first, lead, name }, index) => {
      const gap = index === 0 ? '' : first ? ' · ' : ' ';
      return `${gap}${lead === '' ? '' : `${lead} `}${name}`;
    })
    .join('');
}
