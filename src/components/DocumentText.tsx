import './DocumentText.css';
import { useMemo } from 'react';
import type { AnchorKind } from '../query/anchor.ts';
import type { ToldDocument, ToldRow } from '../query/told.ts';
import { AnchorState } from './AnchorState.tsx';
import { type FoundPassage, foundPassages, markedParagraphs } from './foundPassages.ts';
import { openedPassages } from './openedPassages.ts';
import { PassageWords } from './PassageWords.tsx';
import { TextMark } from './TextMark.tsx';
import type { Anchored } from './useAnchors.ts';
import { usePickKeys } from './usePickKeys.ts';
import { useScrollToOpened } from './useScrollToOpened.ts';

interface DocumentTextProps {
  readonly told: ToldDocument;
  readonly anchored: Anchored;
  /** Marks only the passages in this state. */
  readonly state: AnchorKind | null;
  readonly row: ToldRow | null;
  readonly onPick: (key: string) => void;
}

/**
 * A document's text, its paragraphs numbered, with every passage marked where it stands. The marks are one tab stop.
 * The text is drawn as text only.
 */
export function DocumentText({ told, anchored, state, row, onPick }: DocumentTextProps) {
  const found = useMemo(() => foundPassages(told, anchored, state), [told, anchored, state]);
  const paragraphs = useMemo(() => markedParagraphs(anchored, found), [anchored, found]);
  const opened = openedPassages(told, row);
  const scroll = useScrollToOpened<HTMLDivElement>(opened[0] ?? null);
  const marks = paragraphs.flatMap(({ pieces }) => pieces.filter(({ passage }) => passage !== null));
  const openedMark = marks.find(({ passage }) => passage !== null && opened.includes(passage.key));
  const { tabStop, onKeyDown } = usePickKeys(
    marks.map(({ key }) => key),
    openedMark?.key ?? null,
    (key) => {
      const passage = marks.find((mark) => mark.key === key)?.passage;
      const claim = passage?.claims[0];
      if (passage && claim) onPick(`${passage.passage.paragraph} ${claim.event}`);
    },
  );
  const missing = found.filter(({ anchor }) => anchor.kind === 'missing');
  return (
    // The marks have the focus; their keys arrive here.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div ref={scroll} className="text-page" lang={told.document.language ?? undefined} onKeyDown={onKeyDown}>
      {missing.length > 0 && <Missing passages={missing} language={told.document.language} />}
      {paragraphs.map(({ paragraph, pieces }) => (
        <p key={paragraph} className="text-paragraph" dir="auto">
          <span className="text-number">{paragraph}</span>
          {pieces.map(({ key, text, passage, first }) =>
            passage === null ? (
              text
            ) : (
              <TextMark
                key={key}
                id={key}
                text={text}
                passage={passage}
                first={first}
                opened={opened.includes(passage.key)}
                tabStop={key === tabStop}
                onPick={onPick}
              />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

function Missing({ passages, language }: { passages: readonly FoundPassage[]; language: string | null }) {
  return (
    <section className="text-missing">
      <h3 className="eyebrow">Not in this text</h3>
      <ul>
        {passages.map(({ key, passage, anchor }) => (
          <li key={key} data-passage={key}>
            <PassageWords passage={passage} language={language} />
            <AnchorState anchor={anchor} passage={passage} />
          </li>
        ))}
      </ul>
    </section>
  );
}
