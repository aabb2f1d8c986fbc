import './Chain.css';
import type { Claim } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed, roleOf } from '../model/provenance.ts';
import { chainLinks, soleLink } from '../query/chainLinks.ts';
import { useWhence } from '../store/useWhence.ts';
import { NoSourceChip } from './NoSourceChip.tsx';
import { SourceChip } from './SourceChip.tsx';

/** The way a claim came: from who knows or speaks, through carriers, to the publisher. Hops are `data-source`, in order. */
export function Chain({ claim }: { claim: Claim }) {
  const dataset = useWhence((s) => s.dataset);
  if (!dataset) return null;
  const sources = lookup(dataset).source;
  const alone = isUnattributed(claim);
  const links = alone ? [soleLink(claim.chain[0])] : ['', ...chainLinks(claim.chain)];
  return (
    <ol className="chain" aria-label="Who said it, and through whom">
      {alone && (
        <li className="chain-hop">
          <NoSourceChip />
        </li>
      )}
      {claim.chain.map((hop, index) => {
        const source = sources.get(hop.source);
        if (!source) return null;
        return (
          // A source may stand twice in a chain, and a chain never changes: the place is the key.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className="chain-hop" data-source={source.id}>
            {(alone || index > 0) && <Link words={links[index] ?? ''} />}
            <SourceChip source={source} role={roleOf(claim, index)} />
          </li>
        );
      })}
    </ol>
  );
}

function Link({ words }: { words: string }) {
  return (
    <span className="chain-link">
      {words}
      {words && ' '}
      <span className="chain-arrow" aria-hidden="true">
        →
      </span>{' '}
    </span>
  );
}
