import './SourcesEmpty.css';
import type { Dataset } from '../model/dataset.ts';

/** Stands where the sources would be when a dataset has no claims, and shows what a chain looks like in the file. */
export function SourcesEmpty({ dataset }: { dataset: Dataset }) {
  const [event] = dataset.events;
  const example = {
    id: 'first-claim',
    event: event?.id ?? 'first-event',
    text: 'It is a coup.',
    chain: [
      { source: 'official', verb: 'told' },
      { source: 'agency', verb: 'quoted' },
      { source: 'publisher', verb: 'published' },
    ],
  };
  return (
    <section className="sources-empty">
      <h2>Nobody says anything yet</h2>
      <p>
        This view shows through whom every claim came. A claim is one statement about one event, with the
        chain it travelled: from its origin through those who carried it to its publisher. This file has no
        claims.
      </p>
      <p>In the file, a claim with its chain looks like this:</p>
      <pre>
        <code>{JSON.stringify(example, null, 2)}</code>
      </pre>
      <p>
        Each <code>source</code> is the id of a record in <code>sources</code>. Where nobody is named, the
        chain is the publisher alone.
      </p>
    </section>
  );
}
