import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { type InputReading, readInput } from '../../../src/load/readInput.ts';
import { type Choices, NO_CHOICES } from '../../../src/model/importing.ts';

/** A file with something wrong, and what must become of it. */
export interface BrokenFile {
  /** What is wrong with it, to follow "a file with …". */
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly choices?: Partial<Choices>;
  readonly becomes: InputReading['kind'];
  /** Each must be said: the failure, a problem ("row 3, date: …"), a thing assumed, or the why of a question. */
  readonly says: readonly RegExp[];
  /** Events that still load. */
  readonly events?: number;
  /** Records read, and set aside. */
  readonly counts?: readonly [read: number, setAside: number];
  /** What must still stand in the dataset, somewhere. */
  readonly keeps?: readonly string[];
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (char) => char.charCodeAt(0));
export const gzip = (text: string | Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array<ArrayBuffer> {
  const whole = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(2 * at, whole.charCodeAt(at), order === 'le');
  return bytes;
}

/** A `whence/1` file of one event and one claim, with some of its parts replaced. */
export function whence(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...WHOLE, ...change });
}

export const EVENT = { id: 'e1', title: 'Mutiny begins', track: 't1', time: { start: '2012-03-21' } };
export const CLAIM = { id: 'c1', event: 'e1', text: 'A mutiny began.', chain: [{ source: 's1' }] };
export const SOURCE = { id: 's1', name: 'Reuters', kind: 'agency' };
export const TRACK = { id: 't1', name: 'Camps' };

const WHOLE = {
  format: 'whence/1',
  title: 'Mali',
  timeZone: 'Africa/Bamako',
  documents: [],
  sources: [SOURCE],
  tracks: [TRACK],
  events: [EVENT],
  claims: [CLAIM],
  relations: [],
};

/** Reads a file and checks what must hold of every one, whatever is wrong with it. */
export async function readBroken({ content, choices }: BrokenFile): Promise<InputReading> {
  const before = prototypes();
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const reading = await readInput({ name: 'file', bytes, choices: { ...NO_CHOICES, ...choices } }, () => {});
  expect(prototypes()).toEqual(before);
  expect(Object.keys({})).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  for (const sentence of sentences(reading)) {
    expect(sentence).toMatch(/[.!?:…”]$/);
    expect(sentence).not.toMatch(BAD_WORDS);
  }
  if (reading.kind !== 'good') return reading;
  const { dataset, problems, report } = reading;
  expect(report.taken + report.setAside).toBe(report.read);
  expect(report.setAside).toBeGreaterThanOrEqual(0);
  if (report.setAside > 0) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  expect(dataset.events.length + dataset.claims.length).toBeGreaterThanOrEqual(0);
  for (const { title, time, track } of dataset.events) {
    expect(title.trim()).not.toBe('');
    expect(title).not.toMatch(/\[object |undefined/);
    expect(dataset.tracks.some(({ id }) => id === track)).toBe(true);
    for (const window of [time.start, time.end]) {
      if (!window) continue;
      expect(window.text).not.toMatch(BAD_WORDS);
      expect(window.earliest).toBeLessThanOrEqual(window.latest);
    }
  }
  return reading;
}

const BAD_WORDS = /\bNaN\b(?!”)|\bundefined\b|\[object /;

/** All that is said of a reading, each with its place. */
export function sentences(reading: InputReading): readonly string[] {
  switch (reading.kind) {
    case 'ask':
      return reading.question.why;
    case 'failed':
      return [reading.message, ...reading.problems.map(({ path, message }) => `${path}: ${message}`)];
    case 'good':
      return [
        ...reading.problems.map(({ path, message }) => `${path}: ${message}`),
        ...reading.report.assumed,
        reading.report.recognised,
      ];
  }
}

function prototypes(): readonly (readonly (string | symbol)[])[] {
  return [Object.prototype, Array.prototype, String.prototype, Map.prototype].map((each) =>
    Reflect.ownKeys(each),
  );
}
