// Makes data/long-watch.json, an invented dataset of 300 events: `node tests/data/makeLongWatch.mjs` writes it anew.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMain } from '../../scripts/run.mjs';
import { DOCUMENTS, SOURCES, TRACKS } from './longWatch/cast.mjs';
import { dayName, dayOf, monthName } from './longWatch/clock.mjs';
import { LAND } from './longWatch/notesLand.mjs';
import { PEOPLE } from './longWatch/notesPeople.mjs';
import { WATER } from './longWatch/notesWater.mjs';
import { planned } from './longWatch/plan.mjs';
import { phaseOf } from './longWatch/river.mjs';
import { chained, quoted, saidAt } from './longWatch/saying.mjs';
import { seeded } from './longWatch/seeded.mjs';
import { timing } from './longWatch/timing.mjs';

const NOTES = [...WATER, ...LAND, ...PEOPLE];
const SEED = 20210714;
/** Claims beside the first one of an event: how many events have so many. 520 claims in all. */
const MORE = [
  [1, 120],
  [2, 35],
  [3, 10],
];
/** What such a claim does to the first one, or nothing. 120 relations in all. */
const TIES = [
  ['contradicts', 45],
  ['repeats', 30],
  ['supports', 25],
  ['bears-on', 20],
  [null, 100],
];
const WITNESSES = [
  'evening-walker',
  'lowgate-resident',
  'riverside-chat',
  'osselgauge',
  'school-class',
  'farmer-quince',
];
/** Longest label that a timeline shows without shortening it. */
const LONGEST_TITLE = 34;
const HEDGES = ['Reportedly', 'Apparently', 'It is said that'];

/** The dataset, the same at every call. */
export function longWatch() {
  const dice = seeded(SEED);
  const events = [];
  const claims = [];
  const relations = [];
  const spare = dice.shuffled(
    MORE.flatMap(([more, times]) => Array(times).fill(more)).concat(Array(135).fill(0)),
  );
  const ties = dice.shuffled(TIES.flatMap(([tie, times]) => Array(times).fill(tie)));
  const seen = new Set();
  const lastLine = new Map();

  for (const slot of planned(dice)) {
    const { event, note, known, said } = written(dice, slot, seen, events.length);
    events.push(event);
    const origin = dice.pick(said);
    const first = claim(`${event.id}-said`, note.text, origin, null, 'asserts');
    for (let more = spare.pop() ?? 0; more > 0; more--) add(ties.pop() ?? null, more);

    /** One more claim about the event, and what it does to the first. */
    function add(tie, number) {
      const other = dice.pick(WITNESSES.filter((id) => id !== origin));
      const id = `${event.id}-${tie ?? 'more'}-${number}`;
      if (tie === null) return void claim(id, note.more, dice.pick([origin, other]), null, 'asserts');
      const [on, against, stance = 'asserts'] = note.against;
      const text = { contradicts: against, repeats: note.again, supports: note.aid, 'bears-on': note.beside }[
        tie
      ];
      claim(
        id,
        text,
        tie === 'repeats' ? origin : other,
        first.passages[0].document,
        tie === 'contradicts' ? stance : 'asserts',
      );
      relations.push({ type: tie, claims: [id, first.id], about: asked(note.ask, event.time, slot), on });
    }

    function claim(id, text, who, elsewhere, stance) {
      const { document, chain } = chained(dice, known, who, elsewhere);
      const denied = stance === 'denies';
      const hedge = chain.length === 1 && !denied && dice.chance(30) ? dice.pick(HEDGES) : null;
      const speech = !denied && chain.length > 1 && dice.chance(15);
      const paragraph = (lastLine.get(document) ?? 1) + dice.between(0, 1);
      lastLine.set(document, paragraph);
      const made = {
        id,
        event: event.id,
        text,
        stance: hedge ? 'reports' : stance,
        hedge,
        said: chain.length > 1 ? saidAt(dice, known, document) : null,
        chain,
        passages: [{ document, paragraph, ...quoted(dice, text, { hedge, speech, denied }) }],
      };
      claims.push(made);
      return made;
    }
  }
  return {
    format: 'whence/1',
    title: 'Fourteen months on the Ossel (invented)',
    summary:
      'An invented watch of an invented river, made by a program to have many events: 300 of them between February 2021 and March 2022, among them the flood of 14 July 2021. Nobody in it is real; its clocks are those of the Chatham Islands, 12 hours and 45 minutes ahead of UTC, and an hour more in summer.',
    timeZone: 'Pacific/Chatham',
    documents: DOCUMENTS,
    sources: SOURCES,
    tracks: TRACKS,
    events,
    claims,
    relations,
  };
}

/** An event for a slot of the plan, with what there is to say about it. No two of a day have the same title. */
function written(dice, { day, track, when }, seen, index) {
  const phase = phaseOf(day + 43_200_000);
  const able = NOTES.filter(
    (each) =>
      each.track === track &&
      (when === null
        ? each.phases.includes(phase) && !['month', 'year', 'undated'].includes(each.when)
        : each.when === when),
  );
  if (able.length === 0) throw new Error(`no note for ${track} ${when ?? phase}`);
  for (let tries = 0; ; tries++) {
    const kind = dice.pick(able);
    // By night only a flood is watched.
    const moment = phase === 'flood' ? dice.between(0, 1439) : dice.between(300, 1319);
    const days = dice.between(9, 70);
    const place = dice.pick(kind.places);
    const { known, ...time } = timing(kind.when, day, moment, days, dice);
    const note = kind.make({
      place,
      dice,
      days,
      time: day + moment * 60_000,
      wet: phase === 'flood',
      dry: phase === 'dry',
      year: dayOf(day).slice(0, 4),
    });
    const key = kind.when === 'minute' || kind.when === 'span' ? `${dayOf(day)} ${note.title}` : note.title;
    if (note.title.length > LONGEST_TITLE || (seen.has(key) && tries < 20)) continue;
    seen.add(key);
    const event = {
      id: `n${String(index + 1).padStart(3, '0')}-${track}`,
      title: note.title,
      summary: note.summary,
      track,
      place: place[0] === place[0].toLowerCase() ? null : place,
      tags: kind.tags,
      time,
    };
    return { event, note, known, said: kind.said };
  }
}

/** A question with the day or month that it is about, or else it would be the same one for every flood. */
function asked(question, { start, end }, { day, when }) {
  if (when !== null) return question;
  const days = end !== null && !end.includes('T');
  const clock = /^\d{4}-\d\d-\d\dT(\d\d:\d\d)~?$/.exec(start)?.[1];
  const date = days ? `in ${monthName(day)}` : `on ${dayName(day)}`;
  const hour = clock && end === null && !question.startsWith('When') ? `at ${clock} ` : '';
  return question.replace(/\?$/, ` ${hour}${date}?`);
}

/** The file's text. */
export function longWatchText() {
  return `${JSON.stringify(longWatch(), null, 2)}\n`;
}

if (isMain(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL('../../data/long-watch.json', import.meta.url)), longWatchText());
}
