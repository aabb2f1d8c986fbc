import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Claim, Dataset } from '../model/dataset.ts';
import { anonymityWords, kindWords } from '../query/kindWords.ts';
import { sourcesInOrder } from '../query/sourceOrder.ts';

/** The sources of the printed claims, by kind. */
export function PrintSources({ dataset, claims }: { dataset: Dataset; claims: readonly Claim[] }) {
  const named = new Set(claims.flatMap(({ chain }) => chain.map((hop) => hop.source)));
  const sources = sourcesInOrder(dataset).filter(({ id }) => named.has(id));
  if (sources.length === 0) return null;
  return (
    <section className="print-sources">
      <h2>Sources</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Kind</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <GlyphIcon kind={source.kind} /> <bdi>{source.name}</bdi>
              </th>
              <td>{[kindWords(source.kind), anonymityWords(source)].filter(Boolean).join(', ')}</td>
              <td>{source.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
