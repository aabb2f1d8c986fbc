import type { SourceKind } from '../model/dataset.ts';

/** Something that can be picked from a list. */
export interface ComboOption {
  readonly id: string;
  readonly name: string;
  /** A few words beside the name; made only for those that are shown. */
  readonly note?: () => string;
  readonly kind?: SourceKind;
}

/** What stands in a combobox. Without an id it is something new, or nothing as long as `text` is blank. */
export interface ComboValue {
  readonly text: string;
  readonly id: string | null;
}

export const NO_CHOICE: ComboValue = { text: '', id: null };

/** Options shown at a time: more, nobody reads. */
export const MOST_OPTIONS = 50;

const plainNames = new WeakMap<readonly ComboOption[], readonly string[]>();

/** The options that hold every word of the query, those that begin with it first. Cheap at each key for thousands. */
export function comboMatches(
  options: readonly ComboOption[],
  query: string,
): { readonly shown: readonly ComboOption[]; readonly count: number } {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { shown: options.slice(0, MOST_OPTIONS), count: options.length };
  const whole = words.join(' ');
  const names = namesOf(options);
  const [first, others]: [ComboOption[], ComboOption[]] = [[], []];
  options.forEach((option, index) => {
    const name = names[index] ?? '';
    if (!words.every((word) => name.includes(word))) return;
    (name.startsWith(whole) ? first : others).push(option);
  });
  return {
    shown: [...first, ...others].slice(0, MOST_OPTIONS),
    count: first.length + others.length,
  };
}

/** The option with a name, whatever its capitals and accents. */
export function optionNamed(options: readonly ComboOption[], text: string): ComboOption | undefined {
  const wanted = plain(text).trim();
  if (wanted === '') return undefined;
  return options[namesOf(options).indexOf(wanted)];
}

function namesOf(options: readonly ComboOption[]): readonly string[] {
  let names = plainNames.get(options);
  if (!names) {
    names = options.map(({ name }) => plain(name).trim());
    plainNames.set(options, names);
  }
  return names;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
}
