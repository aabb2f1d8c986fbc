import type { Dataset } from '../model/dataset.ts';
import type { Choices } from '../model/importing.ts';

/**
 * The ways to open a dataset. Only `main.tsx` knows how files are read; the page asks for it through this. How it goes
 * is told by the store (`loading`), and what was on screen stays until the new dataset is good.
 */
export interface Opening {
  /** A file that was chosen or dropped. */
  file(file: File): void;
  /** Text that was pasted or typed. */
  text(text: string): void;
  /** An address, or one next to the page like `data/mali-2012.json`. */
  url(address: string): void;
  /** One of the files kept on this device, by its key. */
  recent(key: string): void;
  /** One of the projects kept on this device, by its key: it is on screen to be made, until another is opened. */
  project(key: string): void;
  /** Reads what was opened last once more: the answer to a question, or another format. */
  again(choices: Choices): void;
  /** Stops what is being opened. */
  cancel(): void;
  /** Reads a file as opening does, and shows nothing. Resolves to a sentence where there is no dataset in it. */
  read(file: File): Promise<Dataset | string>;
}
