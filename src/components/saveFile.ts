import type { Exported } from '../export/exported.ts';

/** Hands a file to the reader to keep. Made and saved in the browser: nothing is sent. */
export function saveFile({ name, mime, content }: Pick<Exported, 'name' | 'mime' | 'content'>): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this call returns; a large file may take it a while.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
