/** True for bytes that begin and end as a Parquet file does (Apache Parquet, File Format). */
export function isParquet(bytes: Uint8Array): boolean {
  return bytes.length >= 12 && isMark(bytes, 0) && isMark(bytes, bytes.length - MARK.length);
}

/** By what it is recognised, in a sentence. */
export const PARQUET = 'Recognised by its first and last letters, PAR1.';

const MARK = [0x50, 0x41, 0x52, 0x31];

function isMark(bytes: Uint8Array, at: number): boolean {
  return MARK.every((byte, i) => bytes[at + i] === byte);
}
