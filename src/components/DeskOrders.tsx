import './openControls.css';
import './DeskOrders.css';
import { useId, useState } from 'react';
import { orderWindows } from '../edit/orderWindows.ts';
import type { Dataset, EventOrder, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { TimeWindow } from '../model/time.ts';
import { describePlacement } from '../query/describeTime.ts';
import { useProject } from '../store/useProject.ts';
import { DeskOrderConflict } from './DeskOrderConflict.tsx';

interface DeskOrdersProps {
  readonly dataset: Dataset;
  /** Id of the event that the form is about. */
  readonly event: string;
  /** Takes a narrowed start into a form that is not saved yet. Without it, the event is changed at once. */
  readonly onTakeOver?: (start: TimeWindow, why: string) => void;
}

type Side = 'before' | 'after';

/** What came before and after an event: its orders, what they say about its time, and which of them cannot hold. */
export function DeskOrders({ dataset, event: id, onTakeOver }: DeskOrdersProps) {
  const edit = useProject((s) => s.edit);
  const [refused, setRefused] = useState<string | null>(null);
  const title = useId();
  const event = lookup(dataset).event.get(id);
  if (!event) return null;
  const orders = (dataset.orders ?? []).filter(({ before, after }) => before === id || after === id);
  const { windows, conflicts } = orderWindows(dataset);
  const own = conflicts.filter(({ chain }) =>
    chain.some(({ before, after }) => before === id || after === id),
  );
  const narrowed = windows.get(id);
  const takeOver = () => {
    if (!narrowed) return;
    const why = event.time.why ?? 'Narrowed by what came before and after it.';
    if (onTakeOver) return onTakeOver(narrowed, why);
    const time = { ...event.time, start: narrowed, basis: event.time.basis ?? 'inferred', why } as const;
    setRefused(edit({ kind: 'put-event', event: { ...event, time } }));
  };
  return (
    <section className="desk-orders" aria-labelledby={title}>
      <h3 id={title} className="open-label">
        Before and after
      </h3>
      {orders.length > 0 && (
        <ul className="desk-orders-list">
          {orders.map((order) => (
            <Order
              key={`${order.before} ${order.after}`}
              order={order}
              own={id}
              dataset={dataset}
              onRemove={() =>
                setRefused(edit({ kind: 'remove-order', before: order.before, after: order.after }))
              }
            />
          ))}
        </ul>
      )}
      {narrowed && (
        <div className="desk-orders-told" role="status">
          <span>{narrowing(event, narrowed, dataset.timeZone)}</span>
          <button type="button" className="open-button" onClick={takeOver}>
            Take it over
          </button>
        </div>
      )}
      {own.map((conflict) => (
        <DeskOrderConflict key={conflict.message} conflict={conflict} dataset={dataset} />
      ))}
      <AddOrder
        dataset={dataset}
        event={event}
        onAdd={(order) => setRefused(edit({ kind: 'put-order', order }))}
      />
      {refused !== null && <p role="alert">{refused}</p>}
    </section>
  );
}

function narrowing({ time }: TimelineEvent, to: TimeWindow, zone: string): string {
  const words = describePlacement({ ...time, start: to, end: null }, zone);
  return time.start
    ? `With these, it would be ${words}.`
    : `With these, it would no longer be undated: ${words}.`;
}

interface OrderProps {
  readonly order: EventOrder;
  readonly own: string;
  readonly dataset: Dataset;
  readonly onRemove: () => void;
}

function Order({ order, own, dataset, onRemove }: OrderProps) {
  const isBefore = order.before === own;
  const other = lookup(dataset).event.get(isBefore ? order.after : order.before)?.title ?? '';
  return (
    <li>
      <span className="desk-orders-name">
        {isBefore ? 'Before' : 'After'} <bdi>“{other}”</bdi>
        {order.why !== null && <span className="desk-orders-why">{order.why}</span>}
      </span>
      <button
        type="button"
        className="desk-orders-remove"
        aria-label={`Remove: ${isBefore ? 'before' : 'after'} “${other}”`}
        onClick={onRemove}
      >
        Remove
      </button>
    </li>
  );
}

interface AddOrderProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  /** Returns nothing: a refusal is told by the section. */
  readonly onAdd: (order: EventOrder) => void;
}

function AddOrder({ dataset, event, onAdd }: AddOrderProps) {
  const id = useId();
  const [side, setSide] = useState<Side>('after');
  const [other, setOther] = useState('');
  const [why, setWhy] = useState('');
  const others = dataset.events.filter((one) => one.id !== event.id);
  const add = () => {
    const pair = side === 'before' ? { before: event.id, after: other } : { before: other, after: event.id };
    onAdd({ ...pair, why: why.trim() === '' ? null : why.trim(), extra: {} });
    setOther('');
    setWhy('');
  };
  if (others.length === 0) return null;
  return (
    <div className="desk-orders-add">
      <select
        className="open-field"
        aria-label="This event began"
        value={side}
        onChange={(change) => setSide(change.target.value === 'before' ? 'before' : 'after')}
      >
        <option value="after">Began after</option>
        <option value="before">Began before</option>
      </select>
      <select
        className="open-field"
        aria-label="The other event"
        value={other}
        onChange={(change) => setOther(change.target.value)}
      >
        <option value="">another event …</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
      {other !== '' && (
        <>
          <label className="open-hint desk-orders-wide" htmlFor={`${id}-why`}>
            How you know
          </label>
          <input
            id={`${id}-why`}
            className="open-field desk-orders-wide"
            value={why}
            placeholder="The text tells it in that order."
            onChange={(change) => setWhy(change.target.value)}
          />
          <div className="desk-orders-wide">
            <button type="button" className="open-button" onClick={add}>
              Add the order
            </button>
          </div>
        </>
      )}
    </div>
  );
}
