// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { DetailPanel } from '../../src/components/DetailPanel.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { definition } from './definition.ts';
import { openSample } from './openSample.ts';
import { SAMPLE } from './sampleDataset.ts';

afterEach(cleanup);

describe('an event', () => {
  test('says where it stands, what happened and how many voices there are', () => {
    openSample('fire-starts');
    render(<DetailPanel />);
    expect(screen.getByText('Quay · North quay')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('A fire starts on the north quay');
    expect(screen.getByText('Smoke is seen above the fish hall.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      '3 claims · 3 independent origins · disputed',
    );
    const claims = screen.getAllByRole('article').map((claim) => claim.dataset.claim);
    expect(claims).toEqual(['smoke', 'two-fires', 'one-fire']);
  });

  test('counts voices, not outlets', () => {
    openSample('arson-statement');
    render(<DetailPanel />);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      '2 claims · 1 independent origin, unnamed · disputed',
    );
  });

  test('a publisher that names nobody is said to be the voice', () => {
    const claims = SAMPLE.claims.filter((claim) => claim.id === 'two-fires');
    openSample('fire-starts', { ...SAMPLE, claims, relations: [] });
    render(<DetailPanel />);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      /^1 claim · 1 independent origin, the publisher$/,
    );
  });

  test('tells its time as stated, as placed, and why', () => {
    openSample('fire-starts');
    render(<DetailPanel />);
    expect(definition('As stated')).toBe('“early on Sunday”');
    expect(definition('As placed')).toMatch(
      /^Began between 06:00 and 08:00 on Sun 3 May 2020.*\(Reykjavik time\)\.$/,
    );
    expect(definition('Why')).toBe('Worked out from the text. Early is taken as the two hours after six.');
  });

  test.each([
    ['accident-statement', 'Stated in the text.'],
    ['arson-statement', 'From outside the text. The tide table puts the high water there.'],
  ])('the ground of the time of %s', (event, words) => {
    openSample(event);
    render(<DetailPanel />);
    expect(definition('Why')).toBe(words);
  });

  test('undated, with nothing made up', () => {
    openSample('inspection');
    render(<DetailPanel />);
    expect(definition('As stated')).toBe('The text gives no time.');
    expect(definition('As placed')).toBe('Undated.');
    expect(definition('Why')).toBeUndefined();
    expect(document.body).not.toHaveTextContent(/null|undefined|NaN/);
  });

  test('its heading stays one element, so that a change is announced', () => {
    openSample('fire-starts');
    render(<DetailPanel />);
    const heading = screen.getByRole('heading', { level: 2 });
    expect(heading).toHaveAttribute('aria-live', 'polite');
    expect(heading).toHaveAttribute('id', 'panel-title');
    expect(heading).toHaveAttribute('tabindex', '-1');
    act(() => useWhence.getState().select('inspection'));
    expect(screen.getByRole('heading', { level: 2 })).toBe(heading);
    act(() => useWhence.getState().select(null));
    expect(screen.getByRole('heading', { level: 2 })).toBe(heading);
  });

  test('another event is read from its top', () => {
    openSample('fire-starts');
    const { container } = render(<DetailPanel />);
    container.scrollTop = 300;
    act(() => useWhence.getState().select('inspection'));
    expect(container.scrollTop).toBe(0);
  });
});

describe('closing', () => {
  test('by button, and focus goes to the event on the timeline', async () => {
    const user = userEvent.setup();
    openSample('fire-starts');
    render(
      <>
        <button type="button" data-event="fire-starts">
          in a list
        </button>
        <div id="timeline">
          <button type="button" data-event="fire-starts">
            mark
          </button>
        </div>
        <DetailPanel />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Close details' }));
    expect(useWhence.getState().selection).toEqual({ kind: 'none' });
    expect(screen.getByRole('button', { name: 'mark' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Close details' })).not.toBeInTheDocument();
  });

  test('focus goes to the timeline where marks take none, else stays in the panel', async () => {
    const user = userEvent.setup();
    openSample('fire-starts');
    const { rerender } = render(
      <>
        <section id="timeline" aria-label="Timeline" tabIndex={-1}>
          <p data-event="fire-starts">mark</p>
        </section>
        <DetailPanel />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Close details' }));
    expect(screen.getByRole('region', { name: 'Timeline' })).toHaveFocus();
    rerender(<DetailPanel />);
    act(() => useWhence.getState().select('fire-starts'));
    await user.click(screen.getByRole('button', { name: 'Close details' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  });
});
