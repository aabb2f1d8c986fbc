import { expect, test } from 'vitest';
import { flowLayout } from '../../src/layout/flow.ts';
import { FlowBandMark } from '../../src/marks/FlowBandMark.tsx';
import { FlowNodeMark } from '../../src/marks/FlowNodeMark.tsx';
import { RoleShapes } from '../../src/marks/RoleShapes.tsx';
import { sourceFlow } from '../../src/query/sourceFlow.ts';
import { makeDataset } from '../query/makeDataset.ts';
import { markup } from './markup.ts';

const base = makeDataset({
  events: ['e'],
  claims: [
    { id: 'told', event: 'e', chain: ['unnamed', 'reuters', 'post'] },
    { id: 'told-more', event: 'e', chain: ['unnamed', 'reuters', 'post'] },
    { id: 'bare', event: 'e', chain: ['post'] },
  ],
});
const dataset = {
  ...base,
  sources: base.sources.map((source) =>
    source.id === 'unnamed' ? { ...source, name: 'نور', kind: 'witness' as const, anonymous: true } : source,
  ),
};
const scene = flowLayout(
  sourceFlow(dataset, dataset.claims),
  { width: 600, height: 200 },
  (text) => text.length * 6.4,
);

test('a flow: bands, one of them half lit, and nodes: hollow, dashed, selected', async () => {
  const picture = (
    <svg aria-label="Flow" role="img" width={scene.width} height={scene.height}>
      {scene.links.map((band, i) => (
        <FlowBandMark key={band.link.key} band={band} share={i === 0 ? 0.5 : 0} dimmed={i > 0} />
      ))}
      {scene.nodes.map((item, i) => (
        <FlowNodeMark
          key={item.node.key}
          item={item}
          end={item.label.x}
          share={i === 0 ? 0.5 : 0}
          dimmed={i === 1}
          selected={i === 2}
          role="button"
        />
      ))}
    </svg>
  );
  await expect(markup(picture)).toMatchFileSnapshot('__snapshots__/flow.svg.txt');
});

test('roles keep their places in a chain, whichever of them are played', () => {
  expect(markup(<RoleShapes roles={['origin', 'publisher']} />)).toMatchInlineSnapshot(`
    "<svg class="role-shapes" width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <rect x="0.5" y="2.5" width="7" height="7"></rect>
      <circle class="role-shapes-ring" cx="20" cy="6" r="3"></circle>
    </svg>"
  `);
  expect(markup(<RoleShapes roles={['carrier']} />)).toMatchInlineSnapshot(`
    "<svg class="role-shapes" width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <circle cx="12" cy="6" r="3.6"></circle>
    </svg>"
  `);
});
