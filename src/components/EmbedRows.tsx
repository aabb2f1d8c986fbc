import './EmbedRows.css';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** What one press moves by, as a share of what is in sight. */
const STEP = 0.7;
/** Less than this out of sight is not worth a button, in px. */
const SLACK = 8;

/**
 * In a frame, where the wheel belongs to the page around: buttons to the rows above and below what is in sight.
 *
 * @param again changes when the rows do.
 */
export function EmbedRows({ rows, again }: { rows: RefObject<HTMLElement | null>; again: unknown }) {
  const [above, below] = useHidden(rows, again);
  const go = (direction: 1 | -1) => {
    const node = rows.current;
    node?.scrollBy({ top: direction * STEP * node.clientHeight });
  };
  return (
    <div className="embed-rows" data-gesture="none">
      {above && (
        <button type="button" className="embed-more" aria-label="Rows above" onClick={() => go(-1)}>
          ↑
        </button>
      )}
      {below && (
        <button type="button" className="embed-more is-below" aria-label="Rows below" onClick={() => go(1)}>
          ↓
        </button>
      )}
    </div>
  );
}

function useHidden(rows: RefObject<HTMLElement | null>, again: unknown): readonly [boolean, boolean] {
  const [above, setAbove] = useState(false);
  const [below, setBelow] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see `again`
  useLayoutEffect(() => {
    const node = rows.current;
    if (!node) return;
    const look = () => {
      setAbove(node.scrollTop > SLACK);
      setBelow(node.scrollHeight - node.scrollTop - node.clientHeight > SLACK);
    };
    look();
    node.addEventListener('scroll', look, { passive: true });
    return () => node.removeEventListener('scroll', look);
  }, [rows, again]);
  return [above, below];
}
