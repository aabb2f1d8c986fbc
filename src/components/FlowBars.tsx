import './FlowBars.css';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Claim } from '../model/dataset.ts';
import type { Role } from '../model/provenance.ts';
import { type FlowBar, flowBars } from '../query/flowBars.ts';
import { claimsAt } from '../query/flowSpot.ts';
import { anonymityWords } from '../query/kindWords.ts';
import type { SourceFlow } from '../query/sourceFlow.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedSource } from '../view/selection.ts';
import { pressSpot } from './flowPress.ts';
import { formatCount, plural } from './plural.ts';
import { percent } from './shareWords.ts';
import type { FlowLook } from './useFlowSpot.ts';

const NAMES: Readonly<Record<Role, string>> = {
  origin: 'Origins',
  carrier: 'Carriers',
  publisher: 'Publishers',
};

/** A flow where there is no room for its picture: for each role the sources in it, with bars as long as their claims. */
export function FlowBars({ flow, look }: { flow: SourceFlow; look: FlowLook }) {
  const lit = look.spot ? new Set(claimsAt(flow, look.spot)) : null;
  return (
    <div className="flow-bars">
      {flowBars(flow).map(({ role, bars }) => (
        <section key={role}>
          <h3 className="eyebrow">{NAMES[role]}</h3>
          <ul>
            {bars.map((bar) => (
              <Bar key={bar.key} bar={bar} flow={flow} look={look} lit={lit} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Bar({
  bar,
  flow,
  look,
  lit,
}: {
  bar: FlowBar;
  flow: SourceFlow;
  look: FlowLook;
  lit: ReadonlySet<Claim> | null;
}) {
  const { source, kind, claims } = bar;
  const selected = useWhence((s) => source !== null && selectedSource(s.selection) === source.id);
  const spot = { kind: 'node' as const, key: bar.key };
  const name = source?.name ?? 'No source named';
  const unnamed = source && anonymityWords(source);
  const total = flow.claims.length;
  const part = lit ? claims.filter((claim) => lit.has(claim)).length : 0;
  const hollow = source === null ? ' is-none' : source.anonymous ? ' is-unnamed' : '';
  const width = (count: number) => ({ inlineSize: `${(count / total) * 100}%` });
  return (
    <li>
      <button
        type="button"
        className={`flow-row${hollow} kind-${kind}`}
        aria-pressed={selected}
        aria-label={[name, unnamed, `${formatCount(claims.length)} of ${plural(total, 'claim')}`]
          .filter(Boolean)
          .join(', ')}
        data-row-source={source?.id}
        onPointerMove={() => look.point(spot)}
        onPointerLeave={() => look.point(null)}
        onFocus={() => look.point(spot)}
        onBlur={() => look.point(null)}
        onClick={() => pressSpot(flow, spot)}
      >
        <GlyphIcon kind={kind} />
        <bdi className="flow-row-name">{name}</bdi>
        <span className="flow-row-count">{formatCount(claims.length)}</span>
        <span className="flow-row-share dim">{percent(claims.length, total)}</span>
        <span className="flow-row-track" aria-hidden="true">
          <span className="flow-row-all" style={width(claims.length)} />
          {part > 0 && <span className="flow-row-lit" style={width(part)} />}
        </span>
      </button>
    </li>
  );
}
