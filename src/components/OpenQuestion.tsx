import './openControls.css';
import './OpenQuestion.css';
import { type FormEvent, useId, useState } from 'react';
import { FORMAT_NAMES, type Format, NO_CHOICES, type Question } from '../model/importing.ts';
import { useWhence } from '../store/useWhence.ts';
import { FormatSelect } from './FormatSelect.tsx';
import { useOpening } from './opening.ts';
import { QuestionAnswers } from './QuestionAnswers.tsx';
import { choicesOf, firstAnswer, missingAnswers } from './questionAnswer.ts';
import { Sheet } from './Sheet.tsx';

/** Asks what a file does not say itself, before it is read. What is on screen stays until then. */
export function OpenQuestion() {
  const loading = useWhence((s) => s.loading);
  const { cancel } = useOpening();
  if (loading.kind !== 'asking') return null;
  return (
    <Sheet title="How is this file to be read?" wide firm onClose={cancel}>
      <QuestionForm from={loading.from} question={loading.question} />
    </Sheet>
  );
}

function QuestionForm({ from, question }: { from: string; question: Question }) {
  const { again, cancel } = useOpening();
  const [answer, setAnswer] = useState(() => firstAnswer(question));
  const [format, setFormat] = useState<Format>(question.format);
  const formatId = useId();
  const missingId = useId();
  const other = format !== question.format;
  const missing = other ? [] : missingAnswers(question, answer);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length > 0) return;
    again(other ? { ...NO_CHOICES, format } : choicesOf(question, answer));
  };
  return (
    <form className="asked" onSubmit={submit}>
      <p className="asked-file">
        <bdi className="asked-name">{from}</bdi>
        <label htmlFor={formatId}>is read as</label>
        <FormatSelect id={formatId} value={format} onChoose={setFormat} />
      </p>
      {other ? (
        <p className="open-hint">Whence will look at the file anew, as: {FORMAT_NAMES[format]}.</p>
      ) : (
        <QuestionAnswers question={question} answer={answer} onAnswer={setAnswer} />
      )}
      <div className="asked-end">
        <p id={missingId} className="asked-missing" role="status">
          {missing.join(' ')}
        </p>
        <button type="button" className="open-button" onClick={cancel}>
          Cancel
        </button>
        <button
          type="submit"
          className="open-button is-main"
          disabled={missing.length > 0}
          aria-describedby={missingId}
        >
          Open
        </button>
      </div>
    </form>
  );
}

export default OpenQuestion;
