import type { ColumnLook } from './columnLook.ts';

/** The column of titles, and why that is not sure, where it is not. */
export interface TitleReading {
  /** Null where other columns say what happened (a claim, a summary), or none does. */
  readonly column: ColumnLook | null;
  readonly unsure: readonly ColumnLook[];
  readonly why: string | null;
}

/** Roles whose words can stand for a title that no column has. */
const STAND_INS: ReadonlySet<string> = new Set(['claim', 'summary', 'quote']);

/** Finds the column of titles by names. */
export function titleColumns(
  looks: readonly ColumnLook[],
  isTaken: (look: ColumnLook) => boolean,
): TitleReading {
  const named = looks.flatMap((look) => {
    const rank = look.named.find(({ role }) => role === 'title')?.rank;
    return rank === undefined || look.isEmpty || isTaken(look) ? [] : [{ look, rank }];
  });
  const best = Math.min(...named.map(({ rank }) => rank));
  const candidates = named.filter(({ rank }) => rank === best).map(({ look }) => look);
  const [first, second] = candidates;
  if (first && second) {
    const names = candidates.map(({ name }) => `“${name}”`).join(' and ');
    const examples = candidates.map(({ example }) => `“${short(example)}”`).join(' and ');
    const why = `The columns ${names} may each be the title of an event: in the first row they are ${examples}.`;
    return { column: first, unsure: candidates, why };
  }
  if (first) return { column: first, unsure: [], why: null };
  const standsIn = looks.some((look) => !look.isEmpty && look.named.some(({ role }) => STAND_INS.has(role)));
  if (standsIn) return { column: null, unsure: [], why: null };
  const empty = looks.find((look) => look.isEmpty && look.named.some(({ role }) => role === 'title'));
  if (empty) return { column: empty, unsure: [], why: null };
  const [proposed] = looks
    .filter((look) => !isTaken(look) && look.named.length === 0 && look.letters > 0)
    .sort((a, b) => b.letters - a.letters);
  if (!proposed) {
    return {
      column: null,
      unsure: [],
      why: 'No column says what happened: choose the one that is the title of an event.',
    };
  }
  const why = `No column is plainly the title of an event: “${proposed.name}” may be, with “${short(proposed.example)}” in the first row.`;
  return { column: proposed, unsure: [proposed], why };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
