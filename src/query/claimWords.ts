import type { Claim, Passage } from '../model/dataset.ts';

/** The words by which a claim is shown: those spoken, or, where nobody is quoted, our own. */
export type ClaimWords =
  | {
      readonly kind: 'speech';
      /** Verbatim, without quotation marks of its own. */
      readonly text: string;
      readonly passage: Passage;
      /** True when the words are a phrase cut out of a sentence, hard to understand alone. */
      readonly fragment: boolean;
    }
  | { readonly kind: 'own'; readonly text: string };

/** Words from which on a phrase with a capital counts as a sentence, though its full stop was not quoted. */
const SHORTEST_SENTENCE = 4;

/** Direct speech goes before our own wording. With several quotations the first counts. */
export function claimWords(claim: Claim): ClaimWords {
  const passage = claim.passages.find((each) => each.directSpeech);
  if (!passage) return { kind: 'own', text: claim.text };
  const text = unquoted(passage.exact);
  return { kind: 'speech', text, passage, fragment: !isSentence(text) };
}

// A cut-out phrase starts in the middle, or is too short to say anything by itself.
function isSentence(text: string): boolean {
  const startsWhole = /^["'“‘¿¡(]*(\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u.test(text);
  return (
    startsWhole && (/[.!?…。！？]["'”’)]*$/u.test(text) || text.split(/\s+/u).length >= SHORTEST_SENTENCE)
  );
}

/** Takes off quotation marks around the whole, since the screen sets its own. Marks inside stay. */
export function unquoted(text: string): string {
  const inner = /^["“„«]\s*([^"“”„«»]*?)\s*["”“»]$/su.exec(text.trim());
  return inner?.[1] ?? text;
}
