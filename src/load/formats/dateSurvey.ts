import type { Choices, DateOrder, Epoch } from '../../model/importing.ts';
import { dateOrderSurvey, type PlacedCell } from './dateOrderSurvey.ts';
import type { NumberMode } from './numberCell.ts';
import { numberSurvey } from './numberSurvey.ts';

/** How the times of a file are to be read, as far as the file itself tells. */
export interface DateSurvey {
  readonly order: DateOrder | null;
  /** By the name of the column. */
  readonly numbers: ReadonlyMap<string, NumberMode>;
  readonly assumed: readonly string[];
  /** What must be asked, with a sentence each. */
  readonly asks: readonly { readonly what: 'dateOrder' | 'epoch'; readonly why: string }[];
  /** Most likely unit of numbers, where that is to be asked. */
  readonly epoch: Epoch | null;
}

/** Looks at all times of a file at once: a file has one order of day and month, and one unit of numbers. */
export function dateSurvey(
  columns: ReadonlyMap<string, () => Iterable<PlacedCell>>,
  { dateOrder, epoch }: Pick<Choices, 'dateOrder' | 'epoch'>,
): DateSurvey {
  const all = function* () {
    for (const cells of columns.values()) yield* cells();
  };
  const order = dateOrderSurvey(all(), dateOrder);
  const found = [...columns].map(([name, cells]) => ({ name, survey: numberSurvey(name, cells(), epoch) }));
  const units = new Set(
    found.map(({ survey }) => survey.mode).filter((mode) => mode === 'seconds' || mode === 'milliseconds'),
  );
  // The other column of the file says which unit it counts in.
  const [unit = null] = units.size === 1 ? units : [];
  const open = unit === null ? found.filter(({ survey }) => survey.mode === null) : [];
  const asks: { what: 'dateOrder' | 'epoch'; why: string }[] = [];
  if (order.why !== null) asks.push({ what: 'dateOrder', why: order.why });
  for (const { survey } of open) {
    if (survey.why !== null) asks.push({ what: 'epoch', why: survey.why });
  }
  return {
    order: order.order,
    numbers: new Map(found.map(({ name, survey }) => [name, survey.mode ?? unit ?? 'calendar'])),
    assumed: [
      order.assumed,
      ...found.map(({ name, survey }) => survey.assumed ?? shared(name, survey.mode, unit)),
    ].filter((sentence) => sentence !== null),
    asks,
    epoch: open[0]?.survey.proposal ?? null,
  };
}

function shared(name: string, mode: NumberMode | null, unit: Epoch | null): string | null {
  return mode === null && unit !== null ? `Numbers in “${name}” are read as ${unit} too.` : null;
}
