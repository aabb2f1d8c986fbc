import { isAuxiliary, isFiller, skipFillers } from './clauses.ts';
import type { Stretch } from './frame.ts';
import type { Phrase } from './nounPhrase.ts';
import type { Token } from './tokens.ts';

/** Each piece of direct speech by itself. */
export function speechIn(tokens: readonly Token[], from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.kind === 'speech') found.push({ from: at, to: at + 1 });
  return found;
}

/** Words of a sentence, for a reason. */
export function wordsAt(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, skipFillers(tokens, from) > to ? to : to)
    .map((each) => each.text)
    .join(' ');
}

/** True for a phrase that "say" can follow: a plural, a body, a name. */
export function isPluralPhrase(tokens: readonly Token[], phrase: Phrase): boolean {
  const words = tokens.slice(phrase.from, phrase.to);
  const link = words.findIndex((each) => /^(?:of|in|at|from|for|with|on)$/.test(each.low));
  const head = words[(link < 0 ? words.length : link) - 1];
  return (
    /(?:[^s]s|people|police|cops|media|men|women|they|crew|who|team|staff|government|press)$/.test(
      head?.low ?? '',
    ) ||
    head?.cap === true ||
    words.some((each) => each.low === 'and')
  );
}

/** The token before a verb and its auxiliaries. */
export function backOverVerbGroup(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (isFiller(tokens[from]) || isAuxiliary(tokens[from])) from -= 1;
  return from;
}
