/**
 * Ids of the two `<script type="application/json">` elements by which a page carries its dataset itself: a file for
 * `whence/1`, and the fragment to start with, as a JSON string, where the address has none.
 */
export const DATA_SLOT = 'whence-data';
export const VIEW_SLOT = 'whence-view';

/**
 * Whether this page is a one-page file: all of it in one HTML file, dataset included, so that it opens from disk. Such
 * a page can fetch nothing (its policy forbids it), and start no worker.
 */
export function isOnePage(): boolean {
  return document.getElementById(DATA_SLOT)?.hasChildNodes() ?? false;
}
