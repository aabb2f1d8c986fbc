import type { Epoch } from '../../model/importing.ts';
import type { PlacedCell } from './dateOrderSurvey.ts';
import { isBareNumber, isCalendarNumber, type NumberMode } from './numberCell.ts';

/** What the plain numbers of one column of times are. */
export interface NumberSurvey {
  /** Null: their unit is to be asked. */
  readonly mode: NumberMode | null;
  readonly assumed: string | null;
  readonly why: string | null;
  /** What is most likely, where it is to be asked. */
  readonly proposal: Epoch | null;
}

/** First second after the year 9999: no time of ours, so that a larger number cannot count seconds. */
const BEYOND = 253_402_300_800;

/**
 * What plain numbers in a column of times are. Certain are: years and dates in digits where all are such; seconds where
 * all have ten digits; milliseconds where one of them would be, in seconds, beyond the year 9999.
 */
export function numberSurvey(
  column: string,
  cells: Iterable<PlacedCell>,
  chosen: Epoch | null,
): NumberSurvey {
  let [numbers, calendar, years, short, ten] = [0, 0, 0, 0, 0];
  let most = 0;
  let example: PlacedCell | null = null;
  for (const placed of cells) {
    const { cell } = placed;
    if (!isBareNumber(cell)) continue;
    numbers += 1;
    if (/^[12]\d{3}$/.test(cell)) years += 1;
    else if (/^\d{1,3}$/.test(cell)) short += 1;
    if (isCalendarNumber(cell)) calendar += 1;
    else example ??= placed;
    const size = Math.abs(Number(cell));
    if (/^-?\d{10}(?:\.|$)/.test(cell)) ten += 1;
    if (size > most) most = size;
  }
  if (numbers === calendar || !example) return certain('calendar');
  if (chosen !== null) return certain(chosen);
  const name = `Numbers in “${column}”, like ${example.cell} (${example.where}),`;
  if (most >= BEYOND) {
    return certain(
      'milliseconds',
      `${name} are read as milliseconds since 1970: as seconds they would lie beyond the year 9999.`,
    );
  }
  if (ten === numbers)
    return certain('seconds', `${name} have ten digits, and are read as seconds since 1970.`);
  if (years + short === numbers && years * 2 >= numbers && short > 0) {
    return certain('years', `${name} are read as years.`);
  }
  return {
    mode: null,
    assumed: null,
    why: `${name} may count seconds or milliseconds since 1970.${/^\d{5}(?:\.\d+)?$/.test(example.cell) ? ' They may also be a spreadsheet’s day numbers, which are not read: format that column as dates, like 2012-03-21, and save it again.' : ''}`,
    proposal: most >= 1e8 ? (most >= 1e11 ? 'milliseconds' : 'seconds') : null,
  };
}

function certain(mode: NumberMode, assumed: string | null = null): NumberSurvey {
  return { mode, assumed, why: null, proposal: null };
}
