import { HOUR } from './clock.mjs';
import { levelAt, metres, placesOf } from './river.mjs';

/**
 * What a note says: the event, and the sentences that claims about it are made of. `again` is the same statement in
 * other words, `aid` backs it, `against` cannot be true with it (in which respect, and the stance when it is what
 * somebody denies), `beside` bears on it, `more`
 * tells something else of the event. `ask` is the question that they are about.
 *
 * @typedef {object} Note
 * @property {string} title
 * @property {string} summary
 * @property {string} text
 * @property {string} again
 * @property {string} aid
 * @property {readonly [on: string, text: string, stance?: string]} against
 * @property {string} beside
 * @property {string} more
 * @property {string} ask
 */

/** Notes of the gauges, the rain and the dykes. `when` says how exactly such a thing is dated. */
export const WATER = [
  ...gauges('upper', placesOf('upper', 'middle'), ['river-watch', 'school-class', 'miller', 'osselgauge']),
  ...gauges('lower', placesOf('lower'), ['river-watch', 'ferryman', 'osselgauge', 'water-board']),
  {
    track: 'rain',
    phases: ['flood', 'high', 'quiet'],
    when: 'day',
    tags: ['rain'],
    places: placesOf('upper', 'middle', 'lower'),
    said: ['weather-office', 'school-class'],
    make: ({ place, dice, wet }) => {
      const mm = wet ? dice.between(38, 96) : dice.between(4, 31);
      return {
        title: `${mm} mm of rain at ${place}`,
        summary: `The rain gauge at ${place} holds ${mm} millimetres when it is emptied.`,
        text: `${mm} millimetres of rain fell at ${place}.`,
        again: `At ${place} there were ${mm} millimetres in the glass.`,
        aid: `The ditches at ${place} ran full by the evening.`,
        against: ['number', `${mm + dice.between(6, 15)} millimetres of rain fell at ${place}.`],
        beside: 'A second glass stood under a tree and is not counted.',
        more: 'Most of it came down in two hours.',
        ask: `How much rain fell at ${place}?`,
      };
    },
  },
  {
    track: 'rain',
    phases: ['high', 'flood'],
    when: 'span',
    tags: ['rain', 'storm'],
    places: placesOf('upper', 'middle', 'lower'),
    said: ['weather-office', 'riverside-chat', 'river-radio'],
    make: ({ place }) => ({
      title: `Heavy rain over ${place}`,
      summary: `Rain so dense over ${place} that the far bank cannot be seen.`,
      text: `Heavy rain fell over ${place}.`,
      again: `It poured at ${place}, as others heard as well.`,
      aid: `Water ran down the steps at ${place}.`,
      against: ['place', `Heavy rain fell over ${place}.`, 'denies'],
      beside: 'The wind had turned to the west before.',
      more: 'It stopped as suddenly as it had come.',
      ask: `Did the heavy rain reach ${place}?`,
    }),
  },
  {
    track: 'rain',
    phases: ['dry', 'quiet'],
    when: 'long',
    tags: ['dry'],
    places: placesOf('upper', 'middle'),
    said: ['weather-office', 'farmer-quince'],
    make: ({ place, days }) => ({
      title: `No rain worth noting at ${place}`,
      summary: `The glass at ${place} stays dry for ${days} days.`,
      text: `No rain worth noting fell at ${place}.`,
      again: `The glass at ${place} stayed dry.`,
      aid: `Cracks opened in the mud below ${place}.`,
      against: ['occurrence', `There were two showers at ${place} in this time.`],
      beside: 'Dew is not counted as rain.',
      more: 'The reader went up every morning all the same.',
      ask: `Did it rain at ${place}?`,
    }),
  },
  {
    track: 'rain',
    phases: ['high', 'quiet', 'dry'],
    when: 'part',
    tags: ['fog'],
    places: placesOf('lower', 'middle'),
    said: ['ferryman', 'evening-walker', 'lock-keeper'],
    make: ({ place }) => ({
      title: `Fog hides the staff at ${place}`,
      summary: `The staff gauge at ${place} cannot be read for fog.`,
      text: `Fog lay so thick at ${place} that the staff could not be read.`,
      again: `Nobody could read the staff at ${place} in the fog.`,
      aid: 'Boats sounded their horns on the whole reach.',
      against: ['occurrence', `The staff at ${place} could not be read.`, 'denies'],
      beside: 'The reader had left the lamp at home.',
      more: 'The reading of that morning is missing from the book.',
      ask: `Could the staff at ${place} be read?`,
    }),
  },
  {
    track: 'dykes',
    phases: ['flood', 'high'],
    when: 'minute',
    tags: ['dyke', 'seepage'],
    places: placesOf('middle', 'lower'),
    said: ['dyke-reeve', 'evening-walker', 'engineer-captain'],
    make: ({ place }) => ({
      title: `Water seeps through at ${place}`,
      summary: `Clear water comes out at the foot of the dyke at ${place}.`,
      text: `Water seeped through the dyke at ${place}.`,
      again: `The foot of the dyke at ${place} was wet on the land side.`,
      aid: `The grass behind the dyke at ${place} stood in water.`,
      against: ['cause', `Water came through the dyke at ${place}.`, 'denies'],
      beside: 'Moles had been seen there in spring.',
      more: 'The water was clear, which is a good sign.',
      ask: `Did water come through the dyke at ${place}?`,
    }),
  },
  {
    track: 'dykes',
    phases: ['flood'],
    when: 'minute',
    tags: ['dyke', 'overtopped'],
    places: placesOf('lower'),
    said: ['engineer-captain', 'riverside-chat', 'rescue-crew'],
    make: ({ place, dice }) => {
      const length = dice.between(2, 14) * 10;
      return {
        title: `River runs over dyke at ${place}`,
        summary: `The river runs over the crest of the dyke at ${place} on ${length} metres.`,
        text: `The river ran over the dyke at ${place} on ${length} metres.`,
        again: `At ${place} water went over the crest, ${length} metres wide.`,
        aid: `Gardens behind the dyke at ${place} went under.`,
        against: ['number', `The river ran over the dyke at ${place} on ${length + 60} metres.`],
        beside: 'The crest had sunk there since the last survey.',
        more: 'Sandbags came by boat, since the road was under water.',
        ask: `On what length did the river run over at ${place}?`,
      };
    },
  },
  {
    track: 'dykes',
    phases: ['flood', 'high', 'quiet'],
    when: 'span',
    tags: ['dyke', 'sandbags'],
    places: placesOf('middle', 'lower'),
    said: ['dyke-reeve', 'engineer-captain', 'river-watch'],
    make: ({ place, dice }) => {
      const bags = dice.between(3, 48) * 100;
      return {
        title: `${bags} sandbags laid at ${place}`,
        summary: `Neighbours and engineers lay ${bags} sandbags at ${place}.`,
        text: `${bags} sandbags were laid at ${place}.`,
        again: `A wall of ${bags} bags stood at ${place} in the end.`,
        aid: `Lorries with sand went to ${place} all day.`,
        against: ['number', `Only ${bags - 200} sandbags were laid at ${place}.`],
        beside: 'The sand came from the quarry at Sawpit.',
        more: 'Children filled most of them.',
        ask: `How many sandbags were laid at ${place}?`,
      };
    },
  },
  {
    track: 'dykes',
    phases: ['dry', 'quiet', 'high'],
    when: 'long',
    tags: ['dyke', 'works'],
    places: placesOf('middle', 'lower'),
    said: ['dyke-reeve', 'water-board'],
    make: ({ place }) => ({
      title: `Works on the dyke at ${place}`,
      summary: `The dyke at ${place} is dug open, filled with clay and closed again.`,
      text: `The dyke at ${place} was under repair.`,
      again: `Diggers worked on the dyke at ${place}.`,
      aid: `Clay lay in heaps along the path at ${place}.`,
      against: ['time', `The works at ${place} began two weeks later than is said.`],
      beside: 'The money for it had been granted the year before.',
      more: 'The path on the crest was closed to walkers.',
      ask: `When was the dyke at ${place} repaired?`,
    }),
  },
];

/**
 * The notes that every reach makes of its staffs.
 *
 * @param {string} track
 * @param {readonly string[]} places
 * @param {readonly string[]} said
 */
function gauges(track, places, said) {
  return [
    {
      track,
      places,
      said,
      phases: ['flood', 'high', 'quiet', 'dry'],
      when: 'minute',
      tags: ['gauge'],
      make: ({ place, time, dice }) => {
        const level = levelAt(place, time);
        return {
          title: `${place} gauge at ${metres(level)}`,
          summary: `The staff at ${place} shows ${metres(level)}.`,
          text: `The river stood at ${metres(level)} at ${place}.`,
          again: `The staff at ${place} showed ${metres(level)}.`,
          aid: `The wet line on the wall at ${place} is of the same height.`,
          against: ['number', `The river stood at ${metres(level + dice.between(7, 24))} at ${place}.`],
          beside: `The staff at ${place} was knocked by a boat in spring.`,
          more: 'The reading was taken by torchlight.',
          ask: `How high did the river stand at ${place}?`,
        };
      },
    },
    {
      track,
      places,
      said,
      phases: ['flood', 'high'],
      when: 'span',
      tags: ['gauge', 'rise'],
      make: ({ place, time, dice }) => {
        const rise =
          Math.max(12, Math.abs(levelAt(place, time) - levelAt(place, time - 6 * HOUR))) + dice.between(0, 9);
        return {
          title: `Ossel up ${rise} cm at ${place}`,
          summary: `The river rises by ${rise} centimetres at ${place} within a few hours.`,
          text: `The river rose by ${rise} centimetres at ${place}.`,
          again: `At ${place} it had gone up ${rise} centimetres.`,
          aid: `Stones that were dry in the morning stood under water at ${place}.`,
          against: ['number', `The river rose by ${rise + dice.between(8, 30)} centimetres at ${place}.`],
          beside: 'The gates above had been opened shortly before.',
          more: 'Branches and a garden chair came down with it.',
          ask: `How fast did the river rise at ${place}?`,
        };
      },
    },
    {
      track,
      places,
      said,
      phases: ['high', 'quiet', 'dry'],
      when: 'long',
      tags: ['gauge', 'fault'],
      make: ({ place, days }) => ({
        title: `${place} gauge sends nothing`,
        summary: `The recorder at ${place} is silent for ${days} days; the staff is read by hand.`,
        text: `The recorder at ${place} sent nothing.`,
        again: `There are no values from ${place} in this time.`,
        aid: `The lamp of the recorder at ${place} was dark.`,
        against: ['cause', `The recorder at ${place} had been switched off on purpose.`],
        beside: 'A mouse had been in the box before.',
        more: 'Volunteers read the staff by hand, twice a day.',
        ask: `Why did the gauge at ${place} fall silent?`,
      }),
    },
    {
      track,
      places,
      said,
      phases: ['quiet', 'dry'],
      when: 'month',
      tags: ['gauge', 'low'],
      make: ({ place, time }) => {
        const low = levelAt(place, time) - 12;
        return {
          title: `Lowest water at ${place}: ${metres(low)}`,
          summary: `The lowest value of the month at ${place}.`,
          text: `The lowest value of the month at ${place} was ${metres(low)}.`,
          again: `At ${place} the month’s low was ${metres(low)}.`,
          aid: `The old ford at ${place} could be crossed on foot.`,
          against: ['number', `The lowest value of the month at ${place} was ${metres(low - 9)}.`],
          beside: 'The zero of the staff was set anew in spring.',
          more: 'A rowing boat sunk long ago came to light.',
          ask: `How low did the river fall at ${place}?`,
        };
      },
    },
  ];
}
