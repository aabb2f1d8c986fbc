import type { Dataset } from '../model/dataset.ts';
import { useProject } from '../store/useProject.ts';
import { isBlank, type NewTextDraft } from './newTextDraft.ts';
import { publishedTime } from './publishedTime.ts';

/** What became of the documents that were filled in. */
export type SavedTexts =
  | { readonly kind: 'made'; readonly dataset: Dataset }
  /** In the project; `id` is that of the first document. */
  | { readonly kind: 'added'; readonly id: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Makes a dataset of documents, or adds them to the project that is open.
 *
 * @param into the project's dataset; null for a new one. @param zone one known to `isZone`.
 */
export async function saveNewTexts(
  drafts: readonly NewTextDraft[],
  into: Dataset | null,
  zone: string,
): Promise<SavedTexts> {
  try {
    const filled = drafts.filter((draft) => !isBlank(draft));
    const times = await Promise.all(filled.map(({ published }) => publishedTime(published, zone.trim())));
    const unread = times.find((time) => time.kind === 'unread');
    if (unread?.kind === 'unread') return { kind: 'refused', message: `The date: ${unread.message}` };
    const [{ ensureEdit }, { addTexts, newTexts }] = await Promise.all([
      import('../edit/ensureEdit.ts'),
      import('../edit/newTexts.ts'),
    ]);
    await ensureEdit();
    const texts = filled.map(({ title, publisher, kind, language, text }, at) => {
      const time = times[at];
      return {
        title: title ?? '',
        publisher,
        kind,
        published: time?.kind === 'read' ? time.window : null,
        language,
        text,
      };
    });
    if (!into) {
      const made = newTexts(texts, zone.trim());
      return made.kind === 'done' ? { kind: 'made', dataset: made.dataset } : made;
    }
    const { edit, ids } = addTexts(into, texts);
    const refused = useProject.getState().edit(edit);
    return refused === null ? { kind: 'added', id: ids[0] ?? '' } : { kind: 'refused', message: refused };
  } catch {
    return { kind: 'refused', message: 'A part of this page could not be fetched: try again.' };
  }
}
