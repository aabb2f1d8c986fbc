import { vi } from 'vitest';

/** A file that the page handed to the reader. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches the files that a page saves, in the order in which it does: jsdom saves none. */
export function catchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  let made = new Blob();
  URL.createObjectURL = (blob: Blob) => {
    made = blob;
    return 'blob:made';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: made });
  });
  return saved;
}

/** The text in a file: jsdom's blobs have no `text()`. */
export function textOf(file: SavedFile | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = reject;
    reader.readAsText(file?.blob ?? new Blob());
  });
}
