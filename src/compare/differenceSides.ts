import { assertUnreachable } from '../base/assert.ts';
import type { Claim, Dataset, Hop, Relation, SourceKind, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describePlacement, describeWindow } from '../query/describeTime.ts';
import { alignment } from './alignment.ts';
import { chainDiff, sameWay } from './chainDiff.ts';
import type { Difference } from './difference.ts';
import { RELATION_WORDS, STANCE_WORDS } from './differenceWords.ts';
import type { Pairing } from './pairing.ts';

/** Some words of one side; `differs` marks what the other side does not have. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** One line of a side: words, or a hop of a chain with the kind of its source. */
export interface SideLine {
  readonly pieces: readonly Piece[];
  readonly hop: SourceKind | null;
}

/** What each of the two says where they differ; no line at all where one says nothing. */
export interface Sides {
  readonly mine: readonly SideLine[];
  readonly theirs: readonly SideLine[];
}

/** The two sides of a difference, to be read beside each other. */
export function differenceSides(pairing: Pairing, difference: Difference): Sides {
  switch (difference.kind) {
    case 'only-mine':
      return { mine: wholeClaim(pairing.mine, difference.mine), theirs: [] };
    case 'only-theirs':
      return { mine: [], theirs: wholeClaim(pairing.theirs, difference.theirs) };
    case 'time': {
      const { mine, theirs } = difference;
      return byWords(placement(pairing.mine, mine), placement(pairing.theirs, theirs));
    }
    case 'relation': {
      const { mine, theirs, claims } = difference;
      const sides = byWords(aboutWords(mine), aboutWords(theirs));
      const between = claims.map(({ text }) => plain(`“${text}”`));
      return {
        mine: mine ? [...sides.mine, ...between] : [],
        theirs: theirs ? [...sides.theirs, ...between] : [],
      };
    }
    case 'chain':
    case 'verb':
      return chainSides(pairing, difference.mine, difference.theirs);
    default: {
      const { kind, mine, theirs } = difference;
      return byWords(aspectWords(pairing.mine, kind, mine), aspectWords(pairing.theirs, kind, theirs));
    }
  }
}

type WordAspect = Exclude<Extract<Difference, { theirs: Claim; mine: Claim }>['kind'], 'chain' | 'verb'>;

function aspectWords(dataset: Dataset, kind: WordAspect, claim: Claim): string {
  switch (kind) {
    case 'words':
      return claim.text;
    case 'event':
      return lookup(dataset).event.get(claim.event)?.title ?? claim.event;
    case 'stance':
      return `The origin ${STANCE_WORDS[claim.stance]} it.`;
    case 'hedge':
      return claim.hedge === null ? 'No hedge' : `“${claim.hedge}”`;
    case 'said':
      return claim.said ? describeWindow(claim.said, dataset.timeZone) : 'Not known';
    case 'passage':
      return claim.passages.map(({ exact }) => exact).join(' … ') || 'No passage';
    case 'speech':
      return claim.passages
        .map(({ exact, directSpeech }) => `${directSpeech ? 'Direct speech' : 'Not direct speech'}: ${exact}`)
        .join(' … ');
    default:
      return assertUnreachable(kind);
  }
}

function placement({ timeZone }: Dataset, { time }: TimelineEvent): string {
  return describePlacement(time, timeZone);
}

function aboutWords(relation: Relation | null): string {
  if (!relation) return '';
  const on = relation.on === null ? '' : ` (${relation.on})`;
  return `One ${RELATION_WORDS[relation.type]} the other: ${relation.about}${on}`;
}

/** A claim with the way it came, as it would be taken. */
function wholeClaim(dataset: Dataset, claim: Claim): readonly SideLine[] {
  const lead = claim.stance === 'asserts' ? '' : `The origin ${STANCE_WORDS[claim.stance]}: `;
  const event = lookup(dataset).event.get(claim.event);
  return [
    plain(lead + claim.text),
    ...claim.chain.map((hop) => hopLine(dataset, hop, false)),
    ...(event ? [plain(`Event: ${event.title}, ${placement(dataset, event)}`)] : []),
  ];
}

function chainSides(pairing: Pairing, a: Claim, b: Claim): Sides {
  const mine: SideLine[] = [];
  const theirs: SideLine[] = [];
  for (const hop of chainDiff(pairing, a, b)) {
    if (hop.kind === 'both') {
      const differs = !sameWay(hop.mine, hop.theirs);
      mine.push(hopLine(pairing.mine, hop.mine, differs, true));
      theirs.push(hopLine(pairing.theirs, hop.theirs, differs, true));
    } else if (hop.kind === 'mine') mine.push(hopLine(pairing.mine, hop.hop, true));
    else theirs.push(hopLine(pairing.theirs, hop.hop, true));
  }
  return { mine, theirs };
}

/** @param onlyWay whether only the verb and channel differ, not the source. */
function hopLine(dataset: Dataset, hop: Hop, differs: boolean, onlyWay = false): SideLine {
  const source = lookup(dataset).source.get(hop.source);
  const name = `${source?.name ?? hop.source}${source?.anonymous ? ' (unnamed)' : ''}`;
  const way = [hop.verb, hop.by].filter((part) => part !== null).join(', ');
  const said = way === '' ? (differs && onlyWay ? ' · no verb' : '') : ` · ${way}`;
  return {
    hop: source?.kind ?? null,
    pieces: [
      { text: name, differs: differs && !onlyWay },
      ...(said === '' ? [] : [{ text: said, differs: differs && onlyWay }]),
    ],
  };
}

function plain(text: string): SideLine {
  return { hop: null, pieces: [{ text, differs: false }] };
}

/** One line each, with the words marked that the other does not have in the same order. */
function byWords(mine: string, theirs: string): Sides {
  const [a, b] = [tokens(mine), tokens(theirs)];
  const own: Piece[] = [];
  const other: Piece[] = [];
  for (const { left, right } of alignment(a, b)) {
    const differs = left === null || right === null;
    if (left !== null) join(own, a[left] ?? '', differs);
    if (right !== null) join(other, b[right] ?? '', differs);
  }
  return { mine: lineOf(own), theirs: lineOf(other) };
}

/** A mark ends where its last word does, and not in the space behind it. */
function lineOf(pieces: readonly Piece[]): readonly SideLine[] {
  if (pieces.length === 0) return [];
  const ended = pieces.flatMap((piece): readonly Piece[] => {
    const text = piece.text.trimEnd();
    if (!piece.differs || text === piece.text) return [piece];
    const space = { text: piece.text.slice(text.length), differs: false };
    return text === '' ? [space] : [{ text, differs: true }, space];
  });
  return [{ hop: null, pieces: ended }];
}

/** Words with the space behind them apart, so that a mark ends where a word does. */
function tokens(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}’‘']+|[^\s\p{L}\p{N}]/gu) ?? [];
}

function join(pieces: Piece[], text: string, differs: boolean): void {
  const last = pieces.at(-1);
  // A space between two words that differ belongs to both.
  if (last && last.differs === differs) pieces[pieces.length - 1] = { text: last.text + text, differs };
  else pieces.push({ text, differs });
}
