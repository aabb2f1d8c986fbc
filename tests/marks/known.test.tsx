import { expect, it } from 'vitest';
import { KnownAxisLabels } from '../../src/marks/KnownAxisLabels.tsx';
import { KnownAxisLines } from '../../src/marks/KnownAxisLines.tsx';
import { KnownSaidMark } from '../../src/marks/KnownSaidMark.tsx';
import { markup } from './markup.ts';

const AXIS = {
  days: [{ x: 13, text: 'Wed 21 Mar' }],
  times: [{ x: 16.254, text: '06:00' }],
  lines: [9],
};

it('draws a window with its middle at the row, as the bar of an event', () => {
  const shape = {
    hull: { x: 0, y: 16, width: 60, height: 7 },
    core: null,
    coreRadius: 1.5,
    arrowStart: null,
    arrowEnd: null,
  };
  const mark = { kind: 'bar', x: 12.345, shape, approximate: true } as const;
  expect(markup(<KnownSaidMark mark={mark} y={12} />)).toMatchSnapshot();
});

it('draws what has no time as a dotted line up to its publication, or not at all', () => {
  expect(markup(<KnownSaidMark mark={{ kind: 'by', x: 109 }} y={12} />)).toMatchSnapshot();
  expect(markup(<KnownSaidMark mark={{ kind: 'none' }} y={12} />)).toBe('');
});

it('writes the days over the times, with a line for each day', () => {
  expect(markup(<KnownAxisLabels axis={AXIS} />)).toMatchSnapshot();
  expect(markup(<KnownAxisLines axis={AXIS} to={440} />)).toMatchSnapshot();
});
