import { memo } from 'react';
import type { TimelineEvent } from '../model/dataset.ts';
import { describePlacement } from '../query/describeTime.ts';

/** The heading of a column: an event's title, upright. Its strip runs down through all rows. */
export const MatrixHead = memo(function MatrixHead({
  event,
  column,
  zone,
  selected,
  pointed,
  tabStop,
}: {
  event: TimelineEvent;
  column: number;
  zone: string;
  selected: boolean;
  pointed: boolean;
  tabStop: boolean;
}) {
  const classes = ['matrix-head', selected && 'is-selected', pointed && 'is-pointed'];
  return (
    <th scope="col" className={classes.filter(Boolean).join(' ')} data-event={event.id}>
      <button
        type="button"
        className="matrix-title"
        aria-pressed={selected}
        tabIndex={tabStop ? 0 : -1}
        data-place={`-1 ${column}`}
        title={`${event.title}, ${describePlacement(event.time, zone)}`}
      >
        {/* Of one direction all, so that they all begin at the foot. */}
        <bdi dir="ltr">{event.title}</bdi>
      </button>
    </th>
  );
});
