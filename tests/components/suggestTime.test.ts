import { beforeAll, expect, test } from 'vitest';
import { suggestedDraft, suggestedPassage, suggestedTime } from '../../src/components/suggestDraft.ts';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import { newTexts } from '../../src/edit/newTexts.ts';
import { timeWindow } from '../../src/edit/timeWindow.ts';
import { suggestClaims } from '../../src/suggest/suggestClaims.ts';
import { readTimeWords } from '../../src/suggest/timeWords.ts';

const TEXT = 'The bridge was closed on Tuesday night, the county council said.';

beforeAll(ensureEdit);

function suggested() {
  const published = timeWindow('2025-03-12', 'Europe/London');
  if (published.kind !== 'good') throw new Error(published.message);
  const made = newTexts(
    [
      {
        title: 'Flood',
        publisher: 'Harbour Daily',
        kind: 'publisher',
        published: published.window,
        language: 'en',
        text: TEXT,
      },
    ],
    'Europe/London',
  );
  if (made.kind !== 'done') throw new Error(made.message);
  const { dataset } = made;
  const [paper] = dataset.documents;
  if (!paper) throw new Error('no document');
  const [suggestion] = suggestClaims({ id: paper.id, text: TEXT, publisher: paper.publisher }, dataset);
  if (!suggestion) throw new Error('nothing was suggested');
  return { dataset, suggestion };
}

test('the words for a time of a suggestion are read by the date of its document, with the reason', () => {
  const { dataset, suggestion } = suggested();
  const time = suggestedTime(dataset, suggestion, readTimeWords);
  expect(time).toMatchObject({ stated: 'Tuesday night', basis: 'inferred' });
  expect(time?.start).toContain('2025-03-11');
  expect(time?.why).toContain('Tuesday');
  const draft = suggestedDraft(dataset, suggestion, suggestedPassage(suggestion, TEXT), null, time);
  expect(draft.time).toEqual(time);
});

test('while they cannot be read they are kept, and no time is made up', () => {
  const { dataset, suggestion } = suggested();
  expect(suggestedTime(dataset, suggestion, null)).toBeNull();
  const draft = suggestedDraft(dataset, suggestion, suggestedPassage(suggestion, TEXT), null, null);
  expect(draft.time).toMatchObject({ start: null, end: null, stated: 'Tuesday night' });
});
