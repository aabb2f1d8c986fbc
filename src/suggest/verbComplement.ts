import { isFiniteVerb } from './clauses.ts';
import type { Stretch } from './frame.ts';
import { wordsAt } from './frameWords.ts';
import { isNominal, isPronoun, type Phrase } from './nounPhrase.ts';
import type { SpeechVerb } from './speechVerbs.ts';
import type { Token } from './tokens.ts';

/** Verbs that are of speech only with "that", with speech, or with a document before them. */
const WEAK =
  /^(?:found|showed|recorded|documented|heard|indicated|signalled|signaled|knew|understood|repeated|continued|answered|questioned|agreed|considered|described|observed|revealed|suggested|expected|assumed|suspected|hoped|feared|hinted|recommended|offered|ordered|called|asked|submitted|boasted|lamented|cried|laughed|sighed|snapped|guessed|praised|welcomed|invited|proposed|demanded|declared|threatened|blamed|condemned|criticised|criticized|thought|told|accused|posted|tweeted|related|calculated|disclosed|signaled|thought|appealed|instructed|recounted|noted|reported|claimed|stated)$/;

const DOCUMENT =
  /\b(?:report|study|survey|poll|letter|document|documents|data|figures|analysis|inquiry|investigation|review|records|papers|emails|email|court|inquest|jury|tribunal|audit|footage|map)\b/i;

const EXPERIENCE =
  /^(?:survey|service|observatory|agency|office|institute|ministry|group|watch|police|un|centre|center|council|authority|coastguard|monitors?)$/i;

/** True when what follows a verb is something said: for each kind of verb, what it takes. */
export function isComplement(
  tokens: readonly Token[],
  verb: SpeechVerb,
  marked: boolean,
  rest: Stretch,
  subject: Phrase | null,
  hearer: boolean,
): boolean {
  if (marked) return true;
  const speech = tokens.slice(rest.from, rest.to).some((each) => each.kind === 'speech');
  if (speech) return true;
  const first = tokens[rest.from];
  if (/^(?:hailed|slammed|branded|labelled)$/.test(verb.past)) return isNominal(first) || isPronoun(first);
  if (verb.past === 'spoke') return /^(?:of|about)$/.test(first?.low ?? '') && rest.to - rest.from > 2;
  if (/^(?:responded|replied|commented|remarked|answered|joked|repeated)$/.test(verb.past)) return false;
  const clause = startsClause(tokens, rest);
  const words = subject ? wordsAt(tokens, subject.from, subject.to) : '';
  if (
    /^(?:whether|if|how|why|what|when|where|who|about|of)$/.test(first?.low ?? '') &&
    verb.past !== 'warned' &&
    verb.past !== 'accused'
  )
    return (
      /^(?:explained|revealed|described|said|disclosed|reported|spoke)$/.test(verb.past) &&
      first?.low !== 'about' &&
      first?.low !== 'who'
    );
  if (verb.kind === 'urge') {
    if (verb.past === 'called') return true;

    return (
      tokens.slice(rest.from, rest.to).some((each) => each.low === 'to') ||
      /^(?:accused|blamed|condemned|criticised|criticized|promised|pledged|vowed|demanded|threatened|praised|welcomed|denounced|appealed|urged|proposed)$/.test(
        verb.past,
      )
    );
  }
  if (verb.kind === 'deny' || verb.kind === 'doubt')
    return isNominal(first) || isPronoun(first) || clause || first?.tags.has('Gerund') === true;
  if (verb.kind === 'tell') return clause && hearer;
  if (/^(?:found|showed|recorded|documented)$/.test(verb.past))
    return DOCUMENT.test(words)
      ? clause || /^(?:showed|documented|recorded)$/.test(verb.past)
      : /^(?:recorded|documented)$/.test(verb.past) && EXPERIENCE.test(words.split(' ').at(-1) ?? '');
  if (verb.past === 'expected' || verb.past === 'hoped') return clause || first?.low === 'to';
  if (
    verb.past === 'asked' &&
    tokens.slice(rest.from, rest.to).some((each) => /^(?:named|identified|anonymity)$/.test(each.low))
  )
    return false;
  if (verb.past === 'put')
    return (
      tokens.slice(rest.from, rest.to).some((each) => each.low === 'at') &&
      tokens.slice(rest.from, rest.to).some((each) => /\d/.test(each.text) || each.tags.has('Value'))
    );
  if (verb.past === 'described') return tokens.slice(rest.from, rest.to).some((each) => each.low === 'as');
  if (
    verb.past === 'advised' ||
    verb.past === 'warned' ||
    verb.past === 'asked' ||
    verb.past === 'recommended'
  )
    return (
      clause || tokens.slice(rest.from, rest.to).some((each) => /^(?:to|of|against|not)$/.test(each.low))
    );
  if (verb.past === 'agreed' || verb.past === 'swore') return first?.low === 'to' || clause;
  if (WEAK.test(verb.past))
    return (
      clause ||
      (/^(?:announced|reported|claimed|confirmed|noted|revealed|disclosed|stated|declared)$/.test(
        verb.past,
      ) &&
        isNominal(first))
    );
  if (verb.kind === 'hold') return clause;
  return clause || isNominal(first) || first?.low === 'to';
}

/** A subject, and a verb that can be its: "the captain had been detained". */
function startsClause(tokens: readonly Token[], rest: Stretch): boolean {
  const first = tokens[rest.from];
  if (!first) return false;
  for (let at = rest.from + 1; at < rest.to; at += 1)
    if (isFiniteVerb(tokens[at]) && tokens[at - 1]?.low !== 'to') return true;
  return false;
}
