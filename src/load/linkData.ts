import { inflateText } from '../base/deflate.ts';
import { fragmentData } from '../base/fragment.ts';

/** What a link carries beside the choices. */
export type LinkData =
  | { readonly kind: 'none' }
  /** The text of a file, not yet read. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Most that the dataset of a link may unpack to, in bytes. A link of ours holds a hundredth of it. */
const MOST = 16 * 1024 * 1024;

/** The dataset inside a link, unpacked. Never rejects. See `export/linkData`, which makes it. */
export async function readLinkData(hash: string): Promise<LinkData> {
  const data = fragmentData(hash);
  if (data === null) return { kind: 'none' };
  const text = await inflateText(data, MOST);
  if (text !== null) return { kind: 'text', text };
  return {
    kind: 'failed',
    message:
      'The dataset inside this link cannot be read: the link was cut or changed on its way. Ask for it once more, or for the file itself.',
  };
}
