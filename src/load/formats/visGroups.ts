import type { Draft } from '../draft.ts';
import { isRecord } from '../readRecord.ts';
import { hasMarkup, htmlText } from './htmlText.ts';

type Raw = Readonly<Record<string, unknown>>;

/** One group of a file. */
interface Group {
  readonly raw: Raw;
  readonly where: string;
  readonly id: string;
  readonly label: string;
  parent: Group | null;
  readonly children: Group[];
}

/** How many groups a name shows at most, from the outside in. */
const DEEPEST = 5;

/**
 * Takes the groups as tracks, in the order in which vis-timeline shows them: by `order`, nested groups below theirs.
 *
 * @returns the name of each group's track by its id as text.
 */
export function readGroups(list: readonly unknown[], draft: Draft): ReadonlyMap<string, string> {
  const groups = groupsOf(list, draft);
  nest(groups, draft);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const group of inOrder(groups)) {
    const path = pathOf(group);
    let name = path;
    for (let count = 1; taken.has(name); count += 1) {
      name = `${path} (${group.id}${count === 1 ? '' : `, ${count}`})`;
    }
    taken.add(name);
    names.set(group.id, name);
    draft.track(name, group.where, keptOf(group.raw));
  }
  return names;
}

function groupsOf(list: readonly unknown[], draft: Draft): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const [index, raw] of list.entries()) {
    const where = `group ${index + 1}`;
    const id = isRecord(raw) ? idText(raw.id) : null;
    if (!isRecord(raw) || id === null) {
      draft.warning(where, raw, 'A group is an object with an “id”: this one is left out.');
      continue;
    }
    if (groups.has(id)) {
      draft.warning(where, id, `${groups.get(id)?.where} has this id already: this group is left out.`, 'id');
      continue;
    }
    const label = labelOf(raw.content);
    if (label === '')
      draft.warning(where, raw.content, 'The group has no text: its id is its name.', 'content');
    groups.set(id, { raw, where, id, label: label || id, parent: null, children: [] });
  }
  return groups;
}

/** Ids are compared as text, as the keys of vis-timeline's own groups are. */
export function idText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function labelOf(content: unknown): string {
  if (typeof content === 'number') return String(content);
  return typeof content === 'string' ? htmlText(content).replaceAll('\n', ' ') : '';
}

/** Gives groups their parents, by the lists of the parents or by `nestedInGroup` of the nested. */
function nest(groups: ReadonlyMap<string, Group>, draft: Draft): void {
  for (const group of groups.values()) {
    const { nestedGroups } = group.raw;
    if (nestedGroups === undefined || nestedGroups === null) continue;
    if (!Array.isArray(nestedGroups)) {
      draft.warning(group.where, nestedGroups, 'This is no list of group ids: write [ … ].', 'nestedGroups');
      continue;
    }
    for (const id of nestedGroups) {
      const nested = groups.get(idText(id) ?? '');
      if (!nested) draft.warning(group.where, id, 'No group has this id.', 'nestedGroups');
      else adopt(group, nested);
    }
  }
  for (const group of groups.values()) {
    const parent = groups.get(idText(group.raw.nestedInGroup) ?? '');
    if (parent) adopt(parent, group);
  }
  const reached = new Set(inTree([...groups.values()].filter(({ parent }) => parent === null)));
  for (const group of groups.values()) {
    if (reached.has(group)) continue;
    draft.warning(group.where, group.id, 'The group is nested in itself: it is taken out of there.', 'id');
    group.parent = null;
  }
}

function adopt(parent: Group, nested: Group): void {
  if (nested.parent !== null) return;
  nested.parent = parent;
  parent.children.push(nested);
}

/** Groups with all that is nested in them, however deep. Each has one parent, so circles are never entered. */
function inTree(roots: readonly Group[]): readonly Group[] {
  const found: Group[] = [];
  const waiting = byOrder(roots).reverse();
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    found.push(group);
    for (const child of byOrder(group.children).reverse()) if (child.parent === group) waiting.push(child);
  }
  return found;
}

function inOrder(groups: ReadonlyMap<string, Group>): readonly Group[] {
  return inTree([...groups.values()].filter(({ parent }) => parent === null));
}

function byOrder(groups: readonly Group[]): Group[] {
  const place = ({ raw }: Group) => (typeof raw.order === 'number' ? raw.order : Number.POSITIVE_INFINITY);
  return [...groups].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

function pathOf(group: Group): string {
  const labels: string[] = [];
  let at: Group | null = group;
  for (; at && labels.length < DEEPEST; at = at.parent) labels.unshift(at.label);
  return (at ? ['…', ...labels] : labels).join(' › ');
}

/** All but the text of a group that is plain: id, order, nesting, style. */
function keptOf(raw: Raw): Raw {
  const plain = typeof raw.content === 'string' && !hasMarkup(raw.content);
  return Object.fromEntries(Object.entries(raw).filter(([key]) => key !== 'content' || !plain));
}
