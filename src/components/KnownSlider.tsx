import './KnownSlider.css';
import { useId } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { allSteps } from '../query/knownSteps.ts';
import { useWhence } from '../store/useWhence.ts';
import { KnownRange } from './KnownRange.tsx';
import { ALL_SAID, knownTime } from './knownWords.ts';

/** "Known by": narrows to what had been said by an instant, or may have been. For the rail. */
export function KnownSlider({ dataset }: { dataset: Dataset }) {
  const id = useId();
  const known = useWhence((s) => s.filter.known);
  const setKnown = useWhence((s) => s.setKnown);
  const steps = allSteps(dataset);
  return (
    <section className="known-slider" aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        Known by
      </h2>
      {steps.length === 0 ? (
        <p className="dim">This dataset does not tell when anything was said.</p>
      ) : (
        <>
          <KnownRange
            steps={steps}
            known={known}
            zone={dataset.timeZone}
            onKnown={setKnown}
            labelledBy={id}
          />
          <p className="known-slider-time dim">
            <span>{known === null ? ALL_SAID : knownTime(known, dataset.timeZone)}</span>
            {known !== null && (
              <button type="button" onClick={() => setKnown(null)}>
                Show all
              </button>
            )}
          </p>
        </>
      )}
    </section>
  );
}
