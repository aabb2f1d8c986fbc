import { useMemo } from 'react';
import { type Claim, type Dataset, RELATION_TYPES, type RelationType } from '../model/dataset.ts';
import { relatedClaims, relationWords } from '../query/relatedClaims.ts';
import { useProject } from '../store/useProject.ts';
import { claimName } from './claimName.ts';
import { DeskCombo } from './DeskCombo.tsx';
import { DeskForm } from './DeskForm.tsx';
import { DeskInput } from './DeskInput.tsx';
import { leaveTask } from './deskFocus.ts';
import { claimOptions, otherThan } from './deskOptions.ts';
import { doStep } from './deskSteps.ts';
import {
  draftOfRelation,
  questionsOf,
  relationDraftOf,
  relationEdit,
  relationFaults,
  relationSentence,
} from './relationDraft.ts';
import { useDeskDraft } from './useDeskDraft.ts';

const TYPES: Readonly<Record<RelationType, string>> = {
  contradicts: 'Contradicts',
  supports: 'Supports',
  repeats: 'Repeats',
  'bears-on': 'Bears on',
};
const ASPECTS = ['occurrence', 'actor', 'cause', 'time', 'place', 'number'];
/** Questions that are offered as buttons. */
const OFFERED = 4;

/** How a claim stands to another: which way, about which question. Those that it has can be changed and removed. */
export function DeskRelationForm({
  dataset,
  claim,
  other,
}: {
  dataset: Dataset;
  claim: Claim;
  other: string | null;
}) {
  const edit = useProject((s) => s.edit);
  const first = useMemo(() => relationDraftOf(dataset, claim, other), [dataset, claim, other]);
  const { draft, touched, change, drop } = useDeskDraft(JSON.stringify(['relation', claim.id, other]), first);
  const options = useMemo(() => otherThan(claimOptions(dataset), claim.id), [dataset, claim]);
  const questions = questionsOf(dataset);
  const offered = questions.filter((question) => question !== draft.about).slice(0, OFFERED);
  const sentence = relationSentence(dataset, claim, draft);
  const directed = draft.type === 'supports' || draft.type === 'repeats';

  const save = () => {
    const refused = edit(relationEdit(claim, draft));
    if (refused !== null) return refused;
    drop();
    leaveTask();
    return null;
  };
  return (
    <DeskForm
      faults={relationFaults(draft)}
      saveWords={draft.was ? 'Save' : 'Add relation'}
      onSave={save}
      onLeave={leaveTask}
      onDrop={touched ? drop : null}
    >
      <Existing
        dataset={dataset}
        claim={claim}
        onEdit={(relation) => change(draftOfRelation(dataset, claim, relation))}
      />
      <fieldset className="desk-group">
        <legend className="open-label">This claim …</legend>
        <div className="desk-radios">
          {RELATION_TYPES.map((type) => (
            <label key={type} className="desk-check">
              <input
                type="radio"
                name="type"
                value={type}
                data-first={type === draft.type ? true : undefined}
                checked={draft.type === type}
                onChange={() => change({ type })}
              />
              {TYPES[type]}
            </label>
          ))}
        </div>
      </fieldset>
      <DeskCombo
        name="other"
        label="The other claim"
        placeholder="Type words of it, or who says it"
        value={draft.other}
        options={options}
        onChange={(picked) => change({ other: picked })}
      />
      {directed && (
        <label className="desk-check">
          <input
            type="checkbox"
            checked={draft.flipped}
            onChange={(picked) => change({ flipped: picked.target.checked })}
          />
          The other way round: the other claim {draft.type} this one
        </label>
      )}
      <div className="desk-field">
        <DeskInput
          name="about"
          label="The question that both speak to"
          placeholder="Is it a coup or a mutiny?"
          suggestions={questions}
          value={draft.about}
          onChange={(about) => change({ about })}
        />
        {offered.length > 0 && draft.about.trim() === '' && (
          <div className="desk-offers">
            <span className="open-hint">Asked before:</span>
            {offered.map((question) => (
              <button
                key={question}
                type="button"
                className="open-button"
                onClick={() => change({ about: question })}
              >
                {question}
              </button>
            ))}
          </div>
        )}
      </div>
      <label className="desk-field">
        <span className="open-label">What it is about</span>
        <select
          className="open-field"
          value={draft.on}
          onChange={(picked) => change({ on: picked.target.value })}
        >
          <option value="">Not said</option>
          {[...new Set([...ASPECTS, draft.on])].filter(Boolean).map((aspect) => (
            <option key={aspect} value={aspect}>
              {aspect}
            </option>
          ))}
        </select>
      </label>
      <p className="desk-sentence" role="status">
        {sentence ?? 'Pick the other claim: the sentence that this makes then stands here.'}
      </p>
    </DeskForm>
  );
}

/** The relations that the claim has. */
function Existing({
  dataset,
  claim,
  onEdit,
}: {
  dataset: Dataset;
  claim: Claim;
  onEdit: (relation: ReturnType<typeof relatedClaims>[number]['relation']) => void;
}) {
  const related = relatedClaims(dataset, claim);
  if (related.length === 0) return null;
  return (
    <ul className="desk-list" aria-label="Relations of this claim">
      {related.map((each) => {
        const { voice } = claimName(dataset, each.other);
        const name = `${relationWords(each)} ${voice}`;
        return (
          <li key={`${each.relation.type} ${each.other.id} ${each.relation.about}`}>
            <span>
              {name} <span className="dim">{each.relation.about}</span>
            </span>
            <button
              type="button"
              className="copy-button"
              aria-label={`Edit: ${name}`}
              onClick={() => onEdit(each.relation)}
            >
              Edit
            </button>
            <button
              type="button"
              className="copy-button"
              aria-label={`Remove: ${name}`}
              onClick={() => {
                const { type, claims } = each.relation;
                doStep('Remove relation', [{ kind: 'remove-relation', type, claims }], 'Relation removed.');
              }}
            >
              Remove
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export default DeskRelationForm;
