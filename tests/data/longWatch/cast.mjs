/** Who speaks in the watch: all nine kinds of source, all invented. */
export const SOURCES = [
  ['osselmouth-post', 'Osselmouth Post', 'publisher', 'Daily of the river’s mouth.'],
  ['upland-gazette', 'Upland Gazette', 'publisher', 'Weekly of the upper valley.'],
  ['tarn-bulletin', 'Tarn Bulletin', 'publisher', 'Parish sheet of Tarn Head.'],
  ['coastwire', 'Coastwire', 'agency', 'Agency of the coast towns.'],
  ['hinterland-press', 'Hinterland Press', 'agency', 'Agency of the valley.'],
  ['river-radio', 'River Radio', 'broadcaster', 'On air in the whole valley; keeps a log.'],
  ['channel-ossel', 'Channel Ossel', 'broadcaster', 'Television of the lower valley.'],
  ['flood-warden', 'Flood warden Ada Finch', 'official', 'Gives out the warnings.'],
  ['dyke-reeve', 'Dyke reeve Josse Marl', 'official', 'Answers for all dykes below Addle.'],
  ['roads-office', 'Roads office', 'official', 'Speaks without a name.'],
  ['mayor-osselmouth', 'Mayor of Osselmouth', 'official', 'Opens and closes the shelters.'],
  ['lock-keeper', 'Lock keeper Wim Sorrel', 'person', 'Keeps the lock at Corrie.'],
  ['ferryman', 'Ferryman Abel Rook', 'person', 'Runs the ferry at Pike Landing.'],
  ['farmer-quince', 'Hanna Quince, farmer', 'person', 'Keeps sheep on the salt meadows.'],
  ['miller', 'The miller of Millrace', 'person', 'Named by nobody, known to all.'],
  ['engineer-captain', 'Captain of engineers', 'military', 'One captain, not named.', true],
  ['rescue-crew', 'Helicopter crew', 'military', 'Speaks by radio.'],
  ['river-watch', 'Ossel River Watch', 'institution', 'The volunteers whose yearbook this follows.'],
  ['weather-office', 'Weather office', 'institution', 'Measures rain at ten places.'],
  ['water-board', 'Water board', 'institution', 'Owns the weirs and the pumps.'],
  ['evening-walker', 'Evening walker', 'witness', 'One walker who gave no name.', true],
  ['school-class', 'School class of Tarn Head', 'witness', 'Reads a gauge for a lesson.'],
  ['lowgate-resident', 'Resident of Lowgate', 'witness', 'Did not want to be named.', true],
  ['riverside-chat', 'Riverside group chat', 'social', 'Some two hundred neighbours.', true],
  ['osselgauge', '@osselgauge', 'social', 'An account that copies gauges; who runs it is not known.', true],
].map(([id, name, kind, note, anonymous = false]) => ({ id, name, kind, anonymous, note }));

export const TRACKS = [
  ['upper', 'Upper gauges'],
  ['lower', 'Lower gauges'],
  ['rain', 'Rain'],
  ['dykes', 'Dykes'],
  ['locks', 'Locks and weirs'],
  ['roads', 'Bridges and roads'],
  ['ferries', 'Ferries'],
  ['villages', 'Villages'],
  ['farms', 'Farms'],
  ['shelters', 'Shelters'],
  ['warnings', 'Warnings'],
  ['watch', 'The watch'],
].map(([id, name]) => ({ id, name }));

/** The texts, none of which is given. `until` is the last day that they tell of. */
export const DOCUMENTS = [
  ['post-autumn', 'Notes from the river, February to May', 'osselmouth-post', '2021-06-02'],
  ['radio-log', 'Log of the flood night', 'river-radio', '2021-07-15T21:00'],
  ['post-flood', 'Four days of water', 'osselmouth-post', '2021-07-19T06:30'],
  ['gazette-spring', 'What the October water did', 'upland-gazette', '2021-11-26'],
  ['tarn-summer', 'Low water, and what came to light', 'tarn-bulletin', '2022-03-05?'],
  ['watch-yearbook', 'Yearbook of the Ossel River Watch', 'river-watch', '2022-04-12T10:00'],
].map(([id, title, publisher, published]) => ({
  id,
  title,
  publisher,
  published,
  language: 'en',
  url: null,
  text: null,
}));

/** What a kind of source does with words of its own. */
export const VERBS = {
  publisher: ['wrote'],
  agency: ['reported', 'wrote'],
  broadcaster: ['broadcast', 'reported'],
  official: ['said', 'told', 'announced'],
  person: ['said', 'told'],
  military: ['reported', 'said'],
  institution: ['noted', 'stated'],
  witness: ['told', 'reported'],
  social: ['posted', 'wrote'],
};

/** By which way a kind of source was heard, where that is told. */
export const CHANNELS = {
  official: ['telephone', 'a notice', 'radio'],
  person: ['telephone'],
  military: ['radio'],
  institution: ['a notice', 'e-mail'],
  witness: ['telephone'],
  social: ['a post'],
};
