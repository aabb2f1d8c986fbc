import { assertUnreachable } from '../base/assert.ts';
import { type Dataset, SOURCE_KINDS, type TimelineEvent } from '../model/dataset.ts';
import type { OriginKind } from '../model/provenance.ts';
import { originKind } from '../model/provenance.ts';
import { eventFacts } from '../query/eventFacts.ts';
import type { Grouping } from '../view/viewState.ts';

/** A band of the timeline. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

// A space cannot be the whole name of a place (names are trimmed text), nor a kind.
const NO_PLACE = ' ';
const NO_CLAIM = 'no-claim';

const ORIGIN_GROUPS: Readonly<Record<OriginKind, string>> = {
  publisher: 'Publishers',
  agency: 'Agencies',
  broadcaster: 'Broadcasters',
  official: 'Officials',
  person: 'People',
  military: 'Military',
  institution: 'Institutions',
  witness: 'Witnesses',
  social: 'Social media',
  none: 'No source named',
};

/** Id of the group an event belongs to: its track, its place, or the kind of its first claim's origin. */
export function groupOf(dataset: Dataset, event: TimelineEvent, grouping: Grouping): string {
  switch (grouping) {
    case 'track':
      return event.track;
    case 'place':
      return event.place?.trim() || NO_PLACE;
    case 'origin': {
      const [first] = eventFacts(dataset, event).claims;
      return first ? originKind(dataset, first) : NO_CLAIM;
    }
    default:
      return assertUnreachable(grouping);
  }
}

/**
 * The groups of a whole dataset in their order on screen: tracks as in the file, places as they first appear, kinds of
 * origin as lists show them. Groups without any event are left out; what is filtered plays no part, so that bands
 * keep their order while the reader narrows.
 */
export function groupsOf(dataset: Dataset, grouping: Grouping): readonly Group[] {
  const used = new Set(dataset.events.map((event) => groupOf(dataset, event, grouping)));
  return allGroups(dataset, grouping, used).filter((group) => used.has(group.id));
}

function allGroups(dataset: Dataset, grouping: Grouping, used: ReadonlySet<string>): readonly Group[] {
  switch (grouping) {
    case 'track':
      return dataset.tracks.map(({ id, name }) => ({ id, name }));
    case 'place': {
      const places = [...used].filter((id) => id !== NO_PLACE).map((id) => ({ id, name: id }));
      return [...places, { id: NO_PLACE, name: 'No place given' }];
    }
    case 'origin': {
      const kinds: readonly OriginKind[] = [...SOURCE_KINDS, 'none'];
      return [...kinds.map((id) => ({ id, name: ORIGIN_GROUPS[id] })), { id: NO_CLAIM, name: 'No claim' }];
    }
    default:
      return assertUnreachable(grouping);
  }
}
