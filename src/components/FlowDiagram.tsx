import './FlowDiagram.css';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useMemo,
  useState,
} from 'react';
import { type FlowScene, type FlowSceneNode, flowLayout } from '../layout/flow.ts';
import { type FlowPlace, flowStep } from '../layout/flowStep.ts';
import type { Measure } from '../layout/measure.ts';
import { FlowBandMark } from '../marks/FlowBandMark.tsx';
import { FlowNodeMark } from '../marks/FlowNodeMark.tsx';
import type { Claim, Dataset } from '../model/dataset.ts';
import { claimsAt } from '../query/flowSpot.ts';
import type { SourceFlow } from '../query/sourceFlow.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedSource } from '../view/selection.ts';
import { focusPlace, nameKey, partNames, placeOf } from './flowPlaces.ts';
import { pressSpot } from './flowPress.ts';
import { layerNames } from './flowWords.ts';
import type { FlowLook } from './useFlowSpot.ts';
import { useMeasure } from './useMeasure.ts';

/** Height of the line of column names above the picture, in px. */
const HEADS = 22;

/** A flow as a picture, one tab stop: the arrow keys go along it. */
export function FlowDiagram({
  dataset,
  flow,
  look,
  width,
  height,
}: {
  dataset: Dataset;
  /** With at least one claim. */
  flow: SourceFlow;
  look: FlowLook;
  width: number;
  /** What is free for it; it grows beyond where it must. */
  height: number;
}) {
  const measure = useMeasure();
  const selected = useWhence((s) => selectedSource(s.selection));
  const [focused, setFocused] = useState<FlowPlace | null>(null);
  const scene = useMemo(
    () => flowLayout(flow, { width, height: height - HEADS }, measure),
    [flow, width, height, measure],
  );
  const lit = useMemo(() => (look.spot ? new Set(claimsAt(flow, look.spot)) : null), [flow, look.spot]);
  const names = useMemo(() => partNames(dataset, flow), [dataset, flow]);
  const stop = focused && names.has(nameKey(focused)) ? focused : firstStop(scene, selected);
  const share = (claims: readonly Claim[]) =>
    lit ? claims.filter((claim) => lit.has(claim)).length / claims.length : 0;
  const propsOf = (place: FlowPlace) => ({
    role: 'button',
    tabIndex: stop && nameKey(stop) === nameKey(place) ? 0 : -1,
    'aria-label': names.get(nameKey(place)),
    'data-flow': nameKey(place),
  });

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = placeOf(event.target);
    if (!at) return;
    if (event.key === 'Enter' || event.key === ' ') pressSpot(flow, at);
    else {
      const to = flowStep(scene, at, event.key);
      if (!to) return;
      focusPlace(event.currentTarget, to);
    }
    event.preventDefault();
    event.stopPropagation(); // the page has meanings of its own for these keys
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold SVG
    <svg
      className={look.pointed ? 'flow is-pointed' : 'flow'}
      role="group"
      aria-label={`From origin to publisher: ${flow.nodes.length} sources by role. Arrow keys go along the flow.`}
      width={scene.width}
      height={scene.height + HEADS}
      viewBox={`0 ${-HEADS} ${scene.width} ${scene.height + HEADS}`}
      onPointerMove={(event: PointerEvent) => look.point(placeOf(event.target))}
      onPointerLeave={() => look.point(null)}
      onFocus={(event: FocusEvent) => {
        const at = placeOf(event.target);
        setFocused(at);
        look.point(at);
      }}
      onBlur={() => look.point(null)}
      onClick={(event: MouseEvent) => {
        const at = placeOf(event.target);
        if (at) pressSpot(flow, at);
      }}
      onKeyDown={onKeyDown}
    >
      <g className="flow-heads">
        {layerNames(flow.layers).map((name, layer) => (
          <text
            key={name}
            x={(scene.columns[layer] ?? 0) + (layer === 0 ? 10 : 0)}
            y={-8}
            textAnchor={layer === 0 ? 'end' : 'start'}
          >
            {name}
          </text>
        ))}
      </g>
      {scene.links.map((band) => (
        <FlowBandMark
          key={band.link.key}
          band={band}
          share={share(band.link.claims)}
          dimmed={look.pointed}
          {...propsOf({ kind: 'link', key: band.link.key })}
        />
      ))}
      {scene.nodes.map((item) => (
        <FlowNodeMark
          key={item.node.key}
          item={item}
          end={labelEnd(item, measure)}
          share={share(item.node.claims)}
          dimmed={look.pointed && share(item.node.claims) === 0}
          selected={selected !== null && item.node.source?.id === selected}
          data-row-source={item.node.source?.id}
          {...propsOf({ kind: 'node', key: item.node.key })}
        />
      ))}
    </svg>
  );
}

function labelEnd({ label }: FlowSceneNode, measure: Measure): number {
  const words = measure(`${label.text} ${label.count}`);
  return label.anchor === 'end' ? label.x - words : label.x + words;
}

function firstStop({ nodes }: FlowScene, selected: string | null): FlowPlace | null {
  const first = nodes.find(({ node }) => node.source !== null && node.source.id === selected) ?? nodes[0];
  return first ? { kind: 'node', key: first.node.key } : null;
}
