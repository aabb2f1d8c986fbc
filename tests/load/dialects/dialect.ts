import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type InputReading, readInput } from '../../../src/load/readInput.ts';
import { type Choices, type Format, NO_CHOICES } from '../../../src/model/importing.ts';

/** A file as real tools and people make them, and what a reporter must see of it. */
export interface Dialect {
  readonly file: string;
  /** The format it is recognised as, or `ask`. */
  readonly becomes: Format | 'ask' | 'failed';
  readonly title?: string;
  /** See `seen`. */
  readonly seen: readonly string[];
  /** What must be told of it beside that. */
  readonly says?: readonly RegExp[];
}

/** Reads a file of `fixtures/` as it was opened, with its name. */
export function readFixture(name: string, choices: Partial<Choices> = {}): Promise<InputReading> {
  const bytes = new Uint8Array(readFileSync(resolve(import.meta.dirname, 'fixtures', name)));
  return readInput({ name, bytes, choices: { ...NO_CHOICES, ...choices } }, () => {});
}

/** What a reporter sees of a reading: each event with its time and track, and below it who says what. */
export function seen(reading: InputReading): readonly string[] {
  if (reading.kind === 'ask') return reading.question.why.map((why) => `asks: ${why}`);
  if (reading.kind === 'failed') return [`failed: ${reading.message}`];
  const { dataset } = reading;
  const sources = new Map(dataset.sources.map(({ id, name }) => [id, name]));
  const tracks = new Map(dataset.tracks.map(({ id, name }) => [id, name]));
  return dataset.events.flatMap(({ id, title, track, place, time }) => {
    const start = time.start?.text ?? (time.stated === null ? 'undated' : `undated (${time.stated})`);
    const when = [start, ...(time.end ? [time.end.text] : [])].join(' → ');
    const claims = dataset.claims.filter(({ event }) => event === id);
    return [
      [when, tracks.get(track), title, ...(place === null ? [] : [place])].join(' | '),
      ...claims.map(({ chain, text }) => {
        const hops = chain.map(({ source }) => sources.get(source)).join(' → ');
        return `  ${hops}${text === title ? '' : `: ${text}`}`;
      }),
    ];
  });
}
