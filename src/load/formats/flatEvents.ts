import type { ClaimsOf, ClaimTools } from './claimTools.ts';
import { flatClaims } from './flatClaims.ts';
import { contradictions, type FlatGroup, flatGroups, type Kept, ownKept } from './flatGroup.ts';
import type { FlatTable } from './flatTable.ts';
import { losesMarkup, plainWords } from './flatWords.ts';
import { namesIn } from './sourceCells.ts';

const NO_TRACKS = 'Events';
const NO_TRACK = 'Other';
const LONGEST_TITLE = 120;
const LONGEST_ID = 180;
const PROGRESS = 2000;
const TAGS = /[;,|\n]/;

/**
 * Makes an event of each row, or of all rows with one event id, with the claims of each. Rows that cannot be used are
 * told to the draft. Nothing of a row is lost: what has no place is kept with its event or claim.
 *
 * @param claimsOf how the claims of a row are found, when not as in any flat file.
 */
export function flatEvents(
  { rows }: FlatTable,
  tools: ClaimTools,
  progress: (records: number) => void,
  claimsOf: ClaimsOf = flatClaims,
): void {
  let done = 0;
  for (const group of flatGroups(rows, tools.reader)) {
    addEvent(group, tools, claimsOf);
    done += group.rows.length;
    if (done % PROGRESS < group.rows.length) progress(done);
  }
}

function addEvent(group: FlatGroup, tools: ClaimTools, claimsOf: ClaimsOf): void {
  const { reader, draft, times } = tools;
  const { rows, first, told, common } = group;
  const title = titleOf(group, reader.isExact);
  if (title === null) {
    for (const { where } of rows) {
      draft.error(
        where,
        null,
        'It does not say what happened, and is set aside: give it a title.',
        reader.name('title') || undefined,
      );
    }
    return;
  }
  const { time, kept: unread } = times.event(told.get('start')?.row ?? first);
  const parts = rows.map((row) => ({ row, ...claimsOf(row, title.text, tools) }));
  // What a row without claims keeps has only the event to stay with.
  const silent = parts.flatMap(({ row, claims, kept }) =>
    claims.length > 0
      ? []
      : [...kept, ...ownKept(row, group, reader)].map(
          ([key, value]): Kept => [row === first ? key : `${key} (${row.where})`, value],
        ),
  );
  const event = draft.event(
    {
      id: idOf(group, tools),
      title: title.text,
      summary: title.summary,
      track: told.get('track')?.text ?? (reader.has('track') ? NO_TRACK : NO_TRACKS),
      place: told.get('place')?.text ?? null,
      tags: [
        ...new Set(
          rows.flatMap((row) => reader.values(row, 'tags').flatMap((value) => namesIn(value, TAGS))),
        ),
      ],
      time,
      kept: asObject([...common, ...unread, ...markup(group, reader), ...silent]),
    },
    first.where,
  );
  for (const { row, claims, kept } of parts) {
    if (row !== first) tellContradictions(group, row, tools);
    const own = asObject([...kept, ...ownKept(row, group, reader)]);
    for (const claim of claims) draft.claim({ ...claim, event, kept: own }, row.where);
  }
}

/** The title of an event, and its summary. Where no title is told, the words of its claim, summary or quotation. */
function titleOf(
  { told }: FlatGroup,
  isExact: boolean,
): { readonly text: string; readonly summary: string | null } | null {
  const title = told.get('title');
  const read = (text: string) => (isExact ? text : plainWords(text));
  const about = told.get('summary');
  const summary = about ? read(about.text) : null;
  if (title) return { text: isExact ? title.text : oneLine(read(title.text)), summary };
  const words = (told.get('claim') ?? about ?? told.get('quote'))?.text;
  if (words === undefined) return null;
  const text = shortened(read(words));
  return { text, summary: summary === text ? null : summary };
}

/** Titles and summaries as they stand, where their HTML says more than text can. */
function markup({ told }: FlatGroup, reader: ClaimTools['reader']): readonly Kept[] {
  if (reader.isExact) return [];
  return (['title', 'summary'] as const).flatMap((role) => {
    const found = told.get(role);
    return found && losesMarkup(found.text) ? reader.raw(found.row, role) : [];
  });
}

function oneLine(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

function shortened(text: string): string {
  const line = text
    .slice(0, LONGEST_TITLE * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_TITLE) return line;
  const start = line.slice(0, LONGEST_TITLE);
  const sentence = /^.{20,}?[.!?](?=\s)/u.exec(start)?.[0];
  return sentence ?? `${start.slice(0, -1).replace(/\s+\S*$/, '')}…`;
}

function idOf({ first }: FlatGroup, { reader, draft }: ClaimTools): string | null {
  const id = reader.text(first, 'event') ?? (reader.has('event') ? null : reader.text(first, 'id'));
  if (id !== null && id.length > LONGEST_ID) {
    draft.warning(
      first.where,
      id,
      `An id has at most ${LONGEST_ID} characters here: what goes beyond is cut off.`,
    );
  }
  return id;
}

function tellContradictions(group: FlatGroup, row: FlatGroup['first'], { reader, draft }: ClaimTools): void {
  for (const { role, text, first } of contradictions(row, group, reader)) {
    draft.warning(
      row.where,
      text,
      `An earlier row of this event says “${first.slice(0, 60)}”: that is taken, and this is kept.`,
      reader.name(role),
    );
  }
}

/** `fromEntries` makes own keys of all, `__proto__` too. */
function asObject(pairs: readonly Kept[]): Readonly<Record<string, unknown>> {
  return pairs.length === 0 ? NOTHING : Object.fromEntries(pairs);
}

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({});
