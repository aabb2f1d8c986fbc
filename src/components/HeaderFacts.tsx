import './HeaderFacts.css';
import { zoneCity } from '../base/zone.ts';
import type { Dataset } from '../model/dataset.ts';
import { distinctOrigins } from '../model/provenance.ts';
import { mainDates } from '../query/mainDates.ts';
import { plural } from './plural.ts';
import { homeViewport } from './useViewport.ts';

/** The dates and figures of the dataset, on one line. Of those that find no room the last are left out whole. */
export function HeaderFacts({ dataset }: { dataset: Dataset }) {
  const { claims, events, timeZone } = dataset;
  const facts = [
    mainDates(events, homeViewport(dataset), timeZone),
    `${plural(claims.length, 'claim')} from ${plural(distinctOrigins(claims).length, 'origin')}`,
    `${zoneCity(timeZone)} time`,
  ].filter((fact) => fact !== null);
  return (
    <p className="header-facts dim" title={facts.join(' · ')}>
      {facts.map((fact, index) => (
        <span key={fact}>
          {index > 0 && ' · '}
          {fact}
        </span>
      ))}
    </p>
  );
}
