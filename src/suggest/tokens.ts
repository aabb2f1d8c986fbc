import nlp from 'compromise/two';
import { type SpokenWords, speechMarks } from './speechMarks.ts';

/** A word, a mark, or a whole piece of direct speech of a paragraph. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'speech';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with straight apostrophes, without a possessive 's. */
  readonly low: string;
  readonly possessive: boolean;
  /** Starts with a capital or holds one. */
  readonly cap: boolean;
  /** Part-of-speech tags as compromise gives them. */
  readonly tags: ReadonlySet<string>;
  readonly speech: SpokenWords | null;
}

interface Term {
  readonly text: string;
  readonly tags?: ReadonlySet<string>;
}

const WORD =
  /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Gen|Col|Capt|Sgt|Lt|Maj|Sen|Gov|Rep|Rev|Hon)\.|\b\p{Lu}\.(?=\s\p{Lu}\p{Ll})|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘\-&/](?=\p{L})[\p{L}\p{M}\p{N}]+)*['’]?(?=[\s,.;:!?)]|$)|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘\-&/](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?|…|[^\s]/gu;
const NONE: ReadonlySet<string> = new Set();

/** The tokens of a paragraph, in order. Direct speech is one token; scare quotes are words like any, without marks. */
export function tokensOf(text: string): readonly Token[] {
  const speeches = speechMarks(text);
  const tags = tagsOf(text);
  const found: Token[] = [];
  let speech = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while (speech < speeches.length && (speeches[speech]?.end ?? 0) <= start) speech += 1;
    const inside = speeches[speech];
    if (inside && start >= inside.start && start < inside.end) {
      if (inside.speech) {
        if (found.at(-1)?.speech !== inside) found.push(speechToken(text, inside));
        continue;
      }
      if (start === inside.start || start === inside.end - 1) continue;
    }
    found.push(wordToken(match[0], start, tags));
  }
  return found;
}

function speechToken(text: string, speech: SpokenWords): Token {
  const { start, end } = speech;
  const words = text.slice(start, end);
  return {
    kind: 'speech',
    start,
    end,
    text: words,
    low: '“”',
    possessive: false,
    cap: true,
    tags: NONE,
    speech,
  };
}

function wordToken(found: string, start: number, tags: ReadonlyMap<number, ReadonlySet<string>>): Token {
  const text = found.length > 1 ? found.replace(/['’]$/, '') : found;
  const isWord = /[\p{L}\p{N}]/u.test(text);
  const plain = text.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
  const possessive = plain.endsWith("'s") || text !== found;
  return {
    kind: isWord ? 'word' : 'mark',
    start,
    end: start + text.length,
    text,
    low: plain.endsWith("'s") ? plain.slice(0, -2) : plain,
    possessive,
    cap: /\p{Lu}/u.test(text),
    tags: tags.get(start) ?? NONE,
    speech: null,
  };
}

/** Tags of each word by the offset at which it begins. */
function tagsOf(text: string): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, ReadonlySet<string>>();
  let at = 0;
  for (const sentence of nlp(text).docs as readonly (readonly Term[])[]) {
    for (const { text: word, tags } of sentence) {
      if (word === '') continue;
      const start = text.indexOf(word, at);
      if (start < 0) continue;
      found.set(start, tags ?? NONE);
      at = start + word.length;
    }
  }
  return found;
}
