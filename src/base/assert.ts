/**
 * Marks a branch that no value may reach. A switch over a union ends in it, so that
 * a new alternative is a type error at every place that must learn of it.
 *
 * @throws Error always, naming the value.
 */
export function assertUnreachable(value: never): never {
  throw new Error(`No branch handles ${JSON.stringify(value)}`);
}

/**
 * States what a developer must have made sure of. For a reader's bad record use a `Problem` instead.
 *
 * @throws Error with `message` when `condition` is false.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
