/** Writes the fragment of the URL, at a pace that browsers accept. The rest of the URL stays. */
export interface HistoryWriter {
  /**
   * `push` adds an entry at once; `replace` changes the current one when no other write comes for a while.
   * Nothing is written when the URL has this fragment already.
   *
   * @param fragment without `#`; '' for none.
   */
  write(fragment: string, how: 'push' | 'replace'): void;
  /** Writes what waits now. */
  flush(): void;
  /** Forgets what waits. */
  cancel(): void;
}

// Browsers refuse, with a message or an error, when a page writes its history more often than about 100 times in
// 10 s. A held arrow key selects 30 events a second: past a burst, entries wait and become one.
const BURST = 30;
const BURST_TIME = 10_000;

/** @param rest how long a `replace`, or a `push` past a burst, waits for the next write, in ms. */
export function historyWriter(rest: number): HistoryWriter {
  let waiting: { readonly fragment: string; readonly how: 'push' | 'replace' } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pushes: readonly number[] = [];

  const cancel = () => {
    clearTimeout(timer);
    waiting = null;
  };
  const wait = (fragment: string, how: 'push' | 'replace') => {
    clearTimeout(timer);
    waiting = { fragment, how: waiting?.how === 'push' ? 'push' : how };
    timer = setTimeout(flush, rest);
  };
  const flush = () => {
    if (!waiting) return;
    const { fragment, how } = waiting;
    cancel();
    put(fragment, how);
  };
  const put = (fragment: string, how: 'push' | 'replace') => {
    const { hash, pathname, search } = window.location;
    if (hash === (fragment && `#${fragment}`)) return;
    const url = `${pathname}${search}${fragment && `#${fragment}`}`;
    try {
      if (how === 'push') window.history.pushState(null, '', url);
      else window.history.replaceState(window.history.state, '', url);
    } catch {
      // The browser found it too often all the same: the next write brings the URL up to date.
    }
  };

  return {
    write(fragment, how) {
      if (how === 'replace' || waiting?.how === 'push') return wait(fragment, how);
      const now = Date.now();
      pushes = pushes.filter((at) => now - at < BURST_TIME);
      if (pushes.length >= BURST) return wait(fragment, how);
      flush();
      pushes = [...pushes, now];
      put(fragment, how);
    },
    flush,
    cancel,
  };
}
