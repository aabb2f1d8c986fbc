import type { Edit } from '../edit/edit.ts';
import { done, type History, presentOf, redone, undone } from '../edit/history.ts';
import { newRecords } from '../edit/newRecords.ts';
import { followed } from './followed.ts';
import { freshProject, type KnownLog, keepHistory } from './keepHistory.ts';
import { type Move, movedOnto } from './projectMoves.ts';
import type { ProjectNews } from './projectNews.ts';
import type { OpenProject, SessionPorts } from './sessionPorts.ts';
import { faultWords, StorageFault } from './storageFault.ts';
import type { Saved } from './useProject.ts';

/**
 * A project at work in this tab. Each step is done here at once and written in the order of doing; what could not be
 * written waits, and is tried again with the next step. Where another tab has written since, its steps are taken first
 * and those that wait are done again on top: nothing of either is lost, or else it is said.
 */
export class ProjectSession {
  readonly key: string;
  readonly #created: number;
  readonly #ports: SessionPorts;
  #known: KnownLog | null;
  #history: History;
  /** What leads from the log on the device to what is shown. */
  #waiting: readonly Move[] = [];
  #saved: Saved;
  #work: Promise<void> | null = null;
  #isBehind = false;
  /** It was deleted on the device. */
  #isGone = false;

  constructor({ key, created, history, revision }: OpenProject, ports: SessionPorts) {
    this.key = key;
    this.#created = created;
    this.#ports = ports;
    this.#history = history;
    this.#known = revision === null ? null : { revision, history };
    this.#saved = revision === null ? { kind: 'saving' } : { kind: 'saved', at: Date.now() };
  }

  get history(): History {
    return this.#history;
  }

  get saved(): Saved {
    return this.#saved;
  }

  /** Whether something is in this tab alone. */
  get isUnsaved(): boolean {
    return this.#known === null || this.#waiting.length > 0;
  }

  /** Does a step. Returns a sentence where it was refused. */
  edit(edit: Edit): string | null {
    const before = presentOf(this.#history);
    const outcome = done(this.#history, edit);
    if (outcome.kind === 'refused') return outcome.message;
    if (outcome.history === this.#history) return null;
    this.#move(outcome.history, { kind: 'edit', edit, adds: newRecords(edit, before) });
    return null;
  }

  undo(): void {
    const { steps, at } = this.#history;
    const edit = steps[at - 1];
    if (edit) this.#move(undone(this.#history), { kind: 'undo', edit });
  }

  redo(): void {
    const { steps, at } = this.#history;
    const edit = steps[at];
    if (edit) this.#move(redone(this.#history), { kind: 'redo', edit });
  }

  /** Writes what waits, and takes what other tabs wrote where there is word of it. Resolves when that is through. */
  write(): Promise<void> {
    this.#work ??= this.#writeAll().finally(() => {
      this.#work = null;
    });
    return this.#work;
  }

  /** Another tab, or another part of this one, tells of a change. */
  heard({ key, revision }: ProjectNews): void {
    if (key !== this.key || !this.#known) return;
    if (revision === this.#known.revision && !this.#isGone) return;
    this.#isBehind = true;
    void this.write();
  }

  /** Looks whether there was a change that nobody told of, as while this tab was asleep. */
  look(): void {
    this.heard({ key: this.key, revision: null });
  }

  #move(history: History, move: Move): void {
    this.#waiting = [...this.#waiting, move];
    this.#show(history, { kind: 'saving' });
    void this.write();
  }

  #show(history: History, saved: Saved): void {
    this.#history = history;
    this.#saved = saved;
    this.#ports.shown();
  }

  async #writeAll(): Promise<void> {
    try {
      while (this.isUnsaved || this.#isBehind || this.#isGone) {
        if (this.#saved.kind === 'failed') this.#show(this.#history, { kind: 'saving' });
        if (this.#isBehind) await this.#follow();
        else await this.#writeOnce();
      }
    } catch (error) {
      this.#show(this.#history, { kind: 'failed', message: faultWords(error) });
    }
  }

  async #writeOnce(): Promise<void> {
    const { shelf, tell, notify } = this.#ports;
    const history = this.#history;
    const written = this.#waiting.length;
    if (!this.#known) {
      const { info, ...log } = freshProject(history, this.key, this.#created);
      try {
        await shelf.add({ info, ...log });
      } catch (error) {
        // Another tab put it back at the same time.
        if (!(error instanceof Error && error.name === 'ConstraintError')) throw error;
        this.#isBehind = true;
        return;
      }
      this.#kept({ revision: info.revision, history }, written);
      tell(info);
      return;
    }
    const outcome = await keepHistory(shelf, this.key, this.#known, history);
    switch (outcome.kind) {
      case 'behind':
        this.#isBehind = true;
        return;
      case 'gone':
        this.#known = null;
        notify('This project had been erased on this device; as you went on with it, it is kept again.');
        return;
      case 'kept':
        if (outcome.revived)
          notify('This project had been deleted; as you went on with it, it is kept again.');
        this.#kept({ revision: outcome.revision, history }, written);
        tell({ key: this.key, revision: outcome.revision });
    }
  }

  #kept(known: KnownLog, written: number): void {
    this.#known = known;
    this.#isGone = false;
    this.#waiting = this.#waiting.slice(written);
    this.#show(this.#history, this.isUnsaved ? { kind: 'saving' } : { kind: 'saved', at: Date.now() });
  }

  /** Takes the log as it is on the device, and does what waits on top of it. */
  async #follow(): Promise<void> {
    this.#isBehind = false;
    const log = await this.#ports.shelf.log(this.key, this.#known?.revision ?? null);
    this.#isGone = !log || log.info.deleted !== null;
    if (!log) this.#known = null;
    else if (log.steps) {
      const { info, steps } = log;
      const history = followed(this.#known?.history ?? this.#history, steps, info.at);
      const moved = movedOnto(history, this.#waiting);
      this.#known = { revision: info.revision, history };
      this.#waiting = moved.moves;
      this.#history = moved.history;
      if (moved.told.length > 0) this.#ports.notify(moved.told.join(' '));
    }
    // Only who goes on with it wants it back.
    if (this.#isGone && this.#waiting.length === 0) throw new StorageFault(DELETED);
    this.#show(this.#history, this.isUnsaved ? { kind: 'saving' } : { kind: 'saved', at: Date.now() });
  }
}

const DELETED = 'This project was deleted on this device. Your next step, or Try again, keeps it.';
