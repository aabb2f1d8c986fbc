import type { Scene } from '../../layout/scene.ts';
import { lossOf } from '../losses.ts';
import type { PictureContent } from './pictureContent.ts';

/** What of a dataset a picture does not hold, a sentence for each thing. */
export function pictureLosses(
  { before, after, narrowedAway }: PictureContent,
  scene: Scene | null,
): readonly string[] {
  const counted = (scene?.clusters ?? []).reduce((sum, { count }) => sum + count, 0);
  return [
    'A picture holds titles, times and sources; what each claim says, and through whom it came, it does not.',
    ...lossOf(
      before + after,
      '# event lies outside of the range, and is counted there.',
      '# events lie outside of the range, and are counted there.',
    ),
    ...lossOf(narrowedAway, '# event is narrowed away.', '# events are narrowed away.'),
    ...lossOf(counted, '# event is drawn as part of a count.', '# events are drawn as parts of counts.'),
  ];
}
