import { monthName } from './clock.mjs';
import { placesOf } from './river.mjs';

const STAGE = ['first', 'second', 'third'];
const HALLS = ['Addle', 'Corrie', 'Lowgate', 'Hay Wharf', 'Sawpit'];

/** Notes of shelters, of warnings, and of the watch itself. */
export const PEOPLE = [
  {
    track: 'shelters',
    phases: ['flood', 'high'],
    when: 'minute',
    tags: ['shelter'],
    places: HALLS,
    said: ['mayor-osselmouth', 'river-radio', 'flood-warden'],
    make: ({ place, dice }) => {
      const beds = dice.between(4, 30) * 5;
      return {
        title: `Shelter with ${beds} beds at ${place}`,
        summary: `The hall at ${place} is opened for the night, with ${beds} beds.`,
        text: `A shelter with ${beds} beds opened at ${place}.`,
        again: `The hall at ${place} took people in.`,
        aid: `Soup was carried into the hall at ${place}.`,
        against: ['time', `The hall at ${place} was still locked an hour later.`],
        beside: 'The key had been with the choir.',
        more: 'Dogs were allowed, cats were not.',
        ask: `When did the shelter at ${place} open?`,
      };
    },
  },
  {
    track: 'shelters',
    phases: ['flood', 'high'],
    when: 'minute',
    tags: ['shelter'],
    places: HALLS,
    said: ['mayor-osselmouth', 'lowgate-resident', 'channel-ossel'],
    make: ({ place, dice }) => {
      const people = dice.between(12, 180);
      return {
        title: `${people} people in the ${place} hall`,
        summary: `${people} people are counted in the hall at ${place}.`,
        text: `${people} people were in the hall at ${place}.`,
        again: `The count in the hall at ${place} was ${people}.`,
        aid: `Every bed in the hall at ${place} was taken.`,
        against: ['number', `${people + dice.between(9, 40)} people were in the hall at ${place}.`],
        beside: 'Some had gone to relatives by then.',
        more: 'Eleven of them were children.',
        ask: `How many people were in the hall at ${place}?`,
      };
    },
  },
  {
    track: 'shelters',
    phases: ['quiet', 'dry', 'high'],
    when: 'long',
    tags: ['shelter', 'stores'],
    places: HALLS,
    said: ['mayor-osselmouth', 'river-watch', 'lowgate-resident'],
    make: ({ place }) => ({
      title: `Beds stored in the ${place} hall`,
      summary: `Folding beds stand ready in the hall at ${place}.`,
      text: `Folding beds were kept ready in the hall at ${place}.`,
      again: `The beds stood stacked in the hall at ${place}.`,
      aid: `Choirs at ${place} complained of the room that they take.`,
      against: ['number', `Half of the beds at ${place} had been lent and not returned.`],
      beside: 'The fire office had asked for wider aisles.',
      more: 'A list on the door says who has the key.',
      ask: `Were the beds at ${place} ready?`,
    }),
  },
  {
    track: 'shelters',
    phases: ['quiet', 'dry'],
    when: 'part',
    tags: ['training'],
    places: HALLS,
    said: ['flood-warden', 'school-class'],
    make: ({ place, dice }) => {
      const people = dice.between(9, 60);
      return {
        title: `Beds put up in ${dice.between(11, 38)} minutes`,
        summary: `${people} volunteers try how fast the hall at ${place} can be turned into a shelter.`,
        text: `${people} volunteers put up the beds in the hall at ${place}.`,
        again: `The hall at ${place} was turned into a shelter for an evening.`,
        aid: `The clock of the hall at ${place} was stopped for it.`,
        against: ['number', `Only ${people - 4} volunteers came to ${place}.`],
        beside: 'The last trial had taken an hour.',
        more: 'One bed had no legs.',
        ask: `How many volunteers came to ${place}?`,
      };
    },
  },
  {
    track: 'warnings',
    phases: ['flood', 'high'],
    when: 'minute',
    tags: ['warning'],
    places: ['Upper Ossel', 'Middle Ossel', 'Lower Ossel'],
    said: ['flood-warden', 'river-radio', 'weather-office'],
    make: ({ place, dice, wet }) => {
      const stage = wet ? dice.pick(STAGE) : dice.pick(STAGE.slice(0, 2));
      const name = `${stage[0].toUpperCase()}${stage.slice(1)}`;
      return {
        title: `${name}-stage warning, ${place}`,
        summary: `A warning of the ${stage} stage for the reach called ${place}.`,
        text: `A warning of the ${stage} stage was given for ${place}.`,
        again: `The ${stage} stage held for ${place} from then on.`,
        aid: `Phones rang all along ${place}.`,
        against: ['time', `The warning for ${place} came after the water.`],
        beside: 'The table of stages had been changed in June.',
        more: 'It was read out in three dialects.',
        ask: `When was ${place} warned?`,
      };
    },
  },
  {
    track: 'warnings',
    phases: ['flood', 'high', 'quiet'],
    when: 'part',
    tags: ['warning', 'lifted'],
    places: ['Upper Ossel', 'Middle Ossel', 'Lower Ossel'],
    said: ['flood-warden', 'river-radio'],
    make: ({ place }) => ({
      title: `Warning lifted, ${place}`,
      summary: `The warning for the reach called ${place} ends.`,
      text: `The warning for ${place} was lifted.`,
      again: `No warning held for ${place} any more.`,
      aid: `The red flag at the lock was taken down.`,
      against: ['time', `The warning for ${place} was lifted half a day later.`],
      beside: 'More rain was forecast for the end of the week.',
      more: 'The warden thanked the readers of the gauges.',
      ask: `When was the warning for ${place} lifted?`,
    }),
  },
  {
    track: 'warnings',
    phases: ['quiet', 'dry', 'high', 'flood'],
    when: 'minute',
    tags: ['sirens'],
    places: placesOf('middle', 'lower'),
    said: ['flood-warden', 'riverside-chat', 'evening-walker'],
    make: ({ place, wet }) => ({
      title: wet ? `Sirens at ${place}` : `Siren test at ${place}`,
      summary: wet ? `The sirens sound at ${place}.` : `The siren at ${place} is tried.`,
      text: wet ? `The sirens sounded at ${place}.` : `The siren at ${place} was tested.`,
      again: `The siren was heard at ${place}.`,
      aid: `Dogs howled at ${place}.`,
      against: ['occurrence', `A siren was heard at ${place}.`, 'denies'],
      beside: 'The wind stood off the land.',
      more: 'It sounded for one minute and a half.',
      ask: `Was the siren heard at ${place}?`,
    }),
  },
  {
    track: 'watch',
    phases: ['flood', 'high', 'quiet', 'dry'],
    when: 'part',
    tags: ['volunteers'],
    places: placesOf('upper', 'middle', 'lower'),
    said: ['river-watch', 'school-class', 'evening-walker'],
    make: ({ place, dice, wet }) => {
      const people = dice.between(5, 24);
      return {
        title: wet ? `${people} volunteers out at ${place}` : `${people} readers meet at ${place}`,
        summary: wet
          ? `${people} volunteers read the staffs around ${place}, two by two.`
          : `${people} readers of gauges meet at ${place} to compare their books.`,
        text: wet
          ? `${people} volunteers were out at ${place}.`
          : `${people} readers of gauges met at ${place}.`,
        again: `At ${place} ${people} people of the watch were counted.`,
        aid: `Yellow jackets were seen at ${place}.`,
        against: ['number', `${people - 2} people of the watch were at ${place}.`],
        beside: 'The list of names was lost afterwards.',
        more: 'Tea was brought by a neighbour.',
        ask: `How many people of the watch were at ${place}?`,
      };
    },
  },
  {
    track: 'watch',
    phases: ['flood', 'high', 'quiet', 'dry'],
    when: 'month',
    tags: ['summary'],
    places: ['the whole river'],
    said: ['river-watch', 'hinterland-press'],
    make: ({ time, dice }) => {
      const books = dice.between(40, 310);
      return {
        title: `${books} readings in ${monthName(time)}`,
        summary: `The watch counts its readings of ${monthName(time)}.`,
        text: `The watch took ${books} readings in ${monthName(time)}.`,
        again: `The books of ${monthName(time)} hold ${books} readings.`,
        aid: 'Three books were full before the month was over.',
        against: ['number', `The watch took ${books - 12} readings in ${monthName(time)}.`],
        beside: 'Readings by machine are not counted.',
        more: 'The best hand of the month is praised by name.',
        ask: `How many readings were taken in ${monthName(time)}?`,
      };
    },
  },
  {
    track: 'watch',
    phases: ['flood', 'high', 'quiet', 'dry'],
    when: 'year',
    tags: ['summary', 'money'],
    places: ['the whole river'],
    said: ['river-watch', 'water-board', 'coastwire'],
    make: ({ dice, year }) => {
      const money = dice.between(11, 38) * 100;
      return {
        title: `The watch’s year in figures, ${year}`,
        summary: `The watch spends ${money} crowns on staffs, lamps and ink in ${year}.`,
        text: `The watch spent ${money} crowns in ${year}.`,
        again: `The accounts of ${year} close at ${money} crowns.`,
        aid: 'The receipts lie open for all to see.',
        against: ['number', `The watch spent ${money + 200} crowns in ${year}.`],
        beside: 'A gift of lamps is not in the accounts.',
        more: 'Most of it went for boots.',
        ask: `What did the watch spend in ${year}?`,
      };
    },
  },
  {
    track: 'watch',
    phases: ['quiet', 'dry', 'high'],
    when: 'undated',
    tags: ['history'],
    places: placesOf('upper', 'middle', 'lower'),
    said: ['miller', 'tarn-bulletin', 'lock-keeper'],
    make: ({ place }) => ({
      title: `An old mark found at ${place}`,
      summary: `Somebody once cut a line for high water into the wall at ${place}; when is not known.`,
      text: `A line for high water was cut into the wall at ${place}.`,
      again: `The wall at ${place} bears an old mark.`,
      aid: `Moss had covered the wall at ${place} until the winter.`,
      against: ['occurrence', `The line at ${place} marks high water.`, 'denies'],
      beside: 'The wall was built anew in parts.',
      more: 'Two letters stand beside it that nobody can read.',
      ask: `What is the line in the wall at ${place}?`,
    }),
  },
];
