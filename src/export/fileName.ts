/**
 * A title as the name of a file, without its ending: letters and digits of any script, small, the rest as hyphens; at
 * most 60 letters. “whence” where nothing is left.
 */
export function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = [...words.join('-')].slice(0, 60).join('').replace(/-+$/, '');
  return name === '' ? 'whence' : name;
}
