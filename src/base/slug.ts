/** A stable id from a name: letters and digits of any script, at most 60. */
export function slug(name: string): string {
  // Most names are plain: those need no look at what a letter is.
  if (/^[a-z0-9]{1,60}$/.test(name)) return name;
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...words].slice(0, 60).join('').replace(/-+$/, '') || 'unnamed';
}
