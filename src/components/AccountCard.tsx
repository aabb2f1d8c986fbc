import './AccountCard.css';
import { type MouseEvent, memo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { AnswerClaim } from '../query/accounts.ts';
import { describeSaying } from '../query/describeSaying.ts';
import { describePlacement } from '../query/describeTime.ts';
import { useWhence } from '../store/useWhence.ts';
import { AccountRelations } from './AccountRelations.tsx';
import { Chain } from './Chain.tsx';
import { ClaimQuote } from './ClaimQuote.tsx';
import { selectAndReveal } from './selectAndReveal.ts';

/**
 * A claim as an answer: the event it is about, its words, how they came, when, and how it stands to the other answers.
 * A click anywhere on it selects the event, as the event's title, a button, does by keyboard.
 */
export const AccountCard = memo(function AccountCard({
  dataset,
  said,
  selected,
  further = false,
}: {
  dataset: Dataset;
  said: AnswerClaim;
  selected: boolean;
  /** True when the card above it is about the same event, and has told when that was. */
  further?: boolean;
}) {
  const { claim, event } = said;
  const lit = useWhence(({ litSource }) => claim.chain.some((hop) => hop.source === litSource));
  const classes = ['account-card', selected && 'is-selected', lit && 'is-lit'].filter(Boolean);
  const onClick = (click: MouseEvent<HTMLElement>) => {
    const inner = click.target instanceof Element ? click.target.closest('button') : null;
    // The chips and links in it have meanings of their own, and words are marked to be copied.
    if (inner && !inner.classList.contains('account-title')) return;
    if (!inner && window.getSelection()?.isCollapsed === false) return;
    selectAndReveal(event.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the title, a button, has the keys
    <article
      className={classes.join(' ')}
      data-event={event.id}
      data-account-claim={claim.id}
      onClick={onClick}
    >
      <h4 className="account-event">
        <button type="button" className="account-title" aria-pressed={selected}>
          <bdi>{event.title}</bdi>
        </button>
      </h4>
      <div className="account-words">
        <ClaimQuote claim={claim} />
      </div>
      <Chain claim={claim} />
      <dl className="account-times">
        {!further && (
          <>
            <dt>Event</dt>
            <dd>{describePlacement(event.time, dataset.timeZone)}</dd>
          </>
        )}
        <dt>Said</dt>
        <dd>{describeSaying(dataset, claim)}</dd>
      </dl>
      <AccountRelations dataset={dataset} related={said.related} />
    </article>
  );
});
