import './PassageList.css';
import type { Span } from '../base/span.ts';
import { HatchDefs } from '../marks/HatchDefs.tsx';
import type { Dataset } from '../model/dataset.ts';
import type { AnchorKind } from '../query/anchor.ts';
import type { ToldDocument, ToldPassage, ToldRow } from '../query/told.ts';
import { AnchorState } from './AnchorState.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { openedPassages } from './openedPassages.ts';
import { PassageWords } from './PassageWords.tsx';
import type { Anchored } from './useAnchors.ts';
import { useScrollToOpened } from './useScrollToOpened.ts';
import { useSize } from './useSize.ts';
import { useSlopeBars } from './useSlopeBars.ts';

interface PassageListProps {
  readonly dataset: Dataset;
  readonly told: ToldDocument;
  readonly row: ToldRow | null;
  readonly onPick: (key: string) => void;
  /** What small bars below the claims show. */
  readonly span: Span | null;
  /** Whether there are such bars. */
  readonly bars: boolean;
  readonly anchored: Anchored | null;
  /** Shows only the passages in this state. */
  readonly state: AnchorKind | null;
}

/** The passages of a document one after the other, each with the claims that it supports. */
export function PassageList({ dataset, told, row, onPick, span, bars, anchored, state }: PassageListProps) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const drawn = useSlopeBars(dataset, told.events, span, bars ? width - BAR_INSET : 0);
  const opened = openedPassages(told, row);
  const list = useScrollToOpened<HTMLOListElement>(opened[0] ?? null);
  return (
    <div ref={ref}>
      {bars && (
        <svg className="passage-defs" width={0} height={0} aria-hidden="true">
          <HatchDefs />
        </svg>
      )}
      <ol className="passage-list" ref={list}>
        {told.paragraphs.map(({ paragraph, passages }) => {
          const some = passages.filter(
            ({ key }) => state === null || anchored?.anchors.get(key)?.kind === state,
          );
          return (
            some.length > 0 && (
              <li key={paragraph} className="passage-paragraph">
                <h3 className="passage-number">
                  <span className="visually-hidden">
                    {paragraph === null ? 'In no stated paragraph' : 'Paragraph '}
                  </span>
                  {paragraph ?? '–'}
                </h3>
                <ol className="passage-entries">
                  {some.map((each) => (
                    <li
                      key={each.key}
                      className={opened.includes(each.key) ? 'passage-entry is-opened' : 'passage-entry'}
                      data-passage={each.key}
                    >
                      <PassageWords passage={each.passage} language={told.document.language} />
                      {anchored && <Anchor anchored={anchored} passage={each} />}
                      <ul className="passage-claims" aria-label="Supports">
                        {each.claims.map((claim) => (
                          <li key={claim.id}>
                            <ClaimLink
                              dataset={dataset}
                              claim={claim}
                              bars={bars ? drawn : null}
                              onPick={(event) => onPick(`${paragraph} ${event}`)}
                            />
                          </li>
                        ))}
                      </ul>
                    </li>
                  ))}
                </ol>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

/** What the bars' entries are narrower by than the list, in px: the number, and the padding. */
const BAR_INSET = 52;

function Anchor({ anchored, passage }: { anchored: Anchored; passage: ToldPassage }) {
  const anchor = anchored.anchors.get(passage.key);
  return anchor ? <AnchorState anchor={anchor} passage={passage.passage} /> : null;
}
