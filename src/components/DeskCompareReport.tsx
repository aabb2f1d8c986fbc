import { useState } from 'react';
import type { Difference, DifferenceKind } from '../compare/difference.ts';
import { keepBoth, take } from '../compare/take.ts';
import type { Dataset } from '../model/dataset.ts';
import { useProject } from '../store/useProject.ts';
import { type Settling, useCompare } from './compareState.ts';
import { differenceRow, figureRows } from './compareWords.ts';
import { DeskCompareFigures } from './DeskCompareFigures.tsx';
import { DeskCompareFilter } from './DeskCompareFilter.tsx';
import { DeskCompareList } from './DeskCompareList.tsx';
import { plural } from './plural.ts';
import { saveFile } from './saveFile.ts';
import { useComparison } from './useComparison.ts';

/** Figures and differences of two datasets. */
export function DeskCompareReport({ mine, theirs }: { mine: Dataset; theirs: Dataset }) {
  const { pairing, figures, all, open, settled, kept } = useComparison(mine, theirs);
  const edit = useProject((s) => s.edit);
  const choices = useCompare();
  const [refused, setRefused] = useState<string | null>(null);
  const [kind, setKind] = useState<DifferenceKind | null>(null);
  if (figures.documents === 0) {
    return (
      <p role="status">
        The two have no document in common, neither by text nor by address, title or id: there is nothing to
        compare or to merge.
      </p>
    );
  }
  const settle = (difference: Difference, how: Settling) => {
    if (how === 'keep') {
      choices.keep(difference);
      setRefused(null);
      return;
    }
    const step = how === 'take' ? take(pairing, difference) : keepBoth(pairing, difference);
    const sentence = step && edit(step);
    setRefused(sentence);
    if (sentence !== null) return;
    if (how === 'take') choices.take(difference);
    else choices.both(difference, all);
  };
  const save = async () => {
    const { differencesCsv } = await import('../export/differencesCsv.ts');
    const waiting = new Set(open);
    const rows = all.map((difference) => differenceRow(pairing, difference, waiting.has(difference)));
    saveFile({
      name: 'differences.csv',
      mime: 'text/csv;charset=utf-8',
      content: differencesCsv(figureRows(figures), rows),
    });
  };
  const shown = kind === null ? open : open.filter((difference) => difference.kind === kind);
  return (
    <>
      <DeskCompareFigures figures={figures} />
      <div className="compare-head">
        <h3 className="eyebrow">Differences</h3>
        <p className="compare-progress" role="status">
          {all.length === 0 && settled === 0
            ? 'No difference in claims, chains and times.'
            : `${settled} of ${settled + open.length} settled`}
        </p>
      </div>
      {settled + open.length > 0 && (
        <progress className="compare-bar" aria-label="Settled" value={settled} max={settled + open.length} />
      )}
      {refused !== null && (
        <p role="alert" className="compare-failed">
          {refused}
        </p>
      )}
      {open.length > 0 && <DeskCompareFilter open={open} kind={kind} onKind={setKind} />}
      <DeskCompareList pairing={pairing} list={shown.length > 0 ? shown : open} onSettle={settle} />
      {open.length === 0 && settled > 0 && <p>All is settled.</p>}
      <p className="compare-foot">
        <button type="button" className="open-button" onClick={() => void save()}>
          Save report as CSV
        </button>
        {kept > 0 && (
          <button type="button" className="open-button" onClick={choices.askAgain}>
            Ask again about {plural(kept, 'kept one', 'kept ones')}
          </button>
        )}
      </p>
    </>
  );
}
