import type { Exported } from '../export/exported.ts';
import { fileName } from '../export/fileName.ts';

/** A back-up as a file, named after the project or after them all, and the day. */
export function backUpFile(content: string, title: string | null): Exported {
  const day = new Date().toISOString().slice(0, 10);
  const name = title === null ? 'whence-projects' : `${fileName(title)}-project`;
  return { name: `${name}-${day}.json`, mime: 'application/json;charset=utf-8', content, losses: [] };
}
