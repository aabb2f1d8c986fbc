import { useId } from 'react';
import { isZone } from '../base/zone.ts';
import type { Question } from '../model/importing.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { epochExample, orderExample } from './dateExamples.ts';
import type { Answer } from './questionAnswer.ts';
import { ReadingChoice } from './ReadingChoice.tsx';
import { ZoneField } from './ZoneField.tsx';

interface AnswersProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

/** All that a reader may say of a file: what was asked, and what was recognised and may still be changed. */
export function QuestionAnswers({ question, answer, onAnswer }: AnswersProps) {
  const zoneId = useId();
  const hintId = useId();
  const { asks, columns, rows, proposal, why } = question;
  const set = (part: Partial<Answer>) => onAnswer({ ...answer, ...part });
  return (
    <>
      {why.length > 0 && (
        <ul className="asked-why">
          {why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {(asks.includes('dateOrder') || proposal.dateOrder !== null) && (
        <OrderChoice question={question} answer={answer} onAnswer={onAnswer} />
      )}
      {(asks.includes('epoch') || proposal.epoch !== null) && (
        <EpochChoice question={question} answer={answer} onAnswer={onAnswer} />
      )}
      {columns.length > 0 && (
        <div className="asked-part">
          <p className="open-label">
            What each column holds{' '}
            <span className="asked-rows">
              {rows.length === 1 ? 'The first row' : `The first ${rows.length} rows`} of the file below
            </span>
          </p>
          <ColumnTable
            columns={columns}
            rows={rows}
            roles={answer.roles}
            onRole={(at, role) =>
              set({ roles: answer.roles.map((old, index) => (index === at ? role : old)) })
            }
          />
          {!answer.roles.includes('start') && (
            <p className="open-hint" role="status">
              No column holds “when it began”: every event will be undated.
            </p>
          )}
        </div>
      )}
      <div className="asked-part">
        <label htmlFor={zoneId} className="open-label">
          Time zone of times that name none
        </label>
        <ZoneField
          id={zoneId}
          value={answer.timeZone}
          invalid={!isZone(answer.timeZone.trim())}
          describedBy={hintId}
          onChange={(timeZone) => set({ timeZone })}
        />
        <p id={hintId} className="open-hint">
          The one by which the file was written, such as Africa/Bamako. Times with an offset of their own
          (+02:00, Z) keep it.
        </p>
      </div>
    </>
  );
}

function OrderChoice({ question, answer, onAnswer }: AnswersProps) {
  const { value, first, second } = orderExample(question);
  return (
    <ReadingChoice
      legend="Which comes first in its dates?"
      chosen={answer.dateOrder}
      onChoose={(dateOrder) => onAnswer({ ...answer, dateOrder })}
      options={[
        { value: 'day-first', name: 'The day', from: value, to: first },
        { value: 'month-first', name: 'The month', from: value, to: second },
      ]}
    />
  );
}

function EpochChoice({ question, answer, onAnswer }: AnswersProps) {
  const { value, first, second } = epochExample(question);
  return (
    <ReadingChoice
      legend="What do its times count, from the start of 1970?"
      chosen={answer.epoch}
      onChoose={(epoch) => onAnswer({ ...answer, epoch })}
      options={[
        { value: 'seconds', name: 'Seconds', from: value, to: first },
        { value: 'milliseconds', name: 'Milliseconds', from: value, to: second },
      ]}
    />
  );
}
