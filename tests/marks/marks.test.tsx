import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/base/units.ts';
import { packRows } from '../../src/layout/packRows.ts';
import type { PlacedEvent, Placement } from '../../src/layout/placedEvent.ts';
import { computeScene, type Scene } from '../../src/layout/scene.ts';
import { axisTicks } from '../../src/layout/ticks.ts';
import { Axis } from '../../src/marks/Axis.tsx';
import { ClusterMark } from '../../src/marks/ClusterMark.tsx';
import { DensityBars } from '../../src/marks/DensityBars.tsx';
import { EventMark } from '../../src/marks/EventMark.tsx';
import { GroupBands } from '../../src/marks/GroupBands.tsx';
import { HatchDefs } from '../../src/marks/HatchDefs.tsx';
import { EPOCH, measure } from '../layout/arbitraries.ts';
import { markup } from './markup.ts';

// 33 hours over 660 px, from three in the morning: 20 px an hour.
const VIEWPORT = { start: EPOCH + 3 * HOUR, end: EPOCH + 36 * HOUR };
const WIDTH = 660;

function hours(from: number, to: number) {
  return { start: EPOCH + from * HOUR, end: EPOCH + to * HOUR };
}

function event(id: string, more: Partial<PlacedEvent>): PlacedEvent {
  const start = more.start ?? hours(6, 12);
  const end = more.end ?? null;
  const extent = { start: start.start, end: end ? end.end : start.end };
  return {
    id,
    title: 'Mutiny begins',
    group: 'g',
    start,
    end,
    extent,
    core: end && end.start > start.end ? { start: start.end, end: end.start } : null,
    openStart: extent.start === -Infinity,
    openEnd: extent.end === Infinity,
    glyphs: ['agency', 'publisher'],
    origins: 1,
    disputed: false,
    approximate: false,
    ...more,
  };
}

function scene(events: readonly PlacedEvent[], maxRows = 8): Scene {
  const placement: Placement = { groups: [{ id: 'g', name: 'Camps' }], placed: events, undated: [] };
  const rows = packRows(placement, WIDTH / (VIEWPORT.end - VIEWPORT.start), { measure, maxRows });
  return computeScene(rows, VIEWPORT, WIDTH);
}

function drawn(more: Partial<PlacedEvent>, props: object = {}): string {
  const [mark] = scene([event('mutiny', more)]).marks;
  if (!mark) throw new Error('The mark is in view');
  return markup(<EventMark mark={mark} data-event={mark.id} {...props} />);
}

describe('EventMark', () => {
  it('hatches a window', () => expect(drawn({})).toMatchSnapshot());
  it('lays the certain core over the hatch', () =>
    expect(drawn({ start: hours(6, 8), end: hours(20, 22) })).toMatchSnapshot());
  it('draws an instant as a dot', () => expect(drawn({ start: hours(6, 6) })).toMatchSnapshot());
  it('draws an estimated instant hollow', () =>
    expect(drawn({ start: hours(6, 6), approximate: true })).toMatchSnapshot());
  it('ends in arrow heads where it is open', () =>
    expect(
      drawn({ start: { start: -Infinity, end: EPOCH }, end: { start: EPOCH + 30 * HOUR, end: Infinity } }),
    ).toMatchSnapshot());
  it('signs a dispute, and shortens a title at the edge', () => {
    const title =
      'A defence official calls it an attempted coup, and says so at length to an agency by telephone';
    expect(
      drawn({ title, disputed: true, glyphs: ['official', 'agency', 'publisher'], origins: 3 }),
    ).toMatchSnapshot();
  });
  it('tells its states by class and passes on what it is given', () => {
    const states = { selected: true, lit: true, dimmed: true, hit: true, role: 'option', tabIndex: -1 };
    const [tag] = drawn({}, states).split('\n');
    expect(tag).toContain('class="mark is-selected is-lit is-dimmed is-hit"');
    expect(tag).toContain('role="option"');
    expect(tag).toContain('tabindex="-1"');
    expect(tag).toContain('data-event="mutiny"');
  });
  it('has none of them otherwise', () => expect(drawn({})).toContain('<g data-event="mutiny" class="mark" '));
});

describe('the other marks', () => {
  it('count a cluster', () => {
    const crowd = Array.from({ length: 13 }, (_, i) => event(`e${i}`, { start: hours(6 + i / 100, 12) }));
    const [cluster] = scene(crowd, 2).clusters;
    expect(cluster).toMatchObject({ count: 12, label: '+12' });
    expect(cluster && markup(<ClusterMark cluster={cluster} lit role="option" />)).toMatchSnapshot();
  });

  it('draw the axis of a night', () => {
    const ticks = axisTicks(VIEWPORT, WIDTH, { zone: 'Africa/Bamako', measure });
    expect(markup(<Axis ticks={ticks} height={300} />)).toMatchSnapshot();
  });

  it('mark where clocks were put back, in words where there is room', () => {
    const at = Date.parse('2019-10-27T01:00Z');
    const axis = (hours: number) => {
      const span = { start: at - (hours / 2) * HOUR, end: at + (hours / 2) * HOUR };
      const { changes } = axisTicks(span, WIDTH, { zone: 'Atlantic/Azores', measure });
      return markup(<Axis ticks={{ minor: [], major: [], changes }} height={300} />);
    };
    expect(axis(2)).toMatchSnapshot();
    expect(axis(16)).toMatchSnapshot();
    expect(axis(96)).toMatchSnapshot();
  });

  it('part the groups', () => {
    const groups = [
      { id: 'a', name: 'A', y: 0, height: 56 },
      { id: 'b', name: 'B', y: 56, height: 92 },
    ];
    expect(markup(<GroupBands groups={groups} from={-96} to={660} />)).toMatchSnapshot();
  });

  it('stand the bars of the overview on its ground, as high as the root of their count, and none unseen', () => {
    expect(markup(<DensityBars counts={[0, 1, 16, 4, 0.001]} width={15} height={40} />)).toMatchSnapshot();
    expect(markup(<DensityBars counts={[]} width={12} height={40} />)).not.toContain('NaN');
    expect(markup(<DensityBars counts={[0, 0]} width={12} height={40} />)).not.toContain('NaN');
  });

  it('define the hatch', () => expect(markup(<HatchDefs />)).toMatchSnapshot());
});
