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
import { OpeningContext } from './components/opening.ts';
import { createOpenFlow } from './opening/openFlow.ts';
import { startAtPageView } from './opening/openOrigin.ts';
import { readView, startUrlSync } from './store/urlSync.ts';
import { useWhence } from './store/useWhence.ts';

/** How long the first paint waits for the dataset, in ms. */
const PATIENCE = 150;

async function boot(): Promise<void> {
  const root = document.getElementById('root');
  invariant(root, 'index.html has no #root');
  document.documentElement.dataset.asked = 'true';
  await ensureTemporal();
  startAtPageView();
  // The theme of a link holds from the first paint on; the rest of it waits for the dataset it speaks of.
  useWhence.getState().setTheme(readView().theme);
  startUrlSync();
  const flow = createOpenFlow();
  const opening = flow.boot();
  // A dataset that is nearly here is drawn at once; only one that is not shows the empty page first.
  // So is the font of the labels: laid out with another, they would move.
  const soon = Promise.all([opening, document.fonts.load(LABEL_FONT)]);
  await Promise.race([soon, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  createRoot(root).render(
    <StrictMode>
      <OpeningContext value={flow}>
        <App />
      </OpeningContext>
    </StrictMode>,
  );
}

void boot();
