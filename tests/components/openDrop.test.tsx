// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import DropTarget from '../../src/components/DropTarget.tsx';
import { useOpenDraft } from '../../src/components/openDraft.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { stubOpening, WithOpening } from './stubOpening.tsx';

let opening: ReturnType<typeof stubOpening>;
beforeEach(() => {
  vi.useFakeTimers();
  opening = stubOpening();
  openSample();
  useOpenDraft.setState(useOpenDraft.getInitialState(), true);
  render(
    <WithOpening opening={opening}>
      <input aria-label="field" />
      <input aria-label="own file" type="file" />
      <p data-testid="own">A line of the page</p>
      <p
        data-testid="taken"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => event.preventDefault()}
      >
        Takes drops itself
      </p>
      <DropTarget />
    </WithOpening>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const FILE = new File(['a,b'], 'a.csv');
const files = (...list: File[]) => ({
  dataTransfer: { types: ['Files'], files: list, items: [], getData: () => '' },
});
const text = (plain: string, uris = '') => ({
  dataTransfer: {
    types: uris ? ['text/uri-list', 'text/plain'] : ['text/plain'],
    files: [],
    items: [],
    getData: (type: string) => (type === 'text/uri-list' ? uris : plain),
  },
});
/** jsdom knows no events of drags, so none that says where it goes. */
const leave = (to: Element | null) =>
  fireEvent(document.body, new MouseEvent('dragleave', { bubbles: true, relatedTarget: to }));
const overlay = () => screen.queryByText('Drop to open');

describe('a file over the page', () => {
  test('is announced, and opened where it is dropped', () => {
    expect(overlay()).toBeNull();
    const taken = !fireEvent.dragOver(document.body, files());
    expect(taken).toBe(true);
    expect(overlay()).toBeInTheDocument();
    expect(screen.getByText('It stays on this device.')).toBeInTheDocument();
    expect(fireEvent.drop(document.body, files(FILE))).toBe(false);
    expect(opening.file).toHaveBeenCalledExactlyOnceWith(FILE);
    expect(overlay()).toBeNull();
    expect(useWhence.getState().notice).toBeNull();
  });

  test('is not waited for when it leaves the page, or goes silent', () => {
    fireEvent.dragOver(document.body, files());
    leave(screen.getByTestId('own'));
    expect(overlay()).toBeInTheDocument();
    leave(null);
    expect(overlay()).toBeNull();
    fireEvent.dragOver(document.body, files());
    act(() => void vi.advanceTimersByTime(400));
    expect(overlay()).toBeInTheDocument();
    act(() => void vi.advanceTimersByTime(400));
    expect(overlay()).toBeNull();
  });

  test('is opened alone: the others are named', () => {
    const names = ['b.csv', 'c.json', 'd.json', 'e.json'];
    fireEvent.drop(document.body, files(FILE, ...names.map((name) => new File([''], name))));
    expect(opening.file).toHaveBeenCalledExactlyOnceWith(FILE);
    expect(useWhence.getState().notice).toBe(
      'Opening “a.csv”. One file is opened at a time: “b.csv”, “c.json”, “d.json” and 1 more were left.',
    );
  });

  test('is no folder', () => {
    const { dataTransfer } = files(new File([''], 'data'));
    const items = [{ webkitGetAsEntry: () => ({ isDirectory: true }) }];
    fireEvent.drop(document.body, { dataTransfer: { ...dataTransfer, items } });
    expect(opening.file).not.toHaveBeenCalled();
    expect(useWhence.getState().notice).toBe('“data” is a folder. Drop the file itself.');
  });

  test('is left to what takes it itself', () => {
    fireEvent.dragOver(document.body, files());
    fireEvent.dragOver(screen.getByTestId('taken'), files());
    expect(overlay()).toBeNull();
    fireEvent.drop(screen.getByTestId('taken'), files(FILE));
    const own = screen.getByLabelText('own file');
    expect(fireEvent.drop(own, files(FILE))).toBe(true);
    expect(opening.file).not.toHaveBeenCalled();
  });

  test('opens over a text field as well: fields hold no files', () => {
    fireEvent.drop(screen.getByLabelText('field'), files(FILE));
    expect(opening.file).toHaveBeenCalledOnce();
  });
});

describe('what the page itself gives to drag', () => {
  test('does nothing, pictures that come as files too', () => {
    fireEvent.dragStart(screen.getByTestId('own'));
    expect(fireEvent.dragOver(document.body, text('A line'))).toBe(true);
    expect(fireEvent.dragOver(document.body, files())).toBe(true);
    expect(overlay()).toBeNull();
    fireEvent.drop(document.body, files(FILE));
    expect(opening.file).not.toHaveBeenCalled();
    fireEvent.dragEnd(screen.getByTestId('own'));
    fireEvent.dragOver(document.body, files());
    expect(overlay()).toBeInTheDocument();
  });
});

describe('text from elsewhere', () => {
  test('is shown in the open sheet before anything is opened', () => {
    fireEvent.dragOver(document.body, text('a,b,c\n1,2,3'));
    expect(screen.getByText(/You see it before it is opened/)).toBeInTheDocument();
    fireEvent.drop(document.body, text('a,b,c\n1,2,3'));
    expect(useWhence.getState().sheet).toBe('open');
    expect(useOpenDraft.getState()).toMatchObject({ text: 'a,b,c\n1,2,3', offered: 'text' });
    expect(opening.text).not.toHaveBeenCalled();
  });

  test('a link as its address', () => {
    fireEvent.drop(document.body, text('Data', '# a comment\r\nhttps://example.org/a.json\r\n'));
    expect(useOpenDraft.getState()).toMatchObject({
      address: 'https://example.org/a.json',
      offered: 'address',
    });
    expect(opening.url).not.toHaveBeenCalled();
  });

  test('that is no data is told so', () => {
    fireEvent.drop(document.body, text('Good morning'));
    expect(useWhence.getState().sheet).toBeNull();
    expect(useWhence.getState().notice).toMatch(/does not look like data/);
  });

  test('belongs to a field that it is dropped on', () => {
    expect(fireEvent.drop(screen.getByLabelText('field'), text('{"a": 1}'))).toBe(true);
    expect(useWhence.getState().sheet).toBeNull();
  });
});

describe('what is pasted on the page', () => {
  const paste = (target: Element, plain: string, list: readonly File[] = []) =>
    fireEvent.paste(target, { clipboardData: { files: list, getData: () => plain } });

  test('is opened where it is a file', () => {
    paste(document.body, '', [FILE]);
    expect(opening.file).toHaveBeenCalledExactlyOnceWith(FILE);
  });

  test('is shown first where it is text that looks like data', () => {
    paste(document.body, '{"format": "whence/1"}');
    expect(useOpenDraft.getState().text).toBe('{"format": "whence/1"}');
    expect(useWhence.getState().sheet).toBe('open');
    expect(opening.text).not.toHaveBeenCalled();
  });

  test('is left alone in a field, and where it is prose or a picture', () => {
    expect(paste(screen.getByLabelText('field'), '{"format": "whence/1"}')).toBe(true);
    expect(paste(document.body, 'Good morning')).toBe(true);
    expect(paste(document.body, '', [new File([''], 'shot.png', { type: 'image/png' })])).toBe(true);
    expect(useWhence.getState().sheet).toBeNull();
    expect(opening.file).not.toHaveBeenCalled();
  });

  test('is left alone while another sheet is open', () => {
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    paste(document.body, '{"format": "whence/1"}');
    expect(useWhence.getState().sheet).toBeNull();
    useWhence.getState().showSheet('open');
    paste(document.body, '{"format": "whence/1"}');
    expect(useOpenDraft.getState().offered).toBe('text');
    dialog.remove();
  });
});

test('nothing is left behind', () => {
  cleanup();
  expect(fireEvent.dragOver(document.body, files())).toBe(true);
  fireEvent.drop(document.body, files(FILE));
  expect(opening.file).not.toHaveBeenCalled();
});
