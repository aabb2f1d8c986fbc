import type { SourceKind } from '../model/dataset.ts';

/** What is filled in for one document so far. */
export interface NewTextDraft {
  /** Unlike any other's. */
  readonly key: number;
  /** Null until somebody writes one: the first line of the text is proposed. */
  readonly title: string | null;
  readonly publisher: string;
  readonly kind: SourceKind;
  /** When it was published, in words or as a date. */
  readonly published: string;
  readonly language: string;
  readonly text: string;
  /** A sentence about the file that the text came from; null for none. */
  readonly note: string | null;
}

let keys = 0;

/** A document with nothing filled in. What one document says, the next often says too. */
export function emptyDraft(like: Partial<NewTextDraft> = {}): NewTextDraft {
  keys += 1;
  return {
    title: null,
    publisher: '',
    kind: 'publisher',
    published: '',
    language: '',
    text: '',
    note: null,
    ...like,
    key: keys,
  };
}

/** Nothing was filled in: it is no document yet. */
export function isBlank({ text, title, publisher, published }: NewTextDraft): boolean {
  return [text, title ?? '', publisher, published].every((words) => words.trim() === '');
}
