import { create } from 'zustand';
import type { Passage } from '../model/dataset.ts';
import type { ClaimDraft } from './claimDraft.ts';

/** What the draft of a claim is kept under: its id, or the words that a new one is made of. */
export function claimForm(id: string | null, passage: Passage | null): string {
  if (id !== null) return JSON.stringify(['claim', id]);
  if (!passage) return JSON.stringify(['new claim']);
  const { document, paragraph, exact, prefix, suffix } = passage;
  return JSON.stringify(['new claim', { document, paragraph, exact, prefix, suffix }]);
}

/** A new claim that was begun and not saved. */
export interface BegunClaim {
  readonly form: string;
  readonly text: string;
  readonly passage: Passage | null;
}

/** New claims that were begun in a project, the last one first. */
export function begunClaims(
  drafts: ReadonlyMap<string, object>,
  project: string | null,
): readonly BegunClaim[] {
  const begun = [...drafts].flatMap(([key, draft]): BegunClaim[] => {
    const [of, form] = JSON.parse(key) as [string | null, string];
    if (of !== project || !form.startsWith('["new claim"')) return [];
    const [, where] = JSON.parse(form) as [string, Omit<Passage, 'directSpeech' | 'extra'> | undefined];
    const { text, passages } = draft as ClaimDraft;
    const directSpeech = passages[0]?.directSpeech ?? false;
    return [{ form, text, passage: where ? { ...where, directSpeech, extra: {} } : null }];
  });
  return begun.reverse();
}

interface LastMended {
  readonly id: string | null;
  set(id: string | null): void;
}

const useLastMended = create<LastMended>()((set) => ({ id: null, set: (id) => set({ id }) }));

/** The claim whose form was left to select words for it in a text. */
export const lastMended = {
  use: (): string | null => useLastMended((s) => s.id),
  set: (id: string | null): void => useLastMended.getState().set(id),
};
