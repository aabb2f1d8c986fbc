/** That a project was changed on this device; `revision` is what it is now, null for one that is gone. */
export interface ProjectNews {
  readonly key: string;
  readonly revision: string | null;
}

type Listener = (news: ProjectNews) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;

/** Tells this tab and the others. What comes too late is found by looking: see `keepHistory`. */
export function tellNews(news: ProjectNews): void {
  for (const listener of [...listeners]) listener(news);
  try {
    open()?.postMessage(news);
  } catch {
    // A channel that is closed as the page goes away.
  }
}

/** Hears what this tab and others tell; gives the function that ends it. */
export function hearNews(listener: Listener): () => void {
  open();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function open(): BroadcastChannel | null {
  if (!channel && typeof BroadcastChannel === 'function') {
    channel = new BroadcastChannel('whence-projects');
    channel.onmessage = ({ data }: MessageEvent<ProjectNews>) => {
      for (const listener of [...listeners]) listener(data);
    };
  }
  return channel;
}
