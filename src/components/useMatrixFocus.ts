import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useMemo, useState } from 'react';
import { type MatrixPlace, matrixStep } from '../layout/matrixStep.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import type { MatrixRow } from '../query/sourceMatrix.ts';
import { useWhence } from '../store/useWhence.ts';
import { placeOf } from './matrixPlace.ts';

/** What a matrix needs to be one tab stop, with the arrow keys moving in it, and to follow the pointer. */
export interface MatrixFocus {
  /** What the pointer or the focus is on. */
  readonly pointed: MatrixPlace | null;
  /** The place that Tab reaches. */
  readonly stop: MatrixPlace;
  /** For the element around all places. */
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/**
 * Focus and pointer of a matrix. Pointing at a row lights its source everywhere.
 *
 * @param selected id of the selected event: Tab reaches its heading first.
 */
export function useMatrixFocus(
  rows: readonly MatrixRow[],
  events: readonly TimelineEvent[],
  selected: string | null,
): MatrixFocus {
  const light = useWhence((s) => s.light);
  const [pointed, setPointed] = useState<MatrixPlace | null>(null);
  const [focused, setFocused] = useState<MatrixPlace | null>(null);
  const filled = useMemo(() => rows.map((row) => row.cells.map(({ column }) => column)), [rows]);
  // Rows taken away under the pointer get no leave event, and a source would stay lit.
  useEffect(() => () => light(null), [light]);

  const exists = ({ row, column }: MatrixPlace) =>
    row === -1
      ? column < events.length
      : row < rows.length && (column === -1 || filled[row]?.includes(column) === true);
  const look = (place: MatrixPlace | null) => {
    setPointed((was) => (was?.row === place?.row && was?.column === place?.column ? was : place));
    light(place ? (rows[place.row]?.source.id ?? null) : null);
  };
  const column = events.findIndex((event) => event.id === selected);
  return {
    pointed,
    stop: focused && exists(focused) ? focused : { row: -1, column: Math.max(0, column) },
    handlers: {
      onPointerMove: (event) => look(placeOf(event.target)),
      onPointerLeave: () => look(null),
      onFocus: (event) => {
        const at = placeOf(event.target);
        setFocused(at);
        look(at);
      },
      onBlur: () => look(null),
      onKeyDown: (event) => {
        if (event.metaKey || event.altKey || event.shiftKey) return;
        const at = placeOf(event.target);
        const to = at && matrixStep(filled, events.length, at, event.key, event.ctrlKey);
        if (!to) return;
        event.preventDefault();
        event.stopPropagation(); // the page has meanings of its own for these keys
        const place = `[data-place="${to.row} ${to.column}"]`;
        event.currentTarget.querySelector<HTMLElement>(place)?.focus();
      },
    },
  };
}
