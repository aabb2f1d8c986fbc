import './ClusterList.css';
import type { SceneCluster } from '../layout/scene.ts';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describeShort } from '../query/describeTime.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { useWhence } from '../store/useWhence.ts';
import { plural } from './plural.ts';
import { firstButton, useListPopover } from './useListPopover.ts';

interface ClusterListProps {
  readonly dataset: Dataset;
  readonly cluster: SceneCluster;
  /** Where the cluster's mark is on screen. */
  readonly at: DOMRect;
  onClose(): void;
}

/** The events of a cluster as a list beside its mark. The browser's popover closes it on Esc and on a click elsewhere. */
export function ClusterList({ dataset, cluster, at, onClose }: ClusterListProps) {
  const { ref, style } = useListPopover(at, firstButton, onClose);
  const select = useWhence((s) => s.select);
  const setViewport = useWhence((s) => s.setViewport);
  return (
    <div
      ref={ref}
      popover="auto"
      className="cluster-list"
      style={style}
      data-gesture="none"
      role="dialog"
      aria-label={`${plural(cluster.count, 'event')} close together`}
    >
      <p className="cluster-list-head">
        <span className="eyebrow">{plural(cluster.count, 'event')}</span>
        <button
          type="button"
          onClick={() => {
            setViewport(cluster.span);
            onClose();
          }}
        >
          Zoom to them
        </button>
      </p>
      <ul>
        {cluster.ids.map((id) => {
          const event = lookup(dataset).event.get(id);
          if (!event) return null;
          return (
            <li key={id}>
              <button
                type="button"
                data-event={id}
                onClick={() => {
                  select(id);
                  onClose();
                }}
              >
                <span className="cluster-list-title">
                  {eventFacts(dataset, event).glyphs.map((kind) => (
                    <GlyphIcon key={kind} kind={kind} />
                  ))}
                  {event.title}
                </span>
                <span className="dim">{describeShort(event.time, dataset.timeZone)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export default ClusterList;
