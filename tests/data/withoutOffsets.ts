import type { RawDataset } from './rawDataset.ts';

const OFFSET = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)([+-])(\d\d):(\d\d)$/;
const AUTUMN = /^(\d{4})-23$/;

/**
 * A copy whose times the second reading (`windowText.ts`) knows: those with an offset are turned into UTC, and an autumn
 * into its months. For a zone that is never ahead of UTC this keeps the order of all windows, since each moves later
 * by at most what its zone is behind.
 */
export function withoutOffsets(dataset: RawDataset): RawDataset {
  const copy = structuredClone(dataset);
  for (const { time } of copy.events) {
    time.start = plain(time.start);
    time.end = plain(time.end);
  }
  for (const claim of copy.claims) claim.said = plain(claim.said);
  return copy;
}

function plain(text: string | null): string | null {
  return text === null ? null : text.split('/').map(point).join('/');
}

function point(text: string): string {
  const year = AUTUMN.exec(text)?.[1];
  if (year !== undefined) return `${year}-09/${year}-11`;
  const [, local, sign, hours, minutes] = OFFSET.exec(text) ?? [];
  if (local === undefined) return text;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(Date.parse(`${local}Z`) - ahead).toISOString().slice(0, 16);
}
