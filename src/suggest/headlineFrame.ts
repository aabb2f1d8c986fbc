import { countWords, hasClause } from './clauses.ts';
import type { Frame } from './frame.ts';
import { phraseFrom } from './nounPhrase.ts';
import { sourceKind } from './sourceKind.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './whoIs.ts';

const ROLE =
  /\b(?:official|minister|president|police|army|government|agency|ministry|source|report|expert|witness|mayor|governor|chief|ngo|un|doctor|scientist|lawyer|survivor|union|company|spokes\w+|palace|military|rebel|study|court|prosecutor)s?$/i;

/** "Fire kills ten: officials" and "Minister: we will stay": a headline with a colon. */
export function headlineFrame(tokens: readonly Token[]): Frame | null {
  const colon = tokens.findIndex((each) => each.text === ':');
  if (colon <= 0 || colon === tokens.length - 1 || /^[.!?]$/.test(tokens.at(-1)?.text ?? '')) return null;
  const base = {
    stance: 'asserts',
    next: tokens.length,
    rule: 'a headline with a colon',
    sure: false,
  } as const;
  const tail = phraseFrom(tokens, colon + 1);
  if (tail && tail.to === tokens.length && countWords(tokens, colon + 1, tokens.length) <= 5) {
    const words = wordsOf(tokens.slice(tail.from, tail.to));
    if (/^(?:reports?|claims?)$/i.test(words) || !speaks(words)) return null;
    return {
      ...base,
      credits: [{ phrase: tail, verb: 'said', by: null }],
      content: [{ from: 0, to: colon }],
      own: { from: colon, to: tokens.length },
      words,
    };
  }
  const head = phraseFrom(tokens, 0);
  if (head && head.to === colon && colon <= 5 && hasClause(tokens, colon + 1, tokens.length)) {
    const words = wordsOf(tokens.slice(0, colon));
    const first = tokens[colon + 1];
    const direct =
      first?.kind === 'speech' ||
      /^(?:we|i|our|my)$/.test(first?.low ?? '') ||
      /^['‘"“]/.test(first?.text ?? '');
    if (!direct && !speaks(words)) return null;
    return {
      ...base,
      credits: [{ phrase: head, verb: 'said', by: null }],
      content: [{ from: colon + 1, to: tokens.length }],
      own: { from: 0, to: colon },
      words,
    };
  }
  return null;
}

function speaks(words: string): boolean {
  return ROLE.test(words) || sourceKind(words) === 'agency';
}
