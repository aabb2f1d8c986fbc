const LONGEST = 80;
const DEEPEST = 4;

/**
 * A value as JSON in at most 80 characters, cut short with an ellipsis. Made for values of any size and shape: it looks
 * no further than it shows, and neither cycles nor getters that throw stop it.
 */
export function preview(value: unknown): string {
  if (value === undefined) return '(missing)';
  const pieces: string[] = [];
  let left = LONGEST;
  const put = (piece: string): boolean => {
    pieces.push(piece);
    left -= piece.length;
    return left > 0;
  };
  try {
    write(value, put, 0);
  } catch {
    put('…');
  }
  const text = pieces.join('');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Writes piece by piece until `put` says that there is no room. Returns whether there is room left. */
function write(value: unknown, put: (piece: string) => boolean, depth: number): boolean {
  if (typeof value === 'string') return put(JSON.stringify(value.slice(0, LONGEST)));
  if (typeof value !== 'object' || value === null) return put(scalar(value));
  if (depth >= DEEPEST) return put('…');
  if (Array.isArray(value)) {
    let room = put('[');
    for (let index = 0; room && index < value.length; index += 1) {
      room = (index === 0 || put(',')) && write(value[index], put, depth + 1);
    }
    return room && put(']');
  }
  let room = put('{');
  let first = true;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    room = (first || put(',')) && put(`${JSON.stringify(key.slice(0, LONGEST))}:`);
    room = room && write((value as Record<string, unknown>)[key], put, depth + 1);
    first = false;
    if (!room) break;
  }
  return room && put('}');
}

function scalar(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  // Only a program can put other things into a dataset: JSON has no NaN, no functions, no dates.
  return Number.isFinite(value) ? String(value) : `(${typeof value})`;
}
