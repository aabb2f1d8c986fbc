import { zoneCity } from '../base/zone.ts';
import type { Mass } from '../model/mass.ts';
import { useWhence } from '../store/useWhence.ts';
import { plural } from './plural.ts';

/** What there is to say of a mass: how much it holds, how it was read, and how to read the bands. */
export function MassAbout({ mass }: { mass: Mass }) {
  const showSheet = useWhence((s) => s.showSheet);
  const { title, count, tracks, index, timeZone } = mass;
  return (
    <>
      <p className="about-lead">
        <strong>{title}.</strong>
      </p>

      <h3 className="eyebrow">What it holds</h3>
      <p>
        {plural(count, 'event')} on {plural(tracks.length, 'track')}
        {index.undated > 0 && `, ${plural(index.undated, 'event')} of them without a time that can be read`}.
        These are too many to be held at once: all are counted, and those that you come near are read whole.
        What the file says of who reported them is shown with each event. Whence does not judge who is right.
      </p>

      <h3 className="eyebrow">What the times rest on</h3>
      <p>
        Times are in {zoneCity(timeZone)} time. How the file was read, and what was assumed,{' '}
        <button type="button" className="about-link" onClick={() => showSheet('problems')}>
          the report tells
        </button>
        .
      </p>

      <h3 className="eyebrow">How to read the bands</h3>
      <p>
        A band shows how many events of a track were under way when. Every doubling adds the same height, and
        all bands have one measure; the numbers beside them are exact, for what is in view. Come near, and a
        band turns into marks, one for each event:
      </p>
    </>
  );
}
