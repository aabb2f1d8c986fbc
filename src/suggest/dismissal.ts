import type { Stretch } from './frame.ts';
import { type SpeechVerb, verbOf } from './speechVerbs.ts';
import type { Token } from './tokens.ts';

/** "called the charges baseless", "called it “a sham”": the marks of such words are no tokens, but leave a gap. */
export function isNaming(tokens: readonly Token[], at: number): boolean {
  const rest = { from: at + 1, to: tokens.length };
  const verb = tokens[at] && verbOf(tokens[at]);
  if (verb && isDismissal(tokens, verb, rest)) return true;
  return tokens
    .slice(at + 2)
    .some((each, index) => each.kind === 'word' && each.start - (tokens[at + 1 + index]?.end ?? 0) >= 2);
}

/** "described the claims as baseless". */
export function isDismissal(tokens: readonly Token[], verb: SpeechVerb, rest: Stretch): boolean {
  if (!/^(?:described|called|dismissed)$/.test(verb.past)) return false;
  return tokens
    .slice(rest.from, rest.to)
    .some(
      (each) =>
        /^(?:baseless|false|untrue|lies|nonsense|unfounded|fabricated|fabrications|groundless|absurd|inaccurate|misleading|fake|invention|fiction|fantasy|rubbish|lie|propaganda|rumours|ridiculous|ludicrous)$/.test(
          each.low,
        ) ||
        (each.speech !== null && /^\W*(?:baseless|false|untrue|lies|nonsense|unfounded)/i.test(each.text)),
    );
}
