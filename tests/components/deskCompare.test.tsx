// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCompare } from '../../src/components/compareState.ts';
import { DeskCompare } from '../../src/components/DeskCompare.tsx';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { useDesk } from '../../src/store/useDesk.ts';
import { useProject } from '../../src/store/useProject.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { inventedRaw, type RawFile, read } from '../compare/invented.ts';
import { openStore } from './openStore.ts';
import { stubOpening, WithOpening } from './stubOpening.tsx';

beforeAll(ensureEdit);

let undo: Dataset[] = [];

beforeEach(() => {
  undo = [];
  useProject.setState({
    edit: (edit: Edit) => {
      const { dataset } = useWhence.getState();
      const outcome = dataset && applyEdit(dataset, edit);
      if (outcome?.kind !== 'done') return outcome?.message ?? 'No dataset';
      if (dataset) undo.push(dataset);
      useWhence.setState({ dataset: outcome.dataset });
      return null;
    },
    undo: () => useWhence.setState({ dataset: undo.pop() ?? null }),
  });
  openStore(read(inventedRaw()));
});

afterEach(() => {
  cleanup();
  useCompare.getState().compare(null);
  useDesk.getState().clear();
  useProject.setState(useProject.getInitialState(), true);
});

/** The panel with a file of theirs chosen. */
async function against(change: (raw: RawFile) => void) {
  const raw = inventedRaw();
  change(raw);
  const opening = stubOpening();
  opening.read.mockResolvedValue(read(raw));
  const user = userEvent.setup();
  const { container } = render(
    <WithOpening opening={opening}>
      <DeskCompare />
    </WithOpening>,
  );
  const input = container.querySelector('input');
  if (!input) throw new Error('no input');
  await user.upload(input, new File(['{}'], 'theirs.json', { type: 'application/json' }));
  await screen.findByText('theirs.json');
  return user;
}

const two = (raw: RawFile) => {
  raw.claims[1]?.chain.splice(1, 1);
  if (raw.claims[6]) raw.claims[6].stance = 'asserts';
};

const claims = () => useWhence.getState().dataset?.claims ?? [];

describe('DeskCompare', () => {
  it('says why a file cannot be read', async () => {
    const opening = stubOpening();
    opening.read.mockResolvedValue('This is no dataset.');
    const user = userEvent.setup();
    const { container } = render(
      <WithOpening opening={opening}>
        <DeskCompare />
      </WithOpening>,
    );
    const input = container.querySelector('input');
    if (input) await user.upload(input, new File(['x'], 'x.json', { type: 'application/json' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This is no dataset.');
  });

  it('shows no difference between equal ones, with figures', async () => {
    await against(() => undefined);
    expect(screen.getByText('No difference in claims, chains and times.')).toBeInTheDocument();
    expect(screen.getByText('Paragraphs cited').nextSibling).toHaveTextContent('α 1.00');
    expect(screen.queryByText(/NaN|undefined|Infinity/)).toBeNull();
  });

  it('says that nothing is in common, and offers nothing to merge', async () => {
    await against((raw) => {
      for (const document of raw.documents) document.text = 'Something else.';
    });
    expect(screen.getByText(/no document in common/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Take/ })).toBeNull();
  });

  it('shows both sides, leads to the passage, takes theirs, and has it back after an undo', async () => {
    const user = await against(two);
    expect(screen.getByText('0 of 2 settled')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Two sailors were hurt/ }));
    expect(useDesk.getState()).toMatchObject({ document: 'article', paragraph: 3 });
    expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'hurt' });
    const mine = screen.getByRole('region', { name: 'Mine' });
    expect(within(mine).getByText('Norda News Agency').tagName).toBe('MARK');
    expect(within(mine).queryByText('Hospital')?.tagName).not.toBe('MARK');
    await user.click(screen.getByRole('button', { name: 'Take theirs' }));
    expect(screen.getByText('1 of 2 settled')).toBeInTheDocument();
    expect(claims()[1]?.chain).toHaveLength(2);
    useProject.getState().undo();
    expect(await screen.findByText('0 of 2 settled')).toBeInTheDocument();
  });

  it('keeps mine without a step, and asks again when asked to', async () => {
    const user = await against(two);
    const before = useWhence.getState().dataset;
    await user.click(screen.getByRole('button', { name: /Two sailors were hurt/ }));
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect(useWhence.getState().dataset).toBe(before);
    expect(screen.getByText('1 of 2 settled')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ask again about 1 kept one' }));
    expect(screen.getByText('0 of 2 settled')).toBeInTheDocument();
  });

  it('keeps both as two claims, and asks no more about either', async () => {
    const user = await against(two);
    await user.click(screen.getByRole('button', { name: /Two sailors were hurt/ }));
    await user.click(screen.getByRole('button', { name: 'Keep both' }));
    expect(claims()).toHaveLength(10);
    expect(screen.getByText('1 of 2 settled')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Only mine/ })).toBeNull();
  });

  it('is settled by keys alone', async () => {
    const user = await against(two);
    screen.getByRole('button', { name: /Two sailors were hurt/ }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('button', { name: /Somebody was hurt/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await user.keyboard('t');
    expect(claims()[6]?.stance).toBe('asserts');
    await vi.waitFor(() => expect(screen.getByRole('button', { name: /Two sailors/ })).toHaveFocus());
    await user.keyboard('k');
    expect(screen.getByText('2 of 2 settled')).toBeInTheDocument();
    expect(screen.getByText('All is settled.')).toBeInTheDocument();
  });

  it('narrows the list to one kind', async () => {
    const user = await against(two);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'stance');
    expect(screen.queryByRole('button', { name: /Two sailors/ })).toBeNull();
    expect(screen.getByRole('button', { name: /Somebody was hurt/ })).toBeInTheDocument();
  });
});
