import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

interface ShareTabsProps<Id extends string> {
  readonly ways: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly children: ReactNode;
}

/** Tabs over one panel: one tab stop, arrow keys between them (ARIA Authoring Practices, tabs with automatic activation). */
export function ShareTabs<Id extends string>({ ways, chosen, onChoose, children }: ShareTabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const tabId = (way: Id) => `${id}-${way}`;
  const onKeyDown = (press: KeyboardEvent) => {
    const at = ways.findIndex((way) => way.id === chosen);
    const to = next(press.key, at, ways.length, getComputedStyle(press.currentTarget).direction === 'rtl');
    const way = to === null ? undefined : ways[to];
    if (!way) return;
    press.preventDefault();
    onChoose(way.id);
    document.getElementById(tabId(way.id))?.focus();
  };
  return (
    <>
      <div ref={list} className="share-tabs" role="tablist" aria-label="Ways to share" onKeyDown={onKeyDown}>
        {ways.map((way) => (
          <button
            key={way.id}
            id={tabId(way.id)}
            type="button"
            role="tab"
            aria-selected={way.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={way.id === chosen ? 0 : -1}
            onClick={() => onChoose(way.id)}
          >
            {way.name}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} className="share-panel" role="tabpanel" aria-labelledby={tabId(chosen)}>
        {children}
      </div>
    </>
  );
}

function next(key: string, at: number, count: number, rtl: boolean): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const step = (key === 'ArrowRight') === rtl ? -1 : 1;
      return (at + step + count) % count;
    }
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
