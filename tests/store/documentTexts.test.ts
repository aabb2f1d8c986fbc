// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textKey, useDocumentTexts } from '../../src/store/documentTexts.ts';
import { SAMPLE } from '../components/sampleDataset.ts';

const [document] = SAMPLE.documents;
if (!document) throw new Error('The sample has a document');
const KEY = textKey(SAMPLE, document);
const store = () => useDocumentTexts.getState();
/** A visit later: the memory of the tab is gone, the device is not. */
const visitAgain = () => useDocumentTexts.setState(useDocumentTexts.getInitialState(), true);

beforeEach(() => {
  localStorage.clear();
  visitAgain();
});
afterEach(() => vi.restoreAllMocks());

function refuse(method: 'setItem' | 'getItem' | 'removeItem', error: Error) {
  vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw error;
  });
}

describe('the texts that readers bring', () => {
  test('stay in the tab unless the reader says otherwise', () => {
    store().take(KEY, 'one\r\ntwo');
    expect(store().texts.get(KEY)).toEqual({ text: 'one\ntwo', kept: false });
    expect(localStorage).toHaveLength(0);
    visitAgain();
    store().recall(KEY);
    expect(store().texts.size).toBe(0);
  });

  test('are found again where they were kept, under dataset and document', () => {
    store().take(KEY, 'one');
    expect(store().keep(KEY, true)).toBeNull();
    expect(store().texts.get(KEY)?.kept).toBe(true);
    visitAgain();
    store().recall(textKey({ ...SAMPLE, title: 'Another' }, document));
    store().recall(textKey(SAMPLE, { ...document, id: 'another' }));
    expect(store().texts.size).toBe(0);
    store().recall(KEY);
    expect(store().texts.get(KEY)).toEqual({ text: 'one', kept: true });
  });

  test('what the tab has is not overwritten by what the device has', () => {
    localStorage.setItem(KEY, 'kept by another tab');
    store().take(KEY, 'new');
    store().recall(KEY);
    expect(store().texts.get(KEY)).toEqual({ text: 'new', kept: false });
  });

  test('a new text is not kept because an old one was, and the old one does not come back', () => {
    store().take(KEY, 'old');
    store().keep(KEY, true);
    store().take(KEY, 'new');
    visitAgain();
    store().recall(KEY);
    expect(store().texts.size).toBe(0);
  });

  test('go from the device alone, or from everywhere', () => {
    store().take(KEY, 'one');
    store().keep(KEY, true);
    expect(store().keep(KEY, false)).toBeNull();
    expect(localStorage).toHaveLength(0);
    expect(store().texts.get(KEY)).toEqual({ text: 'one', kept: false });
    store().keep(KEY, true);
    expect(store().forget(KEY)).toBeNull();
    expect(localStorage).toHaveLength(0);
    expect(store().texts.size).toBe(0);
  });

  test('keeping nothing, and forgetting nothing, is no failure', () => {
    expect(store().keep('nothing', true)).toBeNull();
    expect(store().forget('nothing')).toBeNull();
  });
});

describe('where the device does not play along', () => {
  test('a full one is said to be full, and the text stays in the tab', () => {
    store().take(KEY, 'one');
    refuse('setItem', new DOMException('full', 'QuotaExceededError'));
    expect(store().keep(KEY, true)).toMatch(/^There is no room on this device/);
    expect(store().texts.get(KEY)).toEqual({ text: 'one', kept: false });
  });

  test('storage that is switched off is said to be, and reading it finds nothing', () => {
    store().take(KEY, 'one');
    refuse('setItem', new DOMException('no', 'SecurityError'));
    expect(store().keep(KEY, true)).toMatch(/^This browser does not let Whence keep/);
    refuse('getItem', new DOMException('no', 'SecurityError'));
    visitAgain();
    store().recall(KEY);
    expect(store().texts.size).toBe(0);
  });

  test('a text that could not be deleted is not said to be gone from the device', () => {
    store().take(KEY, 'one');
    store().keep(KEY, true);
    refuse('removeItem', new DOMException('no', 'SecurityError'));
    expect(store().keep(KEY, false)).toMatch(/did not let Whence delete/);
    expect(store().texts.get(KEY)?.kept).toBe(true);
    expect(store().forget(KEY)).toMatch(/did not let Whence delete/);
  });
});
