import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/load/parseText.ts';
import { parseWindow } from '../../src/load/parseTime.ts';
import { describeWindow } from '../../src/query/describeTime.ts';
import { stanceLead } from '../../src/query/stanceWords.ts';

// The document promises; these are its promises, kept.
const text = readFileSync('docs/format.md', 'utf8');
const ZONE = 'Africa/Bamako';

/** Cells of the table behind a comment, without its two head lines. */
function table(name: string): string[][] {
  const lines = text.split(`<!-- ${name} -->\n`)[1]?.split('\n') ?? [];
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codes = (cell: string | undefined) =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

describe('docs/format.md', () => {
  it('has a whole file that is read without a problem', () => {
    const file = /```json\n(.*?)```/s.exec(text)?.[1] ?? '';
    expect(parseText(file)).toMatchObject({ problems: [], setAside: 0, accepted: 15 });
  });

  it('denies in its example what the page would then say is denied', () => {
    const file = /```json\n(.*?)```/s.exec(text)?.[1] ?? '';
    const denials = (parseText(file).dataset?.claims ?? []).filter((claim) => claim.stance === 'denies');
    expect(denials.map((claim) => `${stanceLead(claim)} ${claim.text}`)).toEqual([
      'Denied by the origin: There is a coup in Mali.',
    ]);
    expect(text).toContain('“Denied by the origin: There is a coup in Mali.”');
  });

  const times = table('times').flatMap(([write, , told]) =>
    codes(write).map((code) => [code, told] as const),
  );
  it.each(times)('tells %s as "%s"', (code, told) => {
    const parsed = parseWindow(code, ZONE);
    expect(parsed.kind === 'ok' ? describeWindow(parsed.window, ZONE) : parsed.message).toBe(told);
  });

  const refused = table('refused');
  it.each(refused.flatMap(([not]) => codes(not)))('refuses %s', (code) => {
    expect(parseWindow(code, ZONE).kind).toBe('bad');
  });

  const instead = refused.flatMap(([, , write]) => codes(write)).filter((code) => /\d/.test(code));
  it.each(instead)('reads %s, which it names instead', (code) => {
    expect(parseWindow(code, ZONE).kind).toBe('ok');
  });

  it('has tables to keep', () => {
    expect(times.length).toBeGreaterThan(25);
    expect(refused.length).toBeGreaterThan(9);
  });
});
