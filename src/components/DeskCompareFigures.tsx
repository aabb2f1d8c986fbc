import type { Agreement } from '../compare/agreement.ts';
import { type FigureLine, figureLines, figureValue, unclearWords } from './compareWords.ts';
import { formatCount, plural } from './plural.ts';

/** How far the two agree: each figure with what it was made of, and a sentence. */
export function DeskCompareFigures({ figures }: { figures: Agreement }) {
  const { paired, onlyMine, onlyTheirs } = figures.claims;
  return (
    <details className="open-fold compare-agreement" open>
      <summary>
        <h3 className="eyebrow">Agreement</h3>
      </summary>
      <p className="compare-counts">
        {plural(paired, 'claim')} in both, {formatCount(onlyMine)} only in mine, {formatCount(onlyTheirs)}{' '}
        only in theirs.
      </p>
      <dl className="compare-figures">
        {figureLines(figures).map((line) => (
          <FigureRow key={line.name} line={line} />
        ))}
      </dl>
      <details className="open-fold compare-meaning">
        <summary>What these figures mean</summary>
        <p>
          α is Krippendorff’s alpha: 1 is perfect, 0 is what two people reach who answer by chance. F1 and
          overlap are shares of what could be the same, from 0 to 1, with nothing taken off for chance. Paired
          claims are those that stand on overlapping words; what only one of you found does not enter the
          figures on them. Agreement is no proof of being right.
        </p>
      </details>
    </details>
  );
}

const SYMBOL = { share: '', alpha: 'α ' } as const;

function FigureRow({ line }: { line: FigureLine }) {
  const { name, figure, scale, unit, sentence } = line;
  const value = figureValue(figure);
  return (
    <div className="compare-figure">
      <dt>{name}</dt>
      <dd className="compare-value">
        {value === null ? <span aria-hidden="true">–</span> : `${SYMBOL[scale]}${value}`}
      </dd>
      <dd className="compare-sentence">
        {figure.kind === 'unclear' ? unclearWords({ why: figure.why, unit }) : sentence}{' '}
        <span className="compare-n">
          {figure.kind === 'figure' && figure.alike !== undefined && `${formatCount(figure.alike)} alike, `}n
          = {formatCount(figure.n)} {unit}
        </span>
      </dd>
    </div>
  );
}
