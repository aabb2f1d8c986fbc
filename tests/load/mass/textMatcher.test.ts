import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMark } from '../../../src/load/formats/missingMarks.ts';
import { MassSession } from '../../../src/load/mass/massSession.ts';
import { textMatcher } from '../../../src/load/mass/textMatcher.ts';
import { runs } from '../../runs.ts';
import { massOfJson, massOfTable } from './massOf.ts';

const letters = fc.string({
  unit: fc.constantFrom(...'aAbBkKiIßé东\\"n,;{}: \t', 'K', 'İ', 'e\u0301', 'É', 'ﬀ', 'Σ', 'null'),
  maxLength: 8,
});
const title = letters.filter((text) => text.trim() !== '');

const fold = (text: string) => text.toLowerCase().normalize('NFC');

/** By the definition: every word in one of the values. */
function holds(values: readonly string[], text: string): boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return words.every((word) => values.some((value) => fold(value.trim()).includes(word)));
}

describe('textMatcher', () => {
  it('finds what stands in the searched values, and nothing of how they are written', async () => {
    const record = fc.record({ title, place: fc.option(letters), source: letters, note: letters });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 8 }), letters, async (records, text) => {
        fc.pre(text.trim() !== '');
        const rows = records.map((each) => ({ ...each, id: 'needle', start: '2012-03-21' }));
        const cell = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;
        const keys = ['title', 'place', 'source', 'note', 'id', 'start'] as const;
        const table = [
          keys.join(','),
          ...rows.map((row) => keys.map((key) => cell(row[key])).join(',')),
        ].join('\n');
        const found = (empty: (value: string) => boolean) =>
          records.flatMap(({ title: name, place, source }, row) => {
            const others = [place ?? '', source].filter((value) => !empty(value));
            return holds([name, ...others], text) ? [row] : [];
          });
        const choices = {
          columns: {
            title: 'title',
            place: 'place',
            source: 'source',
            note: 'keep',
            id: 'id',
            start: 'start',
          },
        } as const;
        const none = { format: null, dateOrder: null, epoch: null, timeZone: null } as const;
        const reads = [
          massOfJson(JSON.stringify(rows), { choices: { ...none, ...choices } }),
          massOfTable(table, ',', '\n', [], { ...none, ...choices }),
        ];
        for (const [i, read] of reads.entries()) {
          if (!read) throw new Error('no mass');
          const session = new MassSession('file', read);
          let seen: readonly number[] = [];
          await session.narrow({ tracks: [], text }, ({ index }) => {
            seen = [...index.rows].sort((a, b) => a - b);
          });
          // In a table a word like null stands for an empty cell.
          expect(seen).toEqual(found(i === 0 ? () => false : isMark));
        }
      }),
      { numRuns: runs(100, 4000) },
    );
  });

  it('is none for a text without words', () => {
    expect(textMatcher(' \n ')).toBeNull();
  });
});
