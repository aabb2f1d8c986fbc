import './FlowTable.css';
import { Fragment } from 'react';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Dataset, Source } from '../model/dataset.ts';
import { flowPaths } from '../query/flowPaths.ts';
import { anonymityWords } from '../query/kindWords.ts';
import type { SourceFlow } from '../query/sourceFlow.ts';
import { formatCount, plural } from './plural.ts';
import { percent } from './shareWords.ts';
import { useSourceButton } from './useSourceButton.ts';

/** A flow as a table: every way that claims took, and how many took it. */
export function FlowTable({ dataset, flow }: { dataset: Dataset; flow: SourceFlow }) {
  const paths = flowPaths(dataset, flow.claims);
  const total = flow.claims.length;
  return (
    <table className="flow-table">
      <caption className="dim">
        {plural(total, 'claim')}, which came in {plural(paths.length, 'way')}.
      </caption>
      <thead>
        <tr>
          <th scope="col">Origin</th>
          <th scope="col">Carriers</th>
          <th scope="col">Publisher</th>
          <th scope="col" className="flow-number">
            Claims
          </th>
        </tr>
      </thead>
      <tbody>
        {paths.map(({ key, origin, carriers, publisher, claims }) => (
          <tr key={key}>
            <td>{origin ? <SourceButton source={origin} /> : <NoSource />}</td>
            <td>
              {carriers.length === 0 && <span className="dim">none</span>}
              {carriers.map((carrier, index) => (
                // A source may stand twice in a chain, and a way never changes: the place is the key.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <Fragment key={index}>
                  {index > 0 && <span className="flow-then"> → </span>}
                  <SourceButton source={carrier} />
                </Fragment>
              ))}
            </td>
            <td>
              <SourceButton source={publisher} />
            </td>
            <td className="flow-number">
              {formatCount(claims.length)} <span className="dim">{percent(claims.length, total)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NoSource() {
  return (
    <span className="flow-source is-none">
      <GlyphIcon kind="none" /> No source named
    </span>
  );
}

/** A source's name: pressing it shows its card in the panel. */
function SourceButton({ source }: { source: Source }) {
  const { lit, props } = useSourceButton(source.id);
  const unnamed = anonymityWords(source);
  return (
    <button {...props} className={lit ? 'flow-source is-lit' : 'flow-source'}>
      <GlyphIcon kind={source.kind} />
      <span>
        <bdi>{source.name}</bdi>
        {unnamed && <span className="dim"> {unnamed}</span>}
      </span>
    </button>
  );
}
