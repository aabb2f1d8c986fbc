import { duration, type Span } from '../../base/span.ts';
import { spanLabel } from '../../base/spanWords.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../base/units.ts';
import { offsetLabel, startOfDay, zoneCity } from '../../base/zone.ts';

/** The range of a picture in words, as round as its length allows: nobody needs the seconds of a week. */
export function spanText(span: Span, zone: string): string {
  const length = duration(span);
  if (length > 60 * DAY)
    return spanLabel({ start: midnight(span.start, zone), end: midnight(span.end, zone) }, zone);
  const unit = length > 12 * HOUR ? HOUR : length > HOUR ? MINUTE : SECOND;
  // In its own zone: an hour does not begin at the full hour of UTC everywhere.
  const from = startOfDay(span.start, zone);
  const start = from + Math.round((span.start - from) / unit) * unit;
  return spanLabel(
    { start, end: Math.max(start + unit, from + Math.round((span.end - from) / unit) * unit) },
    zone,
  );
}

/** The midnight nearest to an instant. */
function midnight(ms: number, zone: string): number {
  return startOfDay(ms + DAY / 2, zone);
}

/** How far the clocks of a range are ahead of UTC: "UTC+1", or where they change within it "UTC+2, UTC+1". */
export function offsetText(span: Span, zone: string): string {
  const [first, last] = [offsetLabel(span.start, zone), offsetLabel(span.end, zone)];
  return first === last ? first : `${first}, ${last}`;
}

/** "Bamako time". */
export function zoneText(zone: string): string {
  return `${zoneCity(zone)} time`;
}
