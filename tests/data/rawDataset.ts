import { readFileSync } from 'node:fs';

/** The records of a `whence/1` file as they stand in the JSON, with times still as text. */
export interface RawDataset {
  format: string;
  title: string;
  summary: string | null;
  timeZone: string;
  documents: RawDocument[];
  sources: { id: string; name: string; kind: string; anonymous: boolean; note: string | null }[];
  tracks: { id: string; name: string }[];
  events: RawEvent[];
  claims: RawClaim[];
  relations: RawRelation[];
}

export interface RawDocument {
  id: string;
  title: string;
  publisher: string;
  published: string | null;
  language: string | null;
  url: string | null;
  text: string | null;
}

export interface RawEvent {
  id: string;
  title: string;
  summary: string | null;
  track: string;
  place: string | null;
  tags: string[];
  time: {
    start: string | null;
    end: string | null;
    stated: string | null;
    basis: string | null;
    why: string | null;
  };
}

export interface RawClaim {
  id: string;
  event: string;
  text: string;
  stance: string;
  hedge: string | null;
  said: string | null;
  chain: { source: string; verb: string; by?: string }[];
  passages: RawPassage[];
}

export interface RawPassage {
  document: string;
  paragraph: number;
  exact: string;
  prefix: string;
  suffix: string;
  directSpeech: boolean;
}

export interface RawRelation {
  type: string;
  claims: [string, string];
  about: string;
  on: string | null;
}

const FILE = new URL('../../data/mali-2012.json', import.meta.url);

/** The text of `data/mali-2012.json`. */
export function readMaliText(): string {
  return readFileSync(FILE, 'utf8');
}

/** A fresh copy of the Mali dataset, which a test may spoil. */
export function readMali(): RawDataset {
  return JSON.parse(readMaliText()) as RawDataset;
}
