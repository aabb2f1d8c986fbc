import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Hop } from '../../src/model/dataset.ts';
import { chainLinks, channelWords, soleLink } from '../../src/query/chainLinks.ts';

type Step = [verb: string | null, by?: string];

function chain(first: Step, ...rest: Step[]): Claim['chain'] {
  const hop = ([verb, by]: Step, index: number): Hop => ({
    source: `s${index}`,
    verb,
    by: by ?? null,
    extra: {},
  });
  return [hop(first, 0), ...rest.map((step, index) => hop(step, index + 1))];
}

describe('words between hops', () => {
  test('an origin speaks, an agency carries, a publisher quotes', () => {
    expect(chainLinks(chain(['told'], ['quoted'], ['quoted']))).toEqual(['told', 'quoted by']);
  });

  test('straight to the publisher, both acts are said', () => {
    expect(chainLinks(chain(['wrote'], ['cited']))).toEqual(['wrote, cited by']);
  });

  test('each further carrier quotes or cites the one before', () => {
    expect(chainLinks(chain(['said'], ['reported'], ['cited'], ['wrote']))).toEqual([
      'said',
      'cited by',
      'written by',
    ]);
  });

  test('a channel stands with whoever used it', () => {
    expect(chainLinks(chain(['told', 'telephone'], ['quoted'], ['cited']))).toEqual([
      'told by telephone',
      'cited by',
    ]);
    expect(chainLinks(chain(['told'], ['quoted', 'telephone'], ['cited', 'radio']))).toEqual([
      'told, by telephone',
      'on radio, cited by',
    ]);
    expect(chainLinks(chain(['announced', 'a brief message'], ['quoted']))).toEqual([
      'announced in a brief message, quoted by',
    ]);
  });

  test('does not say twice that a tweet was on Twitter', () => {
    expect(chainLinks(chain(['tweeted', 'Twitter'], ['cited'], ['cited']))).toEqual(['tweeted', 'cited by']);
    expect(chainLinks(chain(['wrote', 'Twitter'], ['cited'], ['cited']))).toEqual([
      'wrote on Twitter',
      'cited by',
    ]);
  });

  test('where the origin’s act is not told, the receiver’s is', () => {
    expect(chainLinks(chain([null], ['quoted'], [null]))).toEqual(['quoted by', '']);
  });

  test('a publisher alone', () => {
    expect(soleLink(chain(['reported'])[0])).toBe('reported by');
    expect(soleLink(chain([null])[0])).toBe('');
  });

  test('a verb that names something of every object is a verb like any other', () => {
    for (const verb of ['__proto__', 'constructor', 'toString'])
      expect(chainLinks(chain([verb], [verb], [verb])).join()).toBe(`${verb},${verb} by`);
  });

  test('one link fewer than hops, and no gap ever shows', () => {
    const word = fc.option(fc.constantFrom('told', 'wrote', 'cited', 'said'), { nil: null });
    const by = fc.option(fc.constantFrom('telephone', 'Twitter', 'a statement'), { nil: null });
    const hop = fc.record({ source: fc.constant('s'), verb: word, by, extra: fc.constant({}) });
    fc.assert(
      fc.property(hop, fc.array(hop, { maxLength: 4 }), (first, rest) => {
        const links = chainLinks([first, ...rest]);
        expect(links).toHaveLength(rest.length);
        for (const link of links) {
          expect(link).not.toMatch(/null|undefined|, ,|^,|,$| {2}/);
        }
      }),
    );
  });
});

test.each([
  ['telephone', 'by telephone'],
  ['Twitter', 'on Twitter'],
  ['state television', 'on state television'],
  ['a statement', 'in a statement'],
  ['a press conference', 'at a press conference'],
  ['via a spokesman', 'via a spokesman'],
])('channel %s reads “%s”', (channel, words) => {
  expect(channelWords(channel)).toBe(words);
});
