import { type DragEvent, useLayoutEffect, useRef, useState } from 'react';
import { DeskFault } from './DeskFault.tsx';
import { DeskInput } from './DeskInput.tsx';
import { plural } from './plural.ts';
import { useFault } from './useFault.ts';

/** A track while it is typed. */
export interface TrackDraft {
  /** Tells it from the others as it moves; of one that is there its id. */
  readonly key: string;
  /** Null for one that is not there yet. */
  readonly id: string | null;
  readonly name: string;
}

/** The tracks from top to bottom: named anew, moved by button, key or drag, added, and removed where nothing is in them. */
export function DeskTracks({
  tracks,
  counts,
  onChange,
}: {
  tracks: readonly TrackDraft[];
  /** Events in each, by id. */
  counts: ReadonlyMap<string, number>;
  onChange: (tracks: readonly TrackDraft[]) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ readonly key: string; readonly what: string } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [told, tell] = useState('');
  const fault = useFault('add-track');
  useLayoutEffect(() => {
    if (!focus) return;
    const row = list.current?.querySelector(`[data-track-row="${CSS.escape(focus.key)}"]`);
    const wanted = row?.querySelector<HTMLElement>(focus.what);
    (wanted?.matches(':disabled') ? row?.querySelector<HTMLElement>('input') : wanted)?.focus();
    setFocus(null);
  }, [focus]);
  const moveTo = (key: string, to: number) => {
    const at = tracks.findIndex((track) => track.key === key);
    const track = tracks[at];
    if (!track || at === to || to < 0 || to >= tracks.length) return;
    onChange(tracks.toSpliced(at, 1).toSpliced(to, 0, track));
    tell(`${track.name || 'The track'} is now track ${to + 1} of ${tracks.length}.`);
  };
  const move = (key: string, to: number, what: string) => {
    moveTo(key, to);
    setFocus({ key, what });
  };
  const add = () => {
    const key = `new ${tracks.reduce((most, track) => Math.max(most, newNumber(track.key)), 0) + 1}`;
    onChange([...tracks, { key, id: null, name: '' }]);
    setFocus({ key, what: 'input' });
  };
  return (
    <fieldset className="desk-group">
      <legend className="open-label">Tracks, from top to bottom</legend>
      <ol ref={list} className="desk-tracks">
        {tracks.map((track, at) => {
          const events = track.id === null ? 0 : (counts.get(track.id) ?? 0);
          const name = track.name.trim() || 'this track';
          return (
            <li
              key={track.key}
              data-track-row={track.key}
              className={dragged === track.key ? 'desk-track is-dragged' : 'desk-track'}
              onDragOver={(over: DragEvent) => {
                if (dragged === null) return;
                over.preventDefault();
                moveTo(dragged, at);
              }}
              onDrop={(drop) => dragged !== null && drop.preventDefault()}
              onKeyDown={(event) => {
                if (!(event.ctrlKey || event.metaKey) || !event.shiftKey) return;
                if (event.key === 'ArrowUp') move(track.key, at - 1, 'input');
                else if (event.key === 'ArrowDown') move(track.key, at + 1, 'input');
                else return;
                event.preventDefault();
              }}
            >
              <span
                className="desk-track-grip"
                draggable
                aria-hidden="true"
                title="Drag to move"
                onDragStart={(start) => {
                  start.dataTransfer.effectAllowed = 'move';
                  start.dataTransfer.setData('text/x-whence-track', track.key);
                  setDragged(track.key);
                }}
                onDragEnd={() => setDragged(null)}
              >
                ⠿
              </span>
              <DeskInput
                name={`track-${track.key}`}
                label={`Track ${at + 1}`}
                quiet
                value={track.name}
                onChange={(text) => onChange(tracks.with(at, { ...track, name: text }))}
              />
              <button
                type="button"
                className="hop-tool is-up"
                aria-label={`Move up: ${name}`}
                title="Up (Ctrl+Shift+↑)"
                disabled={at === 0}
                onClick={() => move(track.key, at - 1, '.is-up')}
              >
                ↑
              </button>
              <button
                type="button"
                className="hop-tool is-down"
                aria-label={`Move down: ${name}`}
                title="Down (Ctrl+Shift+↓)"
                disabled={at === tracks.length - 1}
                onClick={() => move(track.key, at + 1, '.is-down')}
              >
                ↓
              </button>
              <button
                type="button"
                className="hop-tool"
                aria-label={`Remove: ${name}`}
                title={
                  events === 0
                    ? 'Remove'
                    : `${plural(events, 'event')} in it: only a track without events can be removed`
                }
                disabled={events > 0}
                onClick={() => {
                  onChange(tracks.toSpliced(at, 1));
                  const beside = tracks[at + 1] ?? tracks[at - 1];
                  if (beside) setFocus({ key: beside.key, what: 'input' });
                  tell(`${name} is taken out.`);
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ol>
      <div>
        <button type="button" name="add-track" className="open-button" onClick={add}>
          Add a track
        </button>
        <DeskFault id="desk-tracks-fault" fault={fault} />
      </div>
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </fieldset>
  );
}

function newNumber(key: string): number {
  return Number(/^new (\d+)$/.exec(key)?.[1] ?? 0);
}
