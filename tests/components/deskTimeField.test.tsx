// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DeskTime, DeskTimeField } from '../../src/components/DeskTimeField.tsx';
import { NO_TIME } from '../../src/components/deskTime.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import { parseWindow } from '../../src/load/parseTime.ts';
import { spoilt } from '../load/rawSample.ts';

const ZONE = 'Africa/Bamako';
const parsed = parseWindow('2012-03-22', ZONE);
const THURSDAY = parsed.kind === 'ok' ? parsed.window : null;
const { dataset } = parseDataset(spoilt(() => {}));

let value: DeskTime = NO_TIME;
let fault: string | null = null;

function Form({ at }: { at: DeskTime }) {
  const [time, setTime] = useState(at);
  value = time;
  return (
    <DeskTimeField
      label="When it happened"
      value={time}
      onChange={setTime}
      zone={ZONE}
      reference={THURSDAY}
      events={dataset?.events ?? []}
      onFault={(told) => {
        fault = told;
      }}
    />
  );
}

// Fetched on demand by the field: here it shall not matter how long that takes.
beforeAll(async () => {
  await import('../../src/suggest/timeWords.ts');
});
afterEach(cleanup);

const words = () => screen.getByRole('textbox', { name: 'In the words of the text' });
/** Typed at one go: what matters is what stands there. */
const put = (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } });
const show = (at: Partial<DeskTime> = {}) => {
  render(<Form at={{ ...NO_TIME, ...at }} />);
  return userEvent.setup({ delay: null });
};

describe('a time in words', () => {
  it('is read as it is typed, with the reason, and is the value', async () => {
    show();
    put(words(), 'Wednesday morning');
    await waitFor(() => expect(value.start).toBe('2012-03-21T06:00/2012-03-21T12:00'), {
      timeout: 8000,
    });
    expect(value).toEqual({
      start: '2012-03-21T06:00/2012-03-21T12:00',
      end: null,
      stated: 'Wednesday morning',
      basis: 'inferred',
      why: '“Wednesday” is the day before the document’s date, Thursday 22 March 2012; “morning” is taken as 06:00 to 12:00.',
    });
    expect(words()).toHaveAccessibleDescription(
      /^Between 06:00 and 12:00 on Wed 21 Mar 2012\..*“morning” is taken/,
    );
  });

  it('is told once, politely, when the typing rests', async () => {
    show();
    put(words(), 'Wednesday');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Placed on Wed 21 Mar 2012.'), {
      timeout: 8000,
    });
  });

  it('says why words are not read, and keeps them', async () => {
    show();
    put(words(), 'Wednesday');
    await waitFor(() => expect(value.start).toBe('2012-03-21'));
    put(words(), 'Ramadan');
    expect(value).toEqual({ ...NO_TIME, stated: 'Ramadan' });
    expect(words()).toHaveAccessibleDescription(/^Undated\..*moves from year to year/);
  });

  it('asks which of two days is meant', async () => {
    const user = show();
    put(words(), 'last Wednesday');
    const ask = await screen.findByRole('group', { name: 'Which one is meant?' });
    expect(ask).toBeInTheDocument();
    expect(value.start).toBe('2012-03-14/2012-03-21');
    await user.click(screen.getByRole('button', { name: 'Wednesday 14 March 2012' }));
    expect(value.start).toBe('2012-03-14');
    expect(value.why).toBe('Of what the words may mean, Wednesday 14 March 2012 was picked.');
    expect(screen.getByRole('button', { name: 'Wednesday 14 March 2012' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('counts from an event that is picked', async () => {
    const user = show();
    put(words(), 'two hours before the mutiny');
    const pick = await screen.findByRole('combobox', { name: 'Which event is “the mutiny”?' });
    expect(value.start).toBeNull();
    await user.selectOptions(pick, 'Mutiny begins');
    expect(value.start).toBe('2012-03-21T03:30/2012-03-21T10:30');
    expect(value.why).toBe('“two hours before the mutiny” counts from “Mutiny begins”.');
  });

  it('only offers its reading where somebody placed the time by hand', async () => {
    const user = show({ start: '2012-03-20', basis: 'external', why: 'From the log.' });
    put(words(), 'Wednesday');
    expect(value).toMatchObject({ start: '2012-03-20', stated: 'Wednesday', basis: 'external' });
    await user.click(await screen.findByRole('button', { name: 'Take that' }));
    expect(value).toMatchObject({ start: '2012-03-21', basis: 'inferred' });
    expect(screen.queryByRole('button', { name: 'Take that' })).toBeNull();
  });
});

describe('correcting a time', () => {
  it('makes it wider and narrower in steps that undo each other, and takes it away', async () => {
    const user = show({ start: '2012-03-21T06:00/2012-03-21T12:00' });
    await user.click(screen.getByRole('button', { name: 'Wider' }));
    expect(value.start).toBe('2012-03-21T05:00/2012-03-21T13:00');
    await user.click(screen.getByRole('button', { name: 'Narrower' }));
    expect(value.start).toBe('2012-03-21T06:00/2012-03-21T12:00');
    await user.click(screen.getByRole('button', { name: 'Undated' }));
    expect(value.start).toBeNull();
    expect(screen.getByRole('button', { name: 'Wider' })).toBeDisabled();
  });

  it('takes earliest and latest as dates, and says what would be right', async () => {
    const user = show({ start: '2012-03-21' });
    await user.click(screen.getByText('Earliest and latest, and how it is known'));
    const latest = screen.getByRole('textbox', { name: 'Began, latest' });
    put(latest, '2012-03-22T06:00');
    expect(value.start).toBe('2012-03-21/2012-03-22T06:00');
    expect(fault).toBeNull();
    put(latest, '2012-03-20');
    expect(screen.getByRole('alert')).toHaveTextContent(/runs backwards: write 2012-03-20\/2012-03-21/);
    expect(latest).toHaveAttribute('aria-invalid', 'true');
    expect(fault).toMatch(/runs backwards/);
    put(latest, '2012-03-21');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(value.start).toBe('2012-03-21');
    put(screen.getByRole('textbox', { name: 'Ended, earliest' }), '2012-03-22');
    expect(value.end).toBe('2012-03-22/..');
  });

  it('shows in the fields what another way in has changed', async () => {
    const user = show({ start: '2012-03-21T06:00/2012-03-21T12:00' });
    await user.click(screen.getByText('Earliest and latest, and how it is known'));
    await user.click(screen.getByRole('button', { name: 'Wider' }));
    expect(screen.getByRole('textbox', { name: 'Began, earliest' })).toHaveValue('2012-03-21T05:00');
  });

  it('keeps how it is known, and why', async () => {
    const user = show({ start: '2012-03-21' });
    await user.click(screen.getByText('Earliest and latest, and how it is known'));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'How it is known' }),
      'From outside the text',
    );
    put(screen.getByRole('textbox', { name: 'Why it is placed there' }), 'The log.');
    expect(value).toMatchObject({ basis: 'external', why: 'The log.', start: '2012-03-21' });
  });
});
