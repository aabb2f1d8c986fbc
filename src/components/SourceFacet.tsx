import { useId, useState } from 'react';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Dataset, Source } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { Role } from '../model/provenance.ts';
import { type FacetCounts, rolesOfSources } from '../query/facetCounts.ts';
import { anonymityWords, kindWords, roleWords } from '../query/kindWords.ts';
import { leadingSources, sourcesInOrder } from '../query/sourceOrder.ts';
import { useWhence } from '../store/useWhence.ts';
import { FacetRow } from './FacetRow.tsx';
import { RoleKey, RoleMark } from './RoleMark.tsx';
import { useLighting } from './useLighting.ts';

/** Longer lists begin with this many, so that what is below them stays in reach. */
const MOST = 24;

/** "Who said it": every source by kind, with its claims. */
export function SourceFacet({ dataset, counts }: { dataset: Dataset; counts: FacetCounts }) {
  const id = useId();
  const chosen = useWhence((s) => s.filter.sources);
  const [all, setAll] = useState(false);
  const sources = all ? sourcesInOrder(dataset) : leadingSources(dataset, MOST, chosen);
  // Of the counts without any narrowing, so that no name wraps anew while one narrows.
  const counted = dataset.sources.map(({ id }) => lookup(dataset).claimsOfSource.get(id)?.length ?? 0);
  const digits = String(Math.max(0, ...counted)).length;
  const more = dataset.sources.length - sources.length;
  return (
    <section aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        Who said it
      </h2>
      <ul className="facet" aria-labelledby={id}>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            dataset={dataset}
            source={source}
            count={counts.sources.get(source.id) ?? 0}
            chosen={chosen.includes(source.id)}
            digits={digits}
          />
        ))}
      </ul>
      {(more > 0 || all) && (
        <button type="button" className="rail-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer sources' : `${more} more`}
        </button>
      )}
      {sources.length > 0 && <RoleKey />}
    </section>
  );
}

interface SourceRowProps {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly count: number;
  readonly chosen: boolean;
  readonly digits: number;
}

function SourceRow({ dataset, source, count, chosen, digits }: SourceRowProps) {
  const lit = useWhence((s) => s.litSource === source.id);
  const lighting = useLighting(source.id);
  const chooseFacet = useWhence((s) => s.chooseFacet);
  const selectSource = useWhence((s) => s.selectSource);
  const roles = rolesOfSources(dataset).get(source.id) ?? [];
  return (
    <FacetRow
      name={source.name}
      count={count}
      unit="claim"
      chosen={chosen}
      lit={lit}
      icon={<GlyphIcon kind={source.kind} />}
      sign={<RoleMark roles={roles} />}
      digits={digits}
      aside={asideOf(source, roles)}
      onChoose={(how) => chooseFacet('sources', source.id, how)}
      more={{ label: `About ${source.name}`, onOpen: () => selectSource(source.id) }}
      lighting={lighting}
    />
  );
}

/** What the glyph and the beads say: "news agency, carrier". */
function asideOf(source: Source, roles: readonly Role[]): string {
  const words = [kindWords(source.kind).toLowerCase(), anonymityWords(source), ...roles.map(roleWords)];
  return [...new Set(words.filter((word) => word !== null))].join(', ');
}
