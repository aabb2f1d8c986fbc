import { MINUTE, SECOND } from '../../base/units.ts';
import { asUtc, instantsAt, offsetAt, wallTime } from '../../base/zone.ts';

/** First and last second of the years -9999 to 9999, with room for any offset. */
const FIRST = asUtc(-9999, 1, 2);
const LAST = asUtc(9999, 12, 30);

/**
 * An instant as `whence/1` writes it: the local date-time to the second, with its offset where clocks showed that time
 * twice. An instant between two seconds is the window of its second. Null beyond the years -9999 to 9999.
 *
 * @param ms epoch milliseconds.
 * @param zone a zone known to `isZone`.
 */
export function instantText(ms: number, zone: string): string | null {
  if (!(ms >= FIRST && ms <= LAST)) return null;
  const second = Math.floor(ms / SECOND) * SECOND;
  const from = secondText(second, zone);
  return ms === second ? from : `${from}/${secondText(second + SECOND, zone)}`;
}

function secondText(ms: number, zone: string): string {
  const { year, month, day, hour, minute, second } = wallTime(ms, zone);
  const local = asUtc(year, month, day, hour, minute, second);
  const text = localText(local);
  const instants = instantsAt(local, zone);
  if (instants.kind === 'instant' && instants.earliest === ms && instants.latest === ms) return text;
  const offset = offsetAt(ms, zone);
  // Some zones once had offsets with seconds, which have no way to be written.
  return offset % MINUTE === 0 ? `${text}${offsetText(offset)}` : `${localText(ms)}Z`;
}

/** `2012-03-21T06:00:00`: the date and clock time of an instant in UTC. Years have four digits. */
export function localText(utc: number): string {
  const date = new Date(utc);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  const fields = [date.getUTCMonth() + 1, date.getUTCDate()].map(two).join('-');
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${year < 0 ? '-' : ''}${digits}-${fields}T${clock}`;
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
