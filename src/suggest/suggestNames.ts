import type { SourceKind } from '../model/dataset.ts';
import { phraseFrom } from './nounPhrase.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { isOutlet } from './sourceKind.ts';
import { type Token, tokensOf } from './tokens.ts';
import { whoIs } from './whoIs.ts';

/** Somebody or something that a text calls by name. */
export interface NameSuggestion {
  readonly name: string;
  readonly kind: SourceKind;
  /** How often, under this name. */
  readonly count: number;
  /** Of the first time. */
  readonly paragraph: number;
}

/** The names in a text, the most frequent first. */
export function suggestNames(text: string): readonly NameSuggestion[] {
  const found = new Map<string, { name: string; kind: SourceKind; count: number; paragraph: number }>();
  for (const paragraph of paragraphsOf(text)) {
    for (const sentence of sentencesOf(tokensOf(paragraph.text))) {
      for (const { name, kind } of namesIn(sentence)) {
        const same = found.get(name);
        if (same) same.count += 1;
        else found.set(name, { name, kind, count: 1, paragraph: paragraph.number });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.paragraph - b.paragraph);
}

function namesIn(tokens: readonly Token[]): readonly { readonly name: string; readonly kind: SourceKind }[] {
  const names: { name: string; kind: SourceKind }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const starts =
      token?.kind === 'word' &&
      token.cap &&
      (at > 0 || token.tags.has('ProperNoun') || isOutlet(token.text) || tokens[1]?.cap === true);
    const phrase = starts ? phraseFrom(tokens, at) : null;
    const who = phrase && whoIs(tokens, phrase);
    if (who?.refers === 'name' && who.name.length > 1) names.push({ name: who.name, kind: who.kind });
    at = phrase ? Math.max(phrase.to, at + 1) : at + 1;
  }
  return names;
}
