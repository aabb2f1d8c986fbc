import type { Agreement } from '../compare/agreement.ts';
import type { Figure } from '../compare/alpha.ts';
import type { Difference, DifferenceKind } from '../compare/difference.ts';
import { differenceSides, type SideLine } from '../compare/differenceSides.ts';
import { percent } from '../compare/differenceWords.ts';
import type { Pairing } from '../compare/pairing.ts';
import type { DifferenceRow, FigureRow } from '../export/differencesCsv.ts';

export const KIND_NAMES: Readonly<Record<DifferenceKind, string>> = {
  'only-mine': 'Only mine',
  'only-theirs': 'Only theirs',
  event: 'Event',
  chain: 'Chain',
  stance: 'Stance',
  hedge: 'Hedge',
  time: 'Time',
  said: 'When said',
  relation: 'Relation',
  passage: 'Passage',
  speech: 'Direct speech',
  verb: 'Verb',
  words: 'Wording',
};

/** One figure with what it is about: see `docs/comparing.md`. */
export interface FigureLine {
  readonly name: string;
  readonly figure: Figure;
  /** Whether it is a share of 1, or an alpha, which may be less than 0. */
  readonly scale: 'share' | 'alpha';
  readonly unit: string;
  readonly sentence: string;
}

/** The figures in words. */
export function figureLines({
  exact,
  half,
  paragraphs,
  stance,
  hedged,
  origin,
  times,
}: Agreement): readonly FigureLine[] {
  return [
    {
      name: 'Paragraphs cited',
      figure: paragraphs,
      scale: 'alpha',
      unit: 'paragraphs',
      sentence: 'Whether you find claims in the same paragraphs.',
    },
    {
      name: 'Passages, half shared',
      figure: half.f1,
      scale: 'share',
      unit: 'passages',
      sentence: `Passages that share at least half of their letters. ${shareWords(half)}`,
    },
    {
      name: 'Passages, the same words',
      figure: exact.f1,
      scale: 'share',
      unit: 'passages',
      sentence: `Passages on the very same words. ${shareWords(exact)}`,
    },
    {
      name: 'Origin',
      figure: origin,
      scale: 'alpha',
      unit: 'paired claims',
      sentence: 'Whether you name the same source as the first of the chain.',
    },
    {
      name: 'Stance',
      figure: stance,
      scale: 'alpha',
      unit: 'paired claims',
      sentence: 'Whether the origin asserts, denies, doubts or passes on.',
    },
    {
      name: 'Hedge',
      figure: hedged,
      scale: 'alpha',
      unit: 'paired claims',
      sentence: 'Whether the publisher keeps a distance.',
    },
    {
      name: 'Times',
      figure: times,
      scale: 'share',
      unit: 'paired events',
      sentence: 'How far the windows of the starts overlap, on average.',
    },
  ];
}

function shareWords({ precision, recall }: Agreement['exact']): string {
  if (precision.kind !== 'figure' || recall.kind !== 'figure') return '';
  return `${percent(recall.value)} of mine are in theirs, ${percent(precision.value)} of theirs are in mine.`;
}

/** "0.74", with a true minus; null where nothing can be said. */
export function figureValue(figure: Figure): string | null {
  if (figure.kind !== 'figure') return null;
  // What is only near to 1 or 0 must not read as if it were.
  const cut = figure.value < 1 ? Math.min(figure.value, 0.99) : 1;
  const text = Math.abs(cut).toFixed(2);
  return cut < 0 && text !== '0.00' ? `−${text}` : text;
}

/** Why there is no figure. */
export function unclearWords({ why, unit }: { readonly why: 'few' | 'same'; readonly unit: string }): string {
  if (why === 'few') return `Not enough to say: too few ${unit}.`;
  return 'Not enough to say: both give one and the same answer throughout, as chance would.';
}

export function figureRows(figures: Agreement): readonly FigureRow[] {
  return figureLines(figures).map(({ name, figure, scale }) => ({
    name: scale === 'alpha' ? `${name} (Krippendorff’s alpha)` : name,
    value: figureValue(figure) ?? 'not enough to say',
    n: figure.n,
  }));
}

export function differenceRow(pairing: Pairing, difference: Difference, isOpen: boolean): DifferenceRow {
  const { place, kind, sentence } = difference;
  const { mine, theirs } = differenceSides(pairing, difference);
  return {
    document: place.title ?? '',
    paragraph: place.paragraph,
    kind: KIND_NAMES[kind],
    sentence,
    mine: linesText(mine),
    theirs: linesText(theirs),
    state: isOpen ? 'open' : 'kept mine',
  };
}

function linesText(lines: readonly SideLine[]): string {
  return lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' → ');
}
