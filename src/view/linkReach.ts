/** Who can open a link to what is on screen. */
export type LinkReach =
  | 'anyone'
  /** The page stands on a server of this machine alone. */
  | 'machine'
  /** The page is a file on this device. */
  | 'file'
  /** The page is on the web, but the dataset is a file of this device, or on a server of this machine. */
  | 'dataset';

/**
 * @param address of the page on screen
 * @param carried whether the link carries its dataset itself
 */
export function linkReach(address: string, carried: boolean): LinkReach {
  const url = new URL(address);
  if (url.protocol === 'file:') return 'file';
  const data = url.searchParams.get('data') ?? '';
  if (!carried && /^(recent|local):/.test(data)) return 'dataset';
  if (isLoopback(url)) return 'machine';
  const file = URL.canParse(data, url.href) ? new URL(data, url.href) : null;
  return !carried && file && isLoopback(file) ? 'dataset' : 'anyone';
}

function isLoopback({ hostname }: URL): boolean {
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127(\.\d+){3}|\[::1\])$/.test(hostname)
  );
}
