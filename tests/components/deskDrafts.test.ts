import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimDraftOf, claimEdit, claimFaults, newClaimDraft } from '../../src/components/claimDraft.ts';
import { comboMatches, optionNamed } from '../../src/components/comboOptions.ts';
import { eventDraftOf, eventEdit } from '../../src/components/eventDraft.ts';
import { hedgesIn, paragraphOf } from '../../src/components/hedgeWords.ts';
import { recentChains } from '../../src/components/recentChains.ts';
import { relationDraftOf, relationEdit, relationSentence } from '../../src/components/relationDraft.ts';
import { pieceOf, splitDraftOf, splitEdit, splitFaults } from '../../src/components/splitDraft.ts';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import type { Dataset, Passage } from '../../src/model/dataset.ts';
import { runs } from '../runs.ts';
import { SAMPLE } from './sampleDataset.ts';

beforeAll(() => ensureEdit());

function after(edit: Edit, before: Dataset = SAMPLE): Dataset {
  const outcome = applyEdit(before, edit);
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  return outcome.dataset;
}
const NOTHING = { kind: 'none' } as const;
const words: Passage = {
  document: 'courier-report',
  paragraph: 9,
  exact: 'the hall  was insured',
  prefix: '',
  suffix: '',
  directSpeech: false,
  extra: {},
};

describe('a form that is opened and saved as it is', () => {
  test('changes nothing of a claim', () => {
    for (const claim of SAMPLE.claims) {
      const said = claim.said ? ({ kind: 'read', window: claim.said } as const) : NOTHING;
      const draft = claimDraftOf(SAMPLE, claim);
      expect(claimFaults(draft, said, null)).toEqual([]);
      expect(claimEdit(SAMPLE, draft, said, claim).claim).toEqual(claim);
    }
  });

  test('changes nothing of an event', () => {
    for (const event of SAMPLE.events)
      expect(eventEdit(SAMPLE, eventDraftOf(SAMPLE, event), event).event).toEqual(event);
  });
});

describe('a new claim', () => {
  test('begins with the words selected, and a chain that ends at the publisher', () => {
    const draft = newClaimDraft(SAMPLE, words, 'inspection');
    expect(draft).toMatchObject({
      text: 'the hall was insured',
      passages: [words],
      event: { id: 'inspection' },
    });
    expect(draft.hops.map(({ source }) => source.id)).toEqual(['courier']);
  });

  test('is one step with its event, track and sources', () => {
    const draft = newClaimDraft(SAMPLE, words, null);
    const [publisher] = draft.hops;
    if (!publisher) throw new Error('no publisher');
    const edit = claimEdit(
      SAMPLE,
      {
        ...draft,
        event: { text: 'Insurance', id: null },
        track: { text: 'Money', id: null },
        hops: [
          { ...publisher, key: 1, source: { text: 'Nordwire', id: null }, kind: 'person', anonymous: true },
          publisher,
        ],
      },
      NOTHING,
      null,
    ).edit;
    const made = after(edit);
    expect(edit.kind).toBe('together');
    expect(made.tracks.at(-1)).toMatchObject({ id: 'money', name: 'Money' });
    expect(made.events.at(-1)).toMatchObject({ id: 'insurance', track: 'money', time: { start: null } });
    // Another source of the same name is another one, where somebody says so.
    expect(made.sources.at(-1)).toMatchObject({ id: 'nordwire-2', anonymous: true });
    expect(made.claims.at(-1)).toMatchObject({
      id: 'the-hall-was-insured',
      chain: [{ source: 'nordwire-2' }, { source: 'courier' }],
    });
  });

  test('needs words, an event, a track for a new one, and each source once', () => {
    const draft = newClaimDraft(SAMPLE, null, null);
    const [publisher] = draft.hops;
    if (!publisher) throw new Error('no publisher');
    const fields = (part: Partial<typeof draft>) =>
      claimFaults({ ...draft, ...part }, NOTHING, null).map(({ field }) => field);
    expect(fields({})).toEqual(['text', 'event']);
    expect(fields({ text: 'x', event: { text: 'New', id: null }, track: { text: ' ', id: null } })).toEqual([
      'track',
    ]);
    const twice = [{ ...publisher, key: 5 }, publisher];
    expect(fields({ text: 'x', event: { text: 'New', id: null }, hops: twice })).toEqual(['source-0']);
  });
});

test('chains used before are offered once each, the last first, those of the publisher before others', () => {
  const names = (publisher: string | null) =>
    recentChains(SAMPLE, publisher).map((each) => each.names.join(' → '));
  expect(names('courier')).toEqual([
    'Port authority → Vik Courier',
    'Dock worker → Vik Courier',
    'Dock worker → Nordwire → Vik Courier',
    'Harbour master → Nordwire → Vik Courier',
  ]);
  expect(names('nordwire')).toHaveLength(4);
  const [claim] = SAMPLE.claims;
  if (!claim) throw new Error('no claim');
  const [one, ...others] = claim.chain.map((hop) => ({ ...hop, verb: 'said' }));
  const said = { ...claim, chain: [one ?? claim.chain[0], ...others] as const } satisfies typeof claim;
  const again = recentChains({ ...SAMPLE, claims: [claim, said, claim, said] }, 'courier');
  expect(again.map(({ chain }) => chain.map(({ verb }) => verb))).toEqual([['said', 'said']]);
});

describe('hedges', () => {
  test.each([
    ['The gates reportedly gave way.', ['reportedly']],
    ['It was reported that shots were allegedly fired.', ['It was reported', 'allegedly']],
    ['He is said to have left.', ['is said to have']],
    ['He said that it was reported by nobody else: he reports daily.', ['it was reported']],
    ['The report appeared on Monday.', []],
  ])('in “%s”', (text, found) => {
    expect(hedgesIn(text)).toEqual(found);
  });

  test('are looked for in the whole paragraph of a passage', () => {
    const text = 'One.\nThe hall was reportedly insured, the owner said.\nThree.';
    const part = { prefix: '', exact: 'insured', suffix: ', the' };
    expect(paragraphOf(text, part)).toBe('The hall was reportedly insured, the owner said.');
    expect(paragraphOf(null, part)).toBe('insured, the');
  });
});

describe('splitting', () => {
  const [claim] = SAMPLE.claims;
  if (!claim) throw new Error('no claim');

  test('gives parts with the chain of the whole; relations stay with the first', () => {
    const draft = splitDraftOf(SAMPLE, claim);
    expect(splitFaults(claim, draft).map(({ field }) => field)).toEqual(['text-1']);
    const [one, two] = draft.parts;
    if (!one || !two) throw new Error('no parts');
    const parts = [one, { ...two, text: 'The hall was seen.', pieces: [{ taken: true, words: 'the hall' }] }];
    expect(splitFaults(claim, { parts })).toEqual([]);
    const made = after(splitEdit(SAMPLE, claim, { parts }));
    expect(made.claims).toHaveLength(SAMPLE.claims.length + 1);
    expect(made.claims[1]).toMatchObject({ id: 'the-hall-was-seen', chain: claim.chain });
    expect(made.claims[1]?.passages[0]).toMatchObject({
      prefix: 'Nordwire saw smoke over ',
      exact: 'the hall',
      suffix: ' at seven.',
    });
    expect(made.relations).toEqual(SAMPLE.relations);
  });

  test('words that the passage does not have are refused', () => {
    const [one, two] = splitDraftOf(SAMPLE, claim).parts;
    if (!one || !two) throw new Error('no parts');
    const parts = [one, { ...two, text: 'x', pieces: [{ taken: true, words: 'smoke above' }] }];
    expect(splitFaults(claim, { parts }).map(({ field }) => field)).toEqual(['piece-1-0']);
  });

  test('a piece with what is around it stands where it stood in the whole', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (prefix, exact, a, b) => {
          const [from, to] = [a % exact.length, b % exact.length].sort((x, y) => x - y) as [number, number];
          const part = exact.slice(from, to + 1);
          const piece = pieceOf({ ...words, prefix, exact, suffix: '.' }, part);
          expect(piece.exact).toBe(part);
          expect(`${prefix}${exact}.`).toContain(piece.prefix + piece.exact + piece.suffix);
        },
      ),
      { numRuns: runs(100, 10_000) },
    );
  });
});

describe('relating', () => {
  const arson = SAMPLE.claims.find(({ id }) => id === 'arson');
  if (!arson) throw new Error('no claim');

  test('a relation that is there is changed, not doubled', () => {
    const draft = relationDraftOf(SAMPLE, arson, 'petrol');
    expect(draft).toMatchObject({ type: 'supports', flipped: true, about: 'Was it an accident?' });
    const made = after(
      relationEdit(arson, { ...draft, type: 'bears-on', about: 'Who did it?', on: 'actor' }),
    );
    expect(made.relations).toHaveLength(SAMPLE.relations.length);
    expect(made.relations).toContainEqual({
      type: 'bears-on',
      claims: ['petrol', 'arson'],
      about: 'Who did it?',
      on: 'actor',
      extra: {},
    });
  });

  test('the sentence says who does what to whom', () => {
    const draft = relationDraftOf(SAMPLE, arson, 'petrol');
    expect(relationSentence(SAMPLE, arson, draft)).toBe(
      'Dock worker (“There was a smell of petrol.”) supports Dock worker (“Somebody set the fire.”): “Was it an accident?”',
    );
    expect(relationSentence(SAMPLE, arson, relationDraftOf(SAMPLE, arson, null))).toBeNull();
  });
});

test('every option that holds all words is found, and none else', () => {
  const name = fc.array(fc.constantFrom('Élan', 'touré', 'AFP', 'north', 'o’clock'), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), name, (names, query) => {
      const options = names.map((parts, at) => ({ id: String(at), name: parts.join(' ') }));
      const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      const { shown, count } = comboMatches(options, query.join(' ').toUpperCase());
      const held = options.filter((option) =>
        query.every((word) => plain(option.name).includes(plain(word))),
      );
      expect(count).toBe(held.length);
      expect(new Set(shown)).toEqual(new Set(held));
      for (const option of options) expect(optionNamed(options, option.name)?.name).toBe(option.name);
    }),
    { numRuns: runs(100, 10_000) },
  );
});
