import { CHANNELS, DOCUMENTS, SOURCES, VERBS } from './cast.mjs';
import { at, DAY, dayOf, HOUR, minuteOf } from './clock.mjs';

const RELAYS = ['coastwire', 'hinterland-press', 'river-radio', 'channel-ossel'];
const MOST_WORDS = 10;
const BEFORE = ['', '', 'As the book has it, ', 'We wrote down that ', 'By then ', 'What is more, '];
const BEHIND = ['.', ', it says', '; more is not noted', ', and that was all', ', which was new', ' then.'];

/**
 * The documents that can tell of something known since `known`: the two that are published next, and the yearbook.
 *
 * @param {number} known
 */
function documentsAfter(known) {
  const later = DOCUMENTS.filter(({ published }) => at(published.replace('?', '')) >= known + 2 * HOUR);
  return later.filter((_, index) => index < 2 || index === later.length - 1);
}

/**
 * In which document a statement stands, and along which chain it got there.
 *
 * @param {import('./seeded.mjs').Dice} dice
 * @param {number} known when it was known at the earliest
 * @param {string} origin id of the source that says it
 * @param {string | null} document id of a document that it must not stand in, to have another outlet
 */
export function chained(dice, known, origin, document) {
  const able = documentsAfter(known);
  const others = able.filter(({ id }) => id !== document);
  const { id, publisher } = dice.pick(others.length > 0 ? others : able);
  if (origin === publisher || dice.chance(10))
    return { document: id, chain: [{ source: publisher, verb: 'reported' }] };
  const kind = kindOf(origin);
  const by = CHANNELS[kind] && dice.chance(20) ? { by: dice.pick(CHANNELS[kind]) } : {};
  const chain = [{ source: origin, verb: dice.pick(VERBS[kind]), ...by }];
  const relay = dice.pick(RELAYS);
  if (dice.chance(40) && relay !== origin && relay !== publisher)
    chain.push({ source: relay, verb: dice.pick(['quoted', 'reported']) });
  chain.push({ source: publisher, verb: dice.pick(['cited', 'quoted', 'published']) });
  return { document: id, chain };
}

/**
 * When a statement was made: soon after it was known, as a minute or a window; null where the text does not tell.
 *
 * @param {import('./seeded.mjs').Dice} dice
 * @param {number} known
 * @param {string} document
 */
export function saidAt(dice, known, document) {
  if (dice.chance(15)) return null;
  const published = at((DOCUMENTS.find(({ id }) => id === document)?.published ?? '').replace('?', ''));
  const from = known + dice.between(1, 110) * 60_000;
  if (from >= published - 2 * HOUR) return null;
  if (dice.chance(60)) return minuteOf(from);
  const until = from + dice.between(1, 30) * HOUR;
  return until < published - DAY
    ? `${minuteOf(from)}/${dice.chance(30) ? dayOf(until) : minuteOf(until)}`
    : minuteOf(from);
}

/**
 * The words of a statement as they might stand in the text: at most ten, or the whole sentence where it is speech.
 *
 * @param {import('./seeded.mjs').Dice} dice
 * @param {string} text
 * @param {{ hedge: string | null, speech: boolean, denied: boolean }} manner a hedge stands before all else
 */
export function quoted(dice, text, { hedge, speech, denied }) {
  if (speech) return { exact: text, prefix: '“', suffix: '”', directSpeech: true };
  const words = text.replace(/\.$/, '').split(' ');
  const prefix = hedge ? '' : denied ? 'It is not true that ' : dice.pick(BEFORE);
  if (hedge || prefix !== '') words[0] = lowered(words[0] ?? '');
  if (hedge) words.unshift(...hedge.split(' '));
  let count = words.length;
  while (wordsIn(words.slice(0, count).join(' ')) > MOST_WORDS) count--;
  const suffix = count < words.length ? ` ${words.slice(count, count + 3).join(' ')}` : dice.pick(BEHIND);
  return { exact: words.slice(0, count).join(' '), prefix, suffix, directSpeech: false };
}

/** A sentence's first word, as it stands within another sentence. None of them is a name. */
function lowered(word) {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

function wordsIn(text) {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function kindOf(source) {
  const found = SOURCES.find(({ id }) => id === source);
  if (!found) throw new Error(`no source ${source}`);
  return found.kind;
}
