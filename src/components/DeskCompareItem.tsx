import { useId } from 'react';
import type { Difference } from '../compare/difference.ts';
import { differenceSides, type SideLine } from '../compare/differenceSides.ts';
import type { Pairing } from '../compare/pairing.ts';
import { keepBoth } from '../compare/take.ts';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Settling } from './compareState.ts';
import { KIND_NAMES } from './compareWords.ts';

interface DeskCompareItemProps {
  readonly pairing: Pairing;
  readonly difference: Difference;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onSettle: (how: Settling) => void;
}

/** One difference: what it is, and, opened, both sides with the ways to settle it. */
export function DeskCompareItem({ pairing, difference, isOpen, onOpen, onSettle }: DeskCompareItemProps) {
  const body = useId();
  const { kind, key, sentence } = difference;
  return (
    <li className={isOpen ? 'compare-item is-open' : 'compare-item'}>
      <button
        type="button"
        className="compare-title"
        data-difference={key}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={onOpen}
      >
        <span className="compare-kind">{KIND_NAMES[kind]}</span>
        <span className="compare-claim">{claimOf(difference)}</span>
      </button>
      {isOpen && (
        <div id={body} className="compare-body">
          <p>{sentence}</p>
          <BothSides pairing={pairing} difference={difference} />
          <Answers pairing={pairing} difference={difference} onSettle={onSettle} />
        </div>
      )}
    </li>
  );
}

function BothSides({ pairing, difference }: Pick<DeskCompareItemProps, 'pairing' | 'difference'>) {
  const { mine, theirs } = differenceSides(pairing, difference);
  return (
    <div className="compare-sides">
      <Side name="Mine" lines={mine} />
      <Side name="Theirs" lines={theirs} />
    </div>
  );
}

function Side({ name, lines }: { name: string; lines: readonly SideLine[] }) {
  const title = useId();
  return (
    <section className="compare-side" aria-labelledby={title}>
      <h5 id={title}>{name}</h5>
      {lines.length === 0 && <p className="dim">Nothing</p>}
      {lines.map((line, at) => (
        // Lines never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={at} className={line.hop ? 'compare-hop' : undefined}>
          {line.hop && <GlyphIcon kind={line.hop} />}
          <span>
            {line.pieces.map((piece, index) =>
              piece.differs ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <mark key={index} className="compare-mark">
                  {piece.text}
                </mark>
              ) : (
                piece.text
              ),
            )}
          </span>
        </p>
      ))}
    </section>
  );
}

function Answers({
  pairing,
  difference,
  onSettle,
}: Pick<DeskCompareItemProps, 'pairing' | 'difference' | 'onSettle'>) {
  const words = answerWords(difference);
  return (
    <p className="compare-answers">
      <button type="button" className="open-button" onClick={() => onSettle('take')}>
        {words.take}
      </button>
      <button type="button" className="open-button" onClick={() => onSettle('keep')}>
        {words.keep}
      </button>
      {keepBoth(pairing, difference) && (
        <button type="button" className="open-button" onClick={() => onSettle('both')}>
          Keep both
        </button>
      )}
    </p>
  );
}

function answerWords(difference: Difference): { readonly take: string; readonly keep: string } {
  const lacks =
    difference.kind === 'only-mine' || (difference.kind === 'relation' && difference.theirs === null);
  if (lacks) return { take: 'Remove mine', keep: 'Keep mine' };
  const adds =
    difference.kind === 'only-theirs' || (difference.kind === 'relation' && difference.mine === null);
  return adds ? { take: 'Take theirs', keep: 'Leave it out' } : { take: 'Take theirs', keep: 'Keep mine' };
}

/** The words by which a difference is known in the list. */
function claimOf(difference: Difference): string {
  switch (difference.kind) {
    case 'only-theirs':
      return difference.theirs.text;
    case 'time':
      return difference.mine.title;
    case 'relation':
      return (difference.mine ?? difference.theirs)?.about ?? '';
    default:
      return difference.mine.text;
  }
}
