// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import ProblemsSheet from '../../src/components/ProblemsSheet.tsx';
import { type ImportReport, NO_CHOICES } from '../../src/model/importing.ts';
import type { Problem } from '../../src/model/problem.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { stubDialog } from './stubDialog.ts';
import { stubOpening, WithOpening } from './stubOpening.tsx';

const PROBLEM: Problem = { severity: 'error', path: 'row 3, date', value: '=1', message: 'No date.' };
const REPORT: ImportReport = {
  name: 'bamako.csv',
  format: 'csv',
  recognised: 'Recognised as a table by the “,” between its columns.',
  assumed: ['Times were read in UTC.', 'The day comes first.'],
  bytes: 18_000,
  read: 120,
  taken: 118,
  setAside: 2,
  choices: { ...NO_CHOICES, columns: { when: 'start' } },
};

let opening: ReturnType<typeof stubOpening>;
beforeAll(stubDialog);
beforeEach(() => {
  opening = stubOpening();
  openSample();
});
afterEach(cleanup);

function show(report: ImportReport, problems: readonly Problem[] = [PROBLEM]) {
  useWhence.setState({ report, problems, sheet: 'problems' });
  render(
    <WithOpening opening={opening}>
      <ProblemsSheet />
    </WithOpening>,
  );
  return userEvent.setup();
}

describe('the report of a foreign file', () => {
  test('says what it is, how that was told, what became of it, and what was assumed', () => {
    show(REPORT);
    const sheet = screen.getByRole('dialog', { name: 'How this file was read' });
    const facts = screen.getAllByRole('definition').map((each) => each.textContent?.replace(/\s/g, ' '));
    expect(facts).toEqual([
      'bamako.csv, 18 kB',
      'CSV table. Recognised as a table by the “,” between its columns.',
      '120 rows read, 118 taken, 2 set aside',
      'Times were read in UTC.The day comes first.',
    ]);
    expect(sheet).toHaveTextContent('1 problem');
    expect(sheet).toHaveTextContent('Set aside row 3, date');
    expect(sheet).toHaveTextContent('drop it on the page again');
  });

  test('says so where all is well', () => {
    show({ ...REPORT, assumed: [], taken: 120, setAside: 0, bytes: null }, []);
    expect(screen.getByRole('dialog')).toHaveTextContent('No problems were found');
    expect(screen.queryByRole('button', { name: /Download/ })).not.toBeInTheDocument();
  });

  test('lists 200 problems and counts the rest', () => {
    show(
      REPORT,
      Array.from({ length: 1234 }, () => PROBLEM),
    );
    expect(screen.getAllByText('No date.')).toHaveLength(200);
    expect(screen.getByText('And 1,034 more: all of them are in the files above.')).toBeInTheDocument();
  });

  test('is kept as a table too, harmless to spreadsheets', async () => {
    const saved: { name: string; blob: Blob }[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push({ name: '', blob });
      return 'blob:made';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      const last = saved.at(-1);
      if (last) last.name = this.download;
    });
    const user = show(REPORT);
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
    expect(saved.map(({ name }) => name)).toEqual(['problems.csv']);
    expect(saved[0]?.blob.type).toBe('text/csv;charset=utf-8');
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsText(saved[0]?.blob ?? new Blob());
    });
    expect(text).toMatch(/error,"row 3, date","?'=1"?,No date\./);
  });
});

describe('reading it another way', () => {
  test('as another format: what was chosen for this one is dropped', async () => {
    const user = show(REPORT);
    await user.selectOptions(screen.getByLabelText('Format'), 'GDELT 2 mentions');
    expect(screen.queryByLabelText('03/04/2012 is')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Read again' }));
    expect(opening.again).toHaveBeenCalledExactlyOnceWith({
      ...NO_CHOICES,
      format: 'gdelt',
      timeZone: 'UTC',
    });
    expect(useWhence.getState().sheet).toBeNull();
  });

  test('in another zone and order of dates', async () => {
    const user = show(REPORT);
    const zone = screen.getByLabelText('Zone of times that name none');
    await user.clear(zone);
    await user.type(zone, 'Africa/Nowhere');
    expect(screen.getByRole('button', { name: 'Read again' })).toBeDisabled();
    await user.clear(zone);
    await user.type(zone, 'Africa/Bamako');
    await user.selectOptions(screen.getByLabelText('03/04/2012 is'), '4 March 2012');
    await user.click(screen.getByRole('button', { name: 'Read again' }));
    expect(opening.again).toHaveBeenCalledExactlyOnceWith({
      format: 'csv',
      columns: { when: 'start' },
      dateOrder: 'month-first',
      epoch: null,
      timeZone: 'Africa/Bamako',
    });
  });

  test('asks about the columns again where the reader had chosen them', async () => {
    const user = show(REPORT);
    await user.click(screen.getByRole('button', { name: 'Ask me about the columns again' }));
    expect(opening.again.mock.lastCall?.[0]).toMatchObject({ format: 'csv', columns: null });
    cleanup();
    show({ ...REPORT, choices: NO_CHOICES });
    expect(screen.queryByRole('button', { name: /columns again/ })).not.toBeInTheDocument();
  });
});
