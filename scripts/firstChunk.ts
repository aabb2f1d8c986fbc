import type { Rolldown } from 'vite';

/**
 * All that the page's entry imports outright, in one file: else each module that a later chunk shares with it becomes a
 * file of its own, twenty of a few hundred bytes, and each costs a request before the first picture.
 */
export function firstChunk(): Rolldown.CodeSplittingGroup {
  let reached: ReadonlySet<string> | null = null;
  return {
    debugName: 'first',
    name: (id, context) => {
      reached ??= reach(id, context);
      return reached.has(id) ? 'first' : null;
    },
  };
}

/** The modules of the entry that `start` hangs on, without what is fetched on demand. */
function reach(start: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const entries = above(start, context).filter((id) => context.getModuleInfo(id)?.isEntry);
  const reached = new Set(entries);
  for (const id of reached)
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

/** All modules by which a module came into the build. */
function above(start: string, context: Rolldown.ChunkingContext): readonly string[] {
  const found = new Set([start]);
  for (const id of found) {
    const info = context.getModuleInfo(id);
    for (const next of [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])]) found.add(next);
  }
  return [...found];
}
