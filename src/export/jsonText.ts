/** Beyond this depth `JSON.stringify` may run out of stack in some browser, and indentation outgrows the data. */
const DEEP = 200;

/**
 * A JSON value as text, indented by two spaces, such that `JSON.parse` gives the very same value back: also numbers that
 * `JSON.stringify` changes (`1e400`, which is read as Infinity, and `-0`), at any depth.
 */
export function jsonText(value: unknown): string {
  return isPlain(value) ? JSON.stringify(value, null, 2) : exactText(value);
}

/** True where `JSON.stringify` gives all of a value. */
function isPlain(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEP) return false;
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each === 'number' && !isOrdinary(each)) return false;
      if (typeof each !== 'object' || each === null) continue;
      for (const part of Array.isArray(each) ? each : Object.values(each)) {
        if (typeof part !== 'string') next.push(part);
      }
    }
    level = next;
  }
  return true;
}

function isOrdinary(number: number): boolean {
  return Number.isFinite(number) && !Object.is(number, -0);
}

/** A list or record that is being written. */
interface Open {
  readonly keys: readonly string[] | null;
  readonly values: readonly unknown[];
  next: number;
}

/** The same without recursion. What lies deep is written without line breaks. */
function exactText(root: unknown): string {
  const pieces: string[] = [];
  const open: Open[] = [];
  const lineBreak = (depth: number) => {
    if (depth <= DEEP) pieces.push('\n', '  '.repeat(depth));
  };
  const begin = (value: unknown) => {
    if (typeof value !== 'object' || value === null) {
      pieces.push(scalarText(value));
      return;
    }
    const keys = Array.isArray(value) ? null : Object.keys(value);
    const values: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    pieces.push(keys ? '{' : '[');
    open.push({ keys, values, next: 0 });
  };
  begin(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { keys, values, next } = top;
    if (next === values.length) {
      open.pop();
      if (next > 0) lineBreak(open.length);
      pieces.push(keys ? '}' : ']');
      continue;
    }
    top.next += 1;
    if (next > 0) pieces.push(',');
    lineBreak(open.length);
    if (keys) pieces.push(JSON.stringify(keys[next]), open.length <= DEEP ? ': ' : ':');
    begin(values[next]);
  }
  return pieces.join('');
}

function scalarText(value: unknown): string {
  if (typeof value !== 'number' || isOrdinary(value)) return JSON.stringify(value) ?? 'null';
  if (Object.is(value, -0)) return '-0';
  // The shortest numbers that are read as infinite.
  return value === Number.POSITIVE_INFINITY
    ? '1e999'
    : value === Number.NEGATIVE_INFINITY
      ? '-1e999'
      : 'null';
}
