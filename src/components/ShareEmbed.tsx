import { useState } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { embedSnippet, type FrameSize } from '../view/embedSnippet.ts';
import { linkReach } from '../view/linkReach.ts';
import { CopyField } from './CopyField.tsx';
import { ReachNote } from './ReachNote.tsx';
import { ShareChoice } from './ShareChoice.tsx';
import { useLink } from './useLink.ts';
import { WebLink } from './WebLink.tsx';

const SIZES = [
  { id: 'wide', name: 'Full width, 480 high', size: { width: null, height: 480 } },
  { id: 'small', name: '600 × 400', size: { width: 600, height: 400 } },
  { id: 'large', name: '960 × 600', size: { width: 960, height: 600 } },
  { id: 'column', name: 'Column, 360 × 560', size: { width: 360, height: 560 } },
] as const satisfies readonly { id: string; name: string; size: FrameSize }[];
type SizeId = (typeof SIZES)[number]['id'];

/** HTML for a page of one's own, that shows what is on screen in a frame. */
export function ShareEmbed({ dataset, data }: { dataset: Dataset; data: string | null }) {
  const [chosen, setChosen] = useState<SizeId>('wide');
  const link = useLink({ embed: true, data });
  const size = SIZES.find(({ id }) => id === chosen)?.size ?? SIZES[0].size;
  const reach = linkReach(window.location.href, data !== null);
  return (
    <>
      <p>
        A frame for a page of yours. A plain wheel there scrolls your page; Ctrl with the wheel, or a pinch,
        zooms the timeline. It sets no cookies.
      </p>
      <ReachNote reach={reach} thing="frame" />
      <ShareChoice legend="Size" options={SIZES} chosen={chosen} onChoose={setChosen} />
      <CopyField
        label="HTML"
        text={embedSnippet(link, `${dataset.title} – Whence`, size)}
        lines={7}
        copy="Copy the HTML"
      />
      <p>
        <WebLink to={link} outside className="share-link">
          Look at the frame alone
        </WebLink>
      </p>
    </>
  );
}
