import './App.css';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { lookup } from '../model/lookup.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent, selectedSource } from '../view/selection.ts';
import type { View } from '../view/viewState.ts';
import { Header } from './Header.tsx';
import { LoadStatus } from './LoadStatus.tsx';
import { Notice } from './Notice.tsx';
import { Timeline } from './Timeline.tsx';
import { useAppKeys } from './useAppKeys.ts';
import { NARROW, PHONE, useMedia } from './useMedia.ts';
import { useReady } from './useReady.ts';
import { Settled, useSettled } from './useSettled.ts';
import { useThemeOnPage } from './useTheme.ts';

// What the first picture does not show is fetched when asked for, or right after it.
const sides = () => import('./sides.ts');
const Rail = lazy(async () => ({ default: (await sides()).Rail }));
const DetailPanel = lazy(async () => ({ default: (await sides()).DetailPanel }));
const PanelSheet = lazy(async () => ({ default: (await sides()).PanelSheet }));
const NarrowingLine = lazy(async () => ({ default: (await sides()).NarrowingLine }));
const RailDrawer = lazy(async () => ({ default: (await sides()).RailDrawer }));
const PhoneTimeline = lazy(() => import('./PhoneTimeline.tsx'));
const AboutSheet = lazy(() => import('./AboutSheet.tsx'));
const KeysSheet = lazy(() => import('./KeysSheet.tsx'));
const ProblemsSheet = lazy(() => import('./ProblemsSheet.tsx'));

const VIEWS: Readonly<Partial<Record<View, ComponentType>>> = {
  accounts: lazy(() => import('./AccountsView.tsx')),
  told: lazy(() => import('./ToldView.tsx')),
  sources: lazy(() => import('./SourcesView.tsx')),
  known: lazy(() => import('./KnownView.tsx')),
  story: lazy(() => import('./StoryView.tsx')),
  table: lazy(() => import('./TableView.tsx')),
};

/** The whole page. `onLoad` opens a dataset by URL: only `main.tsx` knows how files are read. */
export function App({ onLoad }: { onLoad: (url: string) => void }) {
  const dataset = useWhence((s) => s.dataset);
  const narrow = useMedia(NARROW);
  const phone = useMedia(PHONE);
  const story = useWhence((s) => s.view === 'story');
  const settled = useSettled(dataset !== null, sides);
  useThemeOnPage();
  useAppKeys();
  useTitle();

  return (
    <div className="app">
      <button
        type="button"
        className="skip-link"
        onClick={() => (document.getElementById('timeline') ?? document.querySelector('main'))?.focus()}
      >
        Skip to the timeline
      </button>
      <Header narrow={narrow} settled={settled} />
      <LoadStatus onLoad={onLoad} />
      {dataset && (
        <div className={story ? 'app-body is-story' : 'app-body'}>
          {!narrow && !story && (
            <aside className="app-rail" aria-label="Who said it, and narrowing">
              <Suspense fallback={null}>{settled && <Rail />}</Suspense>
            </aside>
          )}
          <main className="app-main" tabIndex={-1}>
            <Suspense fallback={null}>{settled && <NarrowingLine />}</Suspense>
            <Settled value={settled}>
              <Suspense fallback={null}>
                <MainView phone={phone} />
              </Suspense>
            </Settled>
          </main>
          {!phone && !story && (
            <aside className="app-panel" aria-label="Who said what">
              <Suspense fallback={null}>{settled && <DetailPanel />}</Suspense>
            </aside>
          )}
        </div>
      )}
      <Suspense fallback={null}>
        {phone && settled && !story && <PanelSheet />}
        {narrow && settled && <RailDrawer />}
      </Suspense>
      <Notice />
      <Sheets />
    </div>
  );
}

/** The view of the chosen tab. It tells the world when it is drawn, which is not before its code is here. */
function MainView({ phone }: { phone: boolean }) {
  const view = useWhence((s) => s.view);
  const Chosen = VIEWS[view] ?? (phone ? PhoneTimeline : Timeline);
  return (
    <>
      <Chosen />
      <Ready />
    </>
  );
}

function Ready() {
  useReady();
  return null;
}

function Sheets() {
  const sheet = useWhence((s) => s.sheet);
  return (
    <Suspense fallback={null}>
      {sheet === 'about' && <AboutSheet />}
      {sheet === 'keys' && <KeysSheet />}
      {sheet === 'problems' && <ProblemsSheet />}
    </Suspense>
  );
}

/** The tab's title names the dataset and, where one is selected, the event. */
function useTitle(): void {
  const dataset = useWhence((s) => s.dataset);
  const selection = useWhence((s) => s.selection);
  useEffect(() => {
    if (!dataset) return;
    const { event, source } = lookup(dataset);
    const picked =
      event.get(selectedEvent(selection) ?? '')?.title ?? source.get(selectedSource(selection) ?? '')?.name;
    document.title = [picked, dataset.title, 'Whence'].filter((part) => part !== undefined).join(' – ');
  }, [dataset, selection]);
}
