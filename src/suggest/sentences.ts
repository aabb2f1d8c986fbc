import { verbOf } from './speechVerbs.ts';
import type { Token } from './tokens.ts';

const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof st gen col capt sgt lt maj rep sen gov hon rev no vs inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** The sentences of a paragraph. Speech with its "he said" stays in one, also where it ends in a mark of its own. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [];
  let now: Token[] = [];
  tokens.forEach((token, at) => {
    now.push(token);
    if (isEnd(tokens, at)) {
      found.push(now);
      now = [];
    }
  });
  if (now.length > 0) found.push(now);
  return found;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  const begins = next.cap || next.kind === 'speech' || /^[\p{N}(]/u.test(next.text);
  if (token.kind === 'speech') {
    const last = token.text.replace(/["”’'»“]+$/, '').slice(-1);
    if (!/[.!?…]/.test(last)) return false;
    if (next.kind === 'mark') return false;
    if (!begins) return false;
    return next.kind === 'speech' || last === '.' || !hasTag(tokens, at + 1);
  }
  if (token.kind !== 'mark') {
    return /^\p{L}\.\p{L}\.$/u.test(token.text) && begins && /^[ap]\.m\.$/i.test(token.text);
  }
  if (!/^[.!?…]$/.test(token.text)) return false;
  if (!begins) return false;
  const before = tokens[at - 1];
  if (token.text === '.' && before && before.end === token.start) {
    if (ABBREVIATIONS.has(before.low)) return false;
    if (/^\p{Lu}$/u.test(before.text)) return false;
  }
  return next.start > token.end;
}

/** "…?" Vero asked. */
function hasTag(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const after = tokens[at + 1];
    if (verbOf(token) && (after?.kind !== 'word' || at === from)) return true;
  }
  return false;
}
