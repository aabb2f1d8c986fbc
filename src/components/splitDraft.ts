import type { Edit } from '../edit/edit.ts';
import { freshId } from '../edit/freshId.ts';
import type { Claim, Dataset, Passage } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { ComboValue } from './comboOptions.ts';
import type { Fault } from './useFault.ts';

/** What a part has of one passage of the whole. */
export interface PieceDraft {
  readonly taken: boolean;
  /** Those of its words that are meant, as they stand there. */
  readonly words: string;
}

/** A part of a claim while it is split. */
export interface PartDraft {
  readonly key: number;
  readonly text: string;
  readonly event: ComboValue;
  /** One for each passage of the whole. */
  readonly pieces: readonly PieceDraft[];
}

export interface SplitDraft {
  readonly parts: readonly PartDraft[];
}

/** The first part begins as the whole, a second one without words of its own. */
export function splitDraftOf(dataset: Dataset, claim: Claim): SplitDraft {
  return { parts: [partOf(dataset, claim, 0, claim.text), partOf(dataset, claim, 1, '')] };
}

/** One more part, with all passages. */
export function partOf(dataset: Dataset, claim: Claim, key: number, text: string): PartDraft {
  const event = lookup(dataset).event.get(claim.event);
  return {
    key,
    text,
    event: { id: claim.event, text: event?.title ?? claim.event },
    pieces: claim.passages.map(({ exact }) => ({ taken: true, words: exact })),
  };
}

/** Why a claim cannot be split so. */
export function splitFaults(claim: Claim, { parts }: SplitDraft): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { key, text, event, pieces } of parts) {
    if (text.trim() === '')
      faults.push({ field: `text-${key}`, message: 'Say in your own words what this part claims.' });
    if (event.id === null)
      faults.push({ field: `event-${key}`, message: 'Pick the event that this part is about.' });
    pieces.forEach(({ taken, words }, at) => {
      if (!taken) return;
      const whole = claim.passages[at]?.exact ?? '';
      if (words.trim() === '' || !whole.includes(words.trim()))
        faults.push({
          field: `piece-${key}-${at}`,
          message: 'These words do not stand in the passage: leave some of its words out, change none.',
        });
    });
  }
  return faults;
}

/** The parts as one step: chain, stance, hedge and time said are those of the whole. Ask `splitFaults` first. */
export function splitEdit(dataset: Dataset, claim: Claim, { parts }: SplitDraft): Edit {
  const taken = new Set(dataset.claims.map(({ id }) => id));
  const claims = parts.map((part, at): Claim => {
    const text = part.text.trim();
    const id = at === 0 ? claim.id : freshId(text, (one) => taken.has(one), 'claim');
    taken.add(id);
    const passages = part.pieces.flatMap(({ taken: isTaken, words }, piece) => {
      const passage = claim.passages[piece];
      return isTaken && passage ? pieceOf(passage, words.trim()) : [];
    });
    const extra = at === 0 ? claim.extra : {};
    return { ...claim, id, text, event: part.event.id ?? claim.event, passages, extra };
  });
  const [first = claim, ...rest] = claims;
  return {
    kind: 'together',
    label: 'Split claim',
    edits: [{ kind: 'split-claim', id: claim.id, parts: [first, ...rest] }],
  };
}

/** Letters kept before and after a piece: enough to tell it from the same words elsewhere. */
const AROUND = 32;

/** A passage of some of its words. */
export function pieceOf(passage: Passage, words: string): Passage {
  const at = passage.exact.indexOf(words);
  if (at < 0 || words === passage.exact) return passage;
  return {
    ...passage,
    exact: words,
    prefix: cut(passage.prefix + passage.exact.slice(0, at), -AROUND),
    suffix: cut(passage.exact.slice(at + words.length) + passage.suffix, AROUND),
  };
}

/** So many letters of an end, never half of one that is two units long. */
function cut(text: string, letters: number): string {
  const all = [...text];
  return (letters < 0 ? all.slice(letters) : all.slice(0, letters)).join('');
}
