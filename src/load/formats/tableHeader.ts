import { lookAt } from './columnLook.ts';
import { knownNames } from './columnRoles.ts';
import type { FlatNote } from './flatTable.ts';

/** The names of a table's columns, made so that no two are alike and none is empty. */
export interface TableHeader {
  readonly columns: readonly string[];
  readonly notes: readonly FlatNote[];
}

/** Names that mean something else to programs. They stay as they are, and get a sentence. */
const ODD_NAMES: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
]);

/** @param where the row of the header, for its problems. */
export function tableHeader(cells: readonly string[], where: string): TableHeader {
  const notes: FlatNote[] = [];
  const warn = (value: string, message: string) => notes.push({ severity: 'warning', where, value, message });
  const given = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  const taken = new Set<string>();
  const others = new Set(given);
  const counts = new Map<string, number>();
  const freeName = (name: string): string => {
    if (!taken.has(name)) return name;
    let count = counts.get(name) ?? 2;
    while (taken.has(`${name} (${count})`) || others.has(`${name} (${count})`)) count += 1;
    counts.set(name, count + 1);
    return `${name} (${count})`;
  };
  const columns = given.map((name, index) => {
    if (name === '')
      warn(name, `Column ${index + 1} has no name, and is kept as “column ${index + 1}”: give it one.`);
    if (ODD_NAMES.has(name))
      warn(
        name,
        `A column is called “${name}”, which programs use for themselves: it is read as any other. Give it another name.`,
      );
    const free = freeName(name === '' ? `column ${index + 1}` : name);
    if (name !== '' && free !== name) {
      warn(
        name,
        `Two columns are called “${name}”: column ${index + 1} is read as “${free}”. Give each a name of its own.`,
      );
    }
    taken.add(free);
    return free;
  });
  return { columns, notes };
}

/** True where the first row is one of data: none of its cells is a name that is known, and one is a date. */
export function isHeaderless(cells: readonly string[]): boolean {
  return knownNames(cells) === 0 && cells.some((cell) => lookAt('', [cell.trim()]).holdsDates);
}
