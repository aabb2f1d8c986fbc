import { lookup } from '../model/lookup.ts';
import { type DeskTask, useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import { short } from './claimDraft.ts';
import { doStep } from './deskSteps.ts';
import type { DeskThing } from './deskThing.ts';
import { PANEL_TITLE } from './goToEvent.ts';
import { plural } from './plural.ts';

/** By which a claim, an event or a source in the panel is mended. */
export function DeskTools({ of, id }: { of: DeskThing; id: string }) {
  const dataset = useWhence((s) => s.dataset);
  if (!dataset) return null;
  const tables = lookup(dataset);
  switch (of) {
    case 'claim': {
      const claim = tables.claim.get(id);
      if (!claim) return null;
      const name = `the claim “${short(claim.text, 60)}”`;
      return (
        <>
          <Tool words="Edit" what={name} task={{ kind: 'claim', id, passage: null, event: claim.event }} />
          <Tool words="Split" what={name} task={{ kind: 'split', id }} />
          <Tool words="Relate" what={name} task={{ kind: 'relation', claim: id, other: null }} />
          <button
            type="button"
            className="copy-button"
            aria-label={`Remove ${name}`}
            onClick={() => {
              const related = tables.relationsOfClaim.get(id)?.length ?? 0;
              const with_ =
                related === 0
                  ? 'The claim is removed.'
                  : `The claim and its ${plural(related, 'relation')} are removed.`;
              doStep(`Remove claim “${short(claim.text)}”`, [{ kind: 'remove-claim', id }], with_);
              document.getElementById(PANEL_TITLE)?.focus();
            }}
          >
            Remove
          </button>
        </>
      );
    }
    case 'event': {
      const event = tables.event.get(id);
      if (!event) return null;
      return (
        <>
          <Tool words="Edit event" task={{ kind: 'event', id }} />
          {dataset.events.length > 1 && (
            <Tool words="Merge" what="with another event" task={{ kind: 'event', id, merge: true }} />
          )}
          <Tool words="Add a claim" task={{ kind: 'claim', id: null, passage: null, event: id }} />
        </>
      );
    }
    case 'source':
      return (
        <>
          <Tool words="Edit source" task={{ kind: 'source', id }} />
          {dataset.sources.length > 1 && (
            <Tool words="Merge" what="with another source" task={{ kind: 'source', id, merge: true }} />
          )}
        </>
      );
  }
}

export default DeskTools;

function Tool({ words, what, task }: { words: string; what?: string; task: DeskTask }) {
  return (
    <button
      type="button"
      className="copy-button"
      // By which the focus finds its way back: see `leaveTask`.
      data-tool={JSON.stringify(task)}
      aria-label={what === undefined ? undefined : `${words} ${what}`}
      onClick={() => useDesk.getState().begin(task)}
    >
      {words}
    </button>
  );
}
