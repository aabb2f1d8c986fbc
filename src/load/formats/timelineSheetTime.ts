/** The time of a cell as parts of a TimelineJS date, or a sentence about why not. */
export type SheetTime =
  | { readonly kind: 'time'; readonly parts: Readonly<Record<string, number>> }
  | { readonly kind: 'bad'; readonly message: string };

/** Hours, with minutes, seconds and a fraction as far as they go; `1430` is 14:30, and points may stand for colons. */
const TIME = /^(?:(\d\d?)(\d\d)|(\d\d?)(?:[:.](\d\d?)(?:[:.](\d\d?)(?:[.,:](\d{1,9}))?)?)?)$/;

/** A time of day as TimelineJS sheets have it: `14:30`, `2:30 PM`, `14:30:05.25`, `1430`, `2 p.m.` */
export function sheetTime(cell: string): SheetTime {
  const text = cell.trim();
  const half = /([ap])\.?\s?m\.?$/i.exec(text);
  const clock = (half ? text.slice(0, half.index) : text).trim();
  const found = TIME.exec(clock);
  if (!found) return { kind: 'bad', message: 'This is no time of day: write it like 14:30 or 2:30 PM.' };
  const [, h, m, hour = h, minute = m, second, fraction] = found;
  const parts: Record<string, number> = { hour: Number(hour) };
  if (half) {
    const afternoon = half[1]?.toLowerCase() === 'p';
    const given = Number(hour);
    if (given < 1 || given > 12) {
      return { kind: 'bad', message: `There is no ${given} o’clock ${half[0]}: write 1 to 12 before it.` };
    }
    parts.hour = (given % 12) + (afternoon ? 12 : 0);
  }
  if (minute !== undefined) parts.minute = Number(minute);
  if (second !== undefined) parts.second = Number(second);
  if (fraction !== undefined) parts.millisecond = Math.floor(Number(`0.${fraction}`) * 1000);
  return { kind: 'time', parts };
}
