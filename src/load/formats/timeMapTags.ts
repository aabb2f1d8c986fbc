import { isRecord } from '../readRecord.ts';
import { textOf } from './textOf.ts';
import { firstText, listed } from './timeMapFields.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What TimeMap’s associations are: the categories are its rows, filters and narratives its other groups. */
interface Association {
  readonly title: string;
  readonly isCategory: boolean;
}

const TRACK = 'Events';

/** The associations that events refer to by id. */
export class Associations {
  readonly #byId = new Map<string, Association>();

  constructor(list: readonly unknown[]) {
    for (const item of list) {
      if (!isRecord(item)) continue;
      const id = textOf(item.id);
      if (id !== '' && !this.#byId.has(id)) this.#byId.set(id, associationOf(item, id));
    }
  }

  /** Track and tags of an event, and the ids that refer to nothing though the file lists associations. */
  of(event: Raw): {
    readonly track: string;
    readonly tags: readonly string[];
    readonly dangling: readonly string[];
  } {
    const dangling: string[] = [];
    const found: Association[] = [];
    for (const reference of [
      ...listed(event, 'association'),
      ...listed(event, 'filter'),
      ...listed(event, 'tag'),
    ]) {
      const id = textOf(isRecord(reference) ? reference.id : reference);
      const known = this.#byId.get(id);
      if (known) found.push(known);
      else if (isRecord(reference)) found.push(associationOf(reference, id));
      else if (id !== '') {
        // Early files have tags in words, several in one text.
        found.push(...id.split(',').map((part) => ({ title: part.trim(), isCategory: false })));
        if (this.#byId.size > 0) dangling.push(id);
      }
    }
    const category = firstText(event, 'category', 'category_full');
    const track = category || found.find(({ isCategory }) => isCategory)?.title || TRACK;
    const tags = new Set(found.map(({ title }) => title).filter((title) => title !== '' && title !== track));
    return { track, tags: [...tags], dangling };
  }
}

function associationOf(item: Raw, id: string): Association {
  const mode = textOf(item.mode).toUpperCase();
  return { title: firstText(item, 'title', 'name') || id, isCategory: mode === 'CATEGORY' };
}
