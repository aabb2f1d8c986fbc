import { RoleShapes } from '../marks/RoleShapes.tsx';
import type { Role } from '../model/provenance.ts';
import { roleWords } from '../query/kindWords.ts';

const ROLES: readonly Role[] = ['origin', 'carrier', 'publisher'];

/** In the corner of a matrix: what the shapes in its cells mean. */
export function MatrixKey() {
  return (
    <ul className="matrix-key">
      {ROLES.map((role) => (
        <li key={role}>
          <RoleShapes roles={[role]} />
          {roleWords(role)}
        </li>
      ))}
    </ul>
  );
}
