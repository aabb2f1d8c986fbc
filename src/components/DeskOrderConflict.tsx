import type { OrderConflict } from '../edit/orderWindows.ts';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describePlacement } from '../query/describeTime.ts';
import { useDesk } from '../store/useDesk.ts';
import { selectAndReveal } from './selectAndReveal.ts';

interface DeskOrderConflictProps {
  readonly conflict: OrderConflict;
  readonly dataset: Dataset;
}

/** Orders that cannot all hold: the chain of events that causes it, each of them a way to the event. */
export function DeskOrderConflict({ conflict, dataset }: DeskOrderConflictProps) {
  const { chain, message } = conflict;
  const ids = [...chain.map(({ before }) => before), chain.at(-1)?.after ?? ''];
  const go = (id: string) => {
    selectAndReveal(id);
    const { task, begin } = useDesk.getState();
    if (task.kind === 'event') begin({ kind: 'event', id });
  };
  return (
    <div className="desk-orders-told" role="alert">
      <span>{message}</span>
      <ol className="desk-orders-chain" aria-label="The events in the order in which they are put">
        {ids.map((id, at) => {
          const event = lookup(dataset).event.get(id);
          return (
            event && (
              <li key={id}>
                <button type="button" className="desk-orders-event" onClick={() => go(id)}>
                  <bdi>{event.title}</bdi>
                </button>
                <span className="dim">
                  {describePlacement(event.time, dataset.timeZone)}
                  {at < chain.length ? '; said to come before' : ''}
                </span>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
