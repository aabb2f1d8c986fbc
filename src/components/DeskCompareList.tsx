import { type KeyboardEvent, useRef, useState } from 'react';
import type { Difference } from '../compare/difference.ts';
import type { Pairing } from '../compare/pairing.ts';
import { useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import type { Settling } from './compareState.ts';
import { DeskCompareItem } from './DeskCompareItem.tsx';
import { plural } from './plural.ts';

/** How many are drawn at a time. */
const PAGE = 60;

const KEYS: Readonly<Record<string, Settling>> = { t: 'take', k: 'keep', b: 'both' };

interface DeskCompareListProps {
  readonly pairing: Pairing;
  readonly list: readonly Difference[];
  readonly onSettle: (difference: Difference, how: Settling) => void;
}

/**
 * Differences by document and paragraph, one of them open. Up and down go through them, Enter opens one and shows its
 * passage, T takes theirs, K keeps mine, B keeps both.
 */
export function DeskCompareList({ pairing, list, onSettle }: DeskCompareListProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [length, setLength] = useState(PAGE);
  const root = useRef<HTMLDivElement>(null);
  const showDocument = useDesk((s) => s.showDocument);
  const select = useWhence((s) => s.select);
  const buttons = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
  const show = (difference: Difference) => {
    setOpened(difference.key);
    const { document, paragraph } = difference.place;
    if (document !== null) showDocument(document, paragraph);
    const event = eventOf(pairing, difference);
    if (event !== null) select(event);
  };
  const settle = (difference: Difference, how: Settling) => {
    const at = list.indexOf(difference);
    const next = list[at + 1] ?? list[at - 1] ?? null;
    onSettle(difference, how);
    setOpened(next?.key ?? null);
    // After the list is drawn without it, so that the keyboard stays where one was.
    requestAnimationFrame(() => {
      const found = buttons().find((button) => button.dataset.difference === next?.key);
      (found ?? buttons()[0])?.focus();
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = buttons();
    const at = all.findIndex((button) => button.closest('li')?.contains(document.activeElement));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
      return;
    }
    const how = KEYS[event.key.toLowerCase()];
    const difference = list.find(({ key }) => key === all[at]?.dataset.difference);
    if (!how || !difference) return;
    event.preventDefault();
    event.stopPropagation();
    settle(difference, how);
  };
  if (list.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within, taken in one place
    <div ref={root} className="compare-list" onKeyDown={onKey}>
      <p className="open-hint">
        <kbd>↑</kbd> <kbd>↓</kbd> go through, <kbd>T</kbd> takes theirs, <kbd>K</kbd> keeps mine, <kbd>B</kbd>{' '}
        both.
      </p>
      {groupsOf(list.slice(0, length)).map(({ title, items }) => (
        <section key={title}>
          <h4 className="compare-place">{title}</h4>
          <ul>
            {items.map((difference) => (
              <DeskCompareItem
                key={difference.key}
                pairing={pairing}
                difference={difference}
                isOpen={difference.key === opened}
                onOpen={() => (difference.key === opened ? setOpened(null) : show(difference))}
                onSettle={(how) => settle(difference, how)}
              />
            ))}
          </ul>
        </section>
      ))}
      {list.length > length && (
        <button type="button" className="open-button" onClick={() => setLength(length + PAGE)}>
          Show more of {plural(list.length - length, 'difference')}
        </button>
      )}
    </div>
  );
}

function groupsOf(list: readonly Difference[]): readonly { title: string; items: readonly Difference[] }[] {
  const groups = new Map<string, Difference[]>();
  const titles = new Set(list.flatMap(({ place }) => place.title ?? []));
  for (const difference of list) {
    const { title, paragraph } = difference.place;
    const number = paragraph === null ? null : `paragraph ${paragraph}`;
    // One document need not be told over and over.
    const parts = titles.size === 1 && number !== null ? [number] : [title, number];
    const words = title === null ? 'in no text' : parts.filter((part) => part !== null).join(', ');
    const place = words.slice(0, 1).toUpperCase() + words.slice(1);
    groups.set(place, [...(groups.get(place) ?? []), difference]);
  }
  return [...groups].map(([title, items]) => ({ title, items }));
}

/** The event of mine that a difference is about; null where I have none. */
function eventOf(pairing: Pairing, difference: Difference): string | null {
  switch (difference.kind) {
    case 'only-theirs':
      return pairing.events.toMine.get(difference.theirs.event) ?? null;
    case 'time':
      return difference.mine.id;
    case 'relation':
      return difference.claims[0].event;
    default:
      return difference.mine.event;
  }
}
