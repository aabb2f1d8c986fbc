import './PhoneBar.css';
import type { EventTime } from '../model/time.ts';
import { phoneShape } from './phoneShape.ts';

/** The sign of an event's time beside its title. Decoration: the words beside it say when. */
export function PhoneBar({ time }: { time: EventTime }) {
  const shape = phoneShape(time);
  const loose = shape.kind !== 'undated' && shape.loose && 'is-loose';
  if (shape.kind !== 'bar')
    return <span className={classes('phone-bar', `is-${shape.kind}`, loose)} aria-hidden="true" />;
  return (
    <span
      className={classes('phone-bar', shape.certain ? 'is-certain' : 'is-window', loose)}
      aria-hidden="true"
    >
      {shape.start === 'open' && <span className="phone-arrow is-up" />}
      {/* Without a certain middle all of it is hatched: a skirt of its own would be the same again. */}
      {shape.certain && shape.start === 'window' && <span className="phone-skirt is-first" />}
      <span className="phone-middle" />
      {shape.certain && shape.end === 'window' && <span className="phone-skirt is-last" />}
      {shape.end === 'open' && <span className="phone-arrow is-down" />}
    </span>
  );
}

function classes(...names: readonly (string | false)[]): string {
  return names.filter(Boolean).join(' ');
}
