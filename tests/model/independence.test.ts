import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { distinctOrigins, independentOrigins } from '../../src/model/provenance.ts';
import { voices } from '../../src/model/voices.ts';
import { arbitraryDataset } from '../query/arbitraryDataset.ts';
import { makeDataset } from '../query/makeDataset.ts';

type Chain = readonly [string, ...string[]];

/** Claims about one event, one for each chain. Sources whose id begins with "unnamed" are anonymous. */
function told(...chains: readonly Chain[]): Dataset {
  const dataset = makeDataset({
    events: ['e'],
    claims: chains.map((chain, i) => ({ id: `c${i}`, event: 'e', chain })),
  });
  return {
    ...dataset,
    sources: dataset.sources.map((source) => ({ ...source, anonymous: source.id.startsWith('unnamed') })),
  };
}

function originsOf(...chains: readonly Chain[]): readonly string[] {
  const dataset = told(...chains);
  return independentOrigins(dataset, dataset.claims);
}

describe('independentOrigins', () => {
  test('relay: five outlets with one agency line are one voice', () => {
    const outlets = ['courier', 'examiner', 'herald', 'mirror', 'post'];
    expect(originsOf(...outlets.map((outlet): Chain => ['agency', outlet]))).toEqual(['agency']);
  });

  test('diamond: what one told two, and both brought to one publisher, is one voice', () => {
    expect(originsOf(['minister', 'reuters', 'post'], ['minister', 'afp', 'post'])).toEqual(['minister']);
    // Also when the two ways meet again before the publisher, and part once more.
    expect(
      originsOf(
        ['minister', 'reuters', 'desk', 'post'],
        ['minister', 'afp', 'desk', 'post'],
        ['minister', 'afp', 'desk', 'herald'],
      ),
    ).toEqual(['minister']);
  });

  test('an agency that quotes nobody is itself the origin, beside the one it quotes elsewhere', () => {
    expect(originsOf(['agency', 'post'])).toEqual(['agency']);
    expect(originsOf(['minister', 'agency', 'post'], ['agency', 'post'])).toEqual(['minister', 'agency']);
  });

  test('unknown origin: each publisher that names nobody is one voice, however much it says', () => {
    expect(originsOf(['post'])).toEqual(['post']);
    expect(originsOf(['post'], ['post'], ['herald'])).toEqual(['post', 'herald']);
    expect(originsOf(['agency', 'post'], ['post'])).toEqual(['agency', 'post']);
  });

  test('a source that is origin and relay counts once, for what it says itself, and says that it relays', () => {
    const dataset = told(['minister', 'agency', 'post'], ['agency', 'post'], ['agency', 'herald']);
    expect(voices(dataset, dataset.claims)).toEqual([
      { origins: ['minister'], anonymous: false, relays: false },
      { origins: ['agency'], anonymous: false, relays: true },
    ]);
  });

  test('two that pass on each other are two voices: each said something first', () => {
    expect(originsOf(['a', 'b', 'post'], ['b', 'a', 'post'])).toEqual(['a', 'b']);
  });

  test('anonymous: one unnamed source is one voice at most, and is marked', () => {
    const dataset = told(['unnamed-official', 'reuters', 'post'], ['unnamed-official', 'afp', 'post']);
    expect(voices(dataset, dataset.claims)).toEqual([
      { origins: ['unnamed-official'], anonymous: true, relays: false },
    ]);
  });

  test('anonymous: unnamed sources whom the same carrier heard may be one person, and count once', () => {
    expect(originsOf(['unnamed-b', 'afp', 'post'], ['unnamed-a', 'afp', 'herald'])).toEqual(['unnamed-a']);
    const dataset = told(['unnamed-b', 'post'], ['unnamed-a', 'post'], ['minister', 'post']);
    expect(voices(dataset, dataset.claims)).toEqual([
      { origins: ['unnamed-a', 'unnamed-b'], anonymous: true, relays: false },
      { origins: ['minister'], anonymous: false, relays: false },
    ]);
  });

  test('anonymous: unnamed sources heard by different carriers are told apart, whoever publishes them', () => {
    expect(originsOf(['unnamed-a', 'afp', 'post'], ['unnamed-b', 'reuters', 'post'])).toEqual([
      'unnamed-a',
      'unnamed-b',
    ]);
    // Until a third shows that they may all be one: a is perhaps c, and c is perhaps b.
    expect(
      originsOf(
        ['unnamed-a', 'afp', 'post'],
        ['unnamed-b', 'reuters', 'post'],
        ['unnamed-c', 'afp', 'post'],
        ['unnamed-c', 'reuters', 'post'],
      ),
    ).toEqual(['unnamed-a']);
  });

  test('anonymous: a publisher that hides its name and names nobody is a voice of its own', () => {
    expect(originsOf(['unnamed-blog'], ['unnamed-site'])).toEqual(['unnamed-blog', 'unnamed-site']);
  });

  test('cycle: a source that comes twice in a chain is refused at loading, with its problem', () => {
    const claim = (chain: readonly string[]) => ({
      id: chain.join('-'),
      event: 'e',
      text: 'It burns.',
      chain: chain.map((source) => ({ source })),
      passages: [{ document: 'd', paragraph: 1, exact: 'it burns' }],
    });
    const { dataset, problems } = parseDataset({
      format: 'whence/1',
      title: 'Cycle',
      timeZone: 'UTC',
      documents: [{ id: 'd', title: 'D', publisher: 'post' }],
      sources: ['a', 'b', 'post'].map((id) => ({ id, name: id, kind: 'agency' })),
      tracks: [{ id: 't', name: 'T' }],
      events: [{ id: 'e', title: 'E', track: 't', time: { start: null } }],
      claims: [claim(['a', 'b', 'a', 'post']), claim(['b', 'post'])],
    });
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'error', message: expect.stringContaining('circle') }),
    ]);
    expect(dataset && independentOrigins(dataset, dataset.claims)).toEqual(['b']);
  });

  const arbitraryClaims = arbitraryDataset({ sources: 6, claims: 12 }).chain((dataset) =>
    fc.record({ dataset: fc.constant(dataset), claims: fc.shuffledSubarray([...dataset.claims]) }),
  );

  test('never more than claims or than first hops, and at least one where there is a claim', () => {
    fc.assert(
      fc.property(arbitraryClaims, ({ dataset, claims }) => {
        const count = independentOrigins(dataset, claims).length;
        expect(count).toBeLessThanOrEqual(claims.length);
        expect(count).toBeLessThanOrEqual(distinctOrigins(claims).length);
        expect(count > 0).toBe(claims.length > 0);
      }),
    );
  });

  test('the order of the claims does not matter', () => {
    fc.assert(
      fc.property(arbitraryClaims, fc.infiniteStream(fc.nat()), ({ dataset, claims }, keys) => {
        const shuffled = claims
          .map((claim) => ({ claim, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ claim }) => claim);
        expect(new Set(independentOrigins(dataset, shuffled))).toEqual(
          new Set(independentOrigins(dataset, claims)),
        );
      }),
    );
  });

  test('a further relay of what is there already never raises the count', () => {
    fc.assert(
      fc.property(
        arbitraryClaims.filter(({ claims }) => claims.length > 0),
        fc.nat(),
        fc.nat(),
        fc.array(fc.nat(), { maxLength: 3 }),
        ({ dataset, claims }, pick, at, outlets) => {
          const line = claims[pick % claims.length];
          if (!line) throw new Error('There is no claim to relay');
          const relay = relayed(dataset, line, at, outlets);
          expect(independentOrigins(dataset, [...claims, relay]).length).toBeLessThanOrEqual(
            independentOrigins(dataset, claims).length,
          );
        },
      ),
    );
  });

  test('every origin belongs to one voice, and none is made up', () => {
    fc.assert(
      fc.property(arbitraryClaims, ({ dataset, claims }) => {
        const members = voices(dataset, claims).flatMap(({ origins }) => origins);
        expect([...members].sort()).toEqual([...distinctOrigins(claims)].sort());
      }),
    );
  });
});

/** The same line once more: cut short after some hop, and taken on by other outlets. */
function relayed(dataset: Dataset, line: Claim, at: number, outlets: readonly number[]): Claim {
  const [first, ...rest] = line.chain;
  const taken = outlets.map((outlet) => ({
    source: dataset.sources[outlet % dataset.sources.length]?.id ?? first.source,
    verb: 'cited',
    by: null,
    extra: {},
  }));
  return { ...line, id: 'relay', chain: [first, ...rest.slice(0, at % (rest.length + 1)), ...taken] };
}
