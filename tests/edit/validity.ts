import { deepStrictEqual } from 'node:assert';
import { toWhence } from '../../src/export/whence.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** Fails unless a file of the dataset is read as the same dataset, without an error. */
export function assertValid(dataset: Dataset): void {
  const { dataset: read, problems, setAside } = parseDataset(JSON.parse(JSON.stringify(toWhence(dataset))));
  const unsound = problems.filter(({ message }) => !message.startsWith('The chain ends at'));
  deepStrictEqual(unsound, []);
  deepStrictEqual(setAside, 0);
  deepStrictEqual(read, dataset);
}

/** Throws at any attempt to change it. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
