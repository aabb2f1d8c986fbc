import type { Claim } from '../model/dataset.ts';
import { isUnattributed, originOf } from '../model/provenance.ts';
import { claimWords } from '../query/claimWords.ts';
import type { Jumps } from '../query/jumps.ts';
import { stanceLead } from '../query/stanceWords.ts';
import type { ToldDocument } from '../query/told.ts';
import { plural } from './plural.ts';

/** A claim in one line: the sentence spoken, else our own words, and that they are denied where they are. */
export function claimLine(claim: Claim): string {
  const words = claimWords(claim);
  const line = words.kind === 'speech' && !words.fragment ? `“${words.text}”` : claim.text;
  const lead = stanceLead(claim);
  return lead === null ? line : `${lead} ${line}`;
}

/** The source to light for some claims: the first origin that is named, or null. */
export function originToLight(claims: readonly Claim[]): string | null {
  const named = claims.find((claim) => !isUnattributed(claim));
  return named ? originOf(named).source : null;
}

/** True when a source stands in the chain of one of the claims. */
export function passesThrough(claims: readonly Claim[], source: string | null): boolean {
  return source !== null && claims.some(({ chain }) => chain.some((hop) => hop.source === source));
}

/** How a telling jumps, in a sentence; null where it takes no step. */
export function jumpWords({ onward, back, unsure }: Jumps): string | null {
  const steps = onward + back + unsure;
  if (steps === 0) return null;
  const sure = `From one event to the next it goes on in time ${times(onward)} and back ${times(back)}`;
  return unsure === 0 ? `${sure}.` : `${sure}; ${times(unsure)} nobody can say which.`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 0 ? 'never' : plural(count, 'time');
}

/** How long nothing is placed, in days, in words: "at least 20 days later". */
export function gapWords(days: number): string {
  const years = Math.floor(days / 365.2425);
  return `at least ${years >= 2 ? plural(years, 'year') : plural(days, 'day')} later`;
}

/** In how many paragraphs passages stand: "13 paragraphs". Those that are placed in none do not count as one. */
export function paragraphsWords({ paragraphs }: Pick<ToldDocument, 'paragraphs'>): string {
  const stated = paragraphs.filter(({ paragraph }) => paragraph !== null).length;
  return stated === 0 ? 'its text' : plural(stated, 'paragraph');
}
