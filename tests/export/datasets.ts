import { readFileSync } from 'node:fs';
import { parseDataset } from '../../src/load/parseDataset.ts';
import { parseText } from '../../src/load/parseText.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { type Spoilable, spoilt } from '../load/rawSample.ts';

/** A dataset of ours, by the name of its file. */
export function ours(name: 'mali-2012' | 'harbour-fire' | 'long-watch'): Dataset {
  const { dataset } = parseText(readFileSync(`data/${name}.json`, 'utf8'));
  if (!dataset) throw new Error(`${name} is unsound`);
  return dataset;
}

/** The small sample of the loader’s tests, after `spoil` has had its way with it. */
export function sample(spoil: (raw: Spoilable) => void = () => {}): Dataset {
  const { dataset, problems } = parseDataset(spoilt(spoil));
  if (!dataset) throw new Error(`The sample is unsound: ${JSON.stringify(problems)}`);
  return dataset;
}
