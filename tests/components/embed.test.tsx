// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useContext } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CiteEvent } from '../../src/components/CiteEvent.tsx';
import { ClaimCard } from '../../src/components/ClaimCard.tsx';
import { EmbedPage } from '../../src/components/EmbedPage.tsx';
import { Embedded } from '../../src/components/embedded.ts';
import { OpeningContext } from '../../src/components/opening.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { SAMPLE } from './sampleDataset.ts';

const OPENING = {
  file: vi.fn(),
  text: vi.fn(),
  url: vi.fn(),
  recent: vi.fn(),
  again: vi.fn(),
  project: vi.fn(),
  cancel: vi.fn(),
  read: vi.fn(),
};
const EVENT = SAMPLE.events[0];
const CLAIM = SAMPLE.claims.find((claim) => claim.event === EVENT?.id);
if (!EVENT || !CLAIM) throw new Error('the sample has no event with a claim');

function Inside() {
  return <p>{useContext(Embedded) ? 'in a frame' : 'on a page'}</p>;
}

function show() {
  return render(
    <OpeningContext value={OPENING}>
      <EmbedPage settled>
        <Inside />
      </EmbedPage>
    </OpeningContext>,
  );
}

/** jsdom has no layout: every media query is answered here. */
function screenIs(wide: boolean): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width') ? wide : false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
}

// The sides are fetched when they are wanted: here already, so that no test waits for the compiler.
beforeAll(() => import('../../src/components/sides.ts'));
beforeEach(() => {
  Element.prototype.scrollTo = vi.fn();
  screenIs(false);
  window.history.pushState(null, '', '/?embed=1&data=a.json');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the page in a frame', () => {
  test('has the title, what it is given, and where it is from; nothing to open, share or search', () => {
    openSample();
    show();
    expect(screen.getByRole('heading', { level: 1, name: SAMPLE.title })).toBeInTheDocument();
    expect(screen.getByText('in a frame')).toBeInTheDocument();
    expect(screen.getByRole('contentinfo')).toHaveTextContent(/^Whence · open the full page$/);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  test('links to the same state on a page of its own, as it changes', async () => {
    openSample();
    show();
    const link = screen.getByRole('link', { name: 'open the full page' });
    expect(link).toHaveAttribute('href', 'http://localhost:3000/?data=a.json');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
    useWhence.getState().select(EVENT.id);
    await waitFor(() =>
      expect(link).toHaveAttribute('href', `http://localhost:3000/?data=a.json#v=1&e=${EVENT.id}`),
    );
  });

  test('shows who said it when something is selected: in a sheet, or beside where there is room', async () => {
    openSample(EVENT.id);
    const { container, unmount } = show();
    await screen.findByRole('heading', { level: 2, name: EVENT.title });
    expect(container.querySelector('.panel-sheet')).not.toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Close details' }));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    unmount();
    screenIs(true);
    openSample(EVENT.id);
    const wide = show();
    await screen.findByRole('heading', { level: 2, name: EVENT.title });
    expect(wide.container.querySelector('.panel-sheet')).toBeNull();
    expect(wide.container.querySelector('.embed-panel')).not.toBeNull();
  });

  test('says what the link narrows to, and that a dataset could not be opened', async () => {
    openSample();
    useWhence.getState().chooseFacet('flags', 'disputed', 'only');
    show();
    expect(await screen.findByRole('button', { name: 'Clear' })).toBeInTheDocument();
    useWhence.getState().setLoading({ kind: 'failed', from: 'a.json', message: 'It is gone.', problems: [] });
    expect(await screen.findByRole('alert')).toHaveTextContent('It is gone.');
  });
});

describe('taking along from the panel', () => {
  test('an event: its link and its citation', async () => {
    const user = userEvent.setup();
    window.history.pushState(null, '', '/?data=a.json#v=1&view=table&e=other');
    openSample(EVENT.id);
    render(<CiteEvent dataset={SAMPLE} event={EVENT} />);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const link = `http://localhost:3000/?data=a.json#v=1&e=${EVENT.id}`;
    expect(await navigator.clipboard.readText()).toBe(link);
    await waitFor(() => expect(useWhence.getState().notice).toBe('Link copied.'));
    await user.click(screen.getByRole('button', { name: 'Cite event' }));
    expect(await navigator.clipboard.readText()).toContain(link);
    await waitFor(() => expect(useWhence.getState().notice).toBe('Citation copied.'));
  });

  test('a claim; and where the browser does not let it, another way is told', async () => {
    const user = userEvent.setup();
    openSample(EVENT.id);
    render(<ClaimCard claim={CLAIM} />);
    const cite = screen.getByRole('button', { name: 'Cite' });
    await user.click(cite);
    expect(await navigator.clipboard.readText()).toContain(EVENT.title);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    await user.click(cite);
    await waitFor(() => expect(useWhence.getState().notice).toMatch(/^The browser did not allow copying/));
  });
});
