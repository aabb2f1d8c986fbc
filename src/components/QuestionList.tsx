import './QuestionList.css';
import { useState } from 'react';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Dataset } from '../model/dataset.ts';
import { originKind } from '../model/provenance.ts';
import type { Question } from '../query/questions.ts';
import { formatCount, plural } from './plural.ts';

/** A longer list begins with this many, so that what stands below it stays in reach. */
const MOST = 8;

/** Questions as ways in: each with the kinds of origin that speak to it and how many claims do. */
export function QuestionList({
  dataset,
  questions,
  title,
  onPick,
}: {
  dataset: Dataset;
  questions: readonly Question[];
  title: string;
  /** Gets the id of the event to start at. */
  onPick: (event: string) => void;
}) {
  const [all, setAll] = useState(false);
  if (questions.length === 0) return null;
  // A button in place of a single question would save nothing.
  const long = questions.length > MOST + 1;
  const shown = long && !all ? questions.slice(0, MOST) : questions;
  return (
    <>
      <h3 className="eyebrow question-heading">{title}</h3>
      <ul className="questions">
        {shown.map(({ question, disputed, claims, event }) => (
          <li key={question}>
            <button
              type="button"
              className={disputed ? 'question is-dispute' : 'question'}
              onClick={() => onPick(event.id)}
            >
              <span className="question-text">{question}</span>{' '}
              <span className="question-voices dim">
                {[...new Set(claims.map((claim) => originKind(dataset, claim)))].map((kind) => (
                  <GlyphIcon key={kind} kind={kind} />
                ))}
                <span>{plural(claims.length, 'claim')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {long && (
        <button type="button" className="question-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${formatCount(questions.length)}`}{' '}
          <span className="visually-hidden">under “{title}”</span>
        </button>
      )}
    </>
  );
}
