import { readFileSync } from 'node:fs';
import { parseText } from '../../src/load/parseText.ts';
import { openStore } from './openStore.ts';

/** Opens a dataset of `data/` as a fresh page would. */
export function openData(name: string): void {
  const { dataset } = parseText(readFileSync(`data/${name}.json`, 'utf8'));
  if (!dataset) throw new Error(`data/${name}.json does not load`);
  openStore(dataset);
}
