import type { FlowPlace } from '../layout/flowStep.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SourceFlow } from '../query/sourceFlow.ts';
import { spotWords } from './flowWords.ts';

/** What a screen reader says of each part. */
export function partNames(dataset: Dataset, flow: SourceFlow): ReadonlyMap<string, string> {
  const places: readonly FlowPlace[] = [
    ...flow.nodes.map(({ key }) => ({ kind: 'node' as const, key })),
    ...flow.links.map(({ key }) => ({ kind: 'link' as const, key })),
  ];
  return new Map(places.map((place) => [nameKey(place), spotWords(dataset, flow, place)]));
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
