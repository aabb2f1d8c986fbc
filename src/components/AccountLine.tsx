import type { Dataset } from '../model/dataset.ts';
import { type Account, type AnswerClaim, claimsOf } from '../query/accounts.ts';
import { chainWords } from '../query/chainWords.ts';
import { describeSaying } from '../query/describeSaying.ts';
import { describePlacement } from '../query/describeTime.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import { claimName } from './claimName.ts';
import { relationGroups } from './relationGroups.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { ROLE } from './tableRoles.ts';

/** A claim as a row of the table of accounts; the first of a question has the question too. */
export function AccountLine({
  dataset,
  said,
  selected,
  head,
}: {
  dataset: Dataset;
  said: AnswerClaim;
  selected: boolean;
  head: Account | null;
}) {
  const { claim, event, related } = said;
  return (
    <tr {...ROLE.row} className={selected ? 'is-selected' : undefined} data-event={event.id}>
      {head && (
        <th {...ROLE.rowHead} scope="rowgroup" rowSpan={claimsOf(head).length}>
          <bdi>{head.question}</bdi>
        </th>
      )}
      <td {...ROLE.cell} data-name="Answer">
        <ClaimQuote claim={claim} small />
      </td>
      <td {...ROLE.cell} data-name="Chain">
        {chainWords(dataset, claim)}
      </td>
      <td {...ROLE.cell} data-name="Time">
        <button type="button" aria-pressed={selected} onClick={() => selectAndReveal(event.id)}>
          <bdi>{event.title}</bdi>
        </button>
        <p>{describePlacement(event.time, dataset.timeZone)}</p>
        <p>
          <span className="dim">Said:</span> {describeSaying(dataset, claim)}
        </p>
      </td>
      <td {...ROLE.cell} data-name="Relation">
        <dl>
          {relationGroups(related).map(({ words, disputed, related: group }) => (
            <div key={words}>
              <dt className={disputed ? 'is-dispute' : undefined}>{words}</dt>
              {group.map(({ other, shown }) => {
                const name = claimName(dataset, other);
                return (
                  <dd key={other.id}>
                    <bdi>{name.voice}</bdi>: <bdi>{name.words}</bdi>
                    {!shown && <span className="dim"> (not shown now)</span>}
                  </dd>
                );
              })}
            </div>
          ))}
        </dl>
      </td>
    </tr>
  );
}
