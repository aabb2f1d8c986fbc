import './AccountRelations.css';
import type { MouseEvent } from 'react';
import { DisputeSign } from '../marks/DisputeSign.tsx';
import type { Dataset } from '../model/dataset.ts';
import type { AnswerRelation } from '../query/accounts.ts';
import { claimName } from './claimName.ts';
import { relationGroups } from './relationGroups.ts';
import { showInView } from './showInView.ts';

/** How a claim stands to the other answers: in words, each with the other's name, which leads to its card. */
export function AccountRelations({
  dataset,
  related,
}: {
  dataset: Dataset;
  related: readonly AnswerRelation[];
}) {
  if (related.length === 0) return null;
  return (
    <dl className="account-relations">
      {relationGroups(related).map(({ words, disputed, related: group }) => (
        <div key={words} className={group[0].relation.type === 'repeats' ? 'is-brief' : undefined}>
          <dt className={disputed ? 'is-dispute' : undefined}>
            {disputed && (
              <svg width={8} height={13} aria-hidden="true">
                <DisputeSign y={0.5} />
              </svg>
            )}
            {words}
          </dt>
          {group.map((each) => (
            <dd key={each.other.id}>
              <OtherClaim dataset={dataset} related={each} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function OtherClaim({ dataset, related: { other, shown } }: { dataset: Dataset; related: AnswerRelation }) {
  const { voice, words } = claimName(dataset, other);
  const name = (
    <>
      <span className="account-voice">
        <bdi>{voice}</bdi>
      </span>
      : <bdi>{words}</bdi>
    </>
  );
  if (!shown) {
    return (
      <p className="account-other">
        {name} <span className="dim">(not shown now)</span>
      </p>
    );
  }
  const go = (click: MouseEvent<HTMLElement>) => focusCard(click.currentTarget, other.id);
  return (
    <button type="button" className="account-other" title="Go to this answer" onClick={go}>
      {name}
    </button>
  );
}

/** Moves the focus to the card of a claim under the same question. */
function focusCard(from: HTMLElement, claim: string): void {
  const cards = from.closest('.account')?.querySelectorAll<HTMLElement>('[data-account-claim]') ?? [];
  const card = [...cards].find((each) => each.dataset.accountClaim === claim);
  if (card) showInView(card);
  card?.querySelector<HTMLElement>('.account-title')?.focus({ preventScroll: true });
}
