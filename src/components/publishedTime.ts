import type { TimeWindow } from '../model/time.ts';

/** What somebody wrote as the date of a document, read. */
export type PublishedTime =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly window: TimeWindow }
  /** A sentence: why not, and what would be read. */
  | { readonly kind: 'unread'; readonly message: string };

/** Reads "22 March 2012" or `2012-03-22`. What reads words is fetched when it is needed. Never rejects. */
export async function publishedTime(words: string, zone: string): Promise<PublishedTime> {
  if (words.trim() === '') return { kind: 'none' };
  try {
    const [{ ensureEdit }, { timeWindow }, { readTimeWords }] = await Promise.all([
      import('../edit/ensureEdit.ts'),
      import('../edit/timeWindow.ts'),
      import('../suggest/timeWords.ts'),
    ]);
    await ensureEdit();
    const typed = timeWindow(words, zone);
    if (typed.kind === 'good') return { kind: 'read', window: typed.window };
    const read = readTimeWords(words, { reference: null, zone });
    if (read.kind === 'read') {
      const placed = timeWindow(read.start, zone);
      return placed.kind === 'good' ? { kind: 'read', window: placed.window } : unread(placed.message);
    }
    return unread(
      read.kind === 'unread'
        ? read.message
        : 'This hangs on another time: write a date like “22 March 2012”.',
    );
  } catch {
    return unread('The part of this page that reads dates could not be fetched: try again.');
  }
}

function unread(message: string): PublishedTime {
  return { kind: 'unread', message };
}
