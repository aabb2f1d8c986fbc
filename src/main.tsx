import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { invariant } from './base/assert.ts';
import { ensureTemporal } from './base/temporal.ts';
import { App } from './components/App.tsx';
import { LABEL_FONT } from './components/measureText.ts';
import { loadDataset } from './load/loadDataset.ts';
import { readView, startUrlSync } from './store/urlSync.ts';
import { useWhence } from './store/useWhence.ts';

const FIRST_DATASET = 'data/mali-2012.json';
/** How long the first paint waits for the dataset, in ms. */
const PATIENCE = 150;

let latest: AbortController | null = null;

/** Opens a dataset by URL. What is on screen stays until the new one is good. The last one asked for wins. */
async function open(url: string): Promise<void> {
  latest?.abort();
  const controller = new AbortController();
  latest = controller;
  const store = useWhence.getState();
  store.setLoading({ kind: 'loading', from: url });
  const outcome = await loadDataset(url, { signal: controller.signal });
  if (latest !== controller) return;
  if (outcome.kind === 'failed') {
    store.setLoading({ kind: 'failed', from: url, message: outcome.message, problems: [] });
    return;
  }
  const { dataset, problems } = outcome.result;
  if (dataset) {
    store.open(dataset, problems);
  } else {
    const message = problems[0]?.message ?? 'It holds no dataset.';
    store.setLoading({ kind: 'failed', from: url, message, problems });
  }
}

async function boot(): Promise<void> {
  const root = document.getElementById('root');
  invariant(root, 'index.html has no #root');
  document.documentElement.dataset.asked = 'true';
  await ensureTemporal();
  // The theme of a link holds from the first paint on; the rest of it waits for the dataset it speaks of.
  useWhence.getState().setTheme(readView().theme);
  startUrlSync();
  const opening = open(new URLSearchParams(window.location.search).get('data') ?? FIRST_DATASET);
  // A dataset that is nearly here is drawn at once; only one that is not shows the empty page first.
  // So is the font of the labels: laid out with another, they would move.
  const soon = Promise.all([opening, document.fonts.load(LABEL_FONT)]);
  await Promise.race([soon, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  createRoot(root).render(
    <StrictMode>
      <App onLoad={(url) => void open(url)} />
    </StrictMode>,
  );
}

void boot();
