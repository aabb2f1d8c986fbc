// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { type ComboOption, type ComboValue, NO_CHOICE } from '../../src/components/comboOptions.ts';
import { DeskCombo } from '../../src/components/DeskCombo.tsx';

const SOURCES: readonly ComboOption[] = [
  { id: 'reuters', name: 'Reuters', kind: 'agency', note: () => 'News agency' },
  { id: 'afp', name: 'Agence France-Presse', kind: 'agency' },
  { id: 'toure', name: 'Amadou Touré', kind: 'official' },
];

let value: ComboValue = NO_CHOICE;
let escaped = 0;

function Form({ options = SOURCES, create }: { options?: readonly ComboOption[]; create?: string }) {
  const [now, setNow] = useState(NO_CHOICE);
  value = now;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what a form does with the keys that it is left
    <div onKeyDown={(event) => event.key === 'Escape' && escaped++}>
      <DeskCombo
        name="who"
        label="Who"
        value={now}
        options={options}
        onChange={setNow}
        {...(create !== undefined && { create })}
      />
    </div>
  );
}

afterEach(cleanup);

function show(props: Parameters<typeof Form>[0] = {}) {
  escaped = 0;
  render(<Form {...props} />);
  const field = screen.getByRole('combobox', { name: 'Who' });
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  return { user: userEvent.setup({ delay: null }), field, active };
}

test('it is an editable combobox with list autocomplete', async () => {
  const { user, field, active } = show();
  expect(field).toHaveAttribute('aria-autocomplete', 'list');
  expect(field).toHaveAttribute('aria-expanded', 'false');
  expect(document.getElementById(field.getAttribute('aria-controls') ?? '')).toHaveAttribute(
    'role',
    'listbox',
  );
  await user.click(field);
  await user.keyboard('{ArrowDown}');
  expect(field).toHaveAttribute('aria-expanded', 'true');
  expect(active()).toHaveTextContent('Reuters News agency');
  expect(active()).toHaveAttribute('aria-selected', 'true');
  expect(field).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(active()).toHaveTextContent('Amadou Touré');
});

test('typing filters, whatever the accents; Enter takes what is marked, and nothing else', async () => {
  const { user, field } = show();
  await user.type(field, 'toure');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Amadou Touré']);
  await user.keyboard('{Enter}');
  expect(value).toEqual({ text: 'toure', id: null });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(value).toEqual({ text: 'Amadou Touré', id: 'toure' });
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('a name written in full is the one that is there; anything else is new where that may be', async () => {
  const { user, field } = show({ create: 'New source' });
  await user.type(field, 'reuters');
  expect(value.id).toBe('reuters');
  expect(screen.queryByText(/^New source/)).toBeNull();
  await user.type(field, ' TV');
  expect(value).toEqual({ text: 'reuters TV', id: null });
  await user.click(screen.getByRole('option', { name: 'New source: “reuters TV”' }));
  expect(value).toEqual({ text: 'reuters TV', id: null });
});

test('Escape closes the list and stays in the form; the next one is the form’s', async () => {
  const { user, field } = show();
  await user.type(field, 'r');
  await user.keyboard('{Escape}');
  expect(field).toHaveAttribute('aria-expanded', 'false');
  expect(value.text).toBe('r');
  expect(escaped).toBe(0);
  await user.keyboard('{Escape}');
  expect(escaped).toBe(1);
});

test('of thousands fifty are shown, and it says that there are more', async () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({ id: `e${at}`, name: `Event ${at}` }));
  const { user, field } = show({ options: many });
  await user.type(field, 'event 1');
  const list = screen.getByRole('listbox');
  expect(within(list).getAllByRole('option')).toHaveLength(50);
  expect(list).toHaveTextContent('1,221 more: type a word of it');
  await user.type(field, '999');
  expect(
    within(list)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Event 1999']);
});
