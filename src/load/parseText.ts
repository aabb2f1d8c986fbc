import { type ParseResult, parseDataset, refused } from './parseDataset.ts';
import { readJson } from './readJson.ts';

/**
 * Reads the text of a file as a dataset. Never throws; text that is not JSON gives one problem with line and column.
 */
export function parseText(text: string): ParseResult {
  const read = readJson(text);
  return read.kind === 'value' ? parseDataset(read.value) : refused(read.around, read.message);
}
