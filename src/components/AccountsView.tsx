import './AccountsView.css';
import { useMemo, useState } from 'react';
import { type Account, accounts } from '../query/accounts.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { AccountRow } from './AccountRow.tsx';
import { AccountsEmpty } from './AccountsEmpty.tsx';
import { AccountsTable } from './AccountsTable.tsx';
import { accountKeys } from './accountKeys.ts';
import { answerColumns } from './answerColumns.ts';
import { plural } from './plural.ts';
import { useNarrowed } from './useNarrowed.ts';
import { useRevealSelected } from './useRevealSelected.ts';
import { useSize } from './useSize.ts';

/** What is said to each question: the answers side by side, as cards or as a table, with no verdict. */
export function AccountsView() {
  const dataset = useWhence((s) => s.dataset);
  const narrowed = useNarrowed();
  const selected = useWhence((s) => selectedEvent(s.selection));
  const [asTable, setAsTable] = useState(false);
  const [page, { width }] = useSize<HTMLDivElement>();
  useRevealSelected(page, selected, asTable);
  const all = useMemo(() => (dataset && narrowed ? accounts(dataset, narrowed) : []), [dataset, narrowed]);
  if (!dataset || !narrowed) return null;

  const shown = all.filter((account) => account.answers.length > 0);
  const most = answerColumns(width);
  return (
    <div className="accounts" ref={page}>
      {all.length === 0 ? (
        <AccountsEmpty dataset={dataset} />
      ) : (
        <>
          <div className="accounts-top">
            <p className="accounts-count">{countWords(all, shown)}</p>
            {shown.length > 0 && (
              <>
                <button type="button" className="accounts-switch" onClick={() => setAsTable(!asTable)}>
                  {asTable ? 'Show as cards' : 'Show as table'}
                </button>
                <p className="accounts-rule dim">
                  All answers weigh the same. They stand in the order in which they were said, as far as that
                  is known.
                </p>
              </>
            )}
          </div>
          {asTable ? (
            <AccountsTable dataset={dataset} accounts={shown} selected={selected} />
          ) : (
            // The keys move the focus among the titles of the cards.
            // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside have the focus
            <div onKeyDown={accountKeys}>
              {shown.map((account) => (
                <AccountRow
                  key={account.question}
                  dataset={dataset}
                  account={account}
                  selected={hasEvent(account, selected) ? selected : null}
                  columns={most}
                />
              ))}
            </div>
          )}
        </>
      )}
    </div>
  );
}

export default AccountsView;

function hasEvent({ answers }: Account, id: string | null): boolean {
  return answers.some(({ claims }) => claims.some(({ event }) => event.id === id));
}

function countWords(all: readonly Account[], shown: readonly Account[]): string {
  if (shown.length === 0) return `No answer to any of ${plural(all.length, 'question')} matches.`;
  const disputed = shown.filter((account) => account.disputed).length;
  const count = plural(all.length, 'question');
  return `${shown.length === all.length ? count : `${shown.length} of ${count} shown`}, ${disputed === 0 ? 'none' : disputed} of them disputed`;
}
