import { passageAt } from '../edit/passageAt.ts';
import type { Claim, Dataset, Passage, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { ClaimSuggestion } from '../suggest/claimSuggestion.ts';
import { plainName } from '../suggest/knownSources.ts';
import { likeness, tellingWords } from '../suggest/suggestDuplicates.ts';
import type { readTimeWords } from '../suggest/timeWords.ts';
import { type ClaimDraft, type HopDraft, newClaimDraft, short } from './claimDraft.ts';
import { NO_CHOICE } from './comboOptions.ts';
import type { DeskTime } from './deskTime.ts';

/** The passage that a suggestion stands on. */
export function suggestedPassage(suggestion: ClaimSuggestion, text: string): Passage {
  const { document, start, end, directSpeech } = suggestion;
  return { ...passageAt(text, document, start, end), directSpeech };
}

/**
 * The form of a claim, filled with a suggestion.
 *
 * @param event id of the event that it goes into; null for a new one that is called by the claim's words.
 * @param time of that new event, as its words were read; null where they could not be: they are kept as they are.
 */
export function suggestedDraft(
  dataset: Dataset,
  suggestion: ClaimSuggestion,
  passage: Passage,
  event: string | null,
  time: DeskTime | null,
): ClaimDraft {
  const draft = newClaimDraft(dataset, passage, event);
  return {
    ...draft,
    text: suggestion.text,
    time: event === null ? (time ?? { ...draft.time, stated: suggestion.time }) : draft.time,
    event: event === null ? { ...NO_CHOICE, text: titleOf(suggestion) } : draft.event,
    track: draft.track === NO_CHOICE ? { ...NO_CHOICE, text: 'Unsorted' } : draft.track,
    hops: suggestion.chain.map((hop, key): HopDraft => {
      const source = sourceOf(dataset, suggestion, key);
      return {
        key,
        source: source ? { id: source.id, text: source.name } : { ...NO_CHOICE, text: hop.name },
        kind: hop.kind,
        anonymous: hop.anonymous,
        verb: hop.verb ?? '',
        by: hop.by ?? '',
        extra: {},
      };
    }),
    stance: suggestion.stance,
    hedge: suggestion.hedge ?? '',
  };
}

/** The source of the dataset that a hop is, which may have come since the text was read. */
export function sourceOf(
  dataset: Dataset,
  suggestion: ClaimSuggestion,
  at: number,
): Dataset['sources'][number] | null {
  const hop = suggestion.chain[at];
  if (!hop) return null;
  const byId = dataset.sources.find(({ id }) => id === hop.source);
  if (byId) return byId;
  const name = plainName(hop.name);
  // Two officials who are not named may be two: a new one each, which can be merged.
  if (hop.anonymous) return null;
  return dataset.sources.find((source) => !source.anonymous && plainName(source.name) === name) ?? null;
}

/** When it happened, as the words of a suggestion are read. */
export function suggestedTime(
  dataset: Dataset,
  { document, time }: ClaimSuggestion,
  read: typeof readTimeWords | null,
): DeskTime | null {
  if (time === null || !read) return null;
  const reference = lookup(dataset).document.get(document)?.published ?? null;
  const found = read(time, { reference, zone: dataset.timeZone });
  if (found.kind !== 'read') return null;
  return { start: found.start, end: found.end, stated: time, basis: 'inferred', why: found.why };
}

function titleOf({ text }: ClaimSuggestion): string {
  return short(text.replace(/[.]$/, ''), 60);
}

/** Events that a suggestion may be about, the one whose words are nearest first. */
export function nearestEvents(dataset: Dataset, suggestion: ClaimSuggestion): readonly TimelineEvent[] {
  const words = tellingWords(suggestion.text);
  return dataset.events
    .map((event) => ({
      event,
      alike: likeness(words, tellingWords(`${event.title} ${event.summary ?? ''}`)),
    }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ event }) => event);
}

/** How the claims that are there cover a document: to leave out what they say already. */
export function claimedWords(
  claims: readonly Claim[],
  document: string,
): (suggestion: ClaimSuggestion, text: string) => boolean {
  const passages = claims.flatMap((claim) => claim.passages.filter((each) => each.document === document));
  const byParagraph = grouped(passages);
  const anywhere = byParagraph.get(null) ?? [];
  return ({ paragraph, start, end }, text) => {
    const here = byParagraph.get(paragraph);
    if (!here && anywhere.length === 0) return false;
    const words = text.slice(start, end);
    return [...(here ?? []), ...anywhere].some(
      ({ exact }) => exact.includes(words) || (words.includes(exact) && 2 * exact.length >= words.length),
    );
  };
}

function grouped(passages: readonly Passage[]): ReadonlyMap<number | null, readonly Passage[]> {
  const groups = new Map<number | null, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.paragraph);
    if (group) group.push(passage);
    else groups.set(passage.paragraph, [passage]);
  }
  return groups;
}
