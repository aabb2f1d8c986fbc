import { brushX, type D3BrushEvent } from 'd3-brush';
import { pointer, select } from 'd3-selection';
import { type PxSpan, recentre, resize, shift, shownSpan } from './brushSpan.ts';

/** Who is told. */
export interface BrushHandlers {
  /** The reader brought the brush here, in px; may reach beyond the strip. Never in answer to `update`. */
  onChange(selection: PxSpan): void;
  /** The reader let go. */
  onEnd?(): void;
}

/** What is on screen, in px from the node's own origin. */
export interface BrushState {
  /** Where the brush is. May be narrower than a px and reach beyond the strip: it is drawn so that it can be held. */
  readonly selection: PxSpan;
  readonly width: number;
  readonly height: number;
}

/** Hosts d3-brush in one empty `<g>`. Call `update` after every render, `destroy` when the node goes. */
export interface BrushAdapter {
  update(state: BrushState): void;
  destroy(): void;
}

/** Width of a handle, and of what is left between the two to move the brush by, in px. */
const TARGET = 24;

/** What the reader has hold of, and where the brush was then: in truth, and as drawn. */
interface Hold {
  readonly part: 'selection' | 'w' | 'e';
  readonly from: PxSpan;
  readonly shown: PxSpan;
}

/**
 * A window on a strip, moved by its middle and resized by its ends. A press beside it brings it there and goes on as
 * a move. d3-brush makes and owns the children: `.overlay`, `.selection` and two `.handle`, which reach 12 px
 * (for a narrow brush 32 px) beyond its ends.
 *
 * Controlled: what `update` brings during a gesture is drawn at its end. A move keeps the exact width that `update`
 * gave, even where the brush is drawn wider, so that moving it never zooms.
 */
export function createBrush(node: SVGGElement, handlers: BrushHandlers): BrushAdapter {
  const group = select<SVGGElement, unknown>(node);
  let state: BrushState | null = null;
  let size = '';
  let hold: Hold | null = null;
  /** True while we move the brush ourselves: d3 tells of that, too. */
  let quiet = false;

  const extent = (): [[number, number], [number, number]] => [
    [0, 0],
    [state?.width ?? 0, state?.height ?? 0],
  ];
  const behaviour = brushX<unknown>()
    .extent(extent)
    .handleSize(TARGET)
    .keyModifiers(false)
    .touchable(true)
    .on('start', (event: D3BrushEvent<unknown>) => {
      const shown = spanOf(event);
      placeHandles(shown);
      if (!quiet && state) hold = { part: partOf(event.sourceEvent), from: state.selection, shown };
    })
    .on('brush', (event: D3BrushEvent<unknown>) => {
      const drawn = spanOf(event);
      placeHandles(drawn);
      if (quiet || !hold || !state) return;
      const { part, from, shown } = hold;
      if (part === 'selection') {
        report(shift(from, drawn[0] - shown[0]));
        return;
      }
      const next = resize(from, shown, drawn, part === 'w' ? 'start' : 'end');
      draw(shownSpan(next, state.width));
      report(next);
    })
    .on('end', () => {
      if (quiet || !hold) return;
      hold = null;
      handlers.onEnd?.();
      render();
    });

  const report = (selection: PxSpan) => {
    if (!state) return;
    state = { ...state, selection };
    handlers.onChange(selection);
  };

  const draw = ([start, end]: PxSpan) => {
    quiet = true;
    group.call(behaviour.move, [start, end]);
    quiet = false;
  };

  // The handles of a narrow brush stand apart, so that there is room between them to take hold of the brush itself.
  const placeHandles = ([start, end]: PxSpan) => {
    const apart = Math.max(0, 2 * TARGET - (end - start)) / 2;
    group.select('.handle--w').attr('x', start - TARGET / 2 - apart);
    group.select('.handle--e').attr('x', end - TARGET / 2 + apart);
  };

  // Runs before d3 sees the press, which bubbles from the overlay to the group.
  const bringHere = (event: MouseEvent | TouchEvent) => {
    const press = 'touches' in event ? event.touches[0] : event;
    if (!state || hold || !press || (event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey)))
      return;
    const target = recentre(state.selection, pointer(press, node)[0], state.width);
    if (target[0] === state.selection[0]) return;
    draw(shownSpan(target, state.width));
    report(target);
  };

  const render = () => {
    if (!state) return;
    const nextSize = `${state.width} ${state.height}`;
    if (nextSize !== size) {
      size = nextSize;
      group.call(behaviour);
      // To d3, a press on the overlay begins a new brush; with the selection's datum it moves the one there is.
      group
        .select('.overlay')
        .datum({ type: 'selection' })
        .on('mousedown.recentre touchstart.recentre', bringHere);
    }
    // d3 sets another after every gesture.
    group.select('.overlay').attr('cursor', 'pointer');
    draw(shownSpan(state.selection, state.width));
  };

  return {
    update(next) {
      state = next;
      if (!hold) render();
    },
    destroy() {
      group.on('.brush', null).style('touch-action', null).attr('fill', null).attr('pointer-events', null);
      group.selectAll('.overlay, .selection, .handle').remove();
      [state, hold] = [null, null];
    },
  };
}

function spanOf({ selection }: D3BrushEvent<unknown>): PxSpan {
  const [start, end] = selection ?? [0, 0];
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : [0, 0];
}

function partOf(event: Event): Hold['part'] {
  const { target } = event;
  if (!(target instanceof Element)) return 'selection';
  return target.matches('.handle--w') ? 'w' : target.matches('.handle--e') ? 'e' : 'selection';
}
