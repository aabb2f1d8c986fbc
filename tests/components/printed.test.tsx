// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Printed } from '../../src/components/Printed.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { SAMPLE } from './sampleDataset.ts';

afterEach(cleanup);

function print(phone = false): void {
  render(<Printed phone={phone} />);
  fire('beforeprint');
}
function fire(name: string): void {
  act(() => void window.dispatchEvent(new Event(name)));
}
const pages = () => document.querySelectorAll('.print-picture .print-page svg');

test('in place of the timeline its picture is printed, before the panel, and is gone afterwards', () => {
  openSample();
  print();
  expect(document.body.firstElementChild?.className).toBe('print-picture');
  const events = [...pages()].flatMap((svg) => [...svg.querySelectorAll('[data-event]')]);
  expect(new Set(events.map((mark) => mark.getAttribute('data-event'))).size).toBeGreaterThan(1);
  expect(pages()[0]?.textContent).toContain(SAMPLE.title);
  // Page and policy allow neither style elements nor style attributes.
  expect(document.querySelectorAll('.print-picture :is(style, [style], script)')).toHaveLength(0);
  fire('afterprint');
  expect(pages()).toHaveLength(0);
});

test('it is narrowed as on screen, and says so', () => {
  openSample();
  useWhence.getState().chooseFacet('sources', SAMPLE.sources[0]?.id ?? '', 'only');
  print();
  expect(pages()[0]?.textContent).toContain('Narrowed to: claims by');
});

test('other views print the sources of what they show', () => {
  openSample();
  useWhence.getState().setView('table');
  print();
  expect(pages()).toHaveLength(0);
  expect(screen.getByRole('heading', { name: 'Sources' })).toBeDefined();
  fire('afterprint');
  expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull();
});

test('so does the timeline of a phone, which is a list', () => {
  openSample();
  print(true);
  expect(pages()).toHaveLength(0);
  expect(screen.getByRole('heading', { name: 'Sources' })).toBeDefined();
});

test('a story prints itself', () => {
  openSample();
  useWhence.getState().setView('story');
  print();
  expect(pages()).toHaveLength(0);
  expect(screen.queryByRole('heading')).toBeNull();
});
