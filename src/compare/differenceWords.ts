import { assertUnreachable } from '../base/assert.ts';
import type { Claim, Hop, Relation, RelationType, Stance, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { TimeWindow } from '../model/time.ts';
import { describePlacement, describeWindow } from '../query/describeTime.ts';
import { chainDiff, sameWay } from './chainDiff.ts';
import { passagesLikeness } from './claimEdges.ts';
import type { ClaimAspect } from './difference.ts';
import type { Pairing } from './pairing.ts';
import { windowOverlap } from './windowOverlap.ts';

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'asserts',
  denies: 'denies',
  doubts: 'doubts',
  reports: 'passes on',
};

export const RELATION_WORDS: Readonly<Record<RelationType, string>> = {
  contradicts: 'contradicts',
  supports: 'supports',
  repeats: 'repeats',
  'bears-on': 'bears on',
};

export function onlySentence(side: 'mine' | 'theirs'): string {
  return side === 'mine' ? 'Only mine has this claim.' : 'Only theirs has this claim.';
}

/** How two claims that are one differ in one aspect, in a sentence. */
export function aspectSentence(pairing: Pairing, kind: ClaimAspect, a: Claim, b: Claim): string {
  switch (kind) {
    case 'event': {
      const [mine, theirs] = [eventTitle(pairing, 'mine', a), eventTitle(pairing, 'theirs', b)];
      return mine === theirs
        ? `Both call the event ${mine}, but other claims belong to it.`
        : `Mine is about ${mine}, theirs about ${theirs}.`;
    }
    case 'chain':
      return chainSentence(pairing, a, b);
    case 'verb':
      return verbSentence(pairing, a, b);
    case 'stance':
      return `In mine the origin ${STANCE_WORDS[a.stance]} it, in theirs it ${STANCE_WORDS[b.stance]} it.`;
    case 'hedge':
      return `Mine has ${hedgeWords(a)}, theirs has ${hedgeWords(b)}.`;
    case 'said': {
      const [own, other] = [saidWords(pairing, 'mine', a.said), saidWords(pairing, 'theirs', b.said)];
      return own === other ? MARKS_DIFFER : `Said ${own} in mine, ${other} in theirs.`;
    }
    case 'passage':
      return passageSentence(pairing, a, b);
    case 'speech':
      return 'The same passages, but only one takes the words for direct speech.';
    case 'words':
      return 'The same claim in other words.';
    default:
      return assertUnreachable(kind);
  }
}

const MARKS_DIFFER = 'The same words, but not the same time.';

/** "“Gunfire”: at 06:00 in mine, at 07:00 in theirs. The starts overlap by 40 %." */
export function timeSentence({ mine, theirs }: Pairing, a: TimelineEvent, b: TimelineEvent): string {
  const [own, other] = [describePlacement(a.time, mine.timeZone), describePlacement(b.time, theirs.timeZone)];
  const said = own === other ? MARKS_DIFFER : `Mine: ${own}. Theirs: ${other}.`;
  return `${said} ${overlapWords(a.time.start, b.time.start)}`.trim();
}

function overlapWords(a: TimeWindow | null, b: TimeWindow | null): string {
  if (!a || !b) return '';
  const overlap = windowOverlap(a, b);
  if (overlap === null) return 'How far the starts overlap cannot be said, as both are open.';
  if (overlap === 1) return 'The starts are the same.';
  return overlap === 0 ? 'The starts have no time in common.' : `The starts overlap by ${percent(overlap)}.`;
}

export function relationSentence(a: Relation | null, b: Relation | null): string {
  if (a && b) return `Both say that one ${RELATION_WORDS[a.type]} the other, but about another question.`;
  const only = a ?? b;
  const words = only ? RELATION_WORDS[only.type] : '';
  return `Only ${a ? 'mine' : 'theirs'} says that one claim ${words} another.`;
}

/** "62 %", never 0 % or 100 % for what is only near. */
export function percent(part: number): string {
  const rounded = Math.round(part * 100);
  return `${part > 0 && part < 1 ? Math.min(99, Math.max(1, rounded)) : rounded} %`;
}

export function hopName({ mine, theirs }: Pairing, side: 'mine' | 'theirs', hop: Hop): string {
  const dataset = side === 'mine' ? mine : theirs;
  return lookup(dataset).source.get(hop.source)?.name ?? hop.source;
}

function chainSentence(pairing: Pairing, a: Claim, b: Claim): string {
  const hops = chainDiff(pairing, a, b);
  const own = hops.flatMap((hop) => (hop.kind === 'mine' ? [hop.hop] : []));
  const other = hops.flatMap((hop) => (hop.kind === 'theirs' ? [hop.hop] : []));
  const names = (side: 'mine' | 'theirs', list: readonly Hop[]) =>
    list.map((hop) => hopName(pairing, side, hop)).join(', ');
  const moved = own.every((hop) =>
    other.some(({ source }) => pairing.sources.toMine.get(source) === hop.source),
  );
  if (own.length === other.length && moved) return 'The same sources, in another order.';
  const [first, second] = [a.chain[0], b.chain[0]];
  const parts: string[] = [];
  if (pairing.sources.toTheirs.get(first.source) !== second.source) {
    parts.push(
      `Another origin: ${hopName(pairing, 'mine', first)} in mine, ${hopName(pairing, 'theirs', second)} in theirs.`,
    );
  }
  const left = own.filter((hop) => hop !== first);
  const right = other.filter((hop) => hop !== second);
  if (parts.length === 0 || left.length + right.length > 0) {
    if (left.length > 0) parts.push(`Only mine goes through ${names('mine', left)}.`);
    if (right.length > 0) parts.push(`Only theirs goes through ${names('theirs', right)}.`);
  }
  return parts.join(' ');
}

function verbSentence(pairing: Pairing, a: Claim, b: Claim): string {
  const names = chainDiff(pairing, a, b).flatMap((hop) =>
    hop.kind === 'both' && !sameWay(hop.mine, hop.theirs) ? [hopName(pairing, 'mine', hop.mine)] : [],
  );
  return `The same chain, but another verb or channel at ${names.join(', ')}.`;
}

function passageSentence({ marks }: Pairing, a: Claim, b: Claim): string {
  const [own, other] = [marks.mine.get(a.id) ?? [], marks.theirs.get(b.id) ?? []];
  const likeness = passagesLikeness(own, other);
  if (likeness === null) return `Only ${own.length > 0 ? 'mine' : 'theirs'} has a passage.`;
  return `They stand on other words, which overlap by ${percent(likeness)}.`;
}

function eventTitle(pairing: Pairing, side: 'mine' | 'theirs', claim: Claim): string {
  return `“${lookup(pairing[side]).event.get(claim.event)?.title ?? claim.event}”`;
}

function hedgeWords({ hedge }: Claim): string {
  return hedge === null ? 'no hedge' : `the hedge “${hedge}”`;
}

function saidWords(pairing: Pairing, side: 'mine' | 'theirs', said: TimeWindow | null): string {
  return said ? describeWindow(said, pairing[side].timeZone) : 'at no time known';
}
