import { verbOf } from './speechVerbs.ts';
import type { Token } from './tokens.ts';

const AUXILIARIES = new Set(
  "has have had is are was were be been being will would can could may might must shall should did do does not n't never isn't wasn't hasn't haven't didn't doesn't couldn't cannot can't won't".split(
    ' ',
  ),
);
const FILLERS = new Set(
  'also later then earlier again still already now long once even further just meanwhile however therefore thus only soon first since always often initially so quietly publicly previously separately yesterday today tomorrow tonight too both all instead too afterwards shortly meantime overnight privately recently'.split(
    ' ',
  ),
);
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|did|does|do|isn't|wasn't|aren't|hasn't|don't|didn't|there's|it's|he's|she's|that's|we're|they're|i'm|won't|can't|cannot)$/;

export function isAuxiliary(token: Token | undefined): boolean {
  return token?.kind === 'word' && AUXILIARIES.has(token.low);
}

/** An adverb or another small word that stands between a subject and its verb. */
export function isFiller(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (
    FILLERS.has(token.low) ||
    (token.low.endsWith('ly') &&
      !token.cap &&
      token.low.length > 4 &&
      !/^(?:family|early|supply|daily|weekly|rally|ally|assembly|july|italy|reply|apply)$/.test(token.low))
  );
}

export function isFiniteVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (FINITE.test(token.low) || /(?:'re|'ve|'ll|n't)$/.test(token.text.replace('’', "'"))) return true;
  const { tags } = token;
  if (!tags.has('Verb') || tags.has('Gerund') || (tags.has('Infinitive') && token.cap)) return false;
  return (
    tags.has('PastTense') ||
    tags.has('PresentTense') ||
    tags.has('Copula') ||
    tags.has('Modal') ||
    tags.has('Infinitive')
  );
}

/** True when the tokens hold a clause: a verb that can be a main verb. */
export function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind === 'speech') return true;
    if (tokens[at - 1]?.low !== 'to' && isFiniteVerb(tokens[at])) return true;
  }
  return false;
}

/** How many words there are. */
export function countWords(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word') count += 1;
  return count;
}

/** Without marks and joining words at its ends. */
export function trimmed(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let [a, b] = [from, to];
  const isEdge = (token: Token | undefined) => token?.kind === 'mark' && !/[£$€%)]/.test(token.text);
  for (;;) {
    const token = tokens[a];
    if (
      a < b &&
      (isEdge(token) ||
        (token?.kind === 'word' &&
          /^(?:and|but|that|however|meanwhile|meantime|moreover|so|also)$/.test(token.low) &&
          !(token.low === 'that' && (isFiniteVerb(tokens[a + 1]) || isEdge(tokens[a + 1]))) &&
          a + 1 < b))
    )
      a += 1;
    else break;
  }
  while (b > a && isEdge(tokens[b - 1])) b -= 1;
  return { from: a, to: b };
}

/** Where what was said ends before `to`: at the next of those who are credited in the same sentence. */
export function breakIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  isCredit: (at: number) => boolean,
): number {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const next = skipFillers(tokens, at + 1);
    if (token.text === ',' || token.text === ';' || token.text === '—' || token.text === '–') {
      const after = tokens[at + 1];
      if (!after) continue;
      const verb = verbOf(after);
      if (verb?.ing && tokens[at + 2] !== undefined) return at;
      if (/^(?:but|while|whereas|although|though|and|yet)$/.test(after.low)) {
        const begin = skipFillers(tokens, at + 2);
        if (isElided(tokens, begin) || isCredit(begin)) return at;
        const deep = begin + 1;
        if (
          /^(?:but|while|whereas|although|though|yet)$/.test(after.low) &&
          creditsSoon(tokens, deep, to, isCredit)
        )
          return at;
      }
      if (token.text === ';' && creditsSoon(tokens, at + 1, to, isCredit)) return at;
      if (after.low === 'according' && tokens[at + 2]?.low === 'to') return at;
    }
    if (
      /^(?:and|but|then)$/.test(token.low) &&
      (isElided(tokens, next) || isElided(tokens, skipAuxiliaries(tokens, next)))
    )
      return token.low !== 'then' && tokens[at - 1]?.text === ',' ? at - 1 : at;
    if (/^(?:but|while|whereas)$/.test(token.low) && isCredit(at + 1)) return at;
  }
  return to;
}

function creditsSoon(
  tokens: readonly Token[],
  from: number,
  to: number,
  isCredit: (at: number) => boolean,
): boolean {
  for (let at = from; at < Math.min(to, from + 8); at += 1)
    if (tokens[at]?.kind === 'word' && isCredit(at)) return true;
  return false;
}

export function skipFillers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isFiller(tokens[at])) at += 1;
  return at;
}

/** "but could not say": over what stands between, where there is any. */
function skipAuxiliaries(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAuxiliary(tokens[at]) || isFiller(tokens[at])) at += 1;
  return at > from ? at : tokens.length;
}

/** A verb of speech whose subject was named before: "but warned that". */
export function isElided(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = token && verbOf(token);
  if (
    !token ||
    !verb ||
    verb.ing ||
    (verb.base && !isAuxiliary(tokens[at - 1])) ||
    (verb.noun && !token.tags.has('Verb'))
  )
    return false;
  const next = tokens[at + 1];
  if (!next) return false;
  return (
    token.low === 'said' ||
    /^(?:who|what|how|when|where|whether|why)$/.test(next.low) ||
    next.low === 'that' ||
    next.kind === 'speech' ||
    next.text === ':' ||
    verb.kind !== 'say' ||
    next.tags.has('Determiner') ||
    next.tags.has('Pronoun') ||
    next.tags.has('Noun')
  );
}
