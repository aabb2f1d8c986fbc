/**
 * A text in lines no wider than `width`, broken between words; a word that is wider than a line is broken between
 * letters. Nothing is left out. One line at least.
 *
 * @param measure width of a text in px.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (measure(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = measure(word) <= width ? [word] : brokenWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A word in pieces that fit, each of one letter at least. */
function brokenWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** The first `most` lines; where there are more, an ellipsis ends the last of them in place of its last words. */
export function firstLines(
  lines: readonly string[],
  most: number,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`) > width) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(' ')} …`];
}
