import { create } from 'zustand';

/** A field of the open sheet. */
export type DraftField = 'text' | 'address';

/** What stands in the fields of the open sheet. Kept while the sheet is closed, so that a slip loses nothing. */
interface OpenDraft {
  readonly text: string;
  readonly address: string;
  /** The field that was filled for the reader just now, and waits for a yes. */
  readonly offered: DraftField | null;
  /** What was on screen when the fields were used; undefined before that. */
  readonly usedOver: unknown;
  setText(text: string): void;
  setAddress(address: string): void;
  offer(field: DraftField | null): void;
  /** Notes that the fields are used to open something in place of `dataset`. */
  use(dataset: unknown): void;
  /** Empties the fields if what they were used for is on screen: another dataset than before. */
  tidy(dataset: unknown): void;
}

export const useOpenDraft = create<OpenDraft>()((set, get) => ({
  text: '',
  address: '',
  offered: null,
  usedOver: undefined,
  setText: (text) => set({ text }),
  setAddress: (address) => set({ address }),
  offer: (offered) => set({ offered }),
  use: (dataset) => set({ usedOver: dataset }),
  tidy: (dataset) => {
    const { usedOver } = get();
    if (usedOver !== undefined && usedOver !== dataset) set({ text: '', address: '', usedOver: undefined });
  },
}));
