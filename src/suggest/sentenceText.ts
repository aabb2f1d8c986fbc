/** Words of a text as a sentence by themselves: with a capital, a full stop, and no mark that is left alone. */
export function sentenceText(words: string): string {
  let text = words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[,;:—–-]+$/, '');
  for (const [open, close] of [
    ['“', '”'],
    ['"', '"'],
  ] as const) {
    const opens = text.split(open).length - 1;
    const closes = open === close ? opens : text.split(close).length - 1;
    if (open === close ? opens % 2 === 1 : opens !== closes)
      text = text.replaceAll(open, '').replaceAll(close, '');
  }
  text = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…][”"’']?$/.test(text) ? text : `${text}.`;
}
