import { useCallback, useMemo, useState } from 'react';
import { barSpan } from '../layout/slopeBar.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ToldDocument } from '../query/told.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { type PaneSize, PassagesPane } from './PassagesPane.tsx';
import { SlopeChart } from './SlopeChart.tsx';
import { selectAndReveal } from './selectAndReveal.ts';
import { TOLD_PAGE } from './ToldHead.tsx';
import { ToldTable } from './ToldTable.tsx';
import { PHONE, useMedia } from './useMedia.ts';
import { useSize } from './useSize.ts';

/** Below this the chart's words would be cut to nothing, in px. */
const LEAST_WIDTH = 540;

/**
 * One document: its chart, or the chart as a table, and the pane of its passages. On a phone, or where there is no more
 * room than on one, the passages alone, with a bar each.
 */
export function ToldDesk({
  dataset,
  told,
  tabbed,
  table,
  size,
  onSize,
}: {
  dataset: Dataset;
  told: ToldDocument;
  /** True where it is one of several that tabs lead to. */
  tabbed: boolean;
  table: boolean;
  /** How much room the pane takes where it lies below the chart. */
  size: PaneSize;
  onSize: (size: PaneSize) => void;
}) {
  const phone = useMedia(PHONE);
  const [ref, { width }] = useSize<HTMLElement>();
  const slim = phone || (width > 0 && width < LEAST_WIDTH);
  const selected = useWhence((s) => selectedEvent(s.selection));
  const rows = useMemo(() => told.paragraphs.flatMap((each) => each.rows), [told]);
  const span = useMemo(() => barSpan(told.events), [told]);
  const [opened, setOpened] = useState<string | null>(null);
  const ofSelected = rows.filter(({ event }) => event.id === selected);
  // What is selected elsewhere opens at the first paragraph that tells of it.
  const row = ofSelected.find(({ key }) => key === opened) ?? ofSelected[0] ?? null;
  const pick = useCallback(
    (key: string) => {
      const picked = rows.find((each) => each.key === key);
      if (!picked) return;
      setOpened(key);
      if (size === 'bar') onSize('half');
      selectAndReveal(picked.event.id);
    },
    [rows, size, onSize],
  );
  return (
    <section
      ref={ref}
      id={TOLD_PAGE}
      className="told-desk"
      data-pane={slim && !table ? 'alone' : size}
      role={tabbed ? 'tabpanel' : undefined}
      aria-label={told.document.title}
    >
      {rows.length === 0 ? (
        <p className="told-none">Nothing that this document tells matches.</p>
      ) : table ? (
        <ToldTable dataset={dataset} told={told} onPick={pick} />
      ) : (
        !slim && <SlopeChart dataset={dataset} told={told} span={span} row={row} onPick={pick} />
      )}
      {!(slim && table) && (
        <PassagesPane
          dataset={dataset}
          told={told}
          row={row}
          onPick={pick}
          span={span}
          bars={slim}
          size={size}
          onSize={onSize}
        />
      )}
    </section>
  );
}
