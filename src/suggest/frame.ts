import type { Stance } from '../model/dataset.ts';
import type { Phrase } from './nounPhrase.ts';

/** Tokens of a sentence from one index up to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One who is credited: their words in the sentence, or whoever was credited just before. */
export interface Credit {
  readonly phrase: Phrase | 'before';
  readonly verb: string | null;
  readonly by: string | null;
}

/** Who a sentence credits, and for which of its words. */
export interface Frame {
  /** From the origin on, without the publisher. */
  readonly credits: readonly Credit[];
  readonly stance: Stance;
  /** The words that are credited. */
  readonly content: readonly Stretch[];
  /** Where the words of the crediting itself stand; hedges in them are the publisher's. */
  readonly own: Stretch;
  /** Where the next frame may begin. */
  readonly next: number;
  /** The rule by name, for the reason. */
  readonly rule: string;
  /** The words it rests on. */
  readonly words: string;
  readonly sure: boolean;
  /** A second statement of the same words of crediting. */
  readonly also?: Frame;
}
