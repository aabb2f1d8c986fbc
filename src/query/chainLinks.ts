import type { Claim, Hop } from '../model/dataset.ts';

/** Past tenses whose passive ("… by") has a form of its own. Regular verbs read the same in both. */
const PASSIVE: ReadonlyMap<string, string> = new Map([
  ['wrote', 'written'],
  ['saw', 'seen'],
  ['gave', 'given'],
  ['showed', 'shown'],
  ['spoke', 'spoken'],
  ['knew', 'known'],
]);

const PLATFORM =
  /^(twitter|x|facebook|instagram|tiktok|youtube|telegram|whatsapp|television|tv|radio|.* (television|tv|radio))$/i;
const OCCASION = /^(an? |the )?(press conference|news conference|briefing|rally|meeting)$/i;
const HAS_PREPOSITION = /^(by|on|in|at|through|via|over|from) /i;

/** A channel with its preposition: "by telephone", "on Twitter", "in a statement". */
export function channelWords(channel: string): string {
  if (HAS_PREPOSITION.test(channel)) return channel;
  if (PLATFORM.test(channel)) return `on ${channel}`;
  if (OCCASION.test(channel)) return `at ${channel}`;
  return /^(an?|the) /i.test(channel) ? `in ${channel}` : `by ${channel}`;
}

/**
 * The words on the way from each hop of a chain to the next, one fewer than there are hops, to be followed by an
 * arrow: `official` **told** → `agency` **quoted by** → `publisher`.
 *
 * The first link is the origin's own act. From a carrier on it is the receiver's: "quoted by", "cited by". Where the
 * origin's words went straight to the publisher both are said: "wrote, cited by". Channels stand where they were used.
 */
export function chainLinks(chain: Claim['chain']): readonly string[] {
  return chain.slice(1).map((taker, index) => {
    const own = index === 0 ? act(chain[0]) : '';
    if (own === '') return receipt(taker);
    const toPublisher = index + 2 === chain.length;
    return joined([own, toPublisher ? receipt(taker) : channelOf(taker)]);
  });
}

/** For a chain of the publisher alone: how it brought what nobody is named for, "reported by"; empty where unsaid. */
export function soleLink(hop: Hop): string {
  return receipt(hop);
}

function act(hop: Hop): string {
  // "Tweeted on Twitter" says one thing twice.
  const channel = hop.verb === 'tweeted' && hop.by?.toLowerCase() === 'twitter' ? '' : channelOf(hop);
  return [hop.verb ?? '', channel].filter((part) => part !== '').join(' ');
}

function receipt(hop: Hop): string {
  return joined([channelOf(hop), hop.verb === null ? '' : `${PASSIVE.get(hop.verb) ?? hop.verb} by`]);
}

function channelOf(hop: Hop): string {
  return hop.by === null ? '' : channelWords(hop.by);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
