import type { Credit } from './frame.ts';
import { phraseFrom } from './nounPhrase.ts';
import { isOutlet } from './sourceKind.ts';
import type { Token } from './tokens.ts';
import { whoIs } from './whoIs.ts';

/** "who spoke to Radio North", "speaking on Channel One": an outlet that heard the words, and so carries them. */
export function spokenTo(tokens: readonly Token[], from: number, to: number): readonly Credit[] {
  for (let at = from; at < to; at += 1) {
    const low = tokens[at]?.low ?? '';
    const told = low === 'told';
    if (!told && !/^(?:speaking|spoke|talking|talked|interviewed|quoted|cited)$/.test(low)) continue;
    if (!told && !/^(?:to|with|by|on)$/.test(tokens[at + 1]?.low ?? '')) continue;
    const phrase = phraseFrom(tokens, told ? at + 1 : at + 2, to);
    const who = phrase && whoIs(tokens, phrase);
    if (phrase && who && isOutlet(who.name, who.words) && who.refers !== 'pronoun')
      return [{ phrase, verb: 'reported', by: null }];
  }
  return [];
}
