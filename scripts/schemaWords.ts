// What an editor shows while somebody writes a dataset. Kept out of the page, which has no use for it.

/** Title, description, and a description of each key. */
interface RecordWords {
  readonly title: string;
  readonly description: string;
  readonly keys: Readonly<Record<string, string>>;
}

const TIME_FORMS =
  'An EDTF date (2012, 2012-03, 2012-03-21, 201X, 2012-21 for spring), a local date-time (2012-03-21T06:00), or a window A/B of two of those. A mark after it: ~ about, ? uncertain, % both. .. is an open side.';

export const SCHEMA_WORDS = {
  dataset: {
    title: 'Whence dataset',
    description: 'An event timeline that shows who said it: format whence/1. See docs/format.md.',
    keys: {
      format: 'Always "whence/1".',
      title: 'What the timeline is about, as its heading.',
      summary: 'A sentence or two about the whole.',
      timeZone: 'IANA name of the zone whose clocks all local times in this file are read by.',
      documents: 'The texts that claims stand in.',
      sources: 'Everybody who originates, carries or publishes a claim.',
      tracks:
        'The rows of the timeline, in their order on screen. Without them they are taken from the events.',
      events: 'What happened, or is planned.',
      claims: 'Who said what about which event, through whom, in which words.',
      relations: 'How claims stand to each other.',
      orders: 'Which event came before which, where times alone do not say.',
    },
  },
  document: {
    title: 'Document',
    description: 'A text that claims stand in.',
    keys: {
      id: 'A stable slug, like "morning-report". Links use it.',
      title: 'Its title.',
      publisher: 'Id of the source that published it. The chains of its claims end there.',
      published: `When it was published, or null. ${TIME_FORMS}`,
      language: 'Its language as a BCP 47 tag, like "en".',
      url: 'Its web address (https:// or http://), or null.',
      text: 'Its full text, where you may share it, or null.',
    },
  },
  source: {
    title: 'Source',
    description: 'A person, body or outlet that originates, carries or publishes claims.',
    keys: {
      id: 'A stable slug, like "reuters". Links use it.',
      name: 'Its name as readers know it.',
      kind: 'What kind of source it is: its colour and shape on screen.',
      anonymous: 'True when the document hides who it is ("an official").',
      note: 'What a reader should know about it.',
    },
  },
  track: {
    title: 'Track',
    description: 'A row of the timeline.',
    keys: { id: 'A stable slug, like "palace".', name: 'Its name, like "Palace".' },
  },
  event: {
    title: 'Event',
    description: 'Something that happened, or is planned, in your own words.',
    keys: {
      id: 'A stable slug, like "mutiny-begins". Links use it.',
      title: 'What happened, in a few words.',
      summary: 'The same in a sentence or two.',
      track: 'Id of the track it is drawn in.',
      place: 'Where, as readers know it.',
      tags: 'Words to find it by.',
      time: 'When. Absent or null: undated, shown in a tray.',
    },
  },
  time: {
    title: 'Time',
    description: 'When an event happened: each end is a window of time.',
    keys: {
      start: `When it began or happened; null is undated. ${TIME_FORMS}`,
      end: `When it ended; null where no end is known, A/.. where it was still going on at A. ${TIME_FORMS}`,
      stated: 'The document’s own words for the time.',
      basis: 'How we know: stated in the words, inferred from them, or external to the document.',
      why: 'One sentence: why it is placed there.',
    },
  },
  claim: {
    title: 'Claim',
    description: 'One statement about one event. A compound sentence becomes several claims.',
    keys: {
      id: 'A stable slug, like "coup-says-official".',
      event: 'Id of the event it is about.',
      text: 'The statement in your own words. Of a claim that denies or doubts: the statement that is denied or doubted.',
      stance:
        'How the origin stands to the text. Default asserts. With denies, the text is what is denied: no “not” in it.',
      hedge: 'The publisher’s own distance, verbatim, like "reportedly".',
      said: `When it was said, where known. ${TIME_FORMS}`,
      chain: 'From the origin (who knows or speaks) through carriers to the publisher, each source once.',
      passages: 'Where it stands, word for word.',
    },
  },
  hop: {
    title: 'Hop',
    description: 'One step of a chain.',
    keys: {
      source: 'Id of a source.',
      verb: 'What it did, in the past tense: told, tweeted, wrote, quoted, cited, published.',
      by: 'The channel, where the document names it: telephone, Twitter.',
    },
  },
  passage: {
    title: 'Passage',
    description: 'Where a claim stands (after the TextQuoteSelector of the W3C Web Annotation model).',
    keys: {
      document: 'Id of a document.',
      paragraph: 'Number of the paragraph: the document’s non-empty lines, counted from 1.',
      exact: 'The words as they stand there: direct speech whole, anything else at most ten words.',
      prefix: 'What stands right before, to tell it from the same words elsewhere.',
      suffix: 'What stands right after.',
      directSpeech: 'True when the words are quoted as the origin spoke or wrote them.',
    },
  },
  order: {
    title: 'Order',
    description: 'One event began no later than another.',
    keys: {
      before: 'Id of the event that began first, or at the same instant.',
      after: 'Id of the event that began later, or at the same instant.',
      why: 'One sentence: how we know.',
    },
  },
  relation: {
    title: 'Relation',
    description: 'How two claims stand to each other.',
    keys: {
      type: 'contradicts: both cannot be true. supports and repeats: the first does it to the second. bears-on: anything weaker.',
      claims: 'Ids of two claims.',
      about: 'The question it is about, like "Is it a coup or a mutiny?".',
      on: 'The aspect: occurrence, actor, cause, time, place, number.',
    },
  },
} as const satisfies Readonly<Record<string, RecordWords>>;
