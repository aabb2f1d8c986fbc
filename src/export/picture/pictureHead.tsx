import { isolated } from '../../base/isolated.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type Block, stack } from './block.tsx';
import { counted } from './counted.ts';
import { FONTS } from './pictureFont.ts';
import type { PictureFrame } from './pictureFrame.ts';
import { offsetText, spanText, zoneText } from './spanText.ts';
import { textBlock } from './textBlock.tsx';

/** Lines of more than this many letters are hard to read, in px of the summary's font. */
const SUMMARY_WIDTH = 760;
const SUMMARY_LINES = 4;

/** Title and summary, the range in words, how many of the events it holds, and how they were narrowed. */
export function pictureHead(dataset: Dataset, { colors, inner, content, narrowing }: PictureFrame): Block {
  const { ink, dim } = colors;
  const { summary, timeZone } = dataset;
  const facts = [rangeText(content), counted(content.claims.length, 'claim')].filter(Boolean).join(' · ');
  const small = { font: FONTS.text, fill: dim, width: inner };
  return stack(
    [
      textBlock(isolated(dataset.title), { font: FONTS.title, fill: ink, width: inner }),
      ...(summary === null
        ? []
        : [
            textBlock(isolated(summary), {
              font: FONTS.summary,
              fill: ink,
              width: Math.min(inner, SUMMARY_WIDTH),
              most: SUMMARY_LINES,
            }),
          ]),
      stack(
        [
          ...(content.told === null
            ? []
            : [
                textBlock(
                  `${spanText(content.told, timeZone)}, ${zoneText(timeZone)} (${offsetText(content.told, timeZone)})`,
                  { font: FONTS.span, fill: ink, width: inner },
                ),
              ]),
          textBlock(facts, small),
          ...(narrowing === '' ? [] : [textBlock(narrowedText(dataset, content, narrowing), small)]),
        ],
        3,
      ),
    ],
    10,
  );
}

function rangeText({ placement, before, after, undated }: PictureFrame['content']): string {
  const { length } = placement.placed;
  const all = length + before + after + undated.length;
  return length === all ? counted(all, 'event') : `${length} of ${counted(all, 'event')} in this range`;
}

function narrowedText(
  dataset: Dataset,
  { narrowedAway }: PictureFrame['content'],
  narrowing: string,
): string {
  const all = dataset.events.length;
  return `Narrowed to: ${narrowing} (${counted(all - narrowedAway, 'event')} of ${all})`;
}
