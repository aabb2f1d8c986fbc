import type { Dataset } from '../model/dataset.ts';
import type { Answer } from '../query/accounts.ts';
import { AccountCard } from './AccountCard.tsx';
import { plural } from './plural.ts';
import { voiceWords } from './voiceWords.ts';

/** One answer: how many voices give it, and its claims, those that repeat it below the first. */
export function AccountAnswer({
  dataset,
  answer,
  selected,
}: {
  dataset: Dataset;
  answer: Answer;
  selected: string | null;
}) {
  return (
    <>
      <p className="answer-figures dim">{figures(dataset, answer)}</p>
      {answer.claims.map((each, index) => (
        <AccountCard
          key={each.claim.id}
          dataset={dataset}
          said={each}
          selected={each.event.id === selected}
          further={each.event === answer.claims[index - 1]?.event}
        />
      ))}
    </>
  );
}

function figures(dataset: Dataset, { claims, hidden }: Answer): string {
  const [count, ...origins] = voiceWords(
    dataset,
    claims.map(({ claim }) => claim),
  );
  const left = hidden === 0 ? count : `${claims.length} of ${plural(claims.length + hidden, 'claim')}`;
  return [left, ...origins].join(' · ');
}
