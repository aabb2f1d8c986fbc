import './StoryContents.css';
import type { Dataset } from '../model/dataset.ts';
import { describeShort } from '../query/describeTime.ts';
import type { Narrowed } from '../query/narrow.ts';
import { tableRows } from '../query/tableRows.ts';
import { plural } from './plural.ts';
import { orderName } from './storyWords.ts';
import type { Story } from './useStory.ts';

/** The steps of a story as a table, in its order, with the figures of the table view. */
export function StoryContents({
  dataset,
  narrowed,
  story,
}: {
  dataset: Dataset;
  narrowed: Narrowed;
  story: Pick<Story, 'order' | 'steps' | 'goTo'>;
}) {
  const rows = new Map(tableRows(dataset, narrowed).map((row) => [row.event.id, row]));
  return (
    <table className="story-contents">
      <caption className="visually-hidden">
        {plural(story.steps.length, 'event')}, {orderName(story.order).toLowerCase()}
      </caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Event</th>
          <th scope="col">Time</th>
          <th scope="col">Claims</th>
          <th scope="col">Origins</th>
        </tr>
      </thead>
      <tbody>
        {story.steps.map(({ event }, index) => {
          const row = rows.get(event.id);
          return (
            <tr key={event.id} data-event={event.id}>
              <td>{index + 1}</td>
              <th scope="row">
                <button type="button" onClick={() => story.goTo(index)}>
                  {event.title}
                </button>
              </th>
              <td>{describeShort(event.time, dataset.timeZone)}</td>
              <td>{claimCount(row?.matching ?? 0, row?.facts.claims.length ?? 0)}</td>
              <td>{row?.facts.origins.length ?? 0}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function claimCount(matching: number, all: number): string {
  return matching === all ? String(all) : `${matching} of ${all}`;
}
