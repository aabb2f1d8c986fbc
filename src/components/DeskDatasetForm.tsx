import { useId, useMemo } from 'react';
import { isZone } from '../base/zone.ts';
import type { Edit } from '../edit/edit.ts';
import { freshId } from '../edit/freshId.ts';
import type { Dataset } from '../model/dataset.ts';
import { useProject } from '../store/useProject.ts';
import { DeskFault } from './DeskFault.tsx';
import { DeskForm } from './DeskForm.tsx';
import { DeskInput } from './DeskInput.tsx';
import { DeskTracks, type TrackDraft } from './DeskTracks.tsx';
import { leaveTask } from './deskFocus.ts';
import { textOf } from './eventDraft.ts';
import { useDeskDraft } from './useDeskDraft.ts';
import { type Fault, useFault } from './useFault.ts';
import { ZoneField } from './ZoneField.tsx';

interface DatasetDraft {
  readonly title: string;
  readonly summary: string;
  readonly zone: string;
  readonly tracks: readonly TrackDraft[];
}

/** What is said of the whole: title, summary, zone, and its tracks. */
export function DeskDatasetForm({ dataset }: { dataset: Dataset }) {
  const edit = useProject((s) => s.edit);
  const first = useMemo(
    (): DatasetDraft => ({
      title: dataset.title,
      summary: dataset.summary ?? '',
      zone: dataset.timeZone,
      tracks: dataset.tracks.map(({ id, name }) => ({ key: id, id, name })),
    }),
    [dataset],
  );
  const { draft, touched, change, drop } = useDeskDraft(JSON.stringify(['dataset']), first);
  const counts = useMemo(() => {
    const events = new Map<string, number>();
    for (const { track } of dataset.events) events.set(track, (events.get(track) ?? 0) + 1);
    return events;
  }, [dataset.events]);

  const save = () => {
    const refused = edit({
      kind: 'together',
      label: 'Change dataset',
      edits: datasetEdits(dataset, draft),
    });
    if (refused !== null) return refused;
    drop();
    leaveTask();
    return null;
  };
  return (
    <DeskForm faults={datasetFaults(draft)} onSave={save} onLeave={leaveTask} onDrop={touched ? drop : null}>
      <DeskInput
        name="title"
        label="Title"
        first
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <DeskInput
        name="summary"
        label="Summary"
        rows={3}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
      />
      <Zone
        value={draft.zone}
        moved={draft.zone !== dataset.timeZone}
        onChange={(zone) => change({ zone })}
      />
      <DeskTracks tracks={draft.tracks} counts={counts} onChange={(tracks) => change({ tracks })} />
    </DeskForm>
  );
}

function Zone({
  value,
  moved,
  onChange,
}: {
  value: string;
  moved: boolean;
  onChange: (zone: string) => void;
}) {
  const id = useId();
  const fault = useFault('zone');
  return (
    <div className="desk-field" data-field="zone">
      <label className="open-label" htmlFor={id}>
        Time zone
      </label>
      <ZoneField
        id={id}
        value={value}
        invalid={fault !== null}
        describedBy={fault === null ? `${id}-hint` : `${id}-fault`}
        onChange={onChange}
      />
      <DeskFault id={`${id}-fault`} fault={fault} />
      {moved && (
        <p id={`${id}-hint`} className="open-hint">
          All local times are then read on the clocks of this zone: 06:00 stays 06:00, and lies elsewhere.
        </p>
      )}
    </div>
  );
}

function datasetFaults({ title, zone, tracks }: DatasetDraft): readonly Fault[] {
  const faults: Fault[] = [];
  if (title.trim() === '') faults.push({ field: 'title', message: 'A timeline needs a title.' });
  if (!isZone(zone.trim()))
    faults.push({
      field: 'zone',
      message: `“${zone.trim()}” is no time zone: write one like Africa/Bamako.`,
    });
  const names = new Set<string>();
  for (const { key, name } of tracks) {
    const plain = name.trim().toLowerCase();
    if (plain === '') faults.push({ field: `track-${key}`, message: 'Give the track a name, or remove it.' });
    else if (names.has(plain))
      faults.push({ field: `track-${key}`, message: 'Another track has this name.' });
    names.add(plain);
  }
  if (tracks.length === 0)
    faults.push({ field: 'add-track', message: 'A timeline needs at least one track.' });
  return faults;
}

/** Only what changed: the rest would be steps that do nothing. */
function datasetEdits(dataset: Dataset, draft: DatasetDraft): readonly Edit[] {
  const taken = new Set(dataset.tracks.map(({ id }) => id));
  const before = new Map(dataset.tracks.map((track) => [track.id, track]));
  const puts: Edit[] = [];
  const order = draft.tracks.map(({ id, name }) => {
    const old = id === null ? undefined : before.get(id);
    const fresh = id ?? freshId(name, (one) => taken.has(one), 'track');
    taken.add(fresh);
    if (old?.name !== name.trim())
      puts.push({ kind: 'put-track', track: { extra: {}, ...old, id: fresh, name: name.trim() } });
    return fresh;
  });
  const kept = new Set(order);
  const removed = dataset.tracks.filter(({ id }) => !kept.has(id));
  const head = { title: draft.title.trim(), summary: textOf(draft.summary), timeZone: draft.zone.trim() };
  return [
    ...puts,
    ...removed.map(({ id }): Edit => ({ kind: 'remove-track', id })),
    { kind: 'order-tracks', ids: order },
    { kind: 'describe', head },
  ];
}

export default DeskDatasetForm;
