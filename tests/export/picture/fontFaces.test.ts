import { describe, expect, it } from 'vitest';
import { type FontFace, neededFaces } from '../../../src/export/picture/fontFaces.ts';

function face(family: string, range: string, letters: FontFace['letters']): FontFace {
  return { family, address: 'https://example.org/font.woff2', weight: '100 900', range, letters };
}
const latin = face('Sans Variable', 'U+0000-00FF', [[0, 0xff]]);
const greek = face('Sans Variable', 'U+0370-03FF', [[0x370, 0x3ff]]);
const serif = face('Serif Variable', '', []);

describe('neededFaces', () => {
  const svg = (text: string) => `<svg font-family="'Sans Variable', sans-serif"><text>${text}</text></svg>`;
  it('are those of the families in use that hold a letter', () =>
    expect(neededFaces(svg('Bamako'), [latin, greek, serif])).toEqual([latin]));
  it('know letters of other scripts', () =>
    expect(neededFaces(svg('Αθήνα'), [latin, greek, serif])).toEqual([latin, greek]));
  it('without a range are for all letters', () =>
    expect(neededFaces(svg('a').replaceAll('Sans', 'Serif'), [latin, serif])).toEqual([serif]));
});
