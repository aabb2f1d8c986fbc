import './RelationArcs.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../base/span.ts';
import { relationArcs } from '../layout/arcs.ts';
import type { Scene } from '../layout/scene.ts';
import { RelationArc } from '../marks/RelationArc.tsx';
import { RelationStub } from '../marks/RelationStub.tsx';
import type { Dataset } from '../model/dataset.ts';
import { eventLinks } from '../query/eventLinks.ts';
import { useMeasure } from './useMeasure.ts';
import { useNarrowed } from './useNarrowed.ts';

interface RelationArcsProps {
  readonly dataset: Dataset;
  readonly scene: Scene;
  /** That the scene was computed for. */
  readonly viewport: Span;
  /** Id of the selected event, or null. */
  readonly selected: string | null;
}

/**
 * The relations of the selected event, over the marks: a `<g>` in the coordinates of the plot. Says in words what an arc
 * means while its other end or the selected mark is pointed at, or the timeline has the keyboard. The panel tells all of
 * it in words, so this is hidden from screen readers.
 */
export function RelationArcs({ dataset, scene, viewport, selected }: RelationArcsProps) {
  const narrowed = useNarrowed();
  const measure = useMeasure();
  const links = useMemo(
    () => (selected === null || !narrowed ? [] : eventLinks(dataset, selected, narrowed.claimIds)),
    [dataset, selected, narrowed],
  );
  const { arcs, stubs } = useMemo(
    () => relationArcs(dataset, scene, viewport, selected ?? '', links, measure),
    [dataset, scene, viewport, selected, links, measure],
  );
  const [layer, pointed] = usePointedMark(links.length > 0);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g ref={layer} className="relation-arcs" aria-hidden="true">
      {arcs.map((arc) => (
        <RelationArc key={arc.end} arc={arc} said={arc.end === pointed} />
      ))}
      {stubs.map((stub) => (
        <RelationStub key={stub.side} stub={stub} />
      ))}
    </g>
  );
}

/** Id of the mark or cluster under the pointer. The marks keep their own handlers; this listens around them. */
function usePointedMark(listens: boolean) {
  const layer = useRef<SVGGElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  useEffect(() => {
    const timeline = layer.current?.closest('#timeline');
    if (!listens || !timeline) return;
    const onOver = ({ target }: Event) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      setPointed(option ? option.id.replace(/^option-/, '') : null);
    };
    const onLeave = () => setPointed(null);
    timeline.addEventListener('pointerover', onOver);
    timeline.addEventListener('pointerleave', onLeave);
    return () => {
      timeline.removeEventListener('pointerover', onOver);
      timeline.removeEventListener('pointerleave', onLeave);
      setPointed(null);
    };
  }, [listens]);
  return [layer, pointed] as const;
}
