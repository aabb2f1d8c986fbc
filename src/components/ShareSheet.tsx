import './ShareSheet.css';
import { type ReactNode, useState } from 'react';
import { fragmentData } from '../base/fragment.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Mass } from '../model/mass.ts';
import { useWhence } from '../store/useWhence.ts';
import { MassShare } from './MassShare.tsx';
import { plural } from './plural.ts';
import { ShareCitation } from './ShareCitation.tsx';
import { ShareData } from './ShareData.tsx';
import { ShareEmbed } from './ShareEmbed.tsx';
import { ShareLink } from './ShareLink.tsx';
import { SharePage } from './SharePage.tsx';
import { SharePicture } from './SharePicture.tsx';
import { ShareTabs } from './ShareTabs.tsx';
import { Sheet } from './Sheet.tsx';

const WAYS = [
  { id: 'link', name: 'Link' },
  { id: 'embed', name: 'Embed' },
  { id: 'page', name: 'One file' },
  { id: 'picture', name: 'Picture' },
  { id: 'data', name: 'Data' },
  { id: 'citation', name: 'Citation' },
] as const;
type Way = (typeof WAYS)[number]['id'];

/** All ways to take away what is on screen. Everything is made in the browser: nothing is sent anywhere. */
export function ShareSheet() {
  const dataset = useWhence((s) => s.dataset);
  const mass = useWhence((s) => s.mass);
  const showSheet = useWhence((s) => s.showSheet);
  const [way, setWay] = useState<Way>('link');
  /** The dataset to carry in links, packed; null for none. One that came in a link goes on in it. */
  const [data, setData] = useState(() => fragmentData(window.location.hash));
  if (!dataset) return null;
  return (
    <Sheet title="Share" onClose={() => showSheet(null)}>
      <ShareTabs ways={WAYS} chosen={way} onChoose={setWay}>
        {panels({ dataset, mass, data, onData: setData })[way]()}
      </ShareTabs>
    </Sheet>
  );
}

interface Panels {
  readonly dataset: Dataset;
  /** Of it `dataset` holds a part, which nobody should take for the whole. */
  readonly mass: Mass | null;
  readonly data: string | null;
  readonly onData: (data: string | null) => void;
}

function panels({ dataset, mass, data, onData }: Panels): Readonly<Record<Way, () => ReactNode>> {
  const tooMany = mass && (
    <p>
      This file has {plural(mass.count, 'event')}, of which only those near what you look at are read as a
      whole: too many to be written from here. Share the file itself, or a link to where it is.
    </p>
  );
  return {
    link: () => <ShareLink dataset={dataset} data={data} carries={!mass} onData={onData} />,
    embed: () => <ShareEmbed dataset={dataset} data={data} />,
    page: () => tooMany ?? <SharePage dataset={dataset} />,
    picture: () => tooMany ?? <SharePicture dataset={dataset} />,
    data: () => (mass ? <MassShare mass={mass} /> : <ShareData dataset={dataset} />),
    citation: () => <ShareCitation dataset={dataset} />,
  };
}

export default ShareSheet;
