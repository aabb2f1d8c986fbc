import { type ComponentType, useEffect, useState } from 'react';
import type { Mass } from '../model/mass.ts';
import { useMassFound } from '../store/massFound.ts';
import { showEvents } from '../store/massParts.ts';
import { useMassRest } from '../store/massRest.ts';
import { MASS_WHOLE } from './massWhole.ts';
import { formatCount, plural } from './plural.ts';

/** A view that needs its events whole: shown once a mass is narrowed to few enough. */
export function MassRest({ mass, View }: { mass: Mass; View: ComponentType }) {
  const found = useMassFound((s) => s.found);
  const waiting = useMassFound((s) => s.waiting);
  const count = found?.count ?? mass.count;
  const few = count <= MASS_WHOLE && !waiting;
  const [shown, setShown] = useState<unknown>(null);
  useEffect(() => {
    if (!few) return;
    let gone = false;
    void mass.page(0, count).then((events) => {
      const ids = gone ? null : showEvents(mass, events);
      if (ids === null) return;
      useMassRest.setState({ ids: new Set(ids) });
      setShown(found ?? mass);
    });
    return () => {
      gone = true;
      useMassRest.setState({ ids: null });
    };
  }, [mass, found, count, few]);
  if (few && shown === (found ?? mass)) return <View />;
  return (
    <div className="table-empty">
      {few ? (
        <p>Opening {plural(count, 'event')}…</p>
      ) : (
        <p>
          This view compares claims one by one. Narrow the {formatCount(count)} events to at most{' '}
          {formatCount(MASS_WHOLE)}, by a track or a search, and they are shown here.
        </p>
      )}
    </div>
  );
}

export default MassRest;
