import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { Voice } from '../model/voices.ts';

/** Why some origins of an event were counted together, or are to be read with care; nothing where all is plain. */
export function VoicesNote({ dataset, voices }: { dataset: Dataset; voices: readonly Voice[] }) {
  const { source } = lookup(dataset);
  const names = (ids: readonly string[]) => ids.map((id) => source.get(id)?.name ?? id);
  const notes = voices.flatMap(({ origins, relays }) => [
    ...(origins.length > 1
      ? [
          `${listed(names(origins))} are unnamed, and the same source heard them. Nobody else can tell them apart, so they count as one.`,
        ]
      : []),
    ...(relays
      ? [`${listed(names(origins))} also passes on others here. What it says itself may rest on them.`]
      : []),
  ]);
  return notes.map((note) => (
    <p key={note} className="panel-voices dim">
      {note}
    </p>
  ));
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
