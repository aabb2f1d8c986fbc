import './Header.css';
import { lazy, Suspense } from 'react';
import { isOnePage } from '../base/onePage.ts';
import { useWhence } from '../store/useWhence.ts';
import type { View } from '../view/viewState.ts';
import { HeaderFacts } from './HeaderFacts.tsx';
import { MassFacts } from './MassFacts.tsx';
import { ThemeButton } from './ThemeButton.tsx';

const SearchBox = lazy(async () => ({ default: (await import('./sides.ts')).SearchBox }));
const MassSearch = lazy(async () => ({ default: (await import('./massSides.ts')).MassSearch }));

const TABS: readonly { readonly view: View; readonly name: string }[] = [
  { view: 'timeline', name: 'Timeline' },
  { view: 'accounts', name: 'Accounts' },
  { view: 'told', name: 'As told' },
  { view: 'sources', name: 'Sources' },
  { view: 'known', name: 'Known by' },
  { view: 'story', name: 'Story' },
  { view: 'table', name: 'Table' },
];

/** The bar on top: which dataset this is, the views of it, search and page settings. */
export function Header({ narrow, settled }: { narrow: boolean; settled: boolean }) {
  const dataset = useWhence((s) => s.dataset);
  const mass = useWhence((s) => s.mass);
  const view = useWhence((s) => s.view);
  const setView = useWhence((s) => s.setView);
  const showSheet = useWhence((s) => s.showSheet);
  const setDrawer = useWhence((s) => s.setDrawer);
  return (
    <header className="header">
      <span className="header-mark">Whence</span>
      <div className="header-title">
        <h1>{dataset?.title ?? ' '}</h1>
        {mass ? <MassFacts mass={mass} /> : dataset && <HeaderFacts dataset={dataset} />}
      </div>
      {dataset && (
        <>
          <nav className="header-tabs" aria-label="Views">
            {TABS.map((tab) => (
              <button
                key={tab.view}
                type="button"
                aria-current={view === tab.view ? 'page' : undefined}
                onClick={() => setView(tab.view)}
              >
                {tab.name}
              </button>
            ))}
          </nav>
          <div className="header-search">
            <Suspense fallback={null}>{settled && (mass ? <MassSearch /> : <SearchBox />)}</Suspense>
          </div>
        </>
      )}
      <div className="header-actions">
        {narrow && dataset && (
          <button type="button" aria-haspopup="dialog" onClick={() => setDrawer(true)}>
            Filter
          </button>
        )}
        <button type="button" aria-haspopup="dialog" onClick={() => showSheet('open')}>
          Open
        </button>
        {!isOnePage() && (
          <button type="button" aria-haspopup="dialog" onClick={() => showSheet('make')}>
            Make
          </button>
        )}
        {dataset && (
          <>
            <button type="button" aria-haspopup="dialog" onClick={() => showSheet('share')}>
              Share
            </button>
            <button type="button" aria-haspopup="dialog" onClick={() => showSheet('about')}>
              About
            </button>
          </>
        )}
        <button
          type="button"
          className="header-keys"
          aria-haspopup="dialog"
          aria-label="Keys"
          title="Keys (?)"
          onClick={() => showSheet('keys')}
        >
          ?
        </button>
        <ThemeButton />
      </div>
    </header>
  );
}
