import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeClaim, citeEvent } from '../../src/export/citation.ts';
import { lookup } from '../../src/model/lookup.ts';
import { arbitraryWhole } from './arbitraryWhole.ts';
import { ours, sample } from './datasets.ts';
import { CONTEXT } from './written.ts';

const mali = ours('mali-2012');

function claim(id: string) {
  const found = lookup(mali).claim.get(id);
  if (!found) throw new Error(id);
  return found;
}

describe('citeClaim', () => {
  test('says what, through whom, in which words, where, and when it was seen', () => {
    expect(citeClaim(mali, claim('coup-attempted'), CONTEXT)).toBe(
      'What they are attempting is now known to be a coup. Defence ministry official (unnamed) told → Reuters quoted by → GlobalPost. Said: Wed 21 Mar, 06:00 – end of Thu 22 Mar 2012. “We now know it is a coup d‘état that they are attempting.” (“Mali soldiers attack presidential palace in Bamako, raising coup fears”, GlobalPost, paragraph 13). Published Thu 22 Mar 2012 (uncertain). Event: Official calls it a coup attempt, between 06:00 on Wed 21 Mar and the end of Thu 22 Mar 2012 (Africa/Bamako). In: “Mutiny in Mali”, a Whence timeline: https://example.org/whence/?data=mali.json#v=1&e=coup-statement (accessed Wed 21 Mar 2012).',
    );
  });

  test('says where nobody is named, and how the publisher hedges', () => {
    const hedged = mali.claims.find(({ hedge, chain }) => hedge !== null && chain.length === 1);
    if (!hedged) throw new Error('no such claim');
    const text = citeClaim(mali, hedged, CONTEXT);
    expect(text).toContain('No source named → GlobalPost');
    expect(text).toContain(`Hedged by the publisher: “${hedged.hedge}”.`);
  });

  test('puts no full stop behind an address, and none of the link where nobody could open it', () => {
    const dataset = sample((raw) => {
      raw.documents[0].url = 'https://example.org/a';
    });
    const [one] = dataset.claims;
    if (!one) throw new Error('no claim');
    expect(citeClaim(dataset, one, CONTEXT)).toContain(
      'At https://example.org/a (published Thu 22 Mar 2012 (uncertain)).',
    );
    for (const link of [null, 'file:///home/x.html', 'javascript:alert(1)']) {
      expect(citeClaim(dataset, one, { link, at: 0 })).toMatch(
        /In: “A night in Bamako”, a Whence timeline \(accessed Thu 1 Jan 1970\)\.$/,
      );
    }
  });
});

describe('citeEvent', () => {
  test('numbers several claims, and keeps a dataset that travels in the link', () => {
    const event = lookup(mali).event.get('mutiny');
    if (!event) throw new Error('no event');
    const text = citeEvent(mali, event, { ...CONTEXT, link: 'https://example.org/#v=1&view=table&d=AbC' });
    expect(text).toMatch(
      /^Soldiers in mutiny, Mali, began between .* \(Africa\/Bamako\)\. 2 claims: \(1\) .* \(2\) /,
    );
    expect(text).toContain(' a Whence timeline: https://example.org/#v=1&e=mutiny&d=AbC (accessed ');
  });

  test('is one line of plain text, whatever the dataset holds', () => {
    fc.assert(
      fc.property(arbitraryWhole, (dataset) => {
        const texts = [
          ...dataset.events.map((event) => citeEvent(dataset, event, CONTEXT)),
          ...dataset.claims.map((each) => citeClaim(dataset, each, CONTEXT)),
        ];
        for (const text of texts) {
          expect(text).not.toMatch(/[\n\r]|undefined|null|NaN/);
          expect(text).toContain('a Whence timeline');
        }
      }),
      { numRuns: 100 },
    );
  });
});
