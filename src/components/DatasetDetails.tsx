import './DatasetDetails.css';
import { useMemo } from 'react';
import { distinctOrigins, isUnattributed } from '../model/provenance.ts';
import { questions } from '../query/questions.ts';
import { useWhence } from '../store/useWhence.ts';
import { goToEvent } from './goToEvent.ts';
import { MassDetails } from './MassDetails.tsx';
import { PanelHints } from './PanelHints.tsx';
import { formatCount } from './plural.ts';
import { QuestionList } from './QuestionList.tsx';
import { useNarrowed } from './useNarrowed.ts';

/** The body of the panel with nothing selected: what the dataset is, how to start, and the questions to which what is shown speaks. */
export function DatasetDetails() {
  const mass = useWhence((s) => s.mass);
  return mass ? <MassDetails mass={mass} /> : <WholeDetails />;
}

function WholeDetails() {
  const dataset = useWhence((s) => s.dataset);
  const showSheet = useWhence((s) => s.showSheet);
  const narrowed = useNarrowed();
  const asked = useMemo(
    () => (dataset && narrowed ? questions(dataset, narrowed.claimIds) : []),
    [dataset, narrowed],
  );
  if (!dataset) return null;
  const { claims, events } = dataset;
  const disputed = asked.filter((each) => each.disputed);
  const unnamed = claims.filter(isUnattributed).length;
  const figures = [
    [events.length, 'event', 'events'],
    [claims.length, 'claim', 'claims'],
    [distinctOrigins(claims).length, 'origin', 'origins'],
    [unnamed, 'with no source named', 'with no source named'],
  ] as const;
  return (
    <>
      {dataset.summary !== null && <p className="panel-summary">{dataset.summary}</p>}
      <p className="start-how">
        Pick an event to read who reported it, through whom and in which words. Or press <kbd>→</kbd> to go
        through the events in order of time.
      </p>
      <dl className="start-facts">
        {figures.map(([count, one, many]) => (
          <div key={many} className="start-fact">
            <dt>{count === 1 ? one : many}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      <QuestionList dataset={dataset} questions={disputed} title="In dispute" onPick={goToEvent} />
      {disputed.length === 0 && (
        <p className="start-none">
          {dataset.relations.some(({ type }) => type === 'contradicts')
            ? 'Nothing of what is shown is in dispute.'
            : 'No claim here contradicts another.'}
        </p>
      )}
      <QuestionList
        dataset={dataset}
        questions={asked.filter((each) => !each.disputed)}
        title={disputed.length === 0 ? 'Questions' : 'Other questions'}
        onPick={goToEvent}
      />
      <p className="start-about">
        <button type="button" aria-haspopup="dialog" onClick={() => showSheet('about')}>
          About this timeline
        </button>
        <span className="dim">How it was made, and how to read the marks.</span>
      </p>
      <PanelHints related={false} />
    </>
  );
}
