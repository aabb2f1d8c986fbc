import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/base/units.ts';
import { relationArcs } from '../../src/layout/arcs.ts';
import { placeEvents } from '../../src/layout/placedEvent.ts';
import type { Scene } from '../../src/layout/scene.ts';
import type { SceneMark } from '../../src/layout/sceneMark.ts';
import { RelationArc } from '../../src/marks/RelationArc.tsx';
import { RelationStub } from '../../src/marks/RelationStub.tsx';
import { RELATION_TYPES, type RelationType } from '../../src/model/dataset.ts';
import { eventLinks } from '../../src/query/eventLinks.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { measure } from '../layout/arbitraries.ts';
import { markup } from './markup.ts';

const MIDNIGHT = Date.UTC(2020, 4, 3);
const CLAIMS = new Set(SAMPLE.claims.map(({ id }) => id));
const PLACED = placeEvents(SAMPLE, SAMPLE.events, 'track').placed;

/** A mark with its label over a bar, at round numbers: how real ones are placed is not the matter here. */
function mark(id: string, x: number, y: number, bar: number, label: number): SceneMark {
  const event = PLACED.find((each) => each.id === id);
  if (!event) throw new Error(`The sample has no dated event ${id}`);
  const hull = { x: 0, y: 20, width: bar, height: 10 };
  const width = Math.max(bar, label);
  return {
    id,
    event,
    row: 0,
    x,
    y,
    bar: { hull, core: null, coreRadius: 1, arrowStart: null, arrowEnd: null },
    label: {
      x: 0,
      width: label,
      glyphs: [],
      badge: null,
      textX: 0,
      text: id,
      full: id,
      shortened: false,
      disputeX: null,
    },
    hit: { x: 0, y: -4, width, height: 40 },
    outline: { x: -5, y: -4, width: width + 10, height: 40 },
  };
}

/** The relations of the accident statement, all of one type, as drawn from `from` to `to` o’clock. */
function drawn(type: RelationType, from: number, to: number, marks: readonly SceneMark[]) {
  const extra = {};
  const relations = [
    { type, claims: ['accident', 'arson'] as const, about: '?', on: null, extra },
    { type, claims: ['smoke', 'accident'] as const, about: '?', on: null, extra },
  ];
  const dataset = { ...SAMPLE, relations };
  const none = { count: 0, nearest: null, target: null };
  const scene: Scene = {
    width: 600,
    height: 200,
    marks,
    clusters: [],
    groups: [],
    before: none,
    after: none,
    visible: 3,
  };
  const links = eventLinks(dataset, 'accident-statement', CLAIMS);
  const viewport = { start: MIDNIGHT + from * HOUR, end: MIDNIGHT + to * HOUR };
  return relationArcs(dataset, scene, viewport, 'accident-statement', links, measure);
}

const ACCIDENT = mark('accident-statement', 200, 60, 80, 120);
const ARSON = mark('arson-statement', 220, 110, 360, 90);
const FIRE = mark('fire-starts', 100, 10, 60, 40);

describe('RelationArc', () => {
  it.each(RELATION_TYPES)('%s: from mark to mark, with its words', (type) => {
    const { arcs } = drawn(type, 0, 36, [FIRE, ACCIDENT, ARSON]);
    expect(arcs.map(({ end }) => end)).toEqual(['arson-statement', 'fire-starts']);
    const all = arcs.map((arc) => <RelationArc key={arc.end} arc={arc} said={false} />);
    expect(markup(<g>{all}</g>)).toMatchSnapshot();
  });

  it('says its words while its end is pointed at', () => {
    const [arc] = drawn('contradicts', 0, 36, [FIRE, ACCIDENT, ARSON]).arcs;
    if (!arc) throw new Error('no arc');
    expect(markup(<RelationArc arc={arc} said />)).toContain('class="relation-arc is-contradicts is-said"');
  });
});

describe('RelationStub', () => {
  it('points to what is related before the edge, and counts it', () => {
    const { arcs, stubs } = drawn('contradicts', 12.5, 24, [ACCIDENT, ARSON]);
    expect(arcs.map(({ end }) => end)).toEqual(['arson-statement']);
    expect(
      markup(
        <g>
          {stubs.map((stub) => (
            <RelationStub key={stub.side} stub={stub} />
          ))}
        </g>,
      ),
    ).toMatchSnapshot();
  });

  it('and after it', () => {
    const { arcs, stubs } = drawn('supports', 0, 12.5, [FIRE, ACCIDENT]);
    expect(arcs.map(({ end }) => end)).toEqual(['fire-starts']);
    expect(
      markup(
        <g>
          {stubs.map((stub) => (
            <RelationStub key={stub.side} stub={stub} />
          ))}
        </g>,
      ),
    ).toMatchSnapshot();
  });
});
