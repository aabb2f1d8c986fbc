import type { FormatContext, FormatReading } from '../../../src/load/formatReader.ts';
import { readFlatJson } from '../../../src/load/formats/flatJson.ts';
import { readNdjson } from '../../../src/load/formats/ndjson.ts';
import { readTable } from '../../../src/load/formats/table.ts';
import type { Claim, Dataset } from '../../../src/model/dataset.ts';
import { type Choices, NO_CHOICES, type Question } from '../../../src/model/importing.ts';
import { fixture, resultOf } from './foreignReading.ts';

/** What a flat reader is given, with some choices made. */
export function chosen(choices: Partial<Choices> = {}): FormatContext {
  const all = { ...NO_CHOICES, ...choices };
  return { title: 'file', zone: all.timeZone ?? 'UTC', choices: all, progress: () => {} };
}

/** A table written with one row a line. */
export function table(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

export function csv(lines: readonly string[], choices: Partial<Choices> = {}): FormatReading {
  return readTable(table(...lines), null, chosen(choices));
}

/** Reads a fixture as what its ending says. */
export function readFixture(name: string): FormatReading {
  const text = fixture(`flat/${name}`);
  if (name.endsWith('.json')) return readFlatJson(JSON.parse(text), chosen());
  return name.endsWith('.ndjson')
    ? readNdjson(text, chosen())
    : readTable(text, name.endsWith('.tsv') ? '\t' : null, chosen());
}

export function datasetOf(reading: FormatReading): Dataset {
  const { dataset } = resultOf(reading);
  if (!dataset) throw new Error('Nothing of the file was read.');
  return dataset;
}

export function questionOf(reading: FormatReading): Question {
  if (reading.kind !== 'ask') throw new Error('The reader does not ask.');
  return reading.question;
}

export function assumedOf(reading: FormatReading): readonly string[] {
  return reading.kind === 'read' ? reading.assumed : [];
}

/** Each claim in one line: its event, its chain by names, its text, and its passages. */
export function claimLines({ claims, sources }: Dataset): readonly string[] {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const line = ({ event, text, chain, passages }: Claim) => {
    const words = passages.map(({ exact, directSpeech }) => (directSpeech ? `“${exact}”` : exact));
    return [event, chain.map(({ source }) => names.get(source)).join(' > '), text, ...words].join(' | ');
  };
  return claims.map(line);
}
