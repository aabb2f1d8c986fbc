import { isolated } from '../base/isolated.ts';
import type { FlowShares, SourceShare } from '../query/flowShares.ts';
import { plural } from './plural.ts';
import { percent, shareOfClaims } from './shareWords.ts';

/** The shares of a flow in a sentence or two, all of them counted: who published it, through whom, on whose word. */
export function sharesSentence(shares: FlowShares): string {
  const { total } = shares;
  if (total === 0) return 'No claim matches.';
  const parts = [agencyPart(shares), unattributedPart(shares), unnamedPart(shares)].filter(
    (part) => part !== null,
  );
  const rest = parts.length === 0 ? '' : ` ${parts.join('; ')}.`;
  return `${publisherSentence(shares)}.${rest}`;
}

function publisherSentence({ publishers, total }: FlowShares): string {
  const [first] = publishers;
  const { words } = shareOfClaims(total, total);
  if (!first) return words;
  if (publishers.length === 1)
    return `${words} reached us through one publisher, ${isolated(first.source.name)}`;
  return `${words} reached us through ${plural(publishers.length, 'publisher')}, ${leading(publishers, total)}`;
}

function agencyPart({ agencies, throughAgencies, total }: FlowShares): string | null {
  const [first] = agencies;
  if (!first) return null;
  const share = percent(throughAgencies, total);
  return agencies.length === 1
    ? `${share} came through one agency, ${isolated(first.source.name)}`
    : `${share} came through ${plural(agencies.length, 'agency', 'agencies')}, ${leading(agencies, total)}`;
}

function unattributedPart({ unattributed, total }: FlowShares): string | null {
  if (unattributed === 0) return null;
  if (unattributed === total) return 'None names a source';
  return `${percent(unattributed, total)} ${unattributed === 1 ? 'names' : 'name'} no source`;
}

function unnamedPart({ unnamed, unnamedOrigins, total }: FlowShares): string | null {
  if (unnamed === 0) return null;
  const verb = unnamed === 1 ? 'rests' : 'rest';
  return `${percent(unnamed, total)} ${verb} on ${unnamedOrigins === 1 ? 'one unnamed source' : plural(unnamedOrigins, 'unnamed source')}`;
}

/** "most (30 %) through Reuters". Equal leaders are all named, so that none is preferred for its letters. */
function leading(shares: readonly SourceShare[], total: number): string {
  const most = shares[0]?.count ?? 0;
  const share = percent(most, total);
  const leaders = shares.filter(({ count }) => count === most);
  if (leaders.length === shares.length) return `${share} each`;
  if (leaders.length > 3) return `at most ${share} through one`;
  const names = listed(leaders.map(({ source }) => isolated(source.name)));
  return `most (${share}${leaders.length > 1 ? ' each' : ''}) through ${names}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
