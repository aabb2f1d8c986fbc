import { assertUnreachable } from '../base/assert.ts';
import type { Edit } from '../edit/edit.ts';
import type { Claim } from '../model/dataset.ts';
import { BringIn, emptiedEvents, relationAsMine } from './bringIn.ts';
import type { ClaimAspect, Difference } from './difference.ts';
import type { Pairing } from './pairing.ts';

/**
 * The step that makes mine what theirs is in one difference. It is made for the datasets of `pairing`: after each step
 * pair anew. What theirs refers to and mine does not have (sources, documents, events, tracks) comes with it; a claim that
 * only mine has goes, and so does an event that is left without a claim.
 */
export function take(pairing: Pairing, difference: Difference): Edit {
  const bring = new BringIn(pairing);
  switch (difference.kind) {
    case 'only-mine': {
      const { mine } = difference;
      const [empty] = emptiedEvents(pairing.mine, mine);
      bring.edits.push(
        // The claim goes with its event.
        empty ? { kind: 'remove-event', id: empty.id } : { kind: 'remove-claim', id: mine.id },
      );
      return together('Remove a claim that only mine has', bring.edits);
    }
    case 'only-theirs':
      bring.claim(difference.theirs);
      return together('Take a claim of theirs', bring.edits);
    case 'time': {
      const event = { ...difference.mine, time: bring.time(difference.theirs.time) };
      bring.edits.push({ kind: 'put-event', event });
      return together('Take the time of theirs', bring.edits);
    }
    case 'relation': {
      const { mine, theirs } = difference;
      if (mine) bring.edits.push({ kind: 'remove-relation', type: mine.type, claims: mine.claims });
      const relation = theirs && relationAsMine(pairing, theirs);
      if (relation) bring.edits.push({ kind: 'put-relation', relation });
      return together(relation ? 'Take a relation of theirs' : 'Remove a relation', bring.edits);
    }
    case 'event': {
      const { mine, theirs } = difference;
      const claim = aspectTaken(bring, 'event', mine, theirs);
      bring.edits.push({ kind: 'put-claim', claim });
      for (const { id } of emptiedEvents(pairing.mine, mine)) {
        if (id !== claim.event) bring.edits.push({ kind: 'remove-event', id });
      }
      return together(LABELS.event, bring.edits);
    }
    default: {
      const { kind, mine, theirs } = difference;
      const claim = aspectTaken(bring, kind, mine, theirs);
      bring.edits.push({ kind: 'put-claim', claim });
      return together(LABELS[kind], bring.edits);
    }
  }
}

/**
 * The step after which both stand side by side: their claim beside mine. How the two stand to each other is for whoever
 * reads them to say. Null where that makes no sense.
 */
export function keepBoth(pairing: Pairing, difference: Difference): Edit | null {
  switch (difference.kind) {
    case 'event':
    case 'chain':
    case 'stance':
    case 'words':
    case 'passage': {
      const bring = new BringIn(pairing);
      bring.claim(difference.theirs);
      return together('Keep both claims', bring.edits);
    }
    default:
      return null;
  }
}

const LABELS: Readonly<Record<ClaimAspect, string>> = {
  event: 'Take the event of theirs',
  chain: 'Take the chain of theirs',
  verb: 'Take the verbs of theirs',
  stance: 'Take the stance of theirs',
  hedge: 'Take the hedge of theirs',
  said: 'Take when it was said of theirs',
  passage: 'Take the passages of theirs',
  speech: 'Take the direct speech of theirs',
  words: 'Take the words of theirs',
};

/** My claim with one aspect of theirs. */
function aspectTaken(bring: BringIn, kind: ClaimAspect, mine: Claim, theirs: Claim): Claim {
  switch (kind) {
    case 'event':
      return { ...mine, event: bring.event(theirs.event) };
    case 'chain':
    case 'verb':
      return { ...mine, chain: bring.chain(theirs.chain) };
    case 'stance':
      return { ...mine, stance: theirs.stance };
    case 'hedge':
      return { ...mine, hedge: theirs.hedge };
    case 'said':
      return { ...mine, said: bring.window(theirs.said) };
    case 'passage':
    case 'speech':
      return { ...mine, passages: bring.passages(theirs.passages) };
    case 'words':
      return { ...mine, text: theirs.text };
    default:
      return assertUnreachable(kind);
  }
}

function together(label: string, edits: readonly Edit[]): Edit {
  return { kind: 'together', label, edits };
}
