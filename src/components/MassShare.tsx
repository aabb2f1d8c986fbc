import { useEffect, useState } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { Mass } from '../model/mass.ts';
import { useMassFound } from '../store/massFound.ts';
import { useWhence } from '../store/useWhence.ts';
import { MASS_WHOLE } from './massWhole.ts';
import { narrowingWords } from './narrowingWords.ts';
import { formatCount, plural } from './plural.ts';
import { ShareData } from './ShareData.tsx';

/** The data of a mass in the formats of other tools: of what it is narrowed to, once that is few enough, and says so. */
export function MassShare({ mass }: { mass: Mass }) {
  const filter = useWhence((s) => s.filter);
  const found = useMassFound((s) => s.found);
  const waiting = useMassFound((s) => s.waiting);
  const [made, setMade] = useState<{ readonly of: unknown; readonly dataset: Dataset } | null>(null);
  const count = found?.count ?? mass.count;
  const few = found !== null && !waiting && count > 0 && count <= MASS_WHOLE;
  useEffect(() => {
    if (!few) return;
    let gone = false;
    void mass.page(0, count).then(({ dataset }) => {
      // The file that is written must not pass for the whole.
      const words = `${formatCount(count)} of ${plural(mass.count, 'event')}: ${narrowingWords(dataset, filter)}.`;
      if (!gone) setMade({ of: found, dataset: { ...dataset, summary: words } });
    });
    return () => {
      gone = true;
    };
  }, [mass, found, few, count, filter]);
  if (!few) {
    return (
      <p>
        This file has {plural(mass.count, 'event')}: too many to be written from here. Narrow them to at most{' '}
        {formatCount(MASS_WHOLE)}, by a track or a search, and those can be. Or share the file itself, or a
        link to where it is.
      </p>
    );
  }
  if (made?.of !== found || made === null) return <p className="dim">Reading {plural(count, 'event')}…</p>;
  return (
    <>
      <p>
        What the file is narrowed to: {formatCount(count)} of {plural(mass.count, 'event')}.
      </p>
      <ShareData dataset={made.dataset} whole />
    </>
  );
}
