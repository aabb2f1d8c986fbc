import { describe, expect, test } from 'vitest';
import { suggestClaims } from '../../src/suggest/suggestClaims.ts';
import { NO_DATA } from './evaluate.ts';

/** Each suggestion of a text in short: who → who [stance, hedge, speech]: words. */
function read(text: string): readonly string[] {
  return suggestClaims({ id: 'd', text, publisher: 'Pub' }, NO_DATA).map((each) => {
    const hops = each.chain
      .slice(0, -1)
      .map((hop) => `${hop.name}${hop.anonymous ? '?' : ''}${hop.by ? ` (${hop.by})` : ''}`);
    const marks = [
      each.stance === 'asserts' ? '' : each.stance,
      each.hedge ?? '',
      each.directSpeech ? 'speech' : '',
    ].filter((mark) => mark !== '');
    return `${hops.join(' → ') || '-'}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}: ${each.text}`;
  });
}

describe.each<readonly [rule: string, text: string, wanted: readonly string[]]>([
  ['X said that S', 'The minister said that the road was shut.', ['Minister: The road was shut.']],
  ['no “that”', 'Officials said the road was shut.', ['Officials?: The road was shut.']],
  ['S, X said', 'The road is shut, the mayor said.', ['Mayor: The road is shut.']],
  ['said X', '“The road is shut,” said Lena Holt, a teacher.', ['Lena Holt [speech]: The road is shut.']],
  ['a question', '“Why now?” asked Lena Holt.', ['Lena Holt [speech]: Why now?']],
  [
    'interrupted',
    '"It is shut," Lena Holt said. "Nobody came."',
    ['Lena Holt [speech]: It is shut.', 'Lena Holt [speech]: Nobody came.'],
  ],
  [
    'told an outlet',
    'Lena Holt told Reuters that the road was shut.',
    ['Lena Holt → Reuters: The road was shut.'],
  ],
  [
    'told somebody else',
    'Lena Holt told reporters that the road was shut.',
    ['Lena Holt: The road was shut.'],
  ],
  ['according to', 'According to Lena Holt, the road was shut.', ['Lena Holt: The road was shut.']],
  ['according to, after', 'The road was shut, according to police.', ['Police: The road was shut.']],
  [
    'quoted as saying',
    'Reuters quoted an official as saying the road was shut.',
    ['Official? → Reuters: The road was shut.'],
  ],
  [
    'was quoted by',
    'Lena Holt was quoted by Reuters as saying the road was shut.',
    ['Lena Holt → Reuters: The road was shut.'],
  ],
  [
    'citing',
    'The road was shut, Reuters reported, citing two officials.',
    ['Officials? → Reuters: The road was shut.'],
  ],
  [
    'citing between',
    'Reuters, citing two officials, said the road was shut.',
    ['Officials? → Reuters: The road was shut.'],
  ],
  [
    'a message',
    'Reuters cited a message on Twitter from the palace saying: "The road is shut."',
    ['Palace (Twitter) → Reuters [speech]: The road is shut.'],
  ],
  [
    'shown saying',
    'State television showed the general saying the border was closed.',
    ['General → State television: The border was closed.'],
  ],
  [
    'according to one who quoted another',
    'According to Reuters, which quoted an official as saying the road was shut, the bridge was safe.',
    ['Official? → Reuters: The road was shut.', 'Reuters: The bridge was safe.'],
  ],
  [
    'a denial of what was said',
    'The weather service denied that.',
    ['Weather service [denies]: The weather service denied that.'],
  ],
  [
    'a spokesman of who acts, not of who was told',
    'The harbour board told Radio Lantern that the quay was safe. It had inspected the quay on Monday, a spokesman said.',
    [
      'Harbour board → Radio Lantern: The quay was safe.',
      'Harbour board: It had inspected the quay on Monday.',
    ],
  ],
  ['reported by', 'The blast was reported by Reuters.', ['Reuters: The blast.']],
  [
    'nested',
    'Reuters quoted an official as saying that the minister had said the road was shut.',
    ['Minister → Official? → Reuters: The road was shut.'],
  ],
  [
    'a statement to',
    'In an interview with Reuters, Lena Holt said the road was shut.',
    ['Lena Holt → Reuters: The road was shut.'],
  ],
  ['denies', 'The ministry denied that the road was shut.', ['Ministry [denies]: The road was shut.']],
  [
    'cannot confirm',
    'The ministry could not confirm that the road was shut.',
    ['Ministry [doubts]: The road was shut.'],
  ],
  ['doubts', 'Lena Holt doubts that the road is shut.', ['Lena Holt [doubts]: The road is shut.']],
  [
    'goes on',
    'Lena Holt said the road was shut, adding that nobody had come.',
    ['Lena Holt: The road was shut.', 'Lena Holt: Nobody had come.'],
  ],
  ['asked by', 'Asked by a reporter, Lena Holt said the road was shut.', ['Lena Holt: The road was shut.']],
  [
    'goes on to another',
    'Police say the road is shut, but residents say it is open.',
    ['Police: The road is shut.', 'Residents?: It is open.'],
  ],
  [
    'at the end',
    'Lena Holt had told staff that the road was shut, Reuters reported.',
    ['Lena Holt → Reuters: The road was shut.'],
  ],
  ['between commas', 'Lena Holt, the mayor, said the road was shut.', ['Lena Holt: The road was shut.']],
  [
    'a description and a name',
    'The mayor, Lena Holt, said the road was shut.',
    ['Lena Holt: The road was shut.'],
  ],
  [
    'a document',
    'A report by Hall Labs found that the road was shut.',
    ['Hall Labs (A report): The road was shut.'],
  ],
  ['headline, after', 'Road is shut: police', ['Police: Road is shut.']],
  ['headline, before', 'Minister: we will stay', ['Minister: We will stay.']],
  ['hedge', 'The road was reportedly shut.', ['- [reports, reportedly]: The road was reportedly shut.']],
  [
    'hedge, passive',
    'The road is believed to be shut.',
    ['- [reports, is believed to]: The road is believed to be shut.'],
  ],
  ['modal', 'The road may have been shut.', ['- [reports, may have]: The road may have been shut.']],
  ['nobody', 'The road was shut on Monday.', ['-: The road was shut on Monday.']],
])('%s', (_, text, wanted) => {
  test(text, () => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('what is no speech', () => {
  test.each([
    'The claims were dropped on Monday.',
    'He was asked to leave the room.',
    'The “lynx of luxury” was seen at a golf club.',
    'The report was late.',
    'Nobody was there to tell.',
  ])('%s', (text) => {
    expect(read(text).every((each) => each.startsWith('-'))).toBe(true);
  });
});

describe('who is meant', () => {
  const last = (text: string) => read(text).at(-1)?.split(':')[0];
  test.each([
    ['Lena Holt said it was over. She said the road was shut.', 'Lena Holt'],
    ['Mayor Lena Holt said it was over.\n\nHolt said the road was shut.', 'Mayor Lena Holt'],
    ['The news agency Intertel said it was over.\n\nThe agency said the road was shut.', 'Intertel'],
    [
      'An interior ministry official said it was over. The official said the road was shut.',
      'Interior ministry official?',
    ],
    ['Police said it was over. The minister said the road was shut.', 'Minister'],
    ['Lena Holt quit on Monday. She told The Pub the road was shut.', 'Lena Holt'],
  ])('%s', (text, who) => {
    expect(last(text)).toBe(who);
  });

  test('nobody is made up for “he”', () => {
    const [only] = suggestClaims({ id: 'd', text: 'He said the road was shut.', publisher: 'Pub' }, NO_DATA);
    expect(only?.chain[0].name).toBe('He');
    expect(only?.why).toContain('cannot be made out');
    expect(only?.confidence).toBe('likely');
  });

  test('speech that runs on over paragraphs keeps its speaker', () => {
    const found = read('“It is shut,” said Lena Holt. “Nobody came.\n\n“And nobody will come.”');
    expect(found).toEqual([
      'Lena Holt [speech]: It is shut.',
      'Lena Holt [speech]: Nobody came.',
      'Lena Holt [speech]: And nobody will come.',
    ]);
  });
});

test('speech that runs on is sure of its speaker; speech that follows is a guess', () => {
  const why = (text: string) => {
    const last = suggestClaims({ id: 'd', text, publisher: 'Pub' }, NO_DATA).at(-1);
    return [last?.confidence, last?.why.includes('runs on')];
  };
  expect(why('“It is shut,” said Lena Holt. “Nobody came.\n\n“And nobody will.”')).toEqual(['sure', true]);
  expect(why('“It is shut,” said Lena Holt. “Nobody came.”\n\n“And nobody will.”')).toEqual([
    'likely',
    false,
  ]);
});

test('the sources of the dataset are found by name, and the words stand where it says', () => {
  const source = {
    id: 'r',
    name: 'REUTERS',
    kind: 'agency',
    anonymous: false,
    note: null,
    extra: {},
  } as const;
  const text = 'One.\n\n  “It is shut,” Reuters said on Monday.';
  const found = suggestClaims({ id: 'd', text, publisher: 'r2' }, { ...NO_DATA, sources: [source] });
  const last = found.at(-1);
  expect(last?.chain.map((hop) => hop.source)).toEqual(['r', null]);
  expect(text.slice(last?.start, last?.end)).toBe('It is shut');
  expect(last?.paragraph).toBe(2);
});
