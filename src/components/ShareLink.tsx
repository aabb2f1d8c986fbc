import type { Dataset } from '../model/dataset.ts';
import { linkReach } from '../view/linkReach.ts';
import { CopyField } from './CopyField.tsx';
import { formatCount } from './plural.ts';
import { ReachNote } from './ReachNote.tsx';
import { ShareCarry } from './ShareCarry.tsx';
import { useLink } from './useLink.ts';

/** Longer links are cut by some programs. */
const SAFE_LENGTH = 2000;

interface ShareLinkProps {
  readonly dataset: Dataset;
  /** The dataset inside the link, packed; null for none. */
  readonly data: string | null;
  /** Whether the link can carry the dataset at all. */
  readonly carries: boolean;
  readonly onData: (data: string | null) => void;
}

/** A link to what is on screen, with or without the dataset inside. */
export function ShareLink({ dataset, data, carries, onData }: ShareLinkProps) {
  const link = useLink({ embed: false, data });
  const reach = linkReach(window.location.href, data !== null);
  return (
    <>
      <p>
        Opens this timeline as you see it now: the view, the stretch of time, what is selected, what it is
        narrowed to, and the theme. Texts that you pasted in stay with you.
      </p>
      <ReachNote reach={reach} thing="link" />
      <CopyField label="Link" text={link} lines={data === null ? 2 : 4} copy="Copy the link" />
      {link.length > SAFE_LENGTH && (
        <p className="dim">
          {formatCount(link.length)} characters. Some programs for mail and chat cut a link of more than{' '}
          {formatCount(SAFE_LENGTH)}: try it, or save one file instead.
        </p>
      )}
      {carries && reach !== 'file' && <ShareCarry dataset={dataset} data={data} onData={onData} />}
    </>
  );
}
