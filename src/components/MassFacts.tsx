import './HeaderFacts.css';
import { zoneCity } from '../base/zone.ts';
import type { Mass } from '../model/mass.ts';
import { plural } from './plural.ts';

/** The figures of a mass, on one line. Of those that find no room the last are left out whole. */
export function MassFacts({ mass: { count, tracks, timeZone } }: { mass: Mass }) {
  const facts = [
    plural(count, 'event'),
    `on ${plural(tracks.length, 'track')}`,
    `· ${zoneCity(timeZone)} time`,
  ];
  return (
    <p className="header-facts dim" title={facts.join(' ')}>
      {facts.map((fact, i) => (
        <span key={fact}>
          {i > 0 && ' '}
          {fact}
        </span>
      ))}
    </p>
  );
}
