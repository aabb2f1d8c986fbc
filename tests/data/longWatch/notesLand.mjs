import { placesOf } from './river.mjs';

/** Notes of what the river does to locks, roads, ferries, villages and farms. */
export const LAND = [
  {
    track: 'locks',
    phases: ['flood', 'high', 'quiet'],
    when: 'minute',
    tags: ['gates'],
    places: ['Corrie', 'Netherby', 'Millrace', 'Sawpit'],
    said: ['lock-keeper', 'water-board', 'miller'],
    make: ({ place, dice }) => {
      const gates = dice.between(3, 6);
      return {
        title: `${gates} gates raised at ${place}`,
        summary: `The weir at ${place} is opened by ${gates} gates.`,
        text: `${gates} gates of the weir at ${place} were raised.`,
        again: `At ${place} ${gates} gates stood open.`,
        aid: `The roar of the weir at ${place} was heard in the village.`,
        against: ['number', `${gates - 1} gates of the weir at ${place} were raised, and one was stuck.`],
        beside: 'The book of the weir has no entry for that hour.',
        more: 'It took two people to turn the wheel.',
        ask: `How many gates were raised at ${place}?`,
      };
    },
  },
  {
    track: 'locks',
    phases: ['flood', 'high', 'quiet', 'dry'],
    when: 'part',
    tags: ['driftwood'],
    places: placesOf('upper', 'middle'),
    said: ['lock-keeper', 'evening-walker', 'miller'],
    make: ({ place, dice }) => {
      const tree = dice.pick(['poplar', 'willow', 'birch', 'spruce']);
      return {
        title: `A ${tree} lies across at ${place}`,
        summary: `A ${tree} with its roots lies across the river at ${place}.`,
        text: `A ${tree} lay across the river at ${place}.`,
        again: `A fallen ${tree} blocked the river at ${place}.`,
        aid: `A saw was heard at ${place} until it got dark.`,
        against: ['place', `The ${tree} had drifted on and lay below ${place}.`],
        beside: 'The bank had been undercut since the winter before.',
        more: 'A heron sat on it when the crew came.',
        ask: `Where did the ${tree} come to lie?`,
      };
    },
  },
  {
    track: 'locks',
    phases: ['high', 'quiet', 'dry', 'flood'],
    when: 'long',
    tags: ['lock', 'closure'],
    places: ['Corrie', 'Sawpit', 'Hay Wharf'],
    said: ['lock-keeper', 'water-board'],
    make: ({ place }) => ({
      title: `Lock at ${place} closed to boats`,
      summary: `No boat passes the lock at ${place}.`,
      text: `The lock at ${place} was closed to boats.`,
      again: `Boats could not pass at ${place}.`,
      aid: `Six boats lay waiting below ${place}.`,
      against: ['occurrence', `Two boats were let through at ${place} by night.`],
      beside: 'A hinge had been making noises for weeks.',
      more: 'A paper on the gate names no day of opening.',
      ask: `Was the lock at ${place} closed?`,
    }),
  },
  {
    track: 'roads',
    phases: ['flood', 'high'],
    when: 'minute',
    tags: ['road', 'closure'],
    places: placesOf('middle', 'lower'),
    said: ['roads-office', 'riverside-chat', 'lowgate-resident'],
    make: ({ place, dice }) => {
      const deep = dice.between(2, 9) * 10;
      return {
        title: `Road under ${deep} cm at ${place}`,
        summary: `The river road at ${place} lies under ${deep} centimetres of water.`,
        text: `The road at ${place} was under ${deep} centimetres of water.`,
        again: `Water stood ${deep} centimetres deep on the road at ${place}.`,
        aid: `A car stood in the water at ${place} with its lights on.`,
        against: ['number', `The road at ${place} was under ${deep + 20} centimetres of water.`],
        beside: 'The drain there had been cleared in autumn.',
        more: 'The bus turned round at the church.',
        ask: `How deep was the water on the road at ${place}?`,
      };
    },
  },
  {
    track: 'roads',
    phases: ['flood', 'high', 'quiet'],
    when: 'span',
    tags: ['bridge', 'closure'],
    places: ['Addle', 'Corrie', 'Lowgate', 'Hay Wharf'],
    said: ['roads-office', 'engineer-captain', 'channel-ossel'],
    make: ({ place }) => ({
      title: `Bridge at ${place} closed`,
      summary: `Nobody may cross the bridge at ${place}.`,
      text: `The bridge at ${place} was closed.`,
      again: `Barriers stood on both sides of the bridge at ${place}.`,
      aid: `People waited on both banks at ${place}.`,
      against: ['time', `The bridge at ${place} was closed an hour earlier than the office says.`],
      beside: 'A barge had touched the second pier.',
      more: 'An ambulance was let across.',
      ask: `When was the bridge at ${place} closed?`,
    }),
  },
  {
    track: 'roads',
    phases: ['quiet', 'dry', 'high'],
    when: 'long',
    tags: ['road', 'works'],
    places: placesOf('middle', 'lower'),
    said: ['roads-office', 'lowgate-resident'],
    make: ({ place }) => ({
      title: `One lane only at ${place}`,
      summary: `The river road at ${place} can be used in one direction at a time.`,
      text: `Only one lane of the road at ${place} was open.`,
      again: `Lights let one side go at a time at ${place}.`,
      aid: `There were queues at ${place} every morning.`,
      against: ['cause', `The lane at ${place} was closed for a cable and not for the bank.`],
      beside: 'The bank under the road had slipped in July.',
      more: 'The lights were out of step for the first week.',
      ask: `Why was there one lane only at ${place}?`,
    }),
  },
  {
    track: 'ferries',
    phases: ['flood', 'high', 'quiet', 'dry'],
    when: 'minute',
    tags: ['ferry'],
    places: ['Pike Landing', 'Gull Point', 'Hay Wharf'],
    said: ['ferryman', 'riverside-chat', 'channel-ossel'],
    make: ({ place, dice, wet }) => {
      const why = wet ? 'current' : dice.pick(['wind', 'fog', 'low water', 'engine']);
      return {
        title: `Ferry at ${place} stops: ${why}`,
        summary: `The ferry at ${place} makes no more crossings; the reason given is the ${why}.`,
        text: `The ferry at ${place} stopped.`,
        again: `There were no crossings at ${place} from then on.`,
        aid: `Bicycles stood in a row at ${place}.`,
        against: ['cause', `The ferry at ${place} stopped for want of a second man.`],
        beside: 'The rope had been spliced the week before.',
        more: 'A dog that always crosses alone was sent home.',
        ask: `Why did the ferry at ${place} stop?`,
      };
    },
  },
  {
    track: 'ferries',
    phases: ['flood', 'high', 'quiet', 'dry'],
    when: 'part',
    tags: ['ferry'],
    places: ['Pike Landing', 'Gull Point', 'Hay Wharf'],
    said: ['ferryman', 'evening-walker'],
    make: ({ place }) => ({
      title: `Ferry runs again at ${place}`,
      summary: `The first crossing at ${place} after a pause.`,
      text: `The ferry at ${place} was running again.`,
      again: `People could cross at ${place} once more.`,
      aid: `The bell at ${place} was heard across the river.`,
      against: ['time', `The ferry at ${place} ran again a day earlier.`],
      beside: 'The landing had been moved up by two steps.',
      more: 'The first crossing was free.',
      ask: `When did the ferry at ${place} run again?`,
    }),
  },
  {
    track: 'ferries',
    phases: ['flood', 'high'],
    when: 'minute',
    tags: ['adrift'],
    places: placesOf('lower'),
    said: ['ferryman', 'rescue-crew', 'osselgauge'],
    make: ({ place, dice }) => {
      const what = dice.pick(['pontoon', 'raft', 'houseboat', 'rowing boat']);
      return {
        title: `A ${what} adrift off ${place}`,
        summary: `A ${what} without anybody aboard drifts past ${place}.`,
        text: `A ${what} drifted past ${place} with nobody aboard.`,
        again: `An empty ${what} was seen off ${place}.`,
        aid: `A broken chain hung at the mooring above ${place}.`,
        against: ['occurrence', `Somebody was aboard the ${what} off ${place}.`],
        beside: 'Thieves had been about on that reach.',
        more: 'It was caught with a boat hook two bends further down.',
        ask: `Was anybody aboard the ${what} off ${place}?`,
      };
    },
  },
  {
    track: 'villages',
    phases: ['flood', 'high'],
    when: 'part',
    tags: ['cellars'],
    places: placesOf('middle', 'lower'),
    said: ['lowgate-resident', 'riverside-chat', 'mayor-osselmouth'],
    make: ({ place, dice }) => {
      const cellars = dice.between(4, 70);
      return {
        title: `${cellars} cellars flooded in ${place}`,
        summary: `Water stands in ${cellars} cellars in ${place}.`,
        text: `${cellars} cellars in ${place} were flooded.`,
        again: `In ${place} water stood in ${cellars} cellars.`,
        aid: `Hoses lay across the street in ${place}.`,
        against: ['number', `${cellars + dice.between(5, 20)} cellars in ${place} were flooded.`],
        beside: 'Ground water had been high since May.',
        more: 'Jars of plums floated up the stairs.',
        ask: `How many cellars were flooded in ${place}?`,
      };
    },
  },
  {
    track: 'villages',
    phases: ['flood', 'high', 'quiet', 'dry'],
    when: 'span',
    tags: ['power'],
    places: placesOf('upper', 'middle', 'lower'),
    said: ['riverside-chat', 'lowgate-resident', 'river-radio'],
    make: ({ place, dice }) => {
      const homes = dice.between(8, 90) * 10;
      return {
        title: `${homes} homes dark in ${place}`,
        summary: `${homes} homes in ${place} are without power.`,
        text: `${homes} homes in ${place} were without power.`,
        again: `The power was off in ${homes} homes in ${place}.`,
        aid: `Candles stood in the windows in ${place}.`,
        against: ['number', `${homes - 60} homes in ${place} were without power.`],
        beside: 'A pole had been leaning since the last storm.',
        more: 'The pump of the well ran by hand.',
        ask: `How many homes in ${place} had no power?`,
      };
    },
  },
  {
    track: 'villages',
    phases: ['quiet', 'dry', 'high'],
    when: 'day',
    tags: ['well'],
    places: placesOf('upper', 'middle', 'lower'),
    said: ['water-board', 'lowgate-resident', 'tarn-bulletin'],
    make: ({ place }) => ({
      title: `Well water cloudy in ${place}`,
      summary: `People in ${place} are asked to boil their water.`,
      text: `The water of the wells in ${place} was cloudy.`,
      again: `In ${place} the water had to be boiled.`,
      aid: `Bottled water was sold out in ${place} by noon.`,
      against: ['occurrence', `The well water in ${place} was cloudy.`, 'denies'],
      beside: 'A main had been flushed two days before.',
      more: 'The school fetched water from the spring.',
      ask: `Was the water in ${place} cloudy?`,
    }),
  },
  {
    track: 'farms',
    phases: ['flood', 'high'],
    when: 'part',
    tags: ['sheep'],
    places: placesOf('lower'),
    said: ['farmer-quince', 'riverside-chat'],
    make: ({ place, dice }) => {
      const sheep = dice.between(3, 40) * 10;
      return {
        title: `${sheep} sheep moved from ${place}`,
        summary: `${sheep} sheep are driven from the meadows at ${place} to higher ground.`,
        text: `${sheep} sheep were moved from ${place} to higher ground.`,
        again: `A flock of ${sheep} left the meadows at ${place}.`,
        aid: `The road above ${place} was full of sheep.`,
        against: ['number', `${sheep - 20} sheep were moved from ${place}, and the rest were lost.`],
        beside: 'The gate to the upper field had been locked.',
        more: 'Two dogs and a tractor did the work.',
        ask: `How many sheep were moved from ${place}?`,
      };
    },
  },
  {
    track: 'farms',
    phases: ['flood', 'high', 'quiet'],
    when: 'long',
    tags: ['fields'],
    places: placesOf('middle', 'lower'),
    said: ['farmer-quince', 'rescue-crew', 'evening-walker'],
    make: ({ place, dice }) => {
      const fields = dice.between(3, 26);
      return {
        title: `${fields} fields drowned at ${place}`,
        summary: `${fields} fields at ${place} lie under water and are given up for the year.`,
        text: `${fields} fields at ${place} were under water.`,
        again: `Water stood on ${fields} fields at ${place}.`,
        aid: `Gulls swam where the barley at ${place} had been.`,
        against: ['number', `${fields + 4} fields at ${place} were under water.`],
        beside: 'The ditches had not been dug out for three years.',
        more: 'Frogs were heard there for the first time in years.',
        ask: `How many fields at ${place} were under water?`,
      };
    },
  },
  {
    track: 'farms',
    phases: ['quiet', 'dry'],
    when: 'day',
    tags: ['drought', 'hay'],
    places: placesOf('upper', 'middle', 'lower'),
    said: ['farmer-quince', 'upland-gazette', 'miller'],
    make: ({ place, dry }) => ({
      title: dry ? `Cattle drink at ${place} ford` : `First hay cut at ${place}`,
      summary: dry
        ? `Cattle from the hill are led to the ford at ${place}.`
        : `The first hay is cut at ${place}.`,
      text: dry ? `Cattle were led to the ford at ${place} to drink.` : `The first hay was cut at ${place}.`,
      again: dry ? `The herd of the hill drank at ${place}.` : `Mowers were out at ${place}.`,
      aid: dry ? `Hoof prints covered the bank at ${place}.` : `It smelt of hay at ${place}.`,
      against: [
        'time',
        dry ? `The herd came to ${place} a week later.` : `Mowers were out at ${place} two days earlier.`,
      ],
      beside: 'The springs on the hill had failed.',
      more: 'A child counted along.',
      ask: dry ? `When were cattle led to the ford at ${place}?` : `When was the first hay cut at ${place}?`,
    }),
  },
];
