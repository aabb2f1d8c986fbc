/** A step into a JSON value: the key of an object or the index of a list. */
export type Step = string | number;

/** A place in a JSON value. A chain of steps, since most places are never written out: only problems need their text. */
export interface JsonPath {
  readonly parent: JsonPath | null;
  readonly step: Step;
}

/** The whole value. */
export const ROOT: JsonPath = { parent: null, step: '$' };

/** A place one step further in. */
export function into(parent: JsonPath, step: Step): JsonPath {
  return { parent, step };
}

/** The notation of JSONPath (RFC 9535): `$.events[3]`, `$["my key"]`. */
export function written(path: JsonPath): string {
  if (path.parent === null) return String(path.step);
  return `${written(path.parent)}${stepText(path.step)}`;
}

function stepText(step: Step): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step.slice(0, 80))}]`;
}
