import { assertUnreachable } from '../base/assert.ts';
import type { Edit } from '../edit/edit.ts';
import type { Claim, Dataset, Relation, RelationType } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { otherClaim } from '../model/provenance.ts';
import { relatedClaims } from '../query/relatedClaims.ts';
import { short } from './claimDraft.ts';
import { claimName } from './claimName.ts';
import { type ComboValue, NO_CHOICE } from './comboOptions.ts';
import { claimOptions } from './deskOptions.ts';
import { textOf } from './eventDraft.ts';
import type { Fault } from './useFault.ts';

/** A relation while it is typed, seen from one of its claims. */
export interface RelationDraft {
  readonly type: RelationType;
  readonly other: ComboValue;
  /** True where the other claim does it to this one. */
  readonly flipped: boolean;
  readonly about: string;
  readonly on: string;
  /** What stands between the two before; null for a new one. */
  readonly was: Relation | null;
}

/** The form for a relation of a claim: of those with `other` the first, or a new one. */
export function relationDraftOf(dataset: Dataset, claim: Claim, other: string | null): RelationDraft {
  const found = relatedClaims(dataset, claim).find((each) => each.other.id === other);
  if (found) return draftOfRelation(dataset, claim, found.relation);
  return {
    type: 'contradicts',
    other: claimChoice(dataset, other),
    flipped: false,
    about: '',
    on: '',
    was: null,
  };
}

/** The form for a relation that is there. */
export function draftOfRelation(dataset: Dataset, claim: Claim, relation: Relation): RelationDraft {
  return {
    type: relation.type,
    other: claimChoice(dataset, otherClaim(relation, claim.id)),
    flipped: relation.claims[0] !== claim.id,
    about: relation.about,
    on: relation.on ?? '',
    was: relation,
  };
}

function claimChoice(dataset: Dataset, id: string | null): ComboValue {
  const option = claimOptions(dataset).find((each) => each.id === id);
  return option ? { id: option.id, text: option.name } : NO_CHOICE;
}

/** Why a relation cannot be saved as it is typed. */
export function relationFaults({ other, about }: RelationDraft): readonly Fault[] {
  const faults: Fault[] = [];
  if (other.id === null)
    faults.push({
      field: 'other',
      message:
        other.text.trim() === ''
          ? 'Pick the claim that it stands to.'
          : 'No claim is that: pick one of the list.',
    });
  if (about.trim() === '')
    faults.push({ field: 'about', message: 'Name the question that both speak to, like “Is it a coup?”' });
  return faults;
}

/** A relation as typed, as one step. Ask `relationFaults` first. */
export function relationEdit(claim: Claim, draft: RelationDraft): Edit {
  const { type, flipped, was } = draft;
  const other = draft.other.id ?? '';
  const claims = flipped ? ([other, claim.id] as const) : ([claim.id, other] as const);
  const relation: Relation = {
    type,
    claims,
    about: draft.about.trim(),
    on: textOf(draft.on),
    extra: was?.extra ?? {},
  };
  // One of other ends, or about another question, would stay beside the new one.
  const gone: readonly Edit[] = was ? [{ kind: 'remove-relation', type: was.type, claims: was.claims }] : [];
  return {
    kind: 'together',
    edits: [...gone, { kind: 'put-relation', relation }],
    label: was ? 'Change relation' : RELATE[type],
  };
}

const RELATE: Readonly<Record<RelationType, string>> = {
  contradicts: 'Relate claims: contradicts',
  supports: 'Relate claims: supports',
  repeats: 'Relate claims: repeats',
  'bears-on': 'Relate claims: bears on',
};

/** What the relation says, in one sentence; null as long as the other claim is not picked. */
export function relationSentence(dataset: Dataset, claim: Claim, draft: RelationDraft): string | null {
  const other = lookup(dataset).claim.get(draft.other.id ?? '');
  if (!other) return null;
  const [one, two] = (draft.flipped ? [other, claim] : [claim, other]).map((each) => {
    const { voice } = claimName(dataset, each);
    return `${voice} (“${short(each.text, 48)}”)`;
  });
  const about = draft.about.trim() === '' ? '' : `: “${draft.about.trim()}”`;
  switch (draft.type) {
    case 'contradicts':
      return `${one} and ${two} cannot both be true${about}`;
    case 'supports':
      return `${one} supports ${two}${about}`;
    case 'repeats':
      return `${one} repeats ${two}${about}`;
    case 'bears-on':
      return `${one} bears on ${two}${about}`;
    default:
      return assertUnreachable(draft.type);
  }
}

const known = new WeakMap<Dataset['relations'], readonly string[]>();

/** Questions that relations are about, each once, the last first. */
export function questionsOf({ relations }: Dataset): readonly string[] {
  let questions = known.get(relations);
  if (!questions) {
    questions = [...new Set(relations.map(({ about }) => about).reverse())];
    known.set(relations, questions);
  }
  return questions;
}
