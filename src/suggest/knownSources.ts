import type { Dataset, Source } from '../model/dataset.ts';

/** Sources of a dataset by the name that a text may give them. */
export class KnownSources {
  private readonly names = new Map<string, Source>();

  constructor(sources: Dataset['sources']) {
    for (const source of sources)
      for (const name of namesOf(source.name)) if (!this.names.has(name)) this.names.set(name, source);
  }

  find(name: string): Source | null {
    return this.names.get(plainName(name)) ?? null;
  }
}

/** Small letters without accents, marks and articles: "The Defence Ministry" and "defence ministry" are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bdefense\b/g, 'defence')
    .trim()
    .replace(/^(?:the|a|an) /, '');
}

function namesOf(name: string): readonly string[] {
  return [plainName(name)];
}
