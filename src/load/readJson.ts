import { jsonFault } from './jsonFault.ts';

/** A text as JSON, or a sentence that says where it stops being so. */
export type JsonRead =
  | { readonly kind: 'value'; readonly value: unknown }
  | {
      readonly kind: 'bad';
      readonly message: string;
      /** The text around the fault. */
      readonly around: string | undefined;
    };

/** Never throws. */
export function readJson(text: string): JsonRead {
  // Some editors begin a file with a byte order mark, which JSON.parse rejects.
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { kind: 'value', value: JSON.parse(body) };
  } catch {
    const fault = jsonFault(body);
    if (!fault) {
      const message = 'The file is JSON, but too deep or too large for this browser: split it.';
      return { kind: 'bad', message, around: undefined };
    }
    const { line, column, message } = fault;
    return {
      kind: 'bad',
      message: `The file is not JSON at line ${line}, column ${column}: ${message}.`,
      around: body.slice(Math.max(0, fault.index - 20), fault.index + 20),
    };
  }
}
