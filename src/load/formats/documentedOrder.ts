import type { DateOrder } from '../../model/importing.ts';
import { dateOrderSurvey, type OrderSurvey, type PlacedCell } from './dateOrderSurvey.ts';
import { orderSign } from './dayPart.ts';

/**
 * `dateOrderSurvey` for a format whose own documents give the order of day and month. That order is taken where no date
 * of the file tells otherwise, and said so; only dates that contradict each other are asked about.
 *
 * @param tool name of the format's maker or program, for a sentence.
 */
export function documentedOrder(
  cells: readonly PlacedCell[],
  chosen: DateOrder | null,
  documented: DateOrder,
  tool: string,
): OrderSurvey {
  const survey = dateOrderSurvey(cells, chosen);
  if (chosen !== null || survey.order !== null) return survey;
  const open = cells.find(({ cell }) => orderSign(cell) === 'either');
  if (!open) return survey;
  if (cells.some(({ cell }) => TELLS.has(orderSign(cell)))) return survey;
  const which = documented === 'day-first' ? 'day' : 'month';
  return {
    order: documented,
    assumed: `Dates like ${open.cell} (${open.where}) are read with the ${which} first, as ${tool} writes them: no date of the file tells. If a spreadsheet turned them round, choose the other order.`,
    why: null,
  };
}

const TELLS: ReadonlySet<string> = new Set(['day-first', 'month-first']);
