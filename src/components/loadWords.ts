import { FORMAT_UNITS, type ImportReport } from '../model/importing.ts';
import type { Loading } from '../store/useWhence.ts';
import { byteWords } from './byteWords.ts';
import { formatCount, plural } from './plural.ts';

/** How far loading is: "1.2 MB of 3.4 MB", then "12,000 records read". */
export function progressWords({ bytes, total, records }: Extract<Loading, { kind: 'loading' }>): string {
  if (records !== null) return `${plural(records, 'record')} read`;
  if (total !== null) return `${byteWords(bytes)} of ${byteWords(total)}`;
  return bytes > 0 ? byteWords(bytes) : '';
}

/** What became of the records: "120 rows read, 118 taken, 2 set aside", or "120 rows read, all taken". */
export function countWords({ format, read, taken, setAside }: ImportReport): string {
  const rows = plural(read, FORMAT_UNITS[format]);
  if (setAside === 0) return `${rows} read, ${read === 1 ? 'and taken' : 'all taken'}`;
  return `${rows} read, ${formatCount(taken)} taken, ${formatCount(setAside)} set aside`;
}
