import type { Dataset } from '../model/dataset.ts';
import type { Exported } from './exported.ts';
import { fileName } from './fileName.ts';
import { fillPage } from './fillPage.ts';
import { pageSource } from './pageSource.ts';
import { toWhence } from './whence.ts';

/**
 * The dataset and a view of it as one HTML file that opens from disk, with no network: the whole app, with the dataset
 * inside. Nothing is lost.
 *
 * @param fragment the view to start with, as in a link.
 * @throws (rejects) Error with a sentence for the reader, when the page to fill cannot be had.
 */
export async function onePage(dataset: Dataset, fragment: string): Promise<Exported> {
  const content = fillPage(await pageSource(), {
    title: dataset.title,
    data: toWhence(dataset),
    fragment: fragment.replace(/^#/, ''),
  });
  if (content === null)
    throw new Error('This site has no page to make the file from: it was set up without it.');
  return { name: `${fileName(dataset.title)}.html`, mime: 'text/html;charset=utf-8', content, losses: [] };
}
