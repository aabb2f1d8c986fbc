import './RoleMark.css';
import type { Role } from '../model/provenance.ts';

const PLACES: readonly Role[] = ['origin', 'carrier', 'publisher'];

/**
 * A chain of three beads hung up, origin on top and publisher at the bottom, with those filled whose role a source plays:
 * upright, it takes no width from the name beside it. Decoration: that name says the roles in words, and `RoleKey` says
 * what the beads mean.
 */
export function RoleMark({ roles }: { roles: readonly Role[] }) {
  return (
    <svg className="role-mark" width={5} height={17} viewBox="0 0 5 17" aria-hidden="true">
      <path d="M2.5 2.5V14.5" />
      {PLACES.map((role, i) => (
        <circle
          key={role}
          className={roles.includes(role) ? 'is-played' : undefined}
          cx={2.5}
          cy={2.5 + 6 * i}
          r={roles.includes(role) ? 2.3 : 1.2}
        />
      ))}
    </svg>
  );
}

/** What the beads of a `RoleMark` mean, as a line of words under a list. */
export function RoleKey() {
  return (
    <p className="role-key dim">
      {PLACES.map((role) => (
        <span key={role}>
          <RoleMark roles={[role]} />
          {role}
        </span>
      ))}
    </p>
  );
}
