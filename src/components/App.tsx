import './App.css';
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { lookup } from '../model/lookup.ts';
import type { Mass } from '../model/mass.ts';
import { useDesk } from '../store/useDesk.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { isEmbed } from '../view/embed.ts';
import { selectedEvent, selectedSource } from '../view/selection.ts';
import type { View } from '../view/viewState.ts';
import { EMBED_PHONE, EmbedPage } from './EmbedPage.tsx';
import { Header } from './Header.tsx';
import { LoadStatus } from './LoadStatus.tsx';
import { Notice } from './Notice.tsx';
import { Timeline } from './Timeline.tsx';
import { useAppKeys } from './useAppKeys.ts';
import { useMassCode } from './useMassCode.ts';
import { NARROW, PHONE, useMedia } from './useMedia.ts';
import { useReady } from './useReady.ts';
import { Settled, useSettled } from './useSettled.ts';
import { useThemeOnPage } from './useTheme.ts';
import { ViewGuard } from './ViewGuard.tsx';

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
const MakeSheet = lazy(() => import('./MakeSheet.tsx'));
const OpenSheet = lazy(() => import('./OpenSheet.tsx'));
const ShareSheet = lazy(() => import('./ShareSheet.tsx'));
const OpenQuestion = lazy(() => import('./OpenQuestion.tsx'));
const DropTarget = lazy(() => import('./DropTarget.tsx'));
const Printed = lazy(() => import('./Printed.tsx'));
const UpdateOffer = lazy(() => import('./UpdateOffer.tsx'));

// With a project open: what it is made with.
const DeskBar = lazy(() => import('./DeskBar.tsx'));
const DeskPane = lazy(() => import('./DeskPane.tsx'));
const DeskPanel = lazy(() => import('./DeskPanel.tsx'));

const MassTimeline = lazy(() => import('./MassTimeline.tsx'));
const MassTable = lazy(() => import('./MassTable.tsx'));
const MassRest = lazy(() => import('./MassRest.tsx'));
const massSides = () => import('./massSides.ts');
const MassRail = lazy(async () => ({ default: (await massSides()).MassRail }));
const MassNarrowing = lazy(async () => ({ default: (await massSides()).MassNarrowing }));

const VIEWS: Readonly<Partial<Record<View, ComponentType>>> = {
  accounts: lazy(() => import('./AccountsView.tsx')),
  told: lazy(() => import('./ToldView.tsx')),
  sources: lazy(() => import('./SourcesView.tsx')),
  known: lazy(() => import('./KnownView.tsx')),
  story: lazy(() => import('./StoryView.tsx')),
  table: lazy(() => import('./TableView.tsx')),
};

/** The whole page. Needs an `OpeningContext` around it. */
export function App() {
  const dataset = useWhence((s) => s.dataset);
  const mass = useWhence((s) => s.mass !== null);
  const narrow = useMedia(NARROW);
  const embed = isEmbed(window.location.search);
  const phone = useMedia(embed ? EMBED_PHONE : PHONE);
  const story = useWhence((s) => s.view === 'story');
  const made = useProject((s) => s.key !== null) && !embed;
  const pane = useDesk((s) => s.pane);
  const settled = useSettled(dataset !== null, sides);
  useThemeOnPage();
  useAppKeys();
  useMassCode();
  useTitle();

  const desk = made && pane === 'text' && !story;
  const main = (
    <Settled value={settled}>
      <Suspense fallback={null}>
        <MainView phone={phone} />
      </Suspense>
    </Settled>
  );
  if (embed) {
    return (
      <>
        <EmbedPage settled={settled}>{main}</EmbedPage>
        <Notice />
        <Sheets />
      </>
    );
  }
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
      {made && (
        <Suspense fallback={<div className="app-bar" />}>
          <DeskBar />
        </Suspense>
      )}
      <LoadStatus />
      {dataset && (
        <div className={bodyClass(story, desk)}>
          {desk && (
            <section className="app-desk" aria-label="Documents">
              <Guarded name="The text">
                <DeskPane />
              </Guarded>
            </section>
          )}
          {!narrow && !story && !desk && (
            <aside className="app-rail" aria-label="Who said it, and narrowing">
              <Guarded name="The list at the side">{settled && (mass ? <MassRail /> : <Rail />)}</Guarded>
            </aside>
          )}
          {!(desk && narrow) && (
            <main className="app-main" tabIndex={-1}>
              <Suspense fallback={null}>{settled && (mass ? <MassNarrowing /> : <NarrowingLine />)}</Suspense>
              {main}
            </main>
          )}
          {!phone && !story && (
            <aside className="app-panel" aria-label="Who said what">
              <Guarded name="The panel">{settled && (made ? <DeskPanel /> : <DetailPanel />)}</Guarded>
            </aside>
          )}
        </div>
      )}
      <ViewGuard name="A part of the page" of={dataset} floats>
        <Suspense fallback={null}>
          {phone && settled && !story && (made ? <DeskPanel /> : <PanelSheet />)}
          {narrow && settled && <RailDrawer />}
          {settled && <DropTarget />}
          {settled && <Printed phone={phone} />}
          {settled && <UpdateOffer />}
        </Suspense>
      </ViewGuard>
      <Notice />
      <Sheets />
    </div>
  );
}

function bodyClass(story: boolean, desk: boolean): string {
  if (story) return 'app-body is-story';
  return desk ? 'app-body is-desk' : 'app-body';
}

/** A part of the page whose fault stays its own. What is selected and shown may be the cause: another is tried anew. */
function Guarded({ name, children }: { name: string; children: ReactNode }) {
  const dataset = useWhence((s) => s.dataset);
  const selection = useWhence((s) => s.selection);
  const of = useMemo(() => [dataset, selection], [dataset, selection]);
  return (
    <ViewGuard name={name} of={of}>
      <Suspense fallback={null}>{children}</Suspense>
    </ViewGuard>
  );
}

/** Where a view fails there are the others. */
function OtherWays({ view }: { view: View }) {
  const setView = useWhence((s) => s.setView);
  const others = (['timeline', 'table'] as const).filter((other) => other !== view);
  return others.map((other) => (
    <button key={other} type="button" onClick={() => setView(other)}>
      {other === 'table' ? 'Show the table' : 'Show the timeline'}
    </button>
  ));
}

/** The view of the chosen tab. It tells the world when it is drawn, which is not before its code is here. */
function MainView({ phone }: { phone: boolean }) {
  const view = useWhence((s) => s.view);
  const mass = useWhence((s) => s.mass);
  const dataset = useWhence((s) => s.dataset);
  const Chosen = VIEWS[view] ?? (phone ? PhoneTimeline : Timeline);
  const of = useMemo(() => [view, dataset, phone], [view, dataset, phone]);
  return (
    <ViewGuard name="This view" of={of} ways={<OtherWays view={view} />}>
      {mass ? <MassView mass={mass} view={view} /> : <Chosen />}
      <Ready />
    </ViewGuard>
  );
}

/** Of a mass two views show everything; the others what is few enough. */
function MassView({ mass, view }: { mass: Mass; view: View }) {
  const Chosen = VIEWS[view];
  if (view === 'table') return <MassTable />;
  return Chosen ? <MassRest mass={mass} View={Chosen} /> : <MassTimeline />;
}

function Ready() {
  useReady();
  return null;
}

function Sheets() {
  const sheet = useWhence((s) => s.sheet);
  const showSheet = useWhence((s) => s.showSheet);
  const asking = useWhence((s) => s.loading.kind === 'asking');
  const of = useMemo(() => [sheet, asking], [sheet, asking]);
  const close = (
    <button type="button" onClick={() => showSheet(null)}>
      Close
    </button>
  );
  return (
    <ViewGuard name="This sheet" of={of} ways={close} floats>
      <Suspense fallback={null}>
        {asking && <OpenQuestion />}
        {sheet === 'about' && <AboutSheet />}
        {sheet === 'keys' && <KeysSheet />}
        {sheet === 'problems' && <ProblemsSheet />}
        {sheet === 'make' && <MakeSheet />}
        {sheet === 'open' && <OpenSheet />}
        {sheet === 'share' && <ShareSheet />}
      </Suspense>
    </ViewGuard>
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
