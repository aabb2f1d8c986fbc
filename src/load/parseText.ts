import { jsonFault } from './jsonFault.ts';
import { type ParseResult, parseDataset, refused } from './parseDataset.ts';

/**
 * Reads the text of a file as a dataset. Never throws; text that is not JSON gives one problem with line and column.
 */
export function parseText(text: string): ParseResult {
  // Some editors begin a file with a byte order mark, which JSON.parse rejects.
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    const fault = jsonFault(body);
    if (!fault)
      return refused(undefined, 'The file is JSON, but too deep or too large for this browser: split it.');
    const around = body.slice(Math.max(0, fault.index - 20), fault.index + 20);
    return refused(
      around,
      `The file is not JSON at line ${fault.line}, column ${fault.column}: ${fault.message}.`,
    );
  }
  return parseDataset(value);
}
