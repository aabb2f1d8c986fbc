// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import OpenQuestion from '../../src/components/OpenQuestion.tsx';
import { NO_CHOICES, type Question } from '../../src/model/importing.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { stubDialog } from './stubDialog.ts';
import { stubOpening, WithOpening } from './stubOpening.tsx';

const QUESTION: Question = {
  format: 'csv',
  asks: ['columns', 'dateOrder'],
  why: ['“happened” may be the title.', 'Dates such as “03/04/2012” can be read both ways.'],
  columns: [
    { name: 'when', role: 'start', sure: true },
    { name: 'happened', role: 'title', sure: false },
    { name: 'remark', role: 'keep', sure: false },
  ],
  rows: [['03/04/2012', 'Soldiers rise', 'x'.repeat(500)]],
  proposal: { ...NO_CHOICES, format: 'csv' },
};

let opening: ReturnType<typeof stubOpening>;
beforeAll(stubDialog);
beforeEach(() => {
  opening = stubOpening();
  openSample();
});
afterEach(cleanup);

function ask(question: Question = QUESTION) {
  useWhence.getState().setLoading({ kind: 'asking', from: 'bamako.csv', question });
  render(
    <WithOpening opening={opening}>
      <OpenQuestion />
    </WithOpening>,
  );
  return {
    user: userEvent.setup(),
    dialog: screen.getByRole('dialog', { name: 'How is this file to be read?' }),
  };
}
const openButton = () => screen.getByRole('button', { name: 'Open' });

describe('the question about a file', () => {
  test('says which file it is, as what it is read, and why it asks', () => {
    const { dialog } = ask();
    expect(dialog).toHaveTextContent('bamako.csv');
    expect(screen.getByLabelText('is read as')).toHaveDisplayValue('CSV table');
    for (const sentence of QUESTION.why) expect(dialog).toHaveTextContent(sentence);
  });

  test('begins at the first thing asked', () => {
    ask();
    expect(screen.getByRole('radio', { name: /The day/ })).toHaveFocus();
  });

  test('opens only once all is answered, and says what is missing', async () => {
    const { user } = ask();
    expect(openButton()).toBeDisabled();
    expect(openButton()).toHaveAccessibleDescription('Say whether the day or the month comes first.');
    await user.click(screen.getByRole('radio', { name: /The month 03\/04\/2012 is 4 March 2012/ }));
    expect(openButton()).toBeEnabled();
    await user.click(openButton());
    expect(opening.again).toHaveBeenCalledExactlyOnceWith({
      format: 'csv',
      columns: { when: 'start', happened: 'title', remark: 'keep' },
      dateOrder: 'month-first',
      epoch: null,
      timeZone: 'UTC',
    });
  });

  test('lets each column be something else, and marks those that are guesses', async () => {
    const { user, dialog } = ask();
    const table = within(screen.getByRole('region', { name: 'What each column holds' }));
    expect(table.getAllByRole('columnheader')).toHaveLength(3);
    const unsure = table.getByLabelText(/happened/);
    expect(unsure).toHaveAccessibleName('happenedseems to hold');
    await user.selectOptions(unsure, 'what was said, in our words');
    expect(unsure).toHaveAccessibleName('happenedholds');
    await user.selectOptions(table.getByLabelText(/when/), 'when it ended');
    expect(dialog).toHaveTextContent('No column holds “when it began”');
    await user.click(screen.getByRole('radio', { name: /The day/ }));
    await user.click(openButton());
    expect(opening.again.mock.lastCall?.[0]).toMatchObject({
      columns: { when: 'end', happened: 'claim', remark: 'keep' },
    });
  });

  test('wants to know what happened', async () => {
    const { user } = ask({ ...QUESTION, asks: ['columns'] });
    await user.selectOptions(screen.getByLabelText(/happened/), 'tags');
    expect(openButton()).toHaveAccessibleDescription(/which column tells what happened/);
    expect(openButton()).toBeDisabled();
  });

  test('shows the first rows, long cells cut short', () => {
    ask();
    expect(screen.getByRole('cell', { name: 'Soldiers rise' })).toBeInTheDocument();
    const [long] = screen.getAllByRole('cell', { name: /^x+…$/ });
    expect(long?.textContent?.length).toBeLessThan(200);
  });

  test('draws a table of very many columns a part at a time', async () => {
    const columns = Array.from({ length: 70 }, (_, at) => ({
      name: `c${at}`,
      role: at === 65 ? ('title' as const) : ('keep' as const),
      sure: true,
    }));
    const { user } = ask({
      ...QUESTION,
      asks: ['columns'],
      columns,
      rows: [columns.map(({ name }) => name)],
    });
    expect(document.querySelectorAll('th')).toHaveLength(60);
    await user.click(openButton());
    expect(opening.again.mock.lastCall?.[0]).toHaveProperty('columns.c65', 'title');
    await user.click(screen.getByRole('button', { name: 'Show the other 10 columns' }));
    expect(document.querySelectorAll('th')).toHaveLength(70);
  });

  test('asks what numbers count, with one of the file', async () => {
    const { user } = ask({ ...QUESTION, asks: ['epoch'], rows: [['1332309600', 'Soldiers rise', '']] });
    expect(openButton()).toHaveAccessibleDescription('Say what the numbers count.');
    await user.click(screen.getByRole('radio', { name: /Seconds 1332309600 is 21 March 2012, 06:00 UTC/ }));
    await user.click(openButton());
    expect(opening.again.mock.lastCall?.[0]).toMatchObject({ epoch: 'seconds', dateOrder: null });
  });

  test('takes a time zone that exists, and no other', async () => {
    const { user } = ask({ ...QUESTION, asks: ['columns'] });
    const zone = screen.getByRole('combobox', { name: 'Time zone of times that name none' });
    expect(zone).toHaveValue('UTC');
    await user.clear(zone);
    await user.type(zone, 'Africa/Bama');
    expect(zone).toBeInvalid();
    expect(openButton()).toBeDisabled();
    await user.type(zone, 'ko');
    expect(zone).toBeValid();
    await user.click(openButton());
    expect(opening.again.mock.lastCall?.[0]).toMatchObject({ timeZone: 'Africa/Bamako' });
  });

  test('can be answered with another format, and then asks nothing else', async () => {
    const { user } = ask();
    await user.selectOptions(screen.getByLabelText('is read as'), 'ACLED export (CSV)');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await user.click(openButton());
    expect(opening.again).toHaveBeenCalledExactlyOnceWith({ ...NO_CHOICES, format: 'acled' });
  });

  test('can be left, but not by a press beside it', async () => {
    const { user, dialog } = ask();
    await user.click(dialog);
    expect(opening.cancel).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(opening.cancel).toHaveBeenCalledOnce();
  });
});
