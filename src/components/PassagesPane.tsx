import './PassagesPane.css';
import { useEffect, useState } from 'react';
import type { Span } from '../base/span.ts';
import type { Dataset } from '../model/dataset.ts';
import type { AnchorKind } from '../query/anchor.ts';
import type { ToldDocument, ToldRow } from '../query/told.ts';
import { AnchorReport } from './AnchorReport.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { DocumentText } from './DocumentText.tsx';
import { PassageList } from './PassageList.tsx';
import { plural } from './plural.ts';
import { TextControls } from './TextControls.tsx';
import { paragraphsWords } from './toldWords.ts';
import { useAnchors } from './useAnchors.ts';
import { useDocumentText } from './useDocumentText.ts';
import { useTakeText } from './useTakeText.ts';

/** How much of the view the pane takes where it lies below the chart. */
export type PaneSize = 'bar' | 'half' | 'full';

interface PassagesPaneProps {
  readonly dataset: Dataset;
  readonly told: ToldDocument;
  readonly row: ToldRow | null;
  readonly onPick: (key: string) => void;
  /** What small bars beside the claims show; null for no bars. */
  readonly span: Span | null;
  readonly bars: boolean;
  readonly size: PaneSize;
  readonly onSize: (size: PaneSize) => void;
}

/**
 * All passages of a document in its order, with what each supports; in the document's own text where that is known.
 * A file or words dropped here are taken as the text.
 */
export function PassagesPane(props: PassagesPaneProps) {
  const { dataset, told, row, onPick, size, onSize } = props;
  const text = useDocumentText(dataset, told.document);
  const anchored = useAnchors(told, text?.text ?? null);
  const [state, setState] = useState<AnchorKind | null>(null);
  const [listed, setListed] = useState(true);
  const { over, dropping } = useTakeText(dataset, told.document, text?.kind === 'file', () => {
    if (size === 'bar') onSize('half');
  });
  const brought = text?.kind === 'reader';
  // Who brings a text wants to see it.
  useEffect(() => setListed(!brought), [brought]);
  const passages = told.paragraphs.flatMap((each) => each.passages);

  return (
    <section
      className={over ? 'passages is-over' : 'passages'}
      aria-label="Passages"
      data-size={size}
      {...dropping}
    >
      <header className="passages-head">
        <h2 className="passages-title">
          Passages{' '}
          <span className="dim">
            {plural(passages.length, 'passage')} in {paragraphsWords(told)}
          </span>
        </h2>
        <SizeButtons size={size} onSize={onSize} />
      </header>
      {anchored && (
        <AnchorReport
          anchors={passages.flatMap(({ key }) => anchored.anchors.get(key) ?? [])}
          state={state}
          onState={setState}
          listed={listed}
          onListed={setListed}
        />
      )}
      <div className="passages-body">
        <div className="passages-facts">
          <CoverageLine
            dataset={dataset}
            document={told.document}
            total={anchored?.index.paragraphs ?? null}
          />
          <TextControls dataset={dataset} document={told.document} text={text} />
        </div>
        {anchored && !listed ? (
          <DocumentText {...{ told, anchored, state, row, onPick }} />
        ) : (
          <PassageList {...props} anchored={anchored} state={anchored && state} />
        )}
      </div>
      {over && <p className="passages-drop">Drop the text of this document here.</p>}
    </section>
  );
}

/** Only where the pane lies below the chart: its style sheet hides them beside it. */
function SizeButtons({ size, onSize }: { size: PaneSize; onSize: (size: PaneSize) => void }) {
  const up = size === 'bar' ? 'half' : 'full';
  const down = size === 'full' ? 'half' : 'bar';
  return (
    <span className="passages-sizes">
      <button
        type="button"
        aria-label={size === 'bar' ? 'Show the passages' : 'Make the passages larger'}
        title={size === 'bar' ? 'Show the passages' : 'Larger'}
        disabled={size === 'full'}
        onClick={() => onSize(up)}
      >
        <Chevron up />
      </button>
      <button
        type="button"
        aria-label={size === 'full' ? 'Make the passages smaller' : 'Hide the passages'}
        title={size === 'full' ? 'Smaller' : 'Hide'}
        disabled={size === 'bar'}
        onClick={() => onSize(down)}
      >
        <Chevron up={false} />
      </button>
    </span>
  );
}

function Chevron({ up }: { up: boolean }) {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
      <path d={up ? 'M2.5 9 7 4.5 11.5 9' : 'M2.5 5 7 9.5 11.5 5'} />
    </svg>
  );
}
