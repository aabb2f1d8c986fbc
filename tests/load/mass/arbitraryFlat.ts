import fc from 'fast-check';

/** Names that meet: in case, in their slugs, in letters outside ASCII, with spaces around. */
export const name = fc.constantFrom(
  'Bamako',
  'bamako',
  'Gao',
  'ga o',
  'Kidal ',
  'Ségou',
  'Se\u0301gou',
  '1',
  'null',
  '东',
);
export const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Mutiny begins',
      'A "quoted" title',
      'Line\nbreak',
      'Straße',
      'C:\\tmp',
      'İstanbul',
      '😀 smiles',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) });
/** Times of one way of writing, as one file has them. */
export const timeKinds: readonly fc.Arbitrary<unknown>[] = [
  instant,
  instant.map((ms) => Math.floor(ms / 1000) * 1000),
  instant.map((ms) => Math.floor(ms / 1000)).filter((seconds) => seconds >= 1e9),
  instant.map(String),
  instant.map((ms) => new Date(ms).toISOString()),
  instant.map((ms) => new Date(ms).toISOString().slice(0, 10)),
  instant.map((ms) => new Date(ms).toISOString().slice(0, 16)),
  instant.map((ms) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')),
  fc
    .tuple(instant, fc.constantFrom('+02:00', '-05:30', 'Z', '+0200'))
    .map(([ms, offset]) => `${new Date(ms).toISOString().slice(0, 19)}${offset}`),
  instant.map((ms) => new Date(ms).toISOString().slice(0, 10).split('-').reverse().join('/')),
  fc.constantFrom(
    '2012',
    '2012-03',
    '21 March 2012',
    '2012-03-21?',
    '../2012-03-21',
    'Q1 2012',
    '2012-03-21/2012-03-23',
  ),
];

/** An end, or what stands in its place. */
const noEnd = fc.constantFrom<unknown>(null, '', 'ongoing', 'soon', '14:30', undefined);
const noStart = fc.constantFrom<unknown>(null, '', 'unknown', undefined);
const noTitle = fc.constantFrom<unknown>(null, '', '  ', undefined);

/** Flat records of one file: all times are written in one way, nearly all have what an event needs. */
export const flatRecords: fc.Arbitrary<readonly Readonly<Record<string, unknown>>[]> = fc
  .tuple(fc.constantFrom(...timeKinds), fc.constantFrom(...timeKinds), fc.boolean())
  .chain(([starts, others, mixed]) => {
    const ends = mixed ? others : starts;
    const record = fc.record(
      {
        id: fc.oneof(fc.nat(20), fc.constantFrom('a', 'b "c"', null, '')),
        start: fc.oneof({ weight: 15, arbitrary: starts }, { weight: 1, arbitrary: noStart }),
        end: fc.oneof({ weight: 3, arbitrary: ends }, { weight: 1, arbitrary: noEnd }),
        title: fc.oneof({ weight: 15, arbitrary: words }, { weight: 1, arbitrary: noTitle }),
        lane: fc.oneof({ weight: 8, arbitrary: name }, fc.constantFrom<unknown>(null, 7, true, ['a', 'b'])),
        source: fc.constantFrom<unknown>('Reuters', 'AFP; Reuters', 'reuters', ['AP', 'AFP'], null),
        url: fc.constantFrom('https://example.org/a', 'nowhere', null),
        tags: fc.constantFrom<unknown>(['x', 'y'], 'x; y', null),
        size: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(-0), fc.boolean()),
      },
      { requiredKeys: ['start', 'title'] },
    );
    return fc.array(record, { minLength: 1, maxLength: 12 });
  });

/** A JSON text of records, with white space as anybody may write it. */
export function written(
  records: readonly Readonly<Record<string, unknown>>[],
  style: 'compact' | 'python' | 'pretty' | 'lines',
): string {
  switch (style) {
    case 'compact':
      return JSON.stringify(records);
    case 'python':
      return `[${records.map((record) => JSON.stringify(record, null, 1).replace(/\n\s*/g, ' ')).join(',\n')}]\n`;
    case 'pretty':
      return JSON.stringify(records, null, 2);
    case 'lines':
      return records.map((record) => JSON.stringify(record)).join('\n');
  }
}
