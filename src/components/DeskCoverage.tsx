import './DeskCoverage.css';
import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { numberRanges } from '../query/coverage.ts';
import { countedCoverage, nextSilent } from '../query/paragraphCounts.ts';
import { useDesk } from '../store/useDesk.ts';
import { formatCount, plural } from './plural.ts';

interface DeskCoverageProps {
  /** Id of the document. */
  readonly document: string;
  /** Claims by paragraph, see `paragraphCounts`. */
  readonly counts: Uint16Array;
  /** The paragraph being read, from 1. */
  readonly at: number;
}

/** Height of a bar by how many claims rest on its paragraph, as a share: none, one, two, three and more. */
const LEVELS = [0, 0.4, 0.7, 1] as const;
/** Ranges of numbers that are listed in words. */
const MOST_RANGES = 8;

/**
 * The paragraphs of a document as a strip: how many claims each supports, and where nothing is drawn from yet. One slider:
 * a press leads to a paragraph, arrow keys go on by one, Page Up and Page Down to one that supports no claim.
 */
export function DeskCoverage({ document, counts, at }: DeskCoverageProps) {
  const { path, bars } = useMemo(() => barsPath(counts), [counts]);
  const { silent } = useMemo(() => countedCoverage(counts), [counts]);
  const total = counts.length;
  if (total === 0) return null;
  const go = (paragraph: number | null) => {
    if (paragraph !== null)
      useDesk.getState().showDocument(document, Math.min(total, Math.max(1, paragraph)));
  };
  const onPointer = (press: PointerEvent<HTMLElement>) => {
    if (press.type === 'pointermove' && press.buttons !== 1) return;
    if (press.type === 'pointerdown') press.currentTarget.setPointerCapture?.(press.pointerId);
    const box = press.currentTarget.getBoundingClientRect();
    const share = (press.clientX - box.left) / Math.max(1, box.width);
    const mirrored = getComputedStyle(press.currentTarget).direction === 'rtl';
    go(Math.floor((mirrored ? 1 - share : share) * total) + 1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = target(event.key, at, counts);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation(); // the page has meanings of its own for these keys
    go(to);
  };
  const next = nextSilent(counts, at, 1) ?? (silent[0] === at ? null : (silent[0] ?? null));
  return (
    <div className="desk-coverage">
      <div
        className="desk-strip"
        role="slider"
        tabIndex={0}
        aria-label="Paragraphs, and how many claims each supports"
        aria-valuemin={1}
        aria-valuemax={total}
        aria-valuenow={at}
        aria-valuetext={`Paragraph ${at} of ${total}: ${countWords(counts[at - 1] ?? 0)}`}
        title={`Paragraph ${at}: ${countWords(counts[at - 1] ?? 0)}`}
        onKeyDown={onKeyDown}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
      >
        <svg
          className="desk-strip-bars"
          viewBox={`0 0 ${bars} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <title>Claims by paragraph</title>
          <path d={path} />
        </svg>
        <span
          className="desk-strip-at"
          style={{
            insetInlineStart: `${((at - 1) / total) * 100}%`,
            inlineSize: `max(4px, ${100 / total}%)`,
          }}
        />
      </div>
      <p className="desk-coverage-words dim">
        <span>{coverageSentence(silent, total)}</span>
        {silent.length > 0 && next !== null && (
          <button type="button" className="desk-next" onClick={() => go(next)}>
            Next without
          </button>
        )}
      </p>
    </div>
  );
}

/** Undefined for a key that means nothing here; null where there is nowhere to go. */
function target(key: string, at: number, counts: Uint16Array): number | null | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(counts.length, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(1, at - 1);
    case 'PageDown':
      return nextSilent(counts, at, 1);
    case 'PageUp':
      return nextSilent(counts, at, -1);
    case 'Home':
      return 1;
    case 'End':
      return counts.length;
    default:
      return undefined;
  }
}

/** More paragraphs than this share bars: no screen shows them apart. */
const MOST_BARS = 300;

/** All bars as one shape. Where paragraphs share a bar it has their mean height. */
function barsPath(counts: Uint16Array): { readonly path: string; readonly bars: number } {
  const each = Math.ceil(counts.length / MOST_BARS);
  const bars = Math.ceil(counts.length / each);
  const gap = bars <= 120 ? 0.12 : 0;
  let path = '';
  for (let bar = 0; bar < bars; bar++) {
    const some = counts.subarray(bar * each, (bar + 1) * each);
    const height =
      some.reduce((sum, count) => sum + (LEVELS[Math.min(count, LEVELS.length - 1)] ?? 1), 0) / some.length;
    if (height > 0) path += `M${bar + gap / 2} 1v${(-height).toFixed(3)}h${1 - gap}V1z`;
  }
  return { path, bars };
}

function countWords(count: number): string {
  return count === 0 ? 'supports no claim yet' : plural(count, 'claim');
}

/** "3 of 12 paragraphs support no claim yet: 1, 4–5." */
export function coverageSentence(silent: readonly number[], total: number): string {
  if (silent.length === 0)
    return total === 1
      ? 'Its paragraph supports a claim.'
      : `Each of its ${formatCount(total)} paragraphs supports a claim.`;
  if (silent.length === total) return `${plural(total, 'paragraph')}, none of which supports a claim yet.`;
  const ranges = numberRanges(silent).split(', ');
  const listed =
    ranges.length > MOST_RANGES ? `${ranges.slice(0, MOST_RANGES).join(', ')} and more` : ranges.join(', ');
  return `${formatCount(silent.length)} of ${plural(total, 'paragraph')} ${silent.length === 1 ? 'supports' : 'support'} no claim yet: ${listed}.`;
}
