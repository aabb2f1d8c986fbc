// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskOrders } from '../../src/components/DeskOrders.tsx';
import type { Edit } from '../../src/edit/edit.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { TimeWindow } from '../../src/model/time.ts';
import { useDesk } from '../../src/store/useDesk.ts';
import { useProject } from '../../src/store/useProject.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { selectedEvent } from '../../src/view/selection.ts';
import { spoilt } from '../load/rawSample.ts';

const edits: Edit[] = [];
let refusal: string | null = null;

beforeEach(() => {
  edits.length = 0;
  refusal = null;
  useProject.setState({
    key: 'p',
    edit: (edit) => {
      edits.push(edit);
      return refusal;
    },
  });
});
afterEach(cleanup);

function show(orders: unknown[], id: string, onTakeOver?: (start: TimeWindow, why: string) => void) {
  const { dataset } = parseDataset(
    spoilt((d) => {
      d.events.push({
        id: 'speech',
        title: 'The speech',
        track: 'statements',
        time: { start: '2012-03-20' },
      });
      d.events.push({ id: 'silence', title: 'Silence', track: 'statements' });
      d.orders = orders;
    }),
  );
  if (!dataset) throw new Error('no dataset');
  useWhence.setState({ dataset });
  render(<DeskOrders dataset={dataset} event={id} {...(onTakeOver && { onTakeOver })} />);
  return { user: userEvent.setup({ delay: null }), dataset };
}

describe('before and after', () => {
  it('adds an order to another event, with how it is known', async () => {
    const { user } = show([], 'coup-call');
    await user.selectOptions(screen.getByRole('combobox', { name: 'This event began' }), 'Began after');
    await user.selectOptions(screen.getByRole('combobox', { name: 'The other event' }), 'Mutiny begins');
    fireEvent.change(screen.getByRole('textbox', { name: 'How you know' }), {
      target: { value: 'It says so.' },
    });
    await user.click(screen.getByRole('button', { name: 'Add the order' }));
    expect(edits).toEqual([
      { kind: 'put-order', order: { before: 'mutiny', after: 'coup-call', why: 'It says so.', extra: {} } },
    ]);
  });

  it('lists the orders of the event, each with its reason, and removes one', async () => {
    const { user } = show(
      [
        { before: 'mutiny', after: 'coup-call', why: 'It says so.' },
        { before: 'coup-call', after: 'silence' },
        { before: 'speech', after: 'mutiny' },
      ],
      'coup-call',
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'After “Mutiny begins”It says so.Remove',
      'Before “Silence”Remove',
    ]);
    await user.click(screen.getByRole('button', { name: 'Remove: before “Silence”' }));
    expect(edits).toEqual([{ kind: 'remove-order', before: 'coup-call', after: 'silence' }]);
  });

  it('says what the orders would narrow, and changes it only when asked', async () => {
    const { user } = show([{ before: 'coup-call', after: 'silence' }], 'silence');
    expect(edits).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent(
      'With these, it would no longer be undated: on or after Thu 22 Mar 2012.',
    );
    await user.click(screen.getByRole('button', { name: 'Take it over' }));
    expect(edits).toMatchObject([
      {
        kind: 'put-event',
        event: { id: 'silence', time: { start: { text: '2012-03-22/..' }, basis: 'inferred' } },
      },
    ]);
  });

  it('gives a narrowed start to a form that is not saved yet', async () => {
    const taken: string[] = [];
    const { user } = show([{ before: 'coup-call', after: 'silence' }], 'silence', (start) =>
      taken.push(start.text),
    );
    await user.click(screen.getByRole('button', { name: 'Take it over' }));
    expect([taken, edits]).toEqual([['2012-03-22/..'], []]);
  });

  it('shows the chain of events that contradicts their times, each a way to it', async () => {
    const { user } = show(
      [
        { before: 'coup-call', after: 'silence' },
        { before: 'silence', after: 'speech' },
      ],
      'silence',
    );
    const told = screen.getByRole('alert');
    expect(told).toHaveTextContent('“It is a coup” begins only after the time of “The speech” is over');
    expect(
      within(told)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['It is a coup', 'Silence', 'The speech']);
    useDesk.getState().begin({ kind: 'event', id: 'silence' });
    await user.click(within(told).getByRole('button', { name: 'The speech' }));
    expect(selectedEvent(useWhence.getState().selection)).toBe('speech');
    expect(useDesk.getState().task).toEqual({ kind: 'event', id: 'speech' });
    expect(screen.queryByRole('button', { name: 'Take it over' })).toBeNull();
  });

  it('tells a refusal', async () => {
    refusal = 'That cannot be done.';
    const { user } = show([{ before: 'coup-call', after: 'silence' }], 'silence');
    await user.click(screen.getByRole('button', { name: /^Remove/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('That cannot be done.');
  });
});
