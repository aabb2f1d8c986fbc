import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { claimOfWords, savedFile } from './deskSupport.ts';
import { expect, openWhence, test } from './support.ts';

interface Hop {
  readonly source: string;
  readonly verb?: string | null;
  readonly by?: string | null;
}
interface Claim {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly stance?: string;
  readonly hedge?: string | null;
  readonly said?: string | null;
  readonly chain: readonly Hop[];
  readonly passages: readonly { readonly exact: string; readonly directSpeech?: boolean }[];
}
interface Time {
  readonly start?: string | null;
  readonly end?: string | null;
  readonly stated?: string | null;
  readonly basis?: string | null;
  readonly why?: string | null;
}
interface File {
  readonly title: string;
  readonly timeZone: string;
  readonly documents: readonly { readonly title: string; readonly publisher: string }[];
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly anonymous?: boolean;
  }[];
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly track: string;
    readonly place?: string | null;
    readonly time: Time;
  }[];
  readonly claims: readonly Claim[];
  readonly relations: readonly {
    readonly type: string;
    readonly claims: readonly [string, string];
    readonly about: string;
    readonly on?: string | null;
  }[];
}

const WANTED = [
  'palace-attacked',
  'mutiny-is-protest',
  'rebellion-tuareg-led',
  'gunfire-reported',
  'screens-went-blank',
  'service-came-back',
  'guard-in-control',
  'no-coup',
  'only-a-mutiny',
  'coup-attempted',
];
const whole: File = JSON.parse(readFileSync(new URL('../../data/mali-2012.json', import.meta.url), 'utf8'));
const claims = WANTED.map((id) => whole.claims.find((claim) => claim.id === id)).filter((claim) => !!claim);
const contradiction = whole.relations.find(
  ({ type, claims: pair }) => type === 'contradicts' && pair.every((id) => WANTED.includes(id)),
);
// The article is not in the project: the words of its passages are all of the text.
const TEXT = claims.flatMap(({ passages }) => passages.map(({ exact }) => exact)).join('\n\n');
const KINDS: Readonly<Record<string, string>> = {
  agency: 'News agency',
  official: 'Government or official',
  military: 'Military',
  broadcaster: 'Broadcaster',
  social: 'Social media',
  person: 'Person',
  institution: 'Institution',
  witness: 'Witness',
  publisher: 'Publisher',
};

test('ten claims of the article’s own dataset are made again, and are the same', async ({ page }) => {
  // Hundreds of keys, one after the other: on a busy machine more than a journey has time for.
  test.slow();
  expect(claims).toHaveLength(WANTED.length);
  await openWhence(page);
  await newProject(page);
  for (const claim of claims) await rebuild(page, claim);
  if (contradiction) await relate(page, contradiction);

  const made: File = JSON.parse((await savedFile(page)).bytes.toString());
  expect(made.claims.map((claim) => told(made, claim))).toEqual(claims.map((claim) => told(whole, claim)));
  const question = (file: File) =>
    file.relations
      .filter(({ about, type }) => about === contradiction?.about && type === contradiction.type)
      .map(({ claims: pair, on, about }) => ({
        pair: pair.map((id) => file.claims.find((claim) => claim.id === id)?.text),
        on,
        about,
      }));
  expect(question(made)).toHaveLength(1);
  expect(question(whole)).toContainEqual(question(made)[0]);
});

/** A claim with all that it speaks of written out: ids are those of a file. */
function told(file: File, claim: Claim) {
  const event = file.events.find(({ id }) => id === claim.event);
  const source = (id: string) => {
    const found = file.sources.find((each) => each.id === id);
    return { name: found?.name, kind: found?.kind, anonymous: found?.anonymous ?? false };
  };
  const { start = null, end = null, stated = null, basis = null, why = null } = event?.time ?? {};
  return {
    text: claim.text,
    stance: claim.stance ?? 'asserts',
    hedge: claim.hedge ?? null,
    said: claim.said ?? null,
    chain: claim.chain.map(({ source: id, verb = null, by = null }) => ({ ...source(id), verb, by })),
    passages: claim.passages.map(({ exact, directSpeech = false }) => ({ exact, directSpeech })),
    event: {
      title: event?.title,
      track: file.tracks.find(({ id }) => id === event?.track)?.name,
      place: event?.place ?? null,
      time: { start, end, stated, basis, why },
    },
  };
}

async function newProject(page: Page): Promise<void> {
  const [document] = whole.documents;
  const publisher = whole.sources.find(({ id }) => id === document?.publisher);
  await page.getByRole('button', { name: 'Make', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(/^Text, one paragraph/).fill(TEXT);
  await sheet.getByLabel('Title', { exact: true }).fill(document?.title ?? '');
  await sheet.getByLabel('Publisher', { exact: true }).fill(publisher?.name ?? '');
  await sheet.getByLabel('Published', { exact: true }).fill('22 March 2012');
  await sheet.getByLabel('Time zone').fill(whole.timeZone);
  await sheet.getByRole('button', { name: 'Make the timeline' }).click();
  await expect(sheet).toBeHidden();
}

/** Makes a claim of its passage, with its event and chain where those are new. */
async function rebuild(page: Page, claim: Claim): Promise<void> {
  const [passage] = claim.passages;
  const event = whole.events.find(({ id }) => id === claim.event);
  const form = page.locator('.desk-form');
  await page.locator('.desk-words').focus();
  await claimOfWords(page, TEXT, passage?.exact ?? '');
  await form.getByLabel('The claim, in your own words').fill(claim.text);
  const direct = form.getByRole('checkbox', { name: /^Direct speech/ });
  if ((await direct.isChecked()) !== (passage?.directSpeech ?? false)) await direct.click();
  const about = form.getByRole('combobox', { name: 'The event that it is about' });
  await about.fill(event?.title ?? '');
  await about.press('Tab');
  if (event && (await form.getByText('New event', { exact: true }).isVisible())) {
    await form
      .getByRole('combobox', { name: 'Track' })
      .fill(whole.tracks.find(({ id }) => id === event.track)?.name ?? '');
    await fillTime(form, event.time);
    if (event.place) await form.getByLabel('Place', { exact: true }).fill(event.place);
  }
  await fillChain(form, claim.chain);
  const stance = { denies: 'Denies it', doubts: 'Doubts it', reports: 'Passes it on' }[claim.stance ?? ''];
  if (stance !== undefined) await form.getByRole('radio', { name: stance }).check();
  if (claim.hedge) await form.locator('[name="hedge"]').fill(claim.hedge);
  if (claim.said) await form.locator('[name="said"]').fill(claim.said);
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}

async function fillTime(form: Locator, time: Time): Promise<void> {
  if (time.stated) await form.getByLabel('In the words of the text').fill(time.stated);
  await form.getByText('Earliest and latest, and how it is known').click();
  for (const [end, name] of [
    [time.start, 'Began'],
    [time.end, 'Ended'],
  ] as const) {
    const [first = '', second = first] = (end ?? '').split('/');
    await form.getByLabel(`${name}, earliest`).fill(first);
    await form.getByLabel(`${name}, latest`).fill(second);
  }
  await form.getByLabel('How it is known').selectOption(time.basis ?? '');
  await form.getByLabel(/^Why it is placed there/).fill(time.why ?? '');
}

async function fillChain(form: Locator, chain: readonly Hop[]): Promise<void> {
  const hops = form.locator('.hop');
  for (let i = 1; i < chain.length; i++)
    await form.getByRole('button', { name: i === 1 ? 'Add who said it' : 'Add a carrier' }).click();
  for (const [at, { source: id, verb, by }] of chain.entries()) {
    const hop = hops.nth(at);
    const source = whole.sources.find((each) => each.id === id);
    const field = hop.locator('[name^="source-"]');
    await field.fill(source?.name ?? '');
    await field.press('Tab');
    const kind = hop.getByRole('combobox', { name: 'Kind of the new source' });
    if (source && (await kind.isVisible())) {
      await kind.selectOption(KINDS[source.kind] ?? '');
      if (source.anonymous) await hop.getByRole('checkbox').check();
    }
    if (verb) await hop.locator('[name^="verb-"]').fill(verb);
    if (by) await hop.locator('[name^="by-"]').fill(by);
  }
}

async function relate(page: Page, { claims: pair, about, on }: File['relations'][number]): Promise<void> {
  const [one, two] = pair.map((id) => whole.claims.find((claim) => claim.id === id));
  const form = page.locator('.desk-form');
  const title = whole.events.find(({ id }) => id === one?.event)?.title ?? '';
  await page
    .locator(`#timeline [aria-label^=${JSON.stringify(title)}]`)
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: `Relate the claim “${one?.text.slice(0, 20)}`, exact: false })
    .first()
    .click();
  const other = form.getByRole('combobox', { name: 'The other claim' });
  await other.fill(two?.passages[0]?.exact.slice(0, 24) ?? '');
  await other.press('ArrowDown');
  await other.press('Enter');
  await form.locator('[name="about"]').fill(about);
  await form.getByLabel('What it is about').selectOption(on ?? '');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}
