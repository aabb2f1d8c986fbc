import './EmbedPage.css';
import { lazy, type ReactNode, Suspense } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { Embedded } from './embedded.ts';
import { HeaderFacts } from './HeaderFacts.tsx';
import { LoadStatus } from './LoadStatus.tsx';
import { MassFacts } from './MassFacts.tsx';
import { useLink } from './useLink.ts';
import { useMedia } from './useMedia.ts';
import { WebLink } from './WebLink.tsx';

const DetailPanel = lazy(async () => ({ default: (await import('./sides.ts')).DetailPanel }));
const PanelSheet = lazy(async () => ({ default: (await import('./sides.ts')).PanelSheet }));
const NarrowingLine = lazy(async () => ({ default: (await import('./sides.ts')).NarrowingLine }));
const MassNarrowing = lazy(async () => ({ default: (await import('./massSides.ts')).MassNarrowing }));

/** A frame this narrow gets the vertical timeline: later than a page, for the flat one takes less height. */
export const EMBED_PHONE = '(max-width: 479px)';
/** From here on there is room for the details beside the timeline. */
const WIDE = '(min-width: 760px)';

/**
 * The compact page that stands in a frame on somebody else's: title, the chosen view, the details of what is selected,
 * and where it is from. No rail, no tabs, no search; what the link chose is shown as it says.
 */
export function EmbedPage({ settled, children }: { settled: boolean; children: ReactNode }) {
  const dataset = useWhence((s) => s.dataset);
  const mass = useWhence((s) => s.mass);
  const selected = useWhence((s) => s.selection.kind !== 'none');
  const wide = useMedia(WIDE);
  return (
    <Embedded value={true}>
      <div className="embed">
        {dataset && (
          <header className="embed-head">
            <h1>{dataset.title}</h1>
            {mass ? <MassFacts mass={mass} /> : <HeaderFacts dataset={dataset} />}
          </header>
        )}
        <LoadStatus />
        {dataset && (
          <div className="embed-body">
            <main className="app-main" tabIndex={-1}>
              <Suspense fallback={null}>{settled && (mass ? <MassNarrowing /> : <NarrowingLine />)}</Suspense>
              {children}
            </main>
            <Suspense fallback={null}>
              {settled && selected && wide && (
                <aside className="app-panel embed-panel" aria-label="Who said what">
                  <DetailPanel />
                </aside>
              )}
              {settled && selected && !wide && <PanelSheet />}
            </Suspense>
          </div>
        )}
        <Attribution />
      </div>
    </Embedded>
  );
}

/** Where it is from, with the same state on a page of its own. */
function Attribution() {
  const link = useLink({ embed: false });
  return (
    <footer className="embed-foot">
      <span className="embed-mark">Whence</span> <span aria-hidden="true">·</span>{' '}
      <WebLink to={link} outside>
        open the full page
      </WebLink>
    </footer>
  );
}
