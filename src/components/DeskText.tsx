import './DocumentText.css';
import './DeskText.css';
import { useCallback, useDeferredValue, useId, useMemo, useRef } from 'react';
import { passageAt } from '../edit/passageAt.ts';
import type { SourceDocument } from '../model/dataset.ts';
import type { TextIndex } from '../query/textIndex.ts';
import type { TextMarks } from '../query/textMarks.ts';
import { useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { BLOCK, DeskTextBlock } from './DeskTextBlock.tsx';
import { DeskTextLost } from './DeskTextLost.tsx';
import { DeskTextSelected } from './DeskTextSelected.tsx';
import type { FoundPassage } from './foundPassages.ts';
import { useReleased, useTextDraft } from './useTextDraft.ts';
import { useTextLight } from './useTextLight.ts';
import { useTextScroll } from './useTextScroll.ts';
import { useWordCursor } from './useWordCursor.ts';

interface DeskTextProps {
  readonly document: SourceDocument;
  readonly index: TextIndex;
  readonly marks: TextMarks;
  /** Tells which paragraph is at the top of the view. */
  readonly onParagraph: (paragraph: number) => void;
}

/**
 * A text that claims are made of: its paragraphs numbered, the passages marked, and one tab stop in which the arrow keys
 * move by word. What is selected, by keys or by a pointer, becomes a claim.
 */
export function DeskText({ document, index, marks, onParagraph }: DeskTextProps) {
  const page = useRef<HTMLDivElement>(null);
  const hint = useId();
  const selected = useWhence((s) => selectedEvent(s.selection));
  const ranges = useMemo(
    () => marks.found.flatMap((mark) => mark.ranges).sort((a, b) => a.start - b.start),
    [marks],
  );
  const pick = useCallback(
    (_key: string, { claims }: FoundPassage) => pickNext(claims.map(({ event }) => event)),
    [],
  );
  const keys = useWordCursor(page, index, ranges, {
    claim: () => claim(),
    pick: (unit) => {
      const over = marks.byParagraph.get(index.paragraphAt(unit)) ?? [];
      const events = over
        .filter((mark) => mark.ranges.some(({ start, end }) => start <= unit + 1 && end > unit))
        .flatMap((mark) => mark.claims.map(({ event }) => event));
      pickNext(events);
    },
  });
  const claim = useCallback(() => {
    if (!keys.selected) return;
    const { start, end } = keys.selected;
    const passage = passageAt(index.text, document.id, start, end);
    useDesk.getState().begin({ kind: 'claim', id: null, passage, event: selected });
  }, [keys.selected, index, document.id, selected]);
  const lighting = useTextLight(marks, index, keys.cursor);
  const draft = useTextDraft(document.id, index);
  useReleased(draft, marks, keys);
  useTextScroll(page, {
    index,
    marks,
    selected,
    cursor: keys.cursor,
    onParagraph,
    setCursor: keys.setCursor,
  });
  return (
    // Pressing beside the words drops what is selected; by key that is Escape.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div ref={page} className="desk-text" onClick={keys.onClick} {...lighting}>
      <DeskTextLost passages={marks.missing} language={document.language} />
      {/* The words are read and selected, not typed in; their keys are those of the hint. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a text field would hold no marks */}
      <div
        className="desk-words"
        role="textbox"
        aria-multiline="true"
        aria-readonly="true"
        tabIndex={0}
        aria-label={`Text of ${document.title}`}
        aria-describedby={hint}
        lang={document.language ?? undefined}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <Blocks index={index} marks={marks} draft={draft} selected={selected} onPick={pick} />
      </div>
      <p id={hint} className="visually-hidden">
        Arrow keys move by word and paragraph, Shift selects, Enter makes a claim of the words selected,
        square brackets go from passage to passage.
      </p>
      <DeskTextSelected
        page={page}
        index={index}
        marks={marks}
        keys={keys}
        busy={draft !== null}
        onClaim={claim}
      />
    </div>
  );
}

type BlocksProps = Omit<Parameters<typeof DeskTextBlock>[0], 'from' | 'marks'> & {
  readonly marks: TextMarks;
};

/** Blocks drawn at once; the others follow while the page stays alive. */
const FIRST = 4;

function Blocks({ index, marks, ...others }: BlocksProps) {
  const all = Math.ceil(index.paragraphs / BLOCK);
  const drawn = useDeferredValue(all, Math.min(all, FIRST));
  const starts = Array.from({ length: drawn }, (_, block) => block * BLOCK + 1);
  return starts.map((from) => (
    <DeskTextBlock key={from} index={index} from={from} marks={marks.byParagraph} {...others} />
  ));
}

/** Selects the event of a passage; of several the next, each time. */
function pickNext(events: readonly string[]): void {
  const { selection, select } = useWhence.getState();
  const at = events.indexOf(selectedEvent(selection) ?? '');
  const next = events[(at + 1) % events.length];
  if (next !== undefined) select(next);
}
