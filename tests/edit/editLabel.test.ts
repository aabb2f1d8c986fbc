import { expect, test } from 'vitest';
import type { Edit } from '../../src/edit/edit.ts';
import { editLabel } from '../../src/edit/editLabel.ts';
import { deskDataset } from './deskDataset.ts';

const { claim, event, make, source } = deskDataset;
const before = make({ text: null, claims: [claim('one', 'mutiny', ['reuters', 'paper'])] });

test.each<[string, unknown]>([
  ['Add claim', { kind: 'put-claim', claim: claim('new', 'mutiny', ['paper']) }],
  ['Change claim', { kind: 'put-claim', claim: claim('one', 'mutiny', ['paper']) }],
  ['Add source AFP', { kind: 'put-source', source: source('afp') }],
  ['Change event', { kind: 'put-event', event: event('mutiny', null) }],
  ['Remove event Event mutiny', { kind: 'remove-event', id: 'mutiny' }],
  ['Merge REUTERS into PAPER', { kind: 'merge-sources', into: 'paper', from: 'reuters' }],
  ['Change time zone', { kind: 'describe', head: { title: 'Desk', summary: null, timeZone: 'Asia/Tokyo' } }],
  ['Change title or summary', { kind: 'describe', head: { title: 'New', summary: null, timeZone: 'UTC' } }],
  ['Add claim with its event', { kind: 'together', label: 'Add claim with its event', edits: [] }],
  ['Several changes', { kind: 'together', label: ' ', edits: [] }],
  ['A step', { kind: 'fly' }],
  ['A step', null],
])('is short and says what: %s', (label, edit) => {
  expect(editLabel(edit as Edit, before)).toBe(label);
});

test('cuts long names', () => {
  const edit: Edit = { kind: 'put-source', source: { ...source('x'), name: '🔥'.repeat(60) } };
  expect(editLabel(edit, before)).toBe(`Add source ${'🔥'.repeat(39)}…`);
});
