import type { Relation } from '../model/dataset.ts';
import { into } from './jsonPath.ts';
import type { Reading } from './reading.ts';
import { readRecord } from './readRecord.ts';
import { RelationSchema } from './schemas.ts';

/** How claims stand to each other. Claims must have been read. */
export function readRelations(raw: unknown, reading: Reading): readonly Relation[] {
  const { report } = reading;
  return reading.list('relations', raw, (record, path) => {
    const relation = readRecord(RelationSchema, record, path, report);
    if (!relation) return null;
    let sound = true;
    for (const [index, id] of relation.claims.entries()) {
      const missing = reading.missing('claims', id, 'this relation');
      if (!missing) continue;
      report.error(into(into(path, 'claims'), index), id, `${missing}.`);
      sound = false;
    }
    const [one, other] = relation.claims;
    if (one === other) {
      report.error(into(path, 'claims'), relation.claims, 'A claim cannot stand to itself: name two claims.');
      return null;
    }
    return sound ? relation : null;
  });
}
