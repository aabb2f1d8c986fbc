import type { Source, TimelineEvent } from '../model/dataset.ts';
import { roleWords } from '../query/kindWords.ts';
import type { MatrixCell } from '../query/sourceMatrix.ts';
import { plural } from './plural.ts';

/** "Reuters, origin of 1 claim, carrier of 2 claims: Mutiny begins". */
export function cellWords(source: Source, event: TimelineEvent, cell: MatrixCell): string {
  return `${source.name}, ${rolesOfCell(cell)}: ${event.title}`;
}

/** "origin of 1 claim, carrier of 2 claims". */
export function rolesOfCell({ roles }: MatrixCell): string {
  return roles
    .map(({ role, claims }) => `${roleWords(role)} of ${plural(claims.length, 'claim')}`)
    .join(', ');
}
