import { Fragment } from 'react';
import type { EventFacts } from '../query/eventFacts.ts';
import { plural } from './plural.ts';

/** The figures of an event in one line: claims, independent origins, dispute. Goes into a heading of its claims. */
export function EventCounts({ facts }: { facts: EventFacts }) {
  return countWords(facts).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && ' · '}
      <span className={part === 'disputed' ? 'panel-disputed' : undefined}>{part}</span>
    </Fragment>
  ));
}

/**
 * Figures of an event, each to stand between dots. A publisher that names nobody is a voice, and is said to be it; so is
 * a voice whose name is hidden.
 */
export function countWords({
  claims,
  origins,
  voices,
  disputed,
}: Pick<EventFacts, 'claims' | 'origins' | 'voices' | 'disputed'>): readonly string[] {
  const publisherAlone = claims.length > 0 && claims.every((claim) => claim.chain.length === 1);
  const unnamed = voices.filter((voice) => voice.anonymous).length;
  const marks = [
    publisherAlone && 'the publisher',
    unnamed > 0 && (unnamed === origins.length ? 'unnamed' : `${unnamed} unnamed`),
  ].filter((mark) => mark !== false);
  return [
    plural(claims.length, 'claim'),
    [plural(origins.length, 'independent origin'), ...marks].join(', '),
    ...(disputed ? ['disputed'] : []),
  ];
}
