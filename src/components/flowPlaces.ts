import { flowLabelWords } from '../layout/flowLabel.ts';
import type { FlowPlace } from '../layout/flowStep.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SourceFlow } from '../query/sourceFlow.ts';
import { spotWords } from './flowWords.ts';

/** What a screen reader says of each part. */
export function partNames(dataset: Dataset, flow: SourceFlow): ReadonlyMap<string, string> {
  const words = (place: FlowPlace) => spotWords(dataset, flow, place);
  const nodes = flow.nodes.map((node) => {
    const place = { kind: 'node', key: node.key } as const;
    // Begins with what is seen (WCAG 2.5.3), so that it can be called by that.
    return [nameKey(place), `${flowLabelWords(node)}. ${words(place)}`] as const;
  });
  const links = flow.links.map(({ key }) => {
    const place = { kind: 'link', key } as const;
    return [nameKey(place), words(place)] as const;
  });
  return new Map([...nodes, ...links]);
}

/** A name of a place for markup: `data-flow`. */
export function nameKey({ kind, key }: FlowPlace): string {
  return `${kind}:${key}`;
}

/** The place that an element stands in; null outside of all. */
export function placeOf(target: EventTarget): FlowPlace | null {
  const name = target instanceof Element ? target.closest('[data-flow]')?.getAttribute('data-flow') : null;
  const parts = /^(node|link):(.*)$/s.exec(name ?? '');
  const [, kind, key] = parts ?? [];
  return (kind === 'node' || kind === 'link') && key !== undefined ? { kind, key } : null;
}

/** Moves the focus to a place. */
export function focusPlace(svg: SVGSVGElement, place: FlowPlace): void {
  const name = nameKey(place);
  for (const mark of svg.querySelectorAll<SVGGElement>('[data-flow]')) {
    if (mark.getAttribute('data-flow') === name) mark.focus();
  }
}
