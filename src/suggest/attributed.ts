import type { Stance } from '../model/dataset.ts';
import type { Credit, Frame, Stretch } from './frame.ts';
import type { Mentions, Resolved } from './mentions.ts';
import { isHouse } from './sourceKind.ts';
import type { Token } from './tokens.ts';
import { type Who, whoIs } from './whoIs.ts';

/** One who stands in a chain, with what they did. */
export interface ChainPart {
  readonly who: Who;
  readonly verb: string | null;
  readonly by: string | null;
}

/** A frame with everyone in it known. */
export interface Attributed {
  readonly parts: readonly ChainPart[];
  readonly stance: Stance;
  readonly content: readonly Stretch[];
  readonly own: Stretch;
  readonly why: string;
  readonly sure: boolean;
  /** True when a pronoun stands for the origin. */
  readonly pronoun: boolean;
}

/** Finds out who the credits of a frame are; null where nobody is left whom it could be. */
export function attribute(
  tokens: readonly Token[],
  frame: Frame,
  mentions: Mentions,
  before: readonly ChainPart[],
): Attributed | null {
  const reasons: string[] = [];
  let settled = true;
  let pronoun = false;
  const parts: ChainPart[] = [];
  // Carriers are named before their origin in most sentences, but who spoke last is the origin.
  for (const credit of [...frame.credits].reverse()) {
    if (credit.phrase === 'before') {
      for (const each of [...before].reverse())
        parts.unshift(each === before[0] ? { ...each, verb: credit.verb, by: credit.by ?? each.by } : each);
      continue;
    }
    const resolved = resolveCredit(tokens, credit, mentions);
    if (!resolved) return null;
    // "told the paper", and no paper is named: nobody to carry it.
    const isCarrier = credit !== frame.credits[0];
    if (isCarrier && credit.verb === 'reported' && isHouse(resolved.who.name)) continue;
    if (credit.by) mentions.wrote(credit.by, resolved.who);
    if (resolved.reason) reasons.push(resolved.reason);
    if (!resolved.settled) settled = false;
    pronoun = /^“(?:he|she|they|it)”/.test(resolved.reason ?? '');
    const same = parts.findIndex((each) => each.who.name === resolved.who.name);
    if (same < 0) parts.unshift({ who: resolved.who, verb: credit.verb, by: credit.by });
  }
  if (parts.length === 0) return null;
  const because = reasons.length > 0 ? `; ${reasons.join('; ')}` : '';
  const open = settled ? '' : '; the text refers back to somebody who cannot be made out';
  const list = parts.find(({ who }) => /\w and \w/.test(who.name) && who.plural);
  const several = list ? `; “${list.who.name}” may be two sources` : '';
  return {
    parts,
    stance: frame.stance,
    content: frame.content,
    own: frame.own,
    why: `Rule: ${frame.rule} (“${frame.words}”)${because}${open}${several}.`,
    sure: frame.sure && settled && reasons.length === 0,
    pronoun,
  };
}

function resolveCredit(tokens: readonly Token[], credit: Credit, mentions: Mentions): Resolved | null {
  if (credit.phrase === 'before') return null;
  const who = whoIs(tokens, credit.phrase);
  return who && mentions.resolve(who, credit.verb);
}
