/** A small sound file as a program may build it: plain JSON, free to be spoilt. A fresh copy each time. */
export function rawSample() {
  return {
    format: 'whence/1',
    title: 'A night in Bamako',
    summary: null,
    timeZone: 'Africa/Bamako',
    documents: [
      { id: 'article', title: 'Fears of a coup', publisher: 'globalpost', published: '2012-03-22?' },
    ],
    sources: [
      { id: 'globalpost', name: 'GlobalPost', kind: 'publisher' },
      { id: 'reuters', name: 'Reuters', kind: 'agency', note: 'News agency' },
      { id: 'official', name: 'Defence ministry official', kind: 'official', anonymous: true },
    ],
    tracks: [
      { id: 'camps', name: 'Camps' },
      { id: 'statements', name: 'Statements' },
    ],
    events: [
      {
        id: 'mutiny',
        title: 'Mutiny begins',
        track: 'camps',
        place: 'Bamako',
        tags: ['army'],
        time: {
          start: '2012-03-21T06:00/2012-03-21T12:00',
          end: '2012-03-22/..',
          stated: 'Wednesday morning',
          basis: 'inferred',
          why: 'Mornings end at noon.',
        },
      },
      { id: 'coup-call', title: 'It is a coup', track: 'statements', time: { start: '2012-03-22' } },
    ],
    claims: [
      {
        id: 'begins',
        event: 'mutiny',
        text: 'A mutiny began.',
        hedge: 'reportedly',
        chain: [{ source: 'globalpost' }],
        passages: [{ document: 'article', paragraph: 15, exact: 'The mutiny began' }],
      },
      {
        id: 'is-coup',
        event: 'coup-call',
        text: 'It is a coup.',
        said: '2012-03-22T01:00',
        chain: [
          { source: 'official', verb: 'told', by: 'telephone' },
          { source: 'reuters', verb: 'quoted' },
          { source: 'globalpost', verb: 'cited' },
        ],
        passages: [{ document: 'article', paragraph: 13, exact: 'it is a coup', directSpeech: true }],
      },
    ],
    relations: [
      { type: 'contradicts', claims: ['is-coup', 'begins'], about: 'Coup or mutiny?', on: 'occurrence' },
    ],
  };
}

/** A value that tests may reach into and spoil. */
// biome-ignore lint/suspicious/noExplicitAny: the very point is to put anything anywhere.
export type Spoilable = any;

/** The sample after `spoil` has had its way with it. */
export function spoilt(spoil: (raw: Spoilable) => void): unknown {
  const raw: Spoilable = rawSample();
  spoil(raw);
  return raw;
}
