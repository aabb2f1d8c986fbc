/** A dataset that comes with Whence. */
export interface OwnDataset {
  /** Next to the page. */
  readonly address: string;
  readonly title: string;
  readonly words: string;
}

export const OWN_DATASETS: readonly OwnDataset[] = [
  {
    address: 'data/mali-2012.json',
    title: 'Mutiny in Mali',
    words: 'A night in Bamako in March 2012, as one news article told it, sentence by sentence.',
  },
  {
    address: 'data/harbour-fire.json',
    title: 'Fire at Coldstore Quay',
    words: 'Invented: four articles printed in full, two clocks, a correction and a withdrawal.',
  },
  {
    address: 'data/long-watch.json',
    title: 'Fourteen months on the Ossel',
    words: 'Invented: 300 events along a river, to see how a long timeline looks.',
  },
];
