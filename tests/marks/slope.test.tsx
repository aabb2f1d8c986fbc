import { describe, expect, it } from 'vitest';
import { SlopeBarMark } from '../../src/marks/SlopeBarMark.tsx';
import { SlopeLineMark } from '../../src/marks/SlopeLineMark.tsx';
import { markup } from './markup.ts';

const LINE = { key: '2 fire', event: 'fire', from: 21, to: 91 };
const SHAPE = {
  hull: { x: 7, y: 18, width: 60, height: 9 },
  core: { x: 20, y: 18, width: 20, height: 9 },
  coreRadius: 1.5,
  arrowStart: 0,
  arrowEnd: null,
};

describe('SlopeLineMark', () => {
  it('leaves one row and ends at another, with a wide line to point at', () => {
    expect(markup(<SlopeLineMark line={LINE} width={100} data-event="fire" />)).toMatchSnapshot();
  });

  it('says in classes what is selected, lit and dimmed', () => {
    const drawn = markup(<SlopeLineMark line={LINE} width={100} selected lit dimmed />);
    expect(drawn).toContain('class="slope-line is-selected is-lit is-dimmed"');
  });
});

describe('SlopeBarMark', () => {
  it('draws the window with its middle at the row', () => {
    const bar = { kind: 'bar', x: 12.345, shape: SHAPE, approximate: false } as const;
    expect(markup(<SlopeBarMark bar={bar} y={40} width={120} words="unused" />)).toMatchSnapshot();
  });

  it('writes what is out of the picture, with an arrow to its side', () => {
    const words = (kind: 'earlier' | 'later' | 'undated') =>
      markup(<SlopeBarMark bar={{ kind }} y={40} width={120} words="2 Feb 2012" />);
    expect(words('earlier')).toMatchSnapshot();
    expect(words('later')).toMatchSnapshot();
    expect(words('undated')).toMatchSnapshot();
  });
});
