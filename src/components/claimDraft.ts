import type { Edit } from '../edit/edit.ts';
import { freshId } from '../edit/freshId.ts';
import type { Claim, Dataset, Hop, Passage, SourceKind, Stance } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { TimeWindow } from '../model/time.ts';
import { type ComboValue, NO_CHOICE } from './comboOptions.ts';
import { type DeskTime, NO_TIME } from './deskTime.ts';
import { eventTimeOf, firstTrack, textOf, trackStep } from './eventDraft.ts';
import type { Fault } from './useFault.ts';

/** One hop of a chain while it is typed. */
export interface HopDraft {
  /** Tells it from the others as it moves. */
  readonly key: number;
  /** Without an id, a source that is not there yet; the next two are its. */
  readonly source: ComboValue;
  readonly kind: SourceKind;
  readonly anonymous: boolean;
  readonly verb: string;
  readonly by: string;
  readonly extra: Hop['extra'];
}

/** A claim while it is typed. */
export interface ClaimDraft {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Without an id, an event that is not there yet; the next three are its. */
  readonly event: ComboValue;
  readonly track: ComboValue;
  readonly time: DeskTime;
  readonly place: string;
  readonly hops: readonly HopDraft[];
  readonly stance: Stance;
  readonly hedge: string;
  /** When it was said, as typed. */
  readonly said: string;
}

/** What was typed as a time, read. */
export type ReadTime =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly window: TimeWindow }
  | { readonly kind: 'unread'; readonly message: string };

/** The form for a claim that is not there yet: its words are those selected, its chain ends at the publisher. */
export function newClaimDraft(dataset: Dataset, passage: Passage | null, event: string | null): ClaimDraft {
  const document = lookup(dataset).document.get(passage?.document ?? '') ?? dataset.documents[0];
  return {
    text: passage?.exact.replace(/\s+/g, ' ').trim() ?? '',
    passages: passage ? [passage] : [],
    event: eventChoice(dataset, event),
    track: firstTrack(dataset),
    time: NO_TIME,
    place: '',
    hops: [hopDraft(dataset, document ? { source: document.publisher } : null, 0)],
    stance: 'asserts',
    hedge: '',
    said: '',
  };
}

/** The form for a claim that is there. */
export function claimDraftOf(dataset: Dataset, claim: Claim): ClaimDraft {
  return {
    text: claim.text,
    passages: claim.passages,
    event: eventChoice(dataset, claim.event),
    track: firstTrack(dataset),
    // Of a new event, if it gets one: that of the event so far would be made up.
    time: NO_TIME,
    place: '',
    hops: hopDrafts(dataset, claim.chain),
    stance: claim.stance,
    hedge: claim.hedge ?? '',
    said: claim.said?.text ?? '',
  };
}

function eventChoice(dataset: Dataset, id: string | null): ComboValue {
  const event = lookup(dataset).event.get(id ?? '');
  return event ? { id: event.id, text: event.title } : NO_CHOICE;
}

/** A chain as a form has it. */
export function hopDrafts(dataset: Dataset, chain: readonly Hop[], key = 0): readonly HopDraft[] {
  return chain.map((hop, index) => hopDraft(dataset, hop, key + index));
}

/** One hop as a form has it; null for a blank one. */
export function hopDraft(dataset: Dataset, hop: Partial<Hop> | null, key: number): HopDraft {
  const source = lookup(dataset).source.get(hop?.source ?? '');
  return {
    key,
    source: source ? { id: source.id, text: source.name } : NO_CHOICE,
    kind: 'person',
    anonymous: false,
    verb: hop?.verb ?? '',
    by: hop?.by ?? '',
    extra: hop?.extra ?? {},
  };
}

/** Why a claim cannot be saved as it is typed. */
export function claimFaults(
  { text, event, track, hops }: ClaimDraft,
  said: ReadTime,
  timeFault: string | null,
): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  if (text.trim() === '') fault('text', 'Say in your own words what is claimed.');
  if (event.id === null) {
    if (event.text.trim() === '')
      fault('event', 'Pick the event that it is about, or type a title for a new one.');
    else {
      if (track.id === null && track.text.trim() === '')
        fault('track', 'Pick a track for the new event, or type a name for a new one.');
      if (timeFault !== null) fault('time', timeFault);
    }
  }
  if (hops.length === 0)
    fault('add-hop', 'A chain has at least one step: who published it, where nobody is named.');
  const seen = new Set<string>();
  for (const hop of hops) {
    const name = hop.source.text.trim();
    const who = hop.source.id ?? `new ${name.toLowerCase()}`;
    if (name === '') fault(`source-${hop.key}`, 'Say who this is, or take the step out.');
    else if (seen.has(who))
      fault(`source-${hop.key}`, `“${name}” stands in this chain already: each source stands there once.`);
    seen.add(who);
  }
  if (said.kind === 'unread') fault('said', said.message);
  return faults;
}

/** A claim as typed, as one step, with the sources and the event that are new with it. Ask `claimFaults` first. */
export function claimEdit(
  dataset: Dataset,
  draft: ClaimDraft,
  said: ReadTime,
  before: Claim | null,
): { readonly edit: Edit; readonly claim: Claim } {
  const edits: Edit[] = [];
  let event = draft.event.id;
  if (event === null) {
    const title = draft.event.text.trim();
    const { tracks, id: track } = trackStep(dataset, draft.track);
    event = freshId(title, (id) => lookup(dataset).event.has(id), 'event');
    const time = eventTimeOf(draft.time, dataset.timeZone);
    const made = { id: event, title, summary: null, track, place: textOf(draft.place), tags: [], time };
    edits.push(...tracks, { kind: 'put-event', event: { ...made, extra: {} } });
  }
  const { sources, chain } = chainStep(dataset, draft.hops);
  edits.push(...sources);
  const text = draft.text.trim();
  const claim: Claim = {
    id: before?.id ?? freshId(text, (id) => lookup(dataset).claim.has(id), 'claim'),
    event,
    text,
    stance: draft.stance,
    hedge: textOf(draft.hedge),
    said: said.kind === 'read' ? said.window : null,
    chain,
    passages: draft.passages,
    extra: before?.extra ?? {},
  };
  edits.push({ kind: 'put-claim', claim });
  const label = before ? 'Change claim' : 'Add claim';
  return { edit: { kind: 'together', edits, label: `${label} “${short(text)}”` }, claim };
}

/** The chain as typed, and the sources that are new in it. */
export function chainStep(
  dataset: Dataset,
  hops: readonly HopDraft[],
): { readonly sources: readonly Edit[]; readonly chain: Claim['chain'] } {
  const sources: Edit[] = [];
  const taken = new Set(dataset.sources.map(({ id }) => id));
  const chain = hops.map((hop): Hop => {
    let source = hop.source.id;
    if (source === null) {
      const name = hop.source.text.trim();
      source = freshId(name, (id) => taken.has(id), 'source');
      taken.add(source);
      const made = { id: source, name, kind: hop.kind, anonymous: hop.anonymous, note: null, extra: {} };
      sources.push({ kind: 'put-source', source: made });
    }
    return { source, verb: textOf(hop.verb), by: textOf(hop.by), extra: hop.extra };
  });
  const [first, ...rest] = chain;
  return { sources, chain: [first ?? { source: '', verb: null, by: null, extra: {} }, ...rest] };
}

/** Words as they stand in the name of a step. */
export function short(words: string, most = 32): string {
  const letters = [...words.trim()];
  if (letters.length <= most) return letters.join('');
  return `${letters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}
