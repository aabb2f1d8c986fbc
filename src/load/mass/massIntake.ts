import type { Choices, ColumnRole, Format } from '../../model/importing.ts';
import { joined } from '../readBody.ts';
import { ByteChunks } from './byteChunks.ts';
import { type FlatColumns, FlatReader, type MassReader } from './flatReader.ts';
import { type MassPlan, massPlan } from './massPlan.ts';
import { type MassSample, sampleJson, sampleTable } from './massSample.ts';
import type { MassShape } from './massText.ts';
import { TableReader } from './tableReader.ts';

/** A flat file, read as columns. */
export interface MassRead {
  readonly format: Format;
  /** One sentence: by what the format was recognised. */
  readonly recognised: string;
  readonly shape: MassShape;
  readonly flat: FlatColumns;
  readonly plan: MassPlan;
}

/** Bytes to look at before the columns are known: more of them where records are long. */
const SAMPLE_BYTES = 128 * 1024;
const MOST_SAMPLE_BYTES = 2 * 1024 * 1024;

/** Roles by which a record has claims. */
const CLAIMING: ReadonlySet<ColumnRole> = new Set(['source', 'via', 'publisher', 'claim', 'quote']);

/** What the first bytes tell. */
type Begun =
  | { readonly kind: 'sampling' }
  | {
      readonly kind: 'reading';
      readonly reader: MassReader;
      readonly plan: MassPlan;
      readonly sample: MassSample;
      alive: boolean;
    }
  | { readonly kind: 'other' };

/**
 * Takes in the bytes of a file as they arrive. What turns out to be a flat file, JSON records or a table, is read into
 * columns on the way; of anything else the bytes are kept for the careful readers.
 */
export class MassIntake {
  readonly #choices: Choices;
  readonly #first = new ByteChunks();
  readonly #rest: Uint8Array[] = [];
  #begun: Begun = { kind: 'sampling' };
  #wanted = SAMPLE_BYTES;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** Records read so far, 0 for what is no flat file. */
  get count(): number {
    return this.#begun.kind === 'reading' ? this.#begun.reader.count : 0;
  }

  push(piece: Uint8Array): void {
    const begun = this.#begun;
    switch (begun.kind) {
      case 'reading':
        begun.alive = begun.reader.push(piece) && begun.alive;
        return;
      case 'other':
        this.#rest.push(piece);
        return;
      case 'sampling':
        this.#rest.push(piece);
        if (this.#first.filled < MOST_SAMPLE_BYTES) this.#first.fill(piece, 0);
        if (this.#first.filled >= this.#wanted) this.#begin();
    }
  }

  /**
   * The columns; null when it was no flat file from end to end, or too short to be a mass.
   *
   * @param plain the least number of records where none names a source.
   */
  finish(least: number, plain = least): MassRead | null {
    const begun = this.#begun;
    if (begun.kind !== 'reading' || !begun.alive) return null;
    const { reader, plan, sample } = begun;
    const flat = reader.finish();
    const namesSources = [...plan.roles.values()].some((role) => CLAIMING.has(role));
    if (!flat || flat.columns.count < (namesSources ? least : plain)) return null;
    const { format, recognised, shape } = sample;
    return { format, recognised, shape, flat, plan };
  }

  /** All bytes, for the careful readers. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#begun.kind === 'reading' ? this.#begun.reader.bytes() : joined(this.#rest);
  }

  #begin(): void {
    const bytes = this.#first.last.subarray(0, this.#first.filled);
    const sample = sampleJson(bytes, this.#choices) ?? sampleTable(bytes, this.#choices);
    if (sample === 'more' && this.#wanted < MOST_SAMPLE_BYTES) {
      this.#wanted *= 2;
      return;
    }
    const plan = sample && sample !== 'more' ? massPlan(sample.table, this.#choices) : null;
    if (!plan || !sample || sample === 'more') {
      this.#begun = { kind: 'other' };
      return;
    }
    const { shape } = sample;
    const reader =
      shape.kind === 'table'
        ? new TableReader(plan, shape.table)
        : new FlatReader(plan, shape.kind === 'ndjson');
    let alive = true;
    for (const piece of this.#rest) alive = reader.push(piece) && alive;
    this.#rest.length = 0;
    this.#begun = { kind: 'reading', reader, plan, sample, alive };
  }
}
