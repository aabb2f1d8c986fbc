import { isolated } from '../../base/isolated.ts';
import type { Scene } from '../../layout/scene.ts';
import { crisp } from '../../marks/pixels.ts';
import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import { describeWindow } from '../../query/describeTime.ts';
import { at, type Block, moved, NO_BLOCK, stack } from './block.tsx';
import { counted } from './counted.ts';
import { FONTS } from './pictureFont.ts';
import type { PictureFrame } from './pictureFrame.ts';
import { GUTTER_GAP } from './picturePlot.tsx';
import { pictureSigns } from './pictureSigns.tsx';
import { pictureSources } from './pictureSources.tsx';
import { textBlock } from './textBlock.tsx';

const PAD = 9;
/** Documents and titles that are listed; beyond, they are counted. */
const MOST_DOCUMENTS = 40;
const MOST_TITLES = 60;

/** What stands below the plot, part by part: a name in the column of the tracks' names, and beside it what it names. */
export function pictureNotes(dataset: Dataset, scene: Scene | null, frame: PictureFrame): Block {
  const { colors, inner, gutter, content } = frame;
  const left = gutter + GUTTER_GAP;
  const width = inner - left;
  const parts: readonly (readonly [string, Block])[] = [
    [
      'Undated',
      titleList(
        content.undated.map(({ title }) => title),
        frame,
        width,
      ),
    ],
    ['Shortened above', scene ? titleList(shortened(scene), frame, width) : NO_BLOCK],
    ['Counted above', scene ? titleList(inClusters(dataset, scene), frame, width) : NO_BLOCK],
    ['Sources', pictureSources(dataset, frame, width)],
    ['Signs', scene ? pictureSigns(scene, frame, width) : NO_BLOCK],
    ['Documents', documentList(dataset, frame, width)],
  ];
  const rows = parts.flatMap(([name, block]): readonly Block[] => {
    if (block.height === 0) return [];
    const heading = textBlock(name, { font: FONTS.strong, fill: colors.ink, width: gutter });
    const height = Math.max(heading.height, block.height) + 2 * PAD;
    return [
      {
        height,
        cuts: moved(block.cuts ?? [], PAD).map(({ y }) => ({ y, named: false })),
        node: [
          <path key="line" d={`M0 ${crisp(0)}H${inner}`} fill="none" stroke={colors.hair} />,
          at(0, PAD, heading.node, 'heading'),
          at(left, PAD, block.node, 'part'),
        ],
      },
    ];
  });
  return stack(rows, 0);
}

function shortened({ marks }: Scene): readonly string[] {
  return marks.filter(({ label }) => label.shortened).map(({ label }) => label.full);
}

function inClusters(dataset: Dataset, { clusters }: Scene): readonly string[] {
  const { event } = lookup(dataset);
  return clusters.flatMap(({ ids }) => ids.map((id) => event.get(id)?.title ?? ''));
}

function titleList(titles: readonly string[], { colors }: PictureFrame, width: number): Block {
  if (titles.length === 0) return NO_BLOCK;
  const shown = titles.slice(0, MOST_TITLES).map(isolated);
  const more = titles.length - shown.length;
  const text = [...shown, ...(more > 0 ? [`and ${counted(more, 'more event')}`] : [])].join('; ');
  return textBlock(text, { font: FONTS.text, fill: colors.ink, width });
}

/** The documents that the claims shown stand in. */
function documentList(dataset: Dataset, { content, colors }: PictureFrame, width: number): Block {
  const { source } = lookup(dataset);
  const cited = new Set(content.claims.flatMap(({ passages }) => passages.map(({ document }) => document)));
  const documents = dataset.documents.filter(({ id }) => cited.has(id));
  const look = { font: FONTS.text, fill: colors.ink, width };
  const lines = documents.slice(0, MOST_DOCUMENTS).map(({ title, publisher, published, language, url }) => {
    const date = published ? describeWindow(published, dataset.timeZone) : 'no date given';
    const name = source.get(publisher)?.name ?? publisher;
    const where = [`“${isolated(title)}”`, isolated(name), date].join(', ');
    return textBlock(url === null ? where : `${where}. ${url}`, { ...look, lang: language ?? undefined });
  });
  const more = documents.length - lines.length;
  return stack(
    [...lines, ...(more > 0 ? [textBlock(`and ${counted(more, 'more document')}`, look)] : [])],
    1,
  );
}
