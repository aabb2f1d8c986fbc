import './AccountsTable.css';
import type { Dataset } from '../model/dataset.ts';
import { type Account, claimsOf } from '../query/accounts.ts';
import { AccountLine } from './AccountLine.tsx';
import { plural } from './plural.ts';
import { ROLE } from './tableRoles.ts';

/** The same as a table: a row for each claim, under its question and its answer. */
export function AccountsTable({
  dataset,
  accounts,
  selected,
}: {
  dataset: Dataset;
  accounts: readonly Account[];
  selected: string | null;
}) {
  const rows = accounts.reduce((sum, account) => sum + claimsOf(account).length, 0);
  return (
    <div className="accounts-scroll">
      <table {...ROLE.table} className="accounts-table">
        <caption className="visually-hidden">
          {plural(rows, 'claim')}, one a row, by question and answer. The event titles open who said it.
        </caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row}>
            {['Question', 'Answer', 'Chain', 'Time', 'Relation'].map((name) => (
              <th key={name} {...ROLE.column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {accounts.map((account) => (
          <tbody key={account.question} {...ROLE.group}>
            {account.answers.flatMap((answer, a) =>
              answer.claims.map((said, c) => (
                <AccountLine
                  key={said.claim.id}
                  dataset={dataset}
                  said={said}
                  selected={said.event.id === selected}
                  head={a === 0 && c === 0 ? account : null}
                />
              )),
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}
