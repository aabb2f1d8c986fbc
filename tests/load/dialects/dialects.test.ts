import { describe, expect, it } from 'vitest';
import { sentences } from '../broken/brokenFile.ts';
import { readFixture, seen } from './dialect.ts';
import { TABLE_DIALECTS } from './tableDialects.ts';
import { TOOL_DIALECTS } from './toolDialects.ts';

describe.each([
  ['tools', TOOL_DIALECTS],
  ['tables', TABLE_DIALECTS],
] as const)('files of %s that a stranger may try', (_, dialects) => {
  it.each(dialects)('shows what $file says', async ({ file, becomes, title, seen: wanted, says = [] }) => {
    const reading = await readFixture(file);
    expect(seen(reading)).toEqual(wanted);
    expect(reading.kind === 'good' ? reading.report.format : reading.kind).toBe(becomes);
    if (title !== undefined) expect(reading).toMatchObject({ dataset: { title } });
    for (const sentence of says) expect(sentences(reading)).toContainEqual(expect.stringMatching(sentence));
    if (reading.kind === 'good') expect(reading.report.setAside).toBe(0);
  });
});

describe('a file that asks', () => {
  it('is shown once it is answered: an archive of Twitter', async () => {
    const asked = await readFixture('twitter-archive.js');
    if (asked.kind !== 'ask') throw new Error(`It is ${asked.kind}.`);
    expect(asked.question.asks).toEqual(['columns']);
    const answered = await readFixture('twitter-archive.js', asked.question.proposal);
    expect(seen(answered)).toEqual(['2012-03-21T10:00:00+00:00 | Events | Shots fired']);
  });
});

describe('what stands beside the records', () => {
  it.each([
    ['report-above.csv', ['Generated 2024-07-01 by X']],
    ['wikidata-sparql.json', ['"vars":["item","itemLabel","date"]']],
    ['elastic.ndjson', ['"_index":"x"']],
    ['telegram.json', ['"forwarded_from":"ORTM"', '"type":"public_channel"']],
    ['wordpress-events.json', ['"venue":{"venue":"Hall"}']],
    ['notion.csv', ['https://www.notion.so/AFP-1']],
    ['acled-api.json', ['"latitude":"19.95"']],
    ['tljs-sheet-google.csv', ['https://youtu.be/fSrO91XO1Ck']],
  ])('is kept: of %s', async (file, kept) => {
    const reading = await readFixture(file);
    const text = reading.kind === 'good' ? JSON.stringify(reading.dataset) : '';
    for (const part of kept) expect(text).toContain(part);
  });
});
