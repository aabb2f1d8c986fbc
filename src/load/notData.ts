/** Texts that people try and that are no datasets, each with a sentence about what to open instead. */
const KNOWN: readonly { readonly sign: RegExp; readonly message: string }[] = [
  {
    sign: /^BEGIN:VCALENDAR/i,
    message:
      'This is a calendar (iCalendar), which cannot be opened: export its entries as a table (CSV) and open that.',
  },
  {
    sign: /^BEGIN:VCARD/i,
    message: 'These are addresses (vCard), not events: open a table of events, or JSON.',
  },
  {
    sign: /^\{\\rtf/,
    message: 'This is a text document (RTF), not a dataset: save its table as CSV, in UTF-8.',
  },
  {
    sign: /^%PDF-/,
    message: 'This is a PDF, not text: open the data that it was made from.',
  },
  {
    // "[21.03.12, 06:00:12] Amadou: …", "21/03/2012, 06:00 - Amadou: …"
    sign: /^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\]| -) [^\n]*: /i,
    message:
      'This is the record of a chat, which has no columns: make a table of it, with a column each for date, source and text.',
  },
  {
    sign: /^\d{6,15}\t\d{8}\t\d{6}\t\d{4}\t\d{4}\.\d+\t/,
    message:
      'This is GDELT’s table of events, which names no sources but one address each: open its mentions (….mentions.CSV) of the same time.',
  },
  {
    sign: /^\d{14}-T?\d+\t\d{14}\t/,
    message:
      'This is GDELT’s knowledge graph (GKG), which holds documents, not events: open its mentions (….mentions.CSV) of the same time.',
  },
  {
    sign: /^(?:(?:var|let|const)\s+[\w$]+\s*=|export\s+(?:default|const|function)\b|import\s[^\n,;]+\sfrom\s|(?:async )?function\s*\w*\(|\$\(|document\.|window\.)/,
    message:
      'This is a program in JavaScript, not a dataset: put what it makes into JSON, with JSON.stringify, and open that.',
  },
];

/** What a text is, where it is plainly of a kind that cannot be opened; null for any other. */
export function notData(text: string): string | null {
  const head = text
    .replace(/^\uFEFF/, '')
    .slice(0, 2000)
    .trimStart();
  return KNOWN.find(({ sign }) => sign.test(head))?.message ?? null;
}
