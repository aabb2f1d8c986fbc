import type { TextFile } from '../edit/textFile.ts';

/** A file as the text of a document. What reads HTML is fetched with the first. Never rejects. */
export async function readDocumentFile(file: File): Promise<TextFile> {
  try {
    const { MOST_TEXT, textFile } = await import('../edit/textFile.ts');
    // A large file is refused by its size, without its bytes being read.
    if (file.size > MOST_TEXT) return textFile(file.name, new Uint8Array(MOST_TEXT + 1));
    return textFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return {
      kind: 'refused',
      message: `“${file.name}” could not be read. A folder is none: drop the files in it.`,
    };
  }
}

/** What the file chooser offers. Only a hint: the content decides. */
export const TEXT_FILES = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,text/plain,text/markdown,text/html';
