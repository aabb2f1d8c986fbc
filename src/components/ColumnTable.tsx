import './ColumnTable.css';
import { useId, useState } from 'react';
import { COLUMN_ROLES, type Column, type ColumnRole } from '../model/importing.ts';
import { ROLE_WORDS } from './roleWords.ts';

/** Most columns that are drawn at once: a page with thousands of lists would stand still. */
const MOST = 60;
/** Letters of a cell that are shown. */
const LONGEST = 160;

/** The first rows of a table, with a list on top of each column to say what it holds. */
export function ColumnTable({
  columns,
  rows,
  roles,
  onRole,
}: {
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  roles: readonly ColumnRole[];
  onRole: (index: number, role: ColumnRole) => void;
}) {
  const [all, setAll] = useState(false);
  const [touched, setTouched] = useState<ReadonlySet<number>>(new Set());
  const name = useId();
  const shown = all ? columns : columns.slice(0, MOST);
  const choose = (index: number, role: ColumnRole) => {
    setTouched((before) => new Set(before).add(index));
    onRole(index, role);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section className="columns" aria-label="What each column holds" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {shown.map((column, index) => {
                const unsure = !column.sure && column.role !== 'keep' && !touched.has(index);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the order never changes
                  <th key={index} scope="col" className={unsure ? 'is-unsure' : undefined}>
                    <label htmlFor={`${name}${index}`}>
                      <bdi className="columns-name">{cut(column.name) || '(no name)'}</bdi>
                      <span className="columns-holds">{unsure ? 'seems to hold' : 'holds'}</span>
                    </label>
                    <select
                      id={`${name}${index}`}
                      className="open-field"
                      data-first={unsure || undefined}
                      value={roles[index] ?? 'keep'}
                      onChange={(change) => {
                        const role = COLUMN_ROLES.find((each) => each === change.target.value);
                        if (role) choose(index, role);
                      }}
                    >
                      {COLUMN_ROLES.map((role) => (
                        <option key={role} value={role}>
                          {ROLE_WORDS[role]}
                        </option>
                      ))}
                    </select>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows may be alike, and the order never changes
              <tr key={at}>
                {shown.map((_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={index} className={roles[index] === 'keep' ? 'is-kept' : undefined}>
                    <span className="columns-cell" dir="auto">
                      {cut(row[index] ?? '')}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < columns.length && (
        <p className="columns-more">
          <button type="button" className="open-button" onClick={() => setAll(true)}>
            Show the other {columns.length - shown.length} columns
          </button>
        </p>
      )}
    </>
  );
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
