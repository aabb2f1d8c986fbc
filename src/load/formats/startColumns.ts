import type { ColumnLook } from './columnLook.ts';
import { datePart } from './columnNames.ts';

/** The columns that say when an event began, and why that is not sure, where it is not. */
export interface StartReading {
  /** One, or those whose cells together make a date: a day and a clock time; year, month and day. */
  readonly columns: readonly ColumnLook[];
  /** Columns that are in question. */
  readonly unsure: readonly ColumnLook[];
  readonly why: string | null;
}

/** Finds the column of starts by names, and by what stands in the cells. */
export function startColumns(looks: readonly ColumnLook[]): StartReading {
  const named = looks
    .map((look) => ({ look, rank: rankOf(look) }))
    .filter(({ rank }) => rank !== null)
    .map(({ look, rank }) => ({ look, rank: rank ?? 0 }));
  const dated = named.filter(
    ({ look }) => !look.isEmpty && (look.holdsTimes || (look.example === '' && !look.holdsClocks)),
  );
  const best = Math.min(...dated.map(({ rank }) => rank));
  const candidates = dated.filter(({ rank }) => rank === best).map(({ look }) => look);
  const clocks = named.filter(({ look }) => look.holdsClocks);
  const [first, second] = candidates;
  if (!first)
    return withoutDates(
      looks,
      named.map(({ look }) => look),
    );
  const parts = best >= YEAR_RANK ? yearParts(looks, first) : null;
  if (parts) return { columns: [...parts, ...withClock(parts, clocks)], unsure: [], why: null };
  if (second) {
    return {
      columns: [first],
      unsure: candidates,
      why: `${listed(candidates)} may each say when an event began: in the first row they are ${candidates.map(({ example }) => `“${example}”`).join(' and ')}.`,
    };
  }
  return { columns: [first, ...withClock([first], clocks)], unsure: [], why: null };
}

/** From here on the names are those of parts of a date. */
const YEAR_RANK = 2;

function rankOf(look: ColumnLook): number | null {
  return look.named.find(({ role }) => role === 'start')?.rank ?? null;
}

/** The one column of clock times that belongs to days without. */
function withClock(
  days: readonly ColumnLook[],
  clocks: readonly { readonly look: ColumnLook; readonly rank: number }[],
): readonly ColumnLook[] {
  if (days.some(({ hasClock, holdsDates }) => hasClock && holdsDates)) return [];
  const [clock] = [...clocks].sort((a, b) => a.rank - b.rank);
  return clock ? [clock.look] : [];
}

/** Columns of year, month and day, from the year on. */
function yearParts(looks: readonly ColumnLook[], first: ColumnLook): readonly ColumnLook[] | null {
  const part = (wanted: string) => looks.find((look) => datePart(look.name) === wanted && !look.isEmpty);
  const year = datePart(first.name) === 'year' ? first : part('year');
  const [month, day] = [part('month'), part('day')];
  if (!year?.holdsTimes) return null;
  return [year, ...(month ? [month, ...(day ? [day] : [])] : [])];
}

/** No column of a usual name holds times: perhaps one of another name does, or the dates are all unreadable. */
function withoutDates(looks: readonly ColumnLook[], named: readonly ColumnLook[]): StartReading {
  const dates = looks.filter(
    ({ holdsDates, holdsTimes, example }) => holdsDates || (holdsTimes && example.length >= 10),
  );
  const nameless = dates.find((look) => look.named.length === 0);
  const days = named.filter(({ holdsClocks }) => !holdsClocks);
  const only = days.find(({ isEmpty }) => !isEmpty) ?? days[0];
  // What has the name of another time (an end, a publication) is no start while a column has the name of one.
  const proposed = nameless ?? (only ? undefined : (dates.find((look) => !isEnd(look)) ?? dates[0]));
  if (proposed) {
    const why = `No column is plainly the start of an event: “${proposed.name}” may be, with “${proposed.example}” in the first row.`;
    return { columns: [proposed], unsure: [proposed], why };
  }
  if (only) return { columns: [only], unsure: [], why: null };
  const why = 'No column says when an event began: without one all events are undated.';
  return { columns: [], unsure: [], why };
}

function isEnd(look: ColumnLook): boolean {
  return look.named.some(({ role }) => role === 'end');
}

function listed(looks: readonly ColumnLook[]): string {
  return `The columns ${looks.map(({ name }) => `“${name}”`).join(' and ')}`;
}
