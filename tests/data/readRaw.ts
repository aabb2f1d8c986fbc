import { readFileSync } from 'node:fs';
import type { RawDataset } from './rawDataset.ts';

/** The text of a file in `data/`. */
export function readRawText(name: string): string {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
}

/** A fresh copy of a dataset in `data/`, which a test may spoil. */
export function readRaw(name: string): RawDataset {
  return JSON.parse(readRawText(name)) as RawDataset;
}
