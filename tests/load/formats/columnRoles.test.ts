import { describe, expect, it } from 'vitest';
import { columnRoles } from '../../../src/load/formats/columnRoles.ts';
import type { ColumnRole } from '../../../src/model/importing.ts';
import { csv, datasetOf, questionOf } from './flatReading.ts';

/** What each column is taken for, with "?" where that is open. */
function roles(names: readonly string[], ...sample: readonly (readonly string[])[]): readonly string[] {
  return columnRoles(names, sample, null).columns.map(({ role, sure }) =>
    sure || role === 'keep' ? role : `${role}?`,
  );
}

describe('columnRoles', () => {
  it.each<[ColumnRole, string]>([
    [
      'start',
      'start;Start Date;startDate;START_TIME;begin;From;when;event_date;dateTime;timestamp;Début;Fecha de inicio;Beginn;Datum',
    ],
    ['end', 'end;End Date;endTime;finish;until;To;Date de fin;hasta;Ende;bis'],
    ['title', 'Title;name;headline;content;event;What;label;text;Titre;título;Überschrift'],
    ['track', 'lane;Group;track;category;type;Catégorie;Kategorie;tipo'],
    ['source', 'source;Sources;agency;by;author;Fuente;Quelle'],
    ['publisher', 'publisher;outlet;Éditeur;Verlag'],
    ['place', 'place;Location;where;city;country;Lieu;Ort;país'],
    ['url', 'url;Link;enlace;source_url'],
    ['quote', 'quote;Zitat;Verbatim'],
    ['summary', 'summary;Description;notes;résumé;Beschreibung'],
    ['tags', 'tags;Keywords;Schlagwörter'],
    ['claim', 'claim;Statement;Behauptung'],
    ['id', 'id;UUID'],
    ['event', 'event_id;Event ID;eventId'],
  ])('knows columns of %s by name', (role, names) => {
    for (const name of names.split(';')) {
      expect(roles([name])[0], name).toBe(role);
    }
  });

  it('keeps what it does not know, and what a plainer name takes the place of', () => {
    expect(roles(['title', 'start', 'category', 'type', 'fatalities', 'constructor', 'toString'])).toEqual([
      'title',
      'start',
      'track',
      'keep',
      'keep',
      'keep',
      'keep',
    ]);
  });

  it('tells origin, carrier and publisher apart, and takes a lone agency for the source', () => {
    expect(roles(['date', 'title', 'source', 'agency', 'outlet'])).toEqual([
      'start',
      'title',
      'source',
      'via',
      'publisher',
    ]);
    expect(roles(['date', 'title', 'agency'])).toEqual(['start', 'title', 'source']);
  });

  it('puts a day and its clock time together, whichever is called start', () => {
    expect(roles(['date', 'time', 'title'], ['2012-03-21', '06:00', 'A'])).toEqual([
      'start',
      'start',
      'title',
    ]);
    expect(roles(['date', 'start time', 'title'], ['2012-03-21', '6 am', 'A'])).toEqual([
      'start',
      'start',
      'title',
    ]);
  });

  it('goes by what stands in columns whose names say the same', () => {
    expect(roles(['date', 'start', 'title'], ['2012-03-21', 'the gate', 'A'])).toEqual([
      'start',
      'keep',
      'title',
    ]);
    expect(roles(['start', 'date', 'title'], ['2012-03-21', '2012-03-22', 'A'])).toEqual([
      'start',
      'keep',
      'title',
    ]);
  });

  it('asks which of several is the start or the title', () => {
    const reading = csv(['date,timestamp,title,headline', '2012-03-21,2012-03-22,A,B']);
    const question = questionOf(reading);
    expect(question.asks).toEqual(['columns']);
    expect(question.why).toEqual([
      'The columns “date” and “timestamp” may each say when an event began: in the first row they are “2012-03-21” and “2012-03-22”.',
      'The columns “title” and “headline” may each be the title of an event: in the first row they are “A” and “B”.',
    ]);
    expect(question.columns.map(({ sure }) => sure)).toEqual([false, false, false, false]);
    expect(question.rows).toEqual([['2012-03-21', '2012-03-22', 'A', 'B']]);
    const { columns, format } = question.proposal;
    expect([format, columns]).toEqual([
      'csv',
      { date: 'start', timestamp: 'keep', title: 'title', headline: 'keep' },
    ]);
    const answer = csv(['date,timestamp,title,headline', '2012-03-21,2012-03-22,A,B'], {
      columns: { date: 'keep', timestamp: 'start', title: 'keep', headline: 'title' },
    });
    const [event] = datasetOf(answer).events;
    expect([event?.title, event?.time.start?.text, event?.extra]).toEqual([
      'B',
      '2012-03-22',
      { date: '2012-03-21', title_: 'A' },
    ]);
  });

  it('asks when no name is known, and proposes what looks right', () => {
    const question = questionOf(
      csv(['c1,c2,c3', '7,21 March 2012,Mutiny in the camp', '8,22 March 2012,Palace taken']),
    );
    expect(question.proposal.columns).toEqual({ c1: 'keep', c2: 'start', c3: 'title' });
    expect(question.why[0]).toBe(
      'No column is plainly the start of an event: “c2” may be, with “21 March 2012” in the first row.',
    );
  });

  it('reads a first row of data as data', () => {
    const question = questionOf(csv(['2012-03-21,Mutiny', '2012-03-22,Palace taken']));
    expect(question.columns.map(({ name, role }) => [name, role])).toEqual([
      ['column 1', 'start'],
      ['column 2', 'title'],
    ]);
    expect(question.rows).toHaveLength(2);
  });

  it('asks whether a time of publication is the start', () => {
    expect(questionOf(csv(['title,published', 'A,2012-03-21'])).proposal.columns).toEqual({
      title: 'title',
      published: 'start',
    });
  });

  it('never asks again about columns once they are chosen, even with none for the start', () => {
    const { events } = datasetOf(csv(['a,b', 'x,y'], { columns: { a: 'title', b: 'keep' } }));
    expect(events.map(({ title, time }) => [title, time.start])).toEqual([['x', null]]);
  });

  it('takes columns that the choice does not name for what they plainly are', () => {
    const { columns } = columnRoles(['start', 'headline', 'lane'], [], { headline: 'title' });
    expect(columns.map(({ role }) => role)).toEqual(['start', 'title', 'track']);
  });

  it('makes a title of a summary where no column is one', () => {
    const long =
      'Soldiers rose at a camp. They were angry about the war in the north, and went on to the palace in the evening, shooting into the air.';
    const [event] = datasetOf(csv(['date,description', `2012-03-21,"${long}"`])).events;
    expect([event?.title, event?.summary]).toEqual(['Soldiers rose at a camp.', long]);
  });
});
