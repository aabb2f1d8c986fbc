// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import ProblemsSheet from '../../src/components/ProblemsSheet.tsx';
import type { Problem } from '../../src/model/problem.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { stubDialog } from './stubDialog.ts';

beforeAll(stubDialog);
afterEach(cleanup);

describe('problems', () => {
  const PROBLEMS: readonly Problem[] = [
    { severity: 'error', path: '$.events[3].time.start', value: '"2012-02-30"', message: 'No such day.' },
    { severity: 'warning', path: '$.title', value: '""', message: 'A title helps.' },
  ];

  test('lists what, where and why, with what became of the records', () => {
    openSample();
    useWhence.setState({ problems: PROBLEMS });
    render(<ProblemsSheet />);
    const sheet = screen.getByRole('dialog', { name: 'Problems in this file' });
    expect(sheet).toHaveTextContent('2 problems. 24 records accepted, 1 set aside.');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Set aside $.events[3].time.startNo such day.Found: "2012-02-30"',
      'Kept, with a doubt $.titleA title helps.Found: ""',
    ]);
  });

  test('says nothing of the records of a dataset that stayed on screen', () => {
    openSample();
    useWhence
      .getState()
      .setLoading({ kind: 'failed', from: 'other.json', message: 'No.', problems: PROBLEMS });
    render(<ProblemsSheet />);
    const sheet = screen.getByRole('dialog');
    expect(sheet).toHaveTextContent('The file could not be opened.');
    expect(sheet).not.toHaveTextContent('accepted');
  });

  test('says so when there are none', () => {
    openSample();
    render(<ProblemsSheet />);
    expect(screen.getByRole('dialog')).toHaveTextContent('No problems were found');
    expect(screen.queryByRole('button', { name: /text/ })).not.toBeInTheDocument();
  });

  test('can be copied, and says whether that worked', async () => {
    const user = userEvent.setup();
    openSample();
    useWhence.setState({ problems: PROBLEMS });
    render(<ProblemsSheet />);
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await navigator.clipboard.readText()).toBe(
      'error: $.events[3].time.start\n  found: "2012-02-30"\n  No such day.\n\n' +
        'warning: $.title\n  found: ""\n  A title helps.\n',
    );
    expect(screen.getByRole('status')).toHaveTextContent('Copied.');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(screen.getByRole('status')).toHaveTextContent('did not allow copying');
  });

  test('can be kept as a file', async () => {
    const user = userEvent.setup();
    const saved: { name: string; blob: Blob }[] = [];
    let made = new Blob();
    URL.createObjectURL = (blob: Blob) => {
      made = blob;
      return 'blob:made';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob: made });
    });
    openSample();
    useWhence.setState({ problems: PROBLEMS });
    render(<ProblemsSheet />);
    await user.click(screen.getByRole('button', { name: 'Download as text' }));
    expect(saved.map((each) => each.name)).toEqual(['problems.txt']);
    expect(saved[0]?.blob.size).toBeGreaterThan(50);
  });
});
