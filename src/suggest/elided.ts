import { isPronoun, type Phrase } from './nounPhrase.ts';
import type { Token } from './tokens.ts';

/** A pronoun within reported words mostly stands for whoever is reported: "the minister said he believed". */
export function isElidedSubject(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    isPronoun(tokens[phrase.from]) ||
    (/^(?:this|that|these|those|there)$/.test(tokens[phrase.from]?.low ?? '') &&
      phrase.to - phrase.from === 1)
  );
}
