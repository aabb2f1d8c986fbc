import type { Claim, Hop, Passage, SourceDocument } from '../model/dataset.ts';
import { into, type JsonPath } from './jsonPath.ts';
import type { Reading } from './reading.ts';
import { readRecord } from './readRecord.ts';
import { readOptionalTime } from './readTime.ts';
import { ClaimSchema, HopSchema, PassageSchema } from './schemas.ts';

/** Who said what. Sources, documents and events must have been read. */
export function readClaims(
  raw: unknown,
  reading: Reading,
  documents: readonly SourceDocument[],
): readonly Claim[] {
  const { report } = reading;
  const publishers = new Map(documents.map(({ id, publisher }) => [id, publisher]));
  return reading.list('claims', raw, (record, path) => {
    const claim = readRecord(ClaimSchema, record, path, report);
    if (!claim) return null;
    const missing = reading.missing('events', claim.event, 'this claim');
    if (missing) report.error(into(path, 'event'), claim.event, `${missing}.`);
    const chain = readChain(claim.chain, into(path, 'chain'), reading);
    if (missing || !chain || !reading.take('claims', claim.id, path)) return null;
    const passages = readPassages(claim.passages, into(path, 'passages'), reading, chain, publishers);
    return { ...claim, chain, passages, said: readOptionalTime(claim.said, into(path, 'said'), reading) };
  });
}

type Chain = readonly [Hop, ...Hop[]];

/** A chain whose every hop is sound, else null: a chain with a gap would name the wrong origin. */
function readChain(raw: readonly unknown[], path: JsonPath, reading: Reading): Chain | null {
  const { report } = reading;
  const hops: Hop[] = [];
  const seen = new Map<string, number>();
  let sound = true;
  for (const [index, item] of raw.entries()) {
    const at = into(path, index);
    const hop = readRecord(HopSchema, item, at, report);
    const fault = hop && (reading.missing('sources', hop.source, 'this claim') ?? repeated(seen, hop.source));
    if (!hop || fault) {
      if (hop) report.error(into(at, 'source'), hop.source, `${fault}.`);
      sound = false;
      continue;
    }
    seen.set(hop.source, index);
    hops.push(hop);
  }
  const [origin, ...rest] = hops;
  return sound && origin ? [origin, ...rest] : null;
}

function repeated(seen: ReadonlyMap<string, number>, source: string): string | null {
  const first = seen.get(source);
  if (first === undefined) return null;
  return `The chain runs in a circle, hop ${first} is “${source}” too: name each source once`;
}

/** The passages that are sound. A bad one is left out with a warning, and the claim is kept. */
function readPassages(
  raw: readonly unknown[],
  path: JsonPath,
  reading: Reading,
  chain: Chain,
  publishers: ReadonlyMap<string, string>,
): readonly Passage[] {
  const { report } = reading;
  const left = ' (the passage is left out, the claim is kept)';
  const last = chain[chain.length - 1]?.source;
  return raw.flatMap((item, index) => {
    const at = into(path, index);
    const passage = readRecord(PassageSchema, item, at, report, 'warning', left);
    if (!passage) return [];
    const missing = reading.missing('documents', passage.document, 'this passage');
    if (missing) {
      report.warning(into(at, 'document'), passage.document, `${missing}${left}.`);
      return [];
    }
    const publisher = publishers.get(passage.document);
    if (publisher !== last) {
      report.warning(
        into(at, 'document'),
        passage.document,
        `The chain ends at “${last}”, but this document was published by “${publisher}”: end the chain at its publisher.`,
      );
    }
    return [passage];
  });
}
