import { type Claim, type Dataset, SOURCE_KINDS, type Source } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describeShort } from '../query/describeTime.ts';
import { anonymityWords, kindWords } from '../query/kindWords.ts';
import { claimName } from './claimName.ts';
import type { ComboOption } from './comboOptions.ts';

// Made once for a list of records.
const known = new WeakMap<object, readonly ComboOption[]>();

/** Sources, those that most claims name first. */
export function sourceOptions(dataset: Dataset): readonly ComboOption[] {
  return kept(dataset.sources, () => {
    const { claimsOfSource } = lookup(dataset);
    const used = ({ id }: Source) => claimsOfSource.get(id)?.length ?? 0;
    return [...dataset.sources]
      .sort((a, b) => used(b) - used(a))
      .map((source) => ({
        id: source.id,
        name: source.name,
        kind: source.kind,
        note: () => [kindWords(source.kind), anonymityWords(source)].filter(Boolean).join(', '),
      }));
  });
}

/** Tracks, in their order. */
export function trackOptions({ tracks }: Dataset): readonly ComboOption[] {
  return kept(tracks, () => tracks);
}

/** Events, the last made first. */
export function eventOptions({ events, timeZone }: Dataset): readonly ComboOption[] {
  return kept(events, () =>
    events.toReversed().map(({ id, title, time }) => ({
      id,
      name: title,
      note: () => describeShort(time, timeZone),
    })),
  );
}

/** Claims, the last made first, each with who says it. */
export function claimOptions(dataset: Dataset): readonly ComboOption[] {
  // Names of sources may change while the claims stay.
  return kept(dataset, () =>
    dataset.claims.toReversed().map((claim: Claim) => {
      const { voice, words } = claimName(dataset, claim);
      const event = () => lookup(dataset).event.get(claim.event)?.title ?? '';
      return { id: claim.id, name: `${voice}: ${words}`, note: event };
    }),
  );
}

/** Options for events without one. */
export function otherThan(options: readonly ComboOption[], id: string): readonly ComboOption[] {
  return options.filter((option) => option.id !== id);
}

function kept(of: object, make: () => readonly ComboOption[]): readonly ComboOption[] {
  let options = known.get(of);
  if (!options) {
    options = make();
    known.set(of, options);
  }
  return options;
}

/** The kinds of source as a list of choices. */
export const KIND_CHOICES = SOURCE_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
