import type { OriginKind } from '../../model/provenance.ts';
import type { PictureTheme } from './pictureOptions.ts';

/** The colours of src/styles/tokens.css, under their names there: a file has no variables to look them up in. */
export interface PictureColors {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly dim: string;
  readonly hair: string;
  readonly line: string;
  readonly dispute: string;
  readonly select: string;
  readonly kinds: Readonly<Record<OriginKind, string>>;
}

const LIGHT: PictureColors = {
  paper: '#fbfaf8',
  card: '#ffffff',
  ink: '#1d1b19',
  dim: '#67625c',
  hair: '#e3dfd8',
  line: '#8d877e',
  dispute: '#b3390b',
  select: '#1d1b19',
  kinds: {
    publisher: '#67625c',
    agency: '#2160a8',
    broadcaster: '#0b7d72',
    official: '#7a45b0',
    person: '#5b6b1f',
    military: '#8a6200',
    institution: '#a8326b',
    witness: '#9a4a1f',
    social: '#3f6f8f',
    none: '#67625c',
  },
};

const DARK: PictureColors = {
  paper: '#16171a',
  card: '#1d1f23',
  ink: '#ece9e4',
  dim: '#a19c94',
  hair: '#33353b',
  line: '#7c7f88',
  dispute: '#ff8a5c',
  select: '#ffffff',
  kinds: {
    publisher: '#a19c94',
    agency: '#7db4f5',
    broadcaster: '#4fd0c0',
    official: '#c79bf2',
    person: '#b5c76a',
    military: '#e0b34a',
    institution: '#f08ab9',
    witness: '#eaa06f',
    social: '#8cc4e3',
    none: '#a19c94',
  },
};

/** The colours of each theme. A test holds them against the style sheets. */
export const PICTURE_COLORS: Readonly<Record<PictureTheme, PictureColors>> = {
  light: LIGHT,
  dark: DARK,
  print: {
    ...LIGHT,
    paper: '#ffffff',
    ink: '#000000',
    dim: '#444444',
    hair: '#cccccc',
    line: '#777777',
    select: '#000000',
    kinds: { ...LIGHT.kinds, publisher: '#444444', none: '#444444' },
  },
};
