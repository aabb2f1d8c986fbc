import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WRITERS } from '../../src/export/writers.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { ours } from './datasets.ts';
import { CONTEXT } from './written.ts';

/** A dataset of many events, each with claims of three hops and a passage. */
function large(claims: number): Dataset {
  const source = (i: number) => `source-${i}`;
  const { dataset } = parseDataset({
    format: 'whence/1',
    title: 'Large',
    timeZone: 'Europe/Berlin',
    sources: Array.from({ length: 200 }, (_, i) => ({ id: source(i), name: `Source ${i}`, kind: 'agency' })),
    documents: Array.from({ length: 200 }, (_, i) => ({
      id: `document-${i}`,
      title: `Document ${i}`,
      publisher: source(i),
      url: `https://example.org/${i}`,
      text: `${'Nothing of the kind was said here. '.repeat(100)}The words ${i}.`,
    })),
    tracks: [{ id: 'track', name: 'Track' }],
    events: Array.from({ length: claims / 4 }, (_, i) => ({
      id: `event-${i}`,
      title: `Event number ${i}`,
      summary: 'What happened, in a sentence of about the usual length.',
      track: 'track',
      time: { start: `20${10 + (i % 10)}-03-${10 + (i % 20)}T0${i % 10}:00`, stated: 'in the morning' },
    })),
    claims: Array.from({ length: claims }, (_, i) => ({
      id: `claim-${i}`,
      event: `event-${i >> 2}`,
      text: `A statement about what happened, in about as many words as usual, number ${i}.`,
      chain: [0, 1, 2].map((step) => ({ source: source((i + 2 - step) % 200), verb: 'told' })),
      passages: [{ document: `document-${i % 200}`, paragraph: 1, exact: `The words ${i % 200}.` }],
    })),
  });
  if (!dataset) throw new Error('The large dataset is unsound');
  return dataset;
}

describe('WRITERS', () => {
  test('each has an id of its own, a name, a line about it, and an ending that its files have', async () => {
    expect(new Set(WRITERS.map(({ id }) => id)).size).toBe(WRITERS.length);
    for (const { id, name, about, extension, load } of WRITERS) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(name).not.toBe('');
      expect(about).toMatch(/^[A-Z].*\.$/);
      const writer = await load();
      const exported = await writer(ours('mali-2012'), CONTEXT);
      expect(exported.name).toMatch(new RegExp(`^[\\p{L}\\p{N}-]+\\.${extension}$`, 'u'));
      expect(exported.content).not.toBe('');
      expect(exported.losses.every((loss) => /^[A-Z0-9].*\.$/.test(loss))).toBe(true);
      // Pure: the same dataset gives the same file.
      expect(await writer(ours('mali-2012'), CONTEXT)).toEqual(exported);
    }
  });

  test('none comes with the list: each is loaded when it is asked for', () => {
    expect(readFileSync('src/export/writers.ts', 'utf8').match(/^import (?!type)/gm)).toBeNull();
  });

  test('an empty dataset can be saved in every format', async () => {
    const { dataset } = parseDataset({ format: 'whence/1', title: 'Nothing yet', timeZone: 'UTC' });
    if (!dataset) throw new Error('unsound');
    for (const { load } of WRITERS) {
      const { content, losses } = await (await load())(dataset, { link: null, at: 0 });
      expect(String(content).length).toBeGreaterThan(0);
      expect(losses.join()).not.toMatch(/\d/);
    }
  });

  test('each writes 4,000 claims in little time', async () => {
    const dataset = large(4000);
    for (const { id, load } of WRITERS) {
      const writer = await load();
      // Time of this process alone: others may be busy beside it.
      const begin = process.cpuUsage();
      const { content } = await writer(dataset, CONTEXT);
      const took = process.cpuUsage(begin).user / 1000;
      if (process.env.TIMES)
        process.stdout.write(`${id}: ${Math.round(took)} ms, ${String(content).length} chars\n`);
      // Far above what it takes on a quiet machine, far below what a quadratic writer would.
      expect(took, id).toBeLessThan(4000);
    }
  });
});
