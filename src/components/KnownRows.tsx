import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { KnownColumns } from '../layout/knownColumns.ts';
import { type KnownMark, knownMark } from '../layout/knownMark.ts';
import type { Claim, Dataset } from '../model/dataset.ts';
import { type KnownClaim, knownCounts, knownState } from '../query/knownClaims.ts';
import { useWhence } from '../store/useWhence.ts';
import { KnownRow } from './KnownRow.tsx';
import { formatCount } from './plural.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { originToLight } from './toldWords.ts';
import type { KnownPicture } from './useKnownPicture.ts';
import { usePickKeys } from './usePickKeys.ts';

/** The rows of the two clocks, as one list to pick from: what has a time of saying, then what has none. */
export function KnownRows({
  dataset,
  rows,
  timed,
  untimed,
  known,
  picture: { scale, bars },
  columns,
  selected,
}: {
  dataset: Dataset;
  /** In order; the first `timed` of them have a time of saying. */
  rows: readonly KnownClaim[];
  timed: number;
  /** How many have none, drawn or not. */
  untimed: number;
  known: number | null;
  picture: KnownPicture;
  columns: KnownColumns;
  /** Id of the selected event. */
  selected: string | null;
}) {
  const headId = useId();
  const marks = useMemo<ReadonlyMap<string, KnownMark>>(
    () =>
      new Map(
        rows.map(({ claim, saying }) => [claim.id, scale ? knownMark(saying, scale) : { kind: 'none' }]),
      ),
    [rows, scale],
  );
  const drawn = useMemo(
    () =>
      new Map(rows.map(({ event }) => [event.id, { bar: bars.barOf(event), words: bars.wordsOf(event) }])),
    [rows, bars],
  );
  const [last, setLast] = useState<string | null>(null);
  const ofSelected = rows.filter(({ event }) => event.id === selected);
  // What is selected elsewhere is picked at the first claim about it.
  const picked = (ofSelected.find(({ claim }) => claim.id === last) ?? ofSelected[0])?.claim.id ?? null;
  const pick = useCallback(
    (id: string) => {
      const row = rows.find(({ claim }) => claim.id === id);
      if (!row) return;
      setLast(id);
      selectAndReveal(row.event.id);
    },
    [rows],
  );
  const { tabStop, onKeyDown } = usePickKeys(
    rows.map(({ claim }) => claim.id),
    picked,
    pick,
  );
  const point = usePoint();
  const draw = (row: KnownClaim) => (
    <KnownRow
      key={row.claim.id}
      dataset={dataset}
      row={row}
      state={knownState(dataset, row.claim, known)}
      open={known === null}
      mark={marks.get(row.claim.id) ?? { kind: 'none' }}
      bar={drawn.get(row.event.id)?.bar ?? UNDATED}
      barWords={drawn.get(row.event.id)?.words ?? ''}
      columns={columns}
      picked={row.claim.id === picked}
      same={row.event.id === selected}
      tabStop={row.claim.id === tabStop}
      onPick={pick}
      onPoint={point}
    />
  );
  return (
    // The options have the focus; their keys arrive here.
    <div role="listbox" className="known-rows" aria-label="Claims in order of saying" onKeyDown={onKeyDown}>
      {rows.slice(0, timed).map(draw)}
      {rows.length > timed && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a listbox
        <div role="group" className="known-band" aria-labelledby={headId}>
          <div className="known-band-head" id={headId} role="presentation">
            <span className="eyebrow">Time of saying unknown ({formatCount(untimed)})</span>{' '}
            <span className="dim">{bandWords(dataset, rows.slice(timed), known)}</span>
          </div>
          {rows.slice(timed).map(draw)}
        </div>
      )}
    </div>
  );
}

const UNDATED = { kind: 'undated' } as const;

/** What may be told of claims whose saying has no time. */
function bandWords(dataset: Dataset, rows: readonly KnownClaim[], known: number | null): string {
  if (rows.every(({ saying }) => saying.kind === 'unknown' && saying.by === null)) {
    return 'Nobody says when, nor when it was published.';
  }
  if (known === null) return 'Nobody says when; at the latest when published.';
  const said = knownCounts(
    dataset,
    rows.map(({ claim }) => claim),
    known,
  ).said;
  return said === 0
    ? 'Not one of them was published by then.'
    : `${formatCount(said)} had been said by then, since published.`;
}

/** Lights the origin of the claim pointed at. Stays the same from render to render. */
function usePoint(): (claim: Claim | null) => void {
  const light = useWhence((s) => s.light);
  // Rows taken away under the pointer get no leave event, and their source would stay lit.
  useEffect(() => () => light(null), [light]);
  return useCallback((claim) => light(claim && originToLight([claim])), [light]);
}
