import { useEffect, useState } from 'react';
import { fragmentData } from '../base/fragment.ts';
import { LONGEST_LINK, packDataset } from '../export/linkData.ts';
import type { Dataset } from '../model/dataset.ts';
import { formatCount } from './plural.ts';
import { useLink } from './useLink.ts';

/** What packing came to: the dataset packed, or why it cannot be. */
type Packed =
  | { readonly kind: 'packed'; readonly data: string }
  | { readonly kind: 'huge' }
  | { readonly kind: 'failed' };

interface ShareCarryProps {
  readonly dataset: Dataset;
  readonly data: string | null;
  readonly onData: (data: string | null) => void;
}

/** Offers to put the dataset into the link, as far as it is short enough, and to take it out again. */
export function ShareCarry({ dataset, data, onData }: ShareCarryProps) {
  const packed = usePacked(dataset);
  const link = useLink({ embed: false, data: packed?.kind === 'packed' ? packed.data : data });
  const limit = formatCount(LONGEST_LINK);
  if (data !== null) {
    const held = fragmentData(window.location.hash) === data;
    return (
      <div className="share-carry">
        <p>
          The dataset is inside the link, compressed: the link has {formatCount(link.length)} characters, of
          at most {limit}. Nothing else is needed to open it, and no server is given it.
        </p>
        {!held && (
          <button type="button" className="share-button" onClick={() => onData(null)}>
            Take the dataset out of the link
          </button>
        )}
      </div>
    );
  }
  if (packed === null) return <p className="share-carry dim">Measuring the dataset…</p>;
  if (packed.kind === 'failed') {
    return <p className="share-carry dim">This browser cannot compress a dataset into a link.</p>;
  }
  if (packed.kind === 'huge' || link.length > LONGEST_LINK) {
    const size =
      packed.kind === 'huge'
        ? 'it would be far longer'
        : `it would have ${formatCount(link.length)} characters`;
    return (
      <p className="share-carry">
        The dataset is too large to go inside the link: {size}, and {limit} is the limit. Save it as one file,
        or put its file on the web and open it by its address.
      </p>
    );
  }
  return (
    <div className="share-carry">
      <p>
        The dataset can go inside the link, compressed. The link then has {formatCount(link.length)}{' '}
        characters, of at most {limit}.
      </p>
      <button type="button" className="share-button" onClick={() => onData(packed.data)}>
        Put the dataset into the link
      </button>
    </div>
  );
}

/** The dataset packed; null until that is done. */
function usePacked(dataset: Dataset): Packed | null {
  const [packed, setPacked] = useState<Packed | null>(null);
  useEffect(() => {
    let gone = false;
    const tell = (next: Packed) => {
      if (!gone) setPacked(next);
    };
    packDataset(dataset).then(
      (data) => tell(data === null ? { kind: 'huge' } : { kind: 'packed', data }),
      () => tell({ kind: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [dataset]);
  return packed;
}
