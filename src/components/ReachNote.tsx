import { assertUnreachable } from '../base/assert.ts';
import type { LinkReach } from '../view/linkReach.ts';

/** Says who cannot open a link, where that is not everyone. */
export function ReachNote({ reach, thing }: { reach: LinkReach; thing: 'link' | 'frame' }) {
  const words = reachWords(reach, thing);
  return words === null ? null : (
    <p className="share-note" role="note">
      {words}
    </p>
  );
}

function reachWords(reach: LinkReach, thing: 'link' | 'frame'): string | null {
  const others = thing === 'link' ? 'Others who open this link' : 'Others who see this frame';
  switch (reach) {
    case 'anyone':
      return null;
    case 'dataset':
      return `This dataset is on this device only. ${others} will not get it, unless you put it into the link.`;
    case 'machine':
      return `This page is served by this device alone: the ${thing} works here, and nowhere else.`;
    case 'file':
      return `This page is a file on this device: a ${thing} cannot bring it to others. Send them the file itself.`;
    default:
      return assertUnreachable(reach);
  }
}
