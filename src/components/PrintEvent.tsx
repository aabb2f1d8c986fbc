import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { eventFacts } from '../query/eventFacts.ts';
import type { StoryStep } from '../query/story.ts';
import type { Order } from '../view/viewState.ts';
import { countWords } from './EventCounts.tsx';
import { PrintClaim } from './PrintClaim.tsx';
import { toldWords } from './storyWords.ts';
import { VoicesNote } from './VoicesNote.tsx';
import { WhenBox } from './WhenBox.tsx';

/**
 * An event on paper.
 *
 * @param numbers of the printed events, by id: what stands in relation is named by number.
 */
export function PrintEvent({
  dataset,
  step,
  numbers,
  order,
}: {
  dataset: Dataset;
  step: StoryStep;
  numbers: ReadonlyMap<string, number>;
  order: Order;
}) {
  const { event } = step;
  const facts = eventFacts(dataset, event);
  const where = [
    lookup(dataset).track.get(event.track)?.name,
    event.place,
    order === 'told' ? toldWords(dataset, step) : null,
  ];
  return (
    <section className="print-event">
      <header>
        <h2>
          <span className="print-number">{numbers.get(event.id)}</span> {event.title}
        </h2>
        <p className="print-where">{where.filter(Boolean).join(' · ')}</p>
        {event.summary !== null && <p>{event.summary}</p>}
        <WhenBox time={event.time} zone={dataset.timeZone} />
        <h3>{countWords(facts).join(' · ')}</h3>
        <VoicesNote dataset={dataset} voices={facts.voices} />
      </header>
      {facts.claims.map((claim) => (
        <PrintClaim key={claim.id} dataset={dataset} claim={claim} numbers={numbers} />
      ))}
    </section>
  );
}
