import { type CLAIM_COLUMNS, type NamedHop, readHopCell } from '../../model/claimColumns.ts';
import { STANCES } from '../../model/dataset.ts';
import { readHarmlessCell } from '../../model/harmlessCell.ts';
import type { Column, ColumnRole } from '../../model/importing.ts';
import type { DraftPassage } from '../draft.ts';
import type { ClaimTools, RowClaims } from './claimTools.ts';
import type { Kept } from './flatGroup.ts';
import type { KnownTable } from './flatRows.ts';
import type { FlatRow } from './flatTable.ts';

const ROLES: Readonly<Record<(typeof CLAIM_COLUMNS)[number], ColumnRole | null>> = {
  event_id: 'event',
  event_title: 'title',
  event_start: 'start',
  event_end: 'end',
  event_stated: 'stated',
  track: 'track',
  place: 'place',
  claim_id: 'id',
  claim: 'claim',
  stance: null,
  hedge: 'hedge',
  said: 'said',
  // These three say in other words what the hops say.
  origin: null,
  publisher: null,
  chain: null,
  document: null,
  url: 'url',
  paragraph: null,
  quote: 'quote',
  direct_speech: null,
};

/** By these it is told from any other table. */
const NEEDED = ['event_id', 'event_title', 'claim_id', 'claim', 'chain', 'hop_1'] as const;

/** Read by `claimOf` alone: a role that nothing else of a row is made of. */
const READ_HERE = 'via' satisfies ColumnRole;

/** How to read our own export, a CSV of claims (`src/export/claimsCsv.ts`); undefined for any other table. */
export function claimsTable(names: readonly string[]): KnownTable | undefined {
  if (!NEEDED.every((name) => names.includes(name))) return undefined;
  const places = new Map(names.map((name, index) => [name, index]));
  const hops = names.flatMap((name, index) => (/^hop_\d+$/.test(name) ? [index] : []));
  const columns = names.map((name, index): Column => {
    const role = Object.hasOwn(ROLES, name) ? (ROLES[name as keyof typeof ROLES] ?? READ_HERE) : null;
    return { name, role: role ?? (hops.includes(index) ? READ_HERE : 'keep'), sure: true };
  });
  const cell = (row: FlatRow, name: keyof typeof ROLES) => exactText(row.cells[places.get(name) ?? -1]);
  return { columns, text: exactText, claimsOf };

  function claimsOf(row: FlatRow, title: string, tools: ClaimTools): RowClaims {
    const { times } = tools;
    const named = hops.map((index) => exactText(row.cells[index])).filter((text) => text.trim() !== '');
    // Somebody who fills in such a table by hand may leave the hops out.
    const steps =
      named.length > 0 ? named.map(readHopCell) : [cell(row, 'origin'), cell(row, 'publisher')].map(bare);
    const chain = steps
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, verb, by }) => ({ source: tools.draft.source(name, {}, row.where), verb, by }));
    const kept = BESIDE.map((name): Kept => [name, cell(row, name)]).filter(([, text]) => text !== '');
    if (chain.length === 0) return { claims: [], kept };
    const said = times.said(row);
    const stance = STANCES.find((known) => known === cell(row, 'stance')) ?? null;
    const quote = cell(row, 'quote');
    if (stance === null && cell(row, 'stance') !== '') {
      const right = `It is read as “asserts”, and kept: write one of ${STANCES.join(', ')}.`;
      tools.draft.warning(row.where, cell(row, 'stance'), right, 'stance');
    }
    const claim = {
      id: cell(row, 'claim_id') || null,
      text: cell(row, 'claim') || title,
      stance: stance ?? 'asserts',
      hedge: cell(row, 'hedge') || null,
      said,
      chain,
      passages: quote.trim() === '' ? [] : [passageOf(row, quote, chain, tools)],
    };
    const lost: Kept[] = kept.filter(
      ([name]) =>
        (name === 'stance' && stance === null) ||
        (name === 'said' && said === null) ||
        (quote.trim() === '' && OF_PASSAGE.has(name)),
    );
    return { claims: [claim], kept: lost };
  }

  function passageOf(
    row: FlatRow,
    exact: string,
    chain: readonly { readonly source: string }[],
    { draft }: ClaimTools,
  ): DraftPassage {
    const url = cell(row, 'url') || null;
    const publisher = chain.at(-1)?.source ?? '';
    const title = cell(row, 'document') || url || cell(row, 'publisher') || 'Untitled document';
    const paragraph = Number(cell(row, 'paragraph'));
    return {
      document: draft.document({ title, publisher, url }, row.where),
      paragraph: Number.isInteger(paragraph) && paragraph > 0 ? paragraph : null,
      exact,
      directSpeech: /^(?:yes|true|1)$/i.test(cell(row, 'direct_speech').trim()),
    };
  }
}

/** Columns that have no place where a row has no claim, or its claim no passage. */
const BESIDE = [
  'claim_id',
  'claim',
  'stance',
  'hedge',
  'said',
  'document',
  'url',
  'paragraph',
  'quote',
] as const;
const OF_PASSAGE: ReadonlySet<string> = new Set(['document', 'url', 'paragraph']);

function bare(name: string): NamedHop {
  return { name, verb: null, by: null };
}

/** A cell without what made it harmless. Spaces around it are its own. */
function exactText(value: unknown): string {
  return typeof value === 'string' ? readHarmlessCell(value) : '';
}
