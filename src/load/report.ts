import type { Problem, Severity } from '../model/problem.ts';
import { type JsonPath, written } from './jsonPath.ts';
import { preview } from './preview.ts';

/** What was found wrong while one file is read, in the order in which it was found. */
export class Report {
  readonly #problems: Problem[] = [];

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The record at `path`, or what is in it, is left out. */
  error(path: JsonPath, value: unknown, message: string): void {
    this.#add('error', path, value, message);
  }

  /** The record is kept, with something mended, left out of it, or doubtful. */
  warning(path: JsonPath, value: unknown, message: string): void {
    this.#add('warning', path, value, message);
  }

  #add(severity: Severity, path: JsonPath, value: unknown, message: string): void {
    this.#problems.push({ severity, path: written(path), value: preview(value), message });
  }
}
