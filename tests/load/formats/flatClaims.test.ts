import { describe, expect, it } from 'vitest';
import { readFlatJson } from '../../../src/load/formats/flatJson.ts';
import { chosen, claimLines, csv, datasetOf } from './flatReading.ts';
import { problemLines, resultOf } from './foreignReading.ts';

function claims(...lines: readonly string[]) {
  return claimLines(datasetOf(csv(lines)));
}

describe('the sources of a row', () => {
  it('are an origin each', () => {
    expect(
      claims(
        'date,title,sources',
        '2012,A,Reuters; AFP;reuters',
        '2012,B,Reuters | AP',
        '2012,C,"[""X"",""Y; Z""]"',
      ),
    ).toEqual([
      'a | Reuters | A',
      'a | AFP | A',
      'b | Reuters | B',
      'b | AP | B',
      'c | X | C',
      'c | Y; Z | C',
    ]);
  });

  it('go through carriers to the publisher', () => {
    expect(
      claims(
        'date,title,source,via,publisher',
        '2012,A,Official; Witness,Reuters; AFP,GlobalPost',
        '2012,B,,,GlobalPost',
      ),
    ).toEqual([
      'a | Official > Reuters > AFP > GlobalPost | A',
      'a | Witness > Reuters > AFP > GlobalPost | A',
      'b | GlobalPost | B',
    ]);
  });

  it('may be addresses, or objects with one', () => {
    const dataset = datasetOf(
      readFlatJson(
        [
          { title: 'A', date: '2012', source: 'https://www.reuters.com/a;b' },
          {
            title: 'B',
            date: '2012',
            source: { name: 'Official', publisher: 'AFP', url: 'https://afp.com/1', quote: '«Non.»' },
          },
          { title: 'C', date: '2012', source: { level: 1 } },
        ],
        chosen(),
      ),
    );
    expect(claimLines(dataset)).toEqual(['a | reuters.com | A', 'b | Official > AFP | B | “Non.”']);
    expect(dataset.documents.map(({ url, publisher }) => [url, publisher])).toEqual([
      ['https://www.reuters.com/a;b', 'reuters-com'],
      ['https://afp.com/1', 'afp'],
    ]);
    expect(dataset.events[2]?.extra).toEqual({ source: { level: 1 } });
  });

  it('are none where none is named: an event without claims, and all of the row kept', () => {
    const dataset = datasetOf(
      csv(['date,title,source,claim,quote,url,hedge', '2012,A,,It is.,"“It is”",https://x.org,reportedly']),
    );
    expect(dataset.claims).toEqual([]);
    expect(dataset.events[0]?.extra).toEqual({
      claim: 'It is.',
      quote: '“It is”',
      url: 'https://x.org',
      hedge: 'reportedly',
    });
  });
});

describe('the quotation of a row', () => {
  it('is a passage of the document at its address, and direct speech only in quotation marks', () => {
    const dataset = datasetOf(
      csv([
        'date,title,source,publisher,url,quote,published',
        '2012,A,Official,AFP,https://afp.com/1,“It is a coup”,21 March 2012',
        '2012,B,Official,AFP,https://afp.com/1,called it a coup,',
      ]),
    );
    expect(claimLines(dataset)).toEqual([
      'a | Official > AFP | A | “It is a coup”',
      'b | Official > AFP | B | called it a coup',
    ]);
    expect(dataset.documents).toHaveLength(1);
    expect(dataset.documents[0]).toMatchObject({
      title: 'afp.com/1',
      publisher: 'afp',
      url: 'https://afp.com/1',
      published: { text: '2012-03-21' },
    });
    expect(dataset.claims[0]?.passages[0]?.paragraph).toBeNull();
  });

  it('is the text of the claim where no publisher is known, or is kept beside it', () => {
    expect(claims('date,title,source,quote', '2012,A,Official,"“It is a coup”"')).toEqual([
      'a | Official | It is a coup',
    ]);
    const dataset = datasetOf(
      csv(['date,title,source,claim,quote', '2012,A,Official,It is one.,"“It is a coup”"']),
    );
    expect(claimLines(dataset)).toEqual(['a | Official | It is one.']);
    expect(dataset.claims[0]?.extra).toEqual({ quote: '“It is a coup”' });
  });

  it('is no passage of one document for several publishers', () => {
    const result = resultOf(csv(['date,title,sources,url,quote', '2012,A,AFP; AP,https://x.org,words']));
    expect(result.problems).toEqual([]);
    expect(result.dataset?.documents).toEqual([]);
    expect(result.dataset?.claims.map(({ text, extra }) => [text, extra])).toEqual([
      ['words', { url: 'https://x.org' }],
      ['words', { url: 'https://x.org' }],
    ]);
  });
});

describe('the address of a row', () => {
  it('is told of and kept where it is none, so that it never becomes a link', () => {
    const result = resultOf(csv(['date,title,source,url', '2012,A,AFP,javascript:alert(1)']));
    expect(problemLines(result)).toEqual([
      'warning row 2, url: This is no web address, and is kept as text: write one that starts with https:// or http://.',
    ]);
    expect(result.dataset?.documents).toEqual([]);
    expect(result.dataset?.claims[0]?.extra).toEqual({ url: 'javascript:alert(1)' });
  });
});

describe('rows of one event', () => {
  const lines = [
    'event_id,title,date,place,source,claim,said,colour,id',
    'coup,A coup?,2012-03-21,,Official,It is a coup.,2012-03-22,red,c1',
    'other,Other,2012,,,,,green,',
    'coup,A coup?,2012-03-21,Bamako,Palace,There is none.,soon,red,c2',
    'coup,Mutiny,2012-03-20,Gao,Army,It is a mutiny.,,blue,c3',
  ];

  it('share it, with a claim each', () => {
    const dataset = datasetOf(csv(lines));
    expect(dataset.events.map(({ id, title, place, extra }) => [id, title, place, extra])).toEqual([
      ['coup', 'A coup?', 'Bamako', {}],
      ['other', 'Other', null, { colour: 'green' }],
    ]);
    expect(
      dataset.claims.map(({ id, event, said, extra }) => [id, event, said?.text ?? null, extra]),
    ).toEqual([
      ['c1', 'coup', '2012-03-22', { colour: 'red' }],
      ['c2', 'coup', null, { said_: 'soon', colour: 'red' }],
      ['c3', 'coup', null, { colour: 'blue', title: 'Mutiny', date: '2012-03-20', place: 'Gao' }],
    ]);
  });

  it('that say different things of it are told of', () => {
    expect(problemLines(resultOf(csv(lines)))).toEqual([
      expect.stringMatching(/^warning row 4, said: “soon” cannot be read/),
      'warning row 5, title: An earlier row of this event says “A coup?”: that is taken, and this is kept.',
      'warning row 5, date: An earlier row of this event says “2012-03-21”: that is taken, and this is kept.',
      'warning row 5, place: An earlier row of this event says “Bamako”: that is taken, and this is kept.',
    ]);
  });

  it('without claims keep what they say with the event, by row', () => {
    const [event] = datasetOf(csv(['event_id,title,date,colour', 'a,A,2012,red', 'a,A,2012,blue'])).events;
    expect(event?.extra).toEqual({ colour: 'red', 'colour (row 3)': 'blue' });
  });
});
