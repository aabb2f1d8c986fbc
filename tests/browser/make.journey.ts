import type { Page } from '@playwright/test';
import {
  claimOfWords,
  makeByKeys,
  type NewEvent,
  pressByKey,
  savedFile,
  tabTo,
  textPane,
} from './deskSupport.ts';
import { expect, openWhence, test } from './support.ts';

const TEXT = [
  'Lock gates at Tarn End give way',
  'The lock at Tarn End was shut on Tuesday evening, the lock keeper told the Nordwire agency by telephone.',
  '“Nobody warned us,” bargeman Tom Hale said.',
  'The gates reportedly gave way around midnight.',
  'Nordwire quoted the lock keeper as saying that the old gates had been rotten for years.',
  'The canal company denied that the gates had been rotten.',
  'Two barges lay on the mud by Wednesday morning.',
  'Nobody was hurt.',
  'The company announced that the gates would be replaced.',
  'An engineer is to look at the lock next week.',
  'The lock was built in 1821.',
  'Rain fell all night.',
].join('\n\n');

/** In the form of a claim, by keyboard alone: what is not given is left as it stands. */
async function fillClaim(
  page: Page,
  claim: {
    readonly text: string;
    readonly event: NewEvent | string;
    /** Who said it, how, by which channel, and what the source is where it is new. */
    readonly hops?: readonly (readonly [string, string, string | undefined, string])[];
    readonly again?: string;
    readonly hedge?: string;
    readonly denies?: true;
  },
): Promise<void> {
  const form = page.locator('.desk-form');
  await expect(form.getByLabel('The claim, in your own words')).toBeFocused();
  await page.keyboard.insertText(claim.text);
  await tabTo(page, form.getByRole('combobox', { name: 'The event that it is about' }));
  if (typeof claim.event === 'string') {
    await page.keyboard.insertText(claim.event);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  } else {
    await page.keyboard.insertText(claim.event.title);
    await page.keyboard.press('Escape');
    if (claim.event.time !== undefined) {
      await tabTo(page, form.getByLabel('In the words of the text'));
      await page.keyboard.insertText(claim.event.time);
      await expect(form.locator('.desk-time-said')).not.toContainText('Undated');
    }
    if (claim.event.place !== undefined) {
      await tabTo(page, form.getByLabel('Place', { exact: true }));
      await page.keyboard.insertText(claim.event.place);
    }
  }
  if (claim.again !== undefined) await pressByKey(page, form.getByRole('button', { name: claim.again }));
  for (const [at, [source, verb, channel, kind]] of (claim.hops ?? []).entries()) {
    await pressByKey(
      page,
      form.getByRole('button', { name: at === 0 ? 'Add who said it' : 'Add a carrier' }),
    );
    const hop = form.locator('.hop').nth(at);
    await expect(hop.getByRole('combobox').first()).toBeFocused();
    await page.keyboard.insertText(source);
    await page.keyboard.press('Escape');
    if (kind !== undefined) {
      await tabTo(page, hop.getByRole('combobox', { name: 'Kind of the new source' }));
      await page.keyboard.type(kind);
    }
    await tabTo(page, hop.getByLabel(`What ${source} did`));
    await page.keyboard.insertText(verb);
    if (channel !== undefined) {
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(channel);
    }
  }
  if (claim.denies) {
    await tabTo(page, form.getByRole('radio', { name: 'Asserts it' }));
    await page.keyboard.press('ArrowDown');
  }
  if (claim.hedge !== undefined)
    await pressByKey(page, form.getByRole('button', { name: `“${claim.hedge}”` }));
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}

test('by keyboard alone: claims, chains, a contradiction and an uncertain time; reloaded, saved and opened, they are the same', async ({
  page,
}) => {
  // Hundreds of keys, one after the other: on a busy machine more than a journey has time for.
  test.slow();
  await openWhence(page);
  await makeByKeys(page, {
    text: TEXT,
    publisher: 'The Tarn Mercury',
    published: '14 March 2012',
    zone: 'Europe/London',
  });
  await tabTo(page, textPane(page));

  await claimOfWords(page, TEXT, 'The lock at Tarn End was shut on Tuesday evening');
  await fillClaim(page, {
    text: 'The lock at Tarn End was shut on Tuesday evening.',
    event: { title: 'The lock is shut', time: 'Tuesday evening', place: 'Tarn End' },
    hops: [
      ['Lock keeper', 'told', 'telephone', 'Witness'],
      ['Nordwire', 'wrote', undefined, 'News'],
    ],
  });
  // Saved: the event is selected and drawn, the passage is marked, and the focus is back in the text.
  await expect(textPane(page)).toBeFocused();
  await expect(page.locator('#timeline [data-event="the-lock-is-shut"]')).toBeVisible();
  await expect(page.locator('.panel-title')).toHaveText('The lock is shut');
  await expect(textPane(page).locator('[data-event="the-lock-is-shut"]').first()).toBeVisible();

  // Undo takes back the claim with its event and sources; redo brings all of it.
  await page.keyboard.press('Control+z');
  await expect(page.locator('#timeline [data-event]')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.locator('#timeline [data-event="the-lock-is-shut"]')).toBeVisible();

  await claimOfWords(page, TEXT, 'gates reportedly gave way around midnight');
  await fillClaim(page, {
    text: 'The gates gave way around midnight.',
    event: { title: 'The gates give way', time: 'around midnight' },
    hedge: 'reportedly',
  });
  await claimOfWords(page, TEXT, 'the old gates had been rotten for years');
  await fillClaim(page, {
    text: 'The gates were rotten.',
    event: 'The gates give way',
    again: 'Lock keeper → Nordwire → The Tarn Mercury',
  });
  await claimOfWords(page, TEXT, 'denied that the gates had been rotten');
  await fillClaim(page, {
    text: 'The gates had been rotten.',
    event: 'The gates give way',
    hops: [['Canal company', 'denied', undefined, 'Institution']],
    denies: true,
  });
  await claimOfWords(page, TEXT, 'Nobody warned us');
  await fillClaim(page, {
    text: 'Nobody warned the bargemen.',
    event: { title: 'Tom Hale speaks' },
    hops: [['Tom Hale', 'said', undefined, 'Witness']],
  });

  // What cannot be saved is said at its field, which has the focus, and nothing of the rest is lost.
  await claimOfWords(page, TEXT, 'Rain fell all night');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Enter');
  const own = page.getByLabel('The claim, in your own words');
  await expect(own).toBeFocused();
  await expect(own).toHaveAccessibleDescription('Say in your own words what is claimed.');
  await page.keyboard.press('Escape');
  await expect(textPane(page)).toBeFocused();

  // The contradiction: from the claim in the panel.
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 3; i++) await page.keyboard.press(']');
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel-title')).toHaveText('The gates give way');
  await pressByKey(page, page.getByRole('button', { name: 'Relate the claim “The gates were rotten.”' }));
  await expect(page.getByRole('radio', { name: 'Contradicts' })).toBeFocused();
  await tabTo(page, page.getByRole('combobox', { name: 'The other claim' }));
  await page.keyboard.type('canal');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'The question that both speak to' }));
  await page.keyboard.insertText('Were the gates rotten?');
  await expect(page.locator('.desk-sentence')).toHaveText(
    'Lock keeper (“The gates were rotten.”) and Canal company (“The gates had been rotten.”) cannot both be true: “Were the gates rotten?”',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Contradicted by').first()).toBeVisible();

  const before = await savedFile(page);
  const dataset = JSON.parse(before.bytes.toString());
  expect(dataset.claims).toHaveLength(5);
  expect(dataset.relations).toHaveLength(1);
  expect(dataset.claims[0].chain).toMatchObject([
    { source: 'lock-keeper', verb: 'told', by: 'telephone' },
    { source: 'nordwire', verb: 'wrote' },
    { source: 'the-tarn-mercury' },
  ]);
  expect(dataset.claims[1]).toMatchObject({ hedge: 'reportedly', event: 'the-gates-give-way' });
  expect(dataset.claims[2].chain).toEqual(dataset.claims[0].chain);
  expect(dataset.claims[3]).toMatchObject({ stance: 'denies', event: 'the-gates-give-way' });
  expect(dataset.claims[4].passages).toMatchObject([
    { paragraph: 3, exact: 'Nobody warned us', directSpeech: true },
  ]);
  expect(dataset.events[1].time).toMatchObject({ stated: 'around midnight', basis: 'inferred' });
  expect(dataset.events[1].time.start).toMatch(/^2012-03-1\dT.*~/);

  await page.reload();
  await expect(textPane(page)).toBeVisible();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const after = await savedFile(page);
  expect(JSON.parse(after.bytes.toString())).toEqual(dataset);

  await pressByKey(page, page.getByRole('button', { name: 'Open', exact: true }));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pressByKey(page, page.getByRole('button', { name: /^Choose a file/ })),
  ]);
  await chooser.setFiles({ name: before.name, mimeType: 'application/json', buffer: before.bytes });
  await expect(page.locator('.desk-bar')).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
  const opened = await savedFile(page);
  expect(JSON.parse(opened.bytes.toString())).toEqual(dataset);
});
