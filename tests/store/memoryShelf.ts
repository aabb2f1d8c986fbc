import type { KeptProject } from '../../src/store/projectRecord.ts';
import type { ProjectShelf } from '../../src/store/projectShelf.ts';

/** Projects in memory, for tests. Each method is one transaction, as in the browser; what is kept is a copy. */
export class MemoryShelf implements ProjectShelf {
  readonly held = new Map<string, KeptProject>();
  /** What the next transactions fail with; null for nothing. */
  broken: Error | null = null;
  /** Waits until a transaction has its turn: before it, or after it. */
  turn: (what: string) => Promise<unknown> = () => Promise.resolve();

  list: ProjectShelf['list'] = () => this.#run('list', () => [...this.held.values()].map(({ info }) => info));

  read: ProjectShelf['read'] = (key) => this.#run('read', () => this.held.get(key) ?? null);

  log: ProjectShelf['log'] = (key, known) =>
    this.#run('log', () => {
      const project = this.held.get(key);
      if (!project) return null;
      const { info, steps } = project;
      return { info, steps: info.revision === known ? null : steps };
    });

  add: ProjectShelf['add'] = (project) =>
    this.#run('add', () => {
      if (this.held.has(project.info.key)) throw new DOMException('there', 'ConstraintError');
      this.#put(project);
    });

  change: ProjectShelf['change'] = (key, decide) =>
    this.#run('change', () => {
      const before = this.held.get(key);
      const change = before ? decide(before.info) : null;
      if (before && change) {
        const { info, steps, snapshot } = change;
        this.#put({
          info,
          start: before.start,
          steps: steps ? [...before.steps.slice(0, steps.from), ...steps.edits] : before.steps,
          snapshot: info.snapshotAt === null ? null : (snapshot ?? before.snapshot),
        });
      }
      return before?.info ?? null;
    });

  erase: ProjectShelf['erase'] = (gone) =>
    this.#run('erase', () => {
      for (const { info } of [...this.held.values()]) if (gone(info)) this.held.delete(info.key);
    });

  #put(project: KeptProject): void {
    this.held.set(project.info.key, structuredClone(project));
  }

  async #run<T>(what: string, act: () => T): Promise<T> {
    await this.turn(what);
    if (this.broken) throw this.broken;
    const result = structuredClone(act());
    // The transaction is through before its tab hears of it.
    await this.turn(`${what} is through`);
    return result;
  }
}
