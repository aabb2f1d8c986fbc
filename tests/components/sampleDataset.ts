import type {
  Claim,
  Dataset,
  Hop,
  Passage,
  Relation,
  Source,
  TimelineEvent,
} from '../../src/model/dataset.ts';
import type { TimeWindow } from '../../src/model/time.ts';

// An invented night, small enough to know by heart. The zone is UTC+0 all year, so that instants read as local times.
const extra = {};

/** A window on 3 May 2020, from and to hours after midnight. */
function hours(from: number, to: number, text: string): TimeWindow {
  const midnight = Date.UTC(2020, 4, 3);
  return {
    earliest: midnight + from * 3_600_000,
    latest: midnight + to * 3_600_000,
    text,
    uncertain: false,
    approximate: false,
  };
}

function source(id: string, name: string, kind: Source['kind'], anonymous = false): Source {
  return { id, name, kind, anonymous, note: null, extra };
}

function hop(id: string, verb: string | null, by: string | null = null): Hop {
  return { source: id, verb, by, extra };
}

function passage(paragraph: number, exact: string, directSpeech: boolean, around: [string, string]): Passage {
  return {
    document: 'courier-report',
    paragraph,
    exact,
    prefix: around[0],
    suffix: around[1],
    directSpeech,
    extra,
  };
}

function claim(
  id: string,
  event: string,
  text: string,
  chain: Claim['chain'],
  passages: readonly Passage[],
  rest: Partial<Claim> = {},
): Claim {
  return { id, event, text, stance: 'asserts', hedge: null, said: null, chain, passages, extra, ...rest };
}

function relation(type: Relation['type'], from: string, to: string, about: string): Relation {
  return { type, claims: [from, to], about, on: null, extra };
}

const EVENTS: readonly TimelineEvent[] = [
  {
    id: 'fire-starts',
    title: 'A fire starts on the north quay',
    summary: 'Smoke is seen above the fish hall.',
    track: 'quay',
    place: 'North quay',
    tags: [],
    time: {
      start: hours(6, 8, '2020-05-03T06:00/2020-05-03T08:00'),
      end: hours(11, 12, '2020-05-03T11:00/2020-05-03T12:00'),
      stated: 'early on Sunday',
      basis: 'inferred',
      why: 'Early is taken as the two hours after six.',
    },
    extra,
  },
  {
    id: 'accident-statement',
    title: 'The harbour master calls it an accident',
    summary: null,
    track: 'statements',
    place: null,
    tags: [],
    time: {
      start: hours(12, 13, '2020-05-03T12:00/2020-05-03T13:00'),
      end: null,
      stated: 'at noon',
      basis: 'stated',
      why: null,
    },
    extra,
  },
  {
    id: 'arson-statement',
    title: 'A dock worker speaks of arson',
    summary: null,
    track: 'statements',
    place: 'Vik',
    tags: [],
    time: {
      start: hours(13, 24, '2020-05-03T13:00/2020-05-04T00:00'),
      end: { ...hours(24, 24, '..'), latest: Number.POSITIVE_INFINITY },
      stated: null,
      basis: 'external',
      why: 'The tide table puts the high water there.',
    },
    extra,
  },
  {
    id: 'inspection',
    title: 'The hall was inspected',
    summary: null,
    track: 'quay',
    place: 'North quay',
    tags: [],
    time: { start: null, end: null, stated: null, basis: null, why: null },
    extra,
  },
];

/**
 * Four events, seven claims: a chain of three with direct speech and one of two, a claim nobody is named for (hedged),
 * an unnamed origin reached by telephone, a denial, an undated event, and all four types of relation.
 */
export const SAMPLE: Dataset = {
  format: 'whence/1',
  title: 'Fire at Vik harbour',
  summary: 'One Sunday on the quay.',
  timeZone: 'Atlantic/Reykjavik',
  documents: [
    {
      id: 'courier-report',
      title: 'Fire guts fish hall',
      publisher: 'courier',
      published: hours(24, 48, '2020-05-04'),
      language: 'en',
      url: 'https://courier.example/fire',
      text: null,
      extra,
    },
  ],
  sources: [
    source('courier', 'Vik Courier', 'publisher'),
    source('nordwire', 'Nordwire', 'agency'),
    source('harbour-master', 'Harbour master', 'official'),
    source('dock-worker', 'Dock worker', 'witness', true),
    source('port-authority', 'Port authority', 'institution'),
  ],
  tracks: [
    { id: 'quay', name: 'Quay', extra },
    { id: 'statements', name: 'Statements', extra },
  ],
  events: EVENTS,
  claims: [
    claim(
      'smoke',
      'fire-starts',
      'Smoke stood over the fish hall.',
      [hop('nordwire', 'wrote'), hop('courier', 'cited')],
      [passage(2, 'smoke over the hall', false, ['Nordwire saw ', ' at seven.'])],
    ),
    claim(
      'two-fires',
      'fire-starts',
      'There were two separate fires.',
      [hop('courier', null)],
      [passage(3, 'two fires', false, ['There were reportedly ', '.'])],
      { hedge: 'reportedly' },
    ),
    claim(
      'one-fire',
      'fire-starts',
      'There were two separate fires.',
      [hop('port-authority', 'said'), hop('courier', 'reported')],
      [passage(4, 'never more than one fire', false, ['', ''])],
      { stance: 'denies' },
    ),
    claim(
      'accident',
      'accident-statement',
      'The fire was an accident.',
      [hop('harbour-master', 'told'), hop('nordwire', 'quoted'), hop('courier', 'quoted')],
      [
        passage(5, 'It was an accident, nothing more.', true, [
          'The harbour master told Nordwire: ',
          ' He left.',
        ]),
      ],
      { said: hours(12, 12, '2020-05-03T12:00') },
    ),
    claim(
      'arson',
      'arson-statement',
      'Somebody set the fire.',
      [hop('dock-worker', 'said', 'telephone'), hop('nordwire', 'quoted'), hop('courier', 'cited')],
      [passage(6, 'Somebody lit it.', true, ['', ''])],
    ),
    claim(
      'petrol',
      'arson-statement',
      'There was a smell of petrol.',
      [hop('dock-worker', 'tweeted', 'Twitter'), hop('courier', 'cited')],
      [passage(7, 'a smell of petrol', false, ['', ''])],
    ),
    claim(
      'wiring',
      'inspection',
      'The wiring had been found sound.',
      [hop('port-authority', 'wrote'), hop('courier', 'cited')],
      [passage(8, 'wiring found sound', false, ['', ''])],
    ),
  ],
  relations: [
    relation('contradicts', 'accident', 'arson', 'Was it an accident?'),
    relation('contradicts', 'one-fire', 'two-fires', 'How many fires were there?'),
    relation('supports', 'petrol', 'arson', 'Was it an accident?'),
    relation('repeats', 'smoke', 'two-fires', 'Was there a fire?'),
    relation('bears-on', 'wiring', 'accident', 'Was it an accident?'),
  ],
  extra,
};
