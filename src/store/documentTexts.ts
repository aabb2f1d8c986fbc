import { create } from 'zustand';
import { plainText } from '../base/plainText.ts';
import type { Dataset, SourceDocument } from '../model/dataset.ts';

/** A document's text that the reader brought, and whether it also lies on the device. */
export interface ReaderText {
  readonly text: string;
  readonly kept: boolean;
}

/** Texts of documents that readers brought. They are in no link, and nothing of them is ever sent. */
interface DocumentTexts {
  /** By `textKey`. */
  readonly texts: ReadonlyMap<string, ReaderText>;
  /** Takes a text into the memory of this tab, in place of the one before, which goes from the device too. */
  take(key: string, text: string): void;
  /** Reads what an earlier visit kept on the device, unless the tab has a text already. */
  recall(key: string): void;
  /** Puts the text on the device too, or takes it off. Returns a sentence for the reader where that failed. */
  keep(key: string, on: boolean): string | null;
  /** Drops the text from tab and device. Returns a sentence for the reader where that failed. */
  forget(key: string): string | null;
}

/** What a text is kept under: the title of its dataset and the id of its document. */
export function textKey(dataset: Dataset, document: SourceDocument): string {
  return `whence:text:${JSON.stringify([dataset.title, document.id])}`;
}

/** The store of brought texts, apart from the one of choices: nothing of it belongs into a link. */
export const useDocumentTexts = create<DocumentTexts>()((set, get) => {
  const put = (key: string, text: ReaderText | null) =>
    set(({ texts }) => {
      const next = new Map(texts);
      if (text) next.set(key, text);
      else next.delete(key);
      return { texts: next };
    });
  return {
    texts: new Map(),
    take: (key, text) => {
      // Another text was not meant to be kept, and the old one must not come back in its place.
      if (get().texts.get(key)?.kept === true) remove(key);
      put(key, { text: plainText(text), kept: false });
    },
    recall: (key) => {
      if (get().texts.has(key)) return;
      try {
        const text = localStorage.getItem(key);
        if (text !== null) put(key, { text, kept: true });
      } catch {
        // Storage that is switched off holds nothing: the same as a first visit.
      }
    },
    keep: (key, on) => {
      const held = get().texts.get(key);
      if (!held) return null;
      const failed = on ? write(key, held.text) : remove(key);
      if (failed === null) put(key, { ...held, kept: on });
      return failed;
    },
    forget: (key) => {
      const kept = get().texts.get(key)?.kept === true;
      put(key, null);
      return kept ? remove(key) : null;
    },
  };
});

function write(key: string, text: string): string | null {
  try {
    localStorage.setItem(key, text);
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'There is no room on this device for the text. It stays in this tab until you close it.'
      : 'This browser does not let Whence keep the text. It stays in this tab until you close it.';
  }
}

function remove(key: string): string | null {
  try {
    localStorage.removeItem(key);
    return null;
  } catch {
    return 'This browser did not let Whence delete the text from this device. Clear the data of this site instead.';
  }
}
