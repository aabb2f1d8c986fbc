import './DeskChainFields.css';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Dataset, SourceKind } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { type HopDraft, hopDraft, hopDrafts } from './claimDraft.ts';
import { DeskCombo } from './DeskCombo.tsx';
import { DeskInput } from './DeskInput.tsx';
import { DeskNewSource } from './DeskNewSource.tsx';
import { sourceOptions } from './deskOptions.ts';
import { recentChains } from './recentChains.ts';

interface DeskChainFieldsProps {
  readonly dataset: Dataset;
  readonly hops: readonly HopDraft[];
  /** Id of who published the document of the passage, where there is one. */
  readonly publisher: string | null;
  /** Whether chains that were used before are offered. */
  readonly offers: boolean;
  readonly onChange: (hops: readonly HopDraft[]) => void;
}

const VERBS = [
  'told',
  'said',
  'wrote',
  'tweeted',
  'quoted',
  'cited',
  'reported',
  'published',
  'announced',
  'confirmed',
  'denied',
  'showed',
];
const CHANNELS = ['telephone', 'Twitter', 'television', 'radio', 'statement', 'interview', 'e-mail'];

/** A chain, hop by hop: from who knows or speaks, through carriers, to the publisher. */
export function DeskChainFields({ dataset, hops, publisher, offers, onChange }: DeskChainFieldsProps) {
  const list = useRef<HTMLOListElement>(null);
  // The hop and the control in it that shall have the focus once the list is drawn anew.
  const [focus, setFocus] = useState<{ readonly key: number; readonly what: string } | null>(null);
  const [told, tell] = useState('');
  useLayoutEffect(() => {
    if (!focus) return;
    const hop = list.current?.querySelector(`[data-hop="${focus.key}"]`);
    const wanted = hop?.querySelector<HTMLElement>(focus.what);
    const usable = wanted?.matches(':disabled') ? hop?.querySelector<HTMLElement>('input') : wanted;
    usable?.focus();
    setFocus(null);
  }, [focus]);
  const options = sourceOptions(dataset);
  const recent = offers ? recentChains(dataset, publisher) : [];
  const next = hops.reduce((most, { key }) => Math.max(most, key), -1) + 1;
  const last = hops.at(-1);
  const endsElsewhere = publisher !== null && last !== undefined && last.source.id !== publisher;
  const publisherName = lookup(dataset).source.get(publisher ?? '')?.name ?? publisher;

  const change = (key: number, part: Partial<HopDraft>) =>
    onChange(hops.map((hop) => (hop.key === key ? { ...hop, ...part } : hop)));
  /** Before the hop at a place. */
  const add = (at: number) => {
    onChange(hops.toSpliced(at, 0, hopDraft(dataset, null, next)));
    setFocus({ key: next, what: 'input' });
  };
  const remove = (at: number) => {
    const gone = hops[at];
    const kept = hops.toSpliced(at, 1);
    onChange(kept);
    const beside = kept[Math.min(at, kept.length - 1)];
    if (beside) setFocus({ key: beside.key, what: 'input' });
    tell(`${gone?.source.text || 'The step'} is out of the chain.`);
  };
  const move = (at: number, by: number, what: string) => {
    const hop = hops[at];
    const to = at + by;
    if (!hop || to < 0 || to >= hops.length) return;
    onChange(hops.toSpliced(at, 1).toSpliced(to, 0, hop));
    setFocus({ key: hop.key, what });
    tell(`${hop.source.text || 'The step'} is now step ${to + 1} of ${hops.length}.`);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (!(event.ctrlKey || event.metaKey) || !event.shiftKey) return;
    const focused = event.target instanceof HTMLInputElement ? `[name="${event.target.name}"]` : 'input';
    if (event.key === 'ArrowUp') move(at, -1, focused);
    else if (event.key === 'ArrowDown') move(at, 1, focused);
    else if (event.key === 'Enter') add(at);
    else if (event.key === 'Backspace') remove(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset className="desk-group hops">
      <legend className="open-label">How it came: from who said it to who published it</legend>
      {recent.length > 0 && (
        <div className="hops-recent">
          <span className="open-hint">As before:</span>
          {recent.map(({ chain, names }) => (
            <button
              key={chain.map((hop) => hop.source).join('\n')}
              type="button"
              className="open-button"
              onClick={() => {
                onChange(hopDrafts(dataset, chain, next));
                tell(`The chain is now ${names.join(', ')}.`);
              }}
            >
              {names.join(' → ')}
            </button>
          ))}
        </div>
      )}
      <ol ref={list} className="hops-list">
        {hops.map((hop, at) => (
          <li key={hop.key} className="hop" data-hop={hop.key} onKeyDown={(event) => onKeyDown(event, at)}>
            <div className="hop-head">
              <span className="hop-role">{roleAt(at, hops.length)}</span>
              <button
                type="button"
                className="hop-tool is-up"
                aria-label={`Move earlier: ${hop.source.text || 'this step'}`}
                title="Earlier in the chain (Ctrl+Shift+↑)"
                disabled={at === 0}
                onClick={() => move(at, -1, '.is-up')}
              >
                ↑
              </button>
              <button
                type="button"
                className="hop-tool is-down"
                aria-label={`Move later: ${hop.source.text || 'this step'}`}
                title="Later in the chain (Ctrl+Shift+↓)"
                disabled={at === hops.length - 1}
                onClick={() => move(at, 1, '.is-down')}
              >
                ↓
              </button>
              <button
                type="button"
                className="hop-tool"
                aria-label={`Take out: ${hop.source.text || 'this step'}`}
                title="Take out (Ctrl+Shift+Backspace)"
                disabled={hops.length === 1}
                onClick={() => remove(at)}
              >
                ×
              </button>
            </div>
            <DeskCombo
              name={`source-${hop.key}`}
              label={`${roleAt(at, hops.length)}: source`}
              quiet
              placeholder="Type a name"
              value={hop.source}
              options={options}
              create="New source"
              onChange={(source) => change(hop.key, { source })}
            />
            {hop.source.id === null && hop.source.text.trim() !== '' && (
              <DeskNewSource
                kind={hop.kind}
                anonymous={hop.anonymous}
                onChange={(part: { kind?: SourceKind; anonymous?: boolean }) => change(hop.key, part)}
              />
            )}
            <div className="hop-line">
              <DeskInput
                name={`verb-${hop.key}`}
                label={`What ${hop.source.text.trim() || 'it'} did`}
                quiet
                placeholder="said, told, wrote …"
                suggestions={VERBS}
                value={hop.verb}
                onChange={(verb) => change(hop.key, { verb })}
              />
              <DeskInput
                name={`by-${hop.key}`}
                label={`By which channel ${hop.source.text.trim() || 'it'} did so`}
                quiet
                placeholder="by telephone …"
                suggestions={CHANNELS}
                value={hop.by}
                onChange={(by) => change(hop.key, { by })}
              />
            </div>
          </li>
        ))}
      </ol>
      <div className="hops-add">
        <button
          type="button"
          name="add-hop"
          className="open-button"
          onClick={() => add(0)}
          title="Ctrl+Shift+Enter in a step adds one before it"
        >
          {hops.length === 1 ? 'Add who said it' : 'Add an earlier step'}
        </button>
        {hops.length > 1 && (
          <button type="button" className="open-button" onClick={() => add(hops.length - 1)}>
            Add a carrier
          </button>
        )}
      </div>
      {hops.length === 1 && (
        <p className="open-hint">With the publisher alone, the page says “no source named”.</p>
      )}
      {endsElsewhere && (
        <p className="open-hint hops-end">
          {publisherName} published the document: chains of its claims end there.{' '}
          <button
            type="button"
            className="open-button"
            onClick={() => {
              const others = hops.filter(({ source }) => source.id !== publisher);
              onChange([...others, hopDraft(dataset, { source: publisher }, next)]);
            }}
          >
            Put it at the end
          </button>
        </p>
      )}
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </fieldset>
  );
}

function roleAt(at: number, all: number): string {
  if (at === all - 1) return 'Publisher';
  return at === 0 ? 'Origin' : 'Carrier';
}
