import { saveFile } from './saveFile.ts';

/** Hands a text to the reader as a file to keep. */
export function saveText(name: string, text: string): void {
  saveFile({ name, mime: 'text/plain;charset=utf-8', content: text });
}
