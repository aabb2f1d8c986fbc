import { formatDate } from '../base/zone.ts';
import type { Claim, Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describePlacement, describeWindow } from '../query/describeTime.ts';
import { claimSentence, passageText, provenanceText } from './claimText.ts';
import { eventLink } from './eventLink.ts';
import type { ExportContext } from './exported.ts';
import { countText } from './losses.ts';

/**
 * A claim as a citation in plain text: the statement, through whom it came, how sure they were, the words and the document
 * they stand in, the event and the timeline, the link, and the day it was seen (in UTC).
 */
export function citeClaim(dataset: Dataset, claim: Claim, context: ExportContext): string {
  const event = lookup(dataset).event.get(claim.event);
  const passage = claim.passages[0];
  return joined([
    sentence(claimSentence(claim)),
    provenanceText(dataset, claim),
    passage && `${passageText(dataset, passage)}.`,
    ...documentParts(dataset, passage?.document ?? null),
    event && `Event: ${eventWords(dataset, event)}.`,
    ...timelineParts(dataset, claim.event, context),
  ]);
}

/** An event as a citation in plain text: what and when, how many claims and from whom, timeline, link and day. */
export function citeEvent(dataset: Dataset, event: TimelineEvent, context: ExportContext): string {
  const claims = lookup(dataset).claimsOfEvent.get(event.id) ?? [];
  const told = claims.map((claim) => `${sentence(claimSentence(claim))} ${provenanceText(dataset, claim)}`);
  return joined([
    sentence(eventWords(dataset, event)),
    claims.length > 1 ? `${countText(claims.length)} claims:` : null,
    ...(claims.length > 1 ? told.map((each, index) => `(${index + 1}) ${each}`) : told),
    ...timelineParts(dataset, event.id, context),
  ]);
}

function eventWords({ timeZone }: Dataset, { title, time, place }: TimelineEvent): string {
  const when = describePlacement(time, timeZone);
  return [title, place, time.start ? `${when} (${timeZone})` : when].filter(Boolean).join(', ');
}

function documentParts(dataset: Dataset, id: string | null): readonly (string | null)[] {
  const document = id === null ? undefined : lookup(dataset).document.get(id);
  if (!document) return [];
  const published = document.published && describeWindow(document.published, dataset.timeZone);
  // No full stop right behind an address: it would become part of the link.
  if (document.url === null) return [published && `Published ${published}.`];
  return [`At ${document.url} (${published ? `published ${published}` : 'no date of publication'}).`];
}

function timelineParts(
  dataset: Dataset,
  event: string,
  { link, at }: ExportContext,
): readonly (string | null)[] {
  const address = eventLink(link, event);
  const place = [`In: “${dataset.title}”, a Whence timeline`, address].filter(Boolean).join(': ');
  return [`${place} (accessed ${formatDate(at, 'UTC')}).`];
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}

/** With a full stop, where it ends with none. */
function sentence(text: string): string {
  return /[.!?…。！？]["'”’)»]*$/u.test(text) ? text : `${text}.`;
}
