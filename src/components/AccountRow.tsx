import './AccountRow.css';
import { type CSSProperties, memo, useId } from 'react';
import { DisputeSign } from '../marks/DisputeSign.tsx';
import type { Dataset } from '../model/dataset.ts';
import { type Account, type Answer, claimsOf } from '../query/accounts.ts';
import { AccountAnswer } from './AccountAnswer.tsx';
import { evenColumns } from './answerColumns.ts';
import { plural } from './plural.ts';
import { voiceWords } from './voiceWords.ts';

export interface AccountRowProps {
  readonly dataset: Dataset;
  /** With at least one answer left. */
  readonly account: Account;
  /** Id of the selected event where the row has it, else null: so that no other row is drawn again. */
  readonly selected: string | null;
  /** How many answers fit side by side; null while that is not known. */
  readonly columns: number | null;
}

/** A question and its answers, all of one width. Those that contradict each other stand together, the others below. */
export const AccountRow = memo(function AccountRow({ dataset, account, selected, columns }: AccountRowProps) {
  const id = useId();
  const contradicting = account.answers.filter((answer) => answer.contradicts.size > 0);
  const others = account.answers.filter((answer) => answer.contradicts.size === 0);
  const grid = (answers: readonly Answer[]) => (
    <Answers dataset={dataset} answers={answers} selected={selected} columns={columns} />
  );
  return (
    <section className="account" aria-labelledby={id}>
      <div className="account-head">
        <h2 id={id} className="account-question">
          <bdi>{account.question}</bdi>
        </h2>
        <p className="account-figures dim">{figures(dataset, account)}</p>
      </div>
      {contradicting.length > 0 && (
        <>
          <h3 className="account-part is-dispute">
            <svg width={8} height={13} aria-hidden="true">
              <DisputeSign y={0.5} />
            </svg>
            {contradicting.length > 1 ? 'Cannot all be true' : 'Contradicted by an answer that is not shown'}
          </h3>
          {grid(contradicting)}
        </>
      )}
      {others.length > 0 && (
        <>
          {contradicting.length > 0 && <h3 className="account-part">Also said about it</h3>}
          {grid(others)}
        </>
      )}
    </section>
  );
});

function Answers({
  dataset,
  answers,
  selected,
  columns: most,
}: Omit<AccountRowProps, 'account'> & { readonly answers: readonly Answer[] }) {
  const columns = most === null ? null : evenColumns(answers.length, most);
  const style: CSSProperties =
    columns === null ? {} : { gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` };
  const level = answers.every((answer) => answer.claims.length === 1);
  return (
    <ul className={level ? 'account-answers is-level' : 'account-answers'} style={style}>
      {answers.map((answer, index) => {
        const before = columns !== null && index % columns > 0 ? answers[index - 1] : undefined;
        const above = columns === null ? undefined : answers[index - columns];
        const classes = [
          'answer',
          before && 'is-beside',
          before && answer.contradicts.has(before.id) && 'is-opposed-before',
          above && answer.contradicts.has(above.id) && 'is-opposed-above',
        ];
        return (
          <li key={answer.id} className={classes.filter(Boolean).join(' ')}>
            <AccountAnswer dataset={dataset} answer={answer} selected={selected} />
          </li>
        );
      })}
    </ul>
  );
}

function figures(dataset: Dataset, account: Account): string {
  const { answers, total, disputed } = account;
  const claims = claimsOf(account);
  return [
    answers.length === total
      ? plural(total, 'answer')
      : `${answers.length} of ${plural(total, 'answer')} shown`,
    ...voiceWords(dataset, claims),
    ...(disputed ? ['disputed'] : []),
  ].join(' · ');
}
