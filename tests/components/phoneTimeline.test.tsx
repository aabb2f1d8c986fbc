// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PhoneTimeline } from '../../src/components/PhoneTimeline.tsx';
import { openData } from './openData.ts';
import { stubScroll } from './stubScroll.ts';

const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent);
const entry = (id: string) => document.querySelector(`[data-event="${id}"]`)?.closest('li');
const sign = (id: string) => entry(id)?.querySelector('.phone-bar');
const when = (id: string) => entry(id)?.querySelector('.phone-time')?.textContent;

beforeEach(stubScroll);
afterEach(cleanup);

describe('PhoneTimeline', () => {
  test('heads what is known to the month, the season or the year with that, not with its first day', () => {
    openData('harbour-fire');
    render(<PhoneTimeline />);
    expect(headings()).toEqual(
      expect.arrayContaining([
        'By Thu 26 Oct 2017',
        'August 2019',
        'November 2019',
        'Autumn 2020',
        'Undated',
      ]),
    );
    expect(headings()).not.toContain('Thu 1 Aug 2019');
    expect(when('stored')).toBe('Aug – 26 Oct 2019');
  });

  test('tells no number of days from a month', () => {
    openData('harbour-fire');
    render(<PhoneTimeline />);
    const gap = (name: string) =>
      screen.getByRole('heading', { name }).previousElementSibling?.textContent ?? null;
    expect(gap('Sat 26 Oct 2019')).toBe('77 days later');
    expect(gap('Sat 10 Aug 2019')).toBeNull();
    expect(gap('August 2019')).toBeNull();
    expect(gap('Sun 3 Nov 2019')).toBeNull();
  });

  test('tells two times apart that clocks showed alike', () => {
    openData('harbour-fire');
    render(<PhoneTimeline />);
    expect(when('order-given')).toBe('27 Oct 2019, 00:30 (UTC) – 00:30 (UTC−1)');
    expect(when('order-signed')).toBe('27 Oct 2019, 00:20 (UTC−1)');
    expect(when('explosion')).toBe('26 Oct 2019, 22:52');
  });

  test('draws what is certain solid, what may be hatched, an instant as a dot, an open side with an arrow', () => {
    openData('harbour-fire');
    render(<PhoneTimeline />);
    const drawn = (id: string) => [sign(id), ...(sign(id)?.children ?? [])].map((part) => part?.className);
    expect(drawn('explosion')).toEqual(['phone-bar is-instant']);
    expect(drawn('smoke-seen')).toEqual(['phone-bar is-instant is-loose']);
    expect(drawn('fire-begins')).toEqual(['phone-bar is-window', 'phone-middle']);
    expect(drawn('airport-closed')).toEqual(['phone-bar is-certain', 'phone-middle']);
    const solid = ['phone-bar is-certain', 'phone-skirt is-first', 'phone-middle'];
    expect(drawn('stored')).toEqual([...solid, 'phone-skirt is-last']);
    expect(drawn('kitchen')).toEqual([...solid, 'phone-arrow is-down']);
    expect(drawn('doors-nightly')).toEqual(['phone-bar is-window', 'phone-arrow is-up', 'phone-middle']);
    expect(drawn('word-struck')).toEqual(['phone-bar is-undated']);
  });
});
