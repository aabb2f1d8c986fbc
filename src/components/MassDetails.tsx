import type { Mass } from '../model/mass.ts';
import { useWhence } from '../store/useWhence.ts';
import { PanelHints } from './PanelHints.tsx';
import { formatCount } from './plural.ts';

/** The body of the panel of a mass with nothing selected: how much there is, and how to come near. */
export function MassDetails({ mass }: { mass: Mass }) {
  const showSheet = useWhence((s) => s.showSheet);
  const { count, tracks, index } = mass;
  const figures = [
    [count, count === 1 ? 'event' : 'events'],
    [tracks.length, tracks.length === 1 ? 'track' : 'tracks'],
    [count - index.undated, 'with a time'],
    [index.undated, 'without a time'],
  ] as const;
  return (
    <>
      <p className="start-how">
        The bands show how many events there were when: each doubling adds the same height. Zoom in, and they
        turn into events one by one. A press on a band lists what is there, <kbd>Enter</kbd> what is in view;{' '}
        <kbd>→</kbd> goes through all events in order of time.
      </p>
      <dl className="start-facts">
        {figures.map(([number, name]) => (
          <div key={name} className="start-fact">
            <dt>{name}</dt>
            <dd>{formatCount(number)}</dd>
          </div>
        ))}
      </dl>
      <p className="start-about">
        <button type="button" onClick={() => showSheet('problems')}>
          How this file was read
        </button>
      </p>
      <PanelHints related={false} />
    </>
  );
}
