/** A reader of CSV that knows RFC 4180 and nothing else: commas, CRLF, quotation marks doubled. It throws on all else. */
export function strictCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : bare(text, at);
    row.push(cell);
    if (text[end] === ',') {
      at = end + 1;
      if (at === text.length) throw new Error('The text ends in the middle of a row');
      continue;
    }
    if (text.slice(end, end + 2) !== '\r\n') throw new Error(`No CRLF behind the cell at ${at}`);
    rows.push(row);
    row = [];
    at = end + 2;
  }
  if (row.length > 0) throw new Error('The last row has no end');
  return rows;
}

function quoted(text: string, start: number): readonly [string, number] {
  let cell = '';
  for (let at = start + 1; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0) throw new Error(`The cell at ${start} is never closed`);
    cell += text.slice(at, mark);
    if (text[mark + 1] !== '"') return [cell, mark + 1];
    cell += '"';
    at = mark + 2;
  }
}

function bare(text: string, start: number): readonly [string, number] {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n') end += 1;
  const cell = text.slice(start, end);
  if (cell.includes('"')) throw new Error(`A quotation mark inside the cell at ${start}`);
  return [cell, end];
}
