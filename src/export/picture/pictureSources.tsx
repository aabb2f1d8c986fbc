import { isolated } from '../../base/isolated.ts';
import { GLYPH_SIZE, Glyph } from '../../marks/Glyph.tsx';
import { type Claim, type Dataset, SOURCE_KINDS } from '../../model/dataset.ts';
import { isUnattributed, type OriginKind } from '../../model/provenance.ts';
import { kindWords } from '../../query/kindWords.ts';
import { sourcesInOrder } from '../../query/sourceOrder.ts';
import { at, type Block, stack } from './block.tsx';
import { counted } from './counted.ts';
import { type FlowItem, flowBlock } from './flowBlock.tsx';
import { FONTS } from './pictureFont.ts';
import type { PictureFrame } from './pictureFrame.ts';
import { fontAttributes, textBlock } from './textBlock.tsx';
import { textWidth } from './textWidth.ts';

/** Sources that are named: those with most claims. Beyond, they are counted. */
const MOST = 120;
/** Of the column with the kinds, px. */
const KINDS_WIDTH = 176;
const GAP = 18;
const LINE = 16;

/** Everyone in the chains of the claims shown, kind by kind, with the number of these claims: the key to the glyphs too. */
export function pictureSources(dataset: Dataset, { content, colors }: PictureFrame, width: number): Block {
  const counts = claimCounts(content.claims);
  const present = sourcesInOrder(dataset).filter(({ id }) => counts.has(id));
  const ranked = [...present].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const named = new Set(ranked.slice(0, MOST));
  const unnamed = content.claims.filter(isUnattributed).length;
  const beside = width - KINDS_WIDTH >= 240;
  const room = beside ? width - KINDS_WIDTH : width;
  const small = { font: FONTS.text, fill: colors.dim, width: room };

  const line = (kind: OriginKind, names: Block): Block => {
    const head = kindHead(kind, colors.ink);
    if (!beside) return stack([head, names], 0);
    const height = Math.max(head.height, names.height);
    return { height, node: [at(0, 0, head.node, 'kind'), at(KINDS_WIDTH, 0, names.node, 'names')] };
  };
  const kinds = SOURCE_KINDS.flatMap((kind): readonly Block[] => {
    const own = present.filter((source) => source.kind === kind);
    if (own.length === 0) return [];
    const shown = own.filter((source) => named.has(source));
    const items = shown.map(({ id, name }) =>
      nameItem(id, isolated(name), counts.get(id) ?? 0, room, colors),
    );
    const more = own.length - shown.length;
    const rest = more === 0 ? [] : [moreItem(more, shown.length > 0, small)];
    return [line(kind, flowBlock([...items, ...rest], room, GAP, 1))];
  });
  const none = unnamed === 0 ? [] : [line('none', textBlock(counted(unnamed, 'claim'), small))];
  return stack([...kinds, ...none], 5);
}

function claimCounts(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { chain } of claims) {
    for (const id of new Set(chain.map(({ source }) => source))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function kindHead(kind: OriginKind, fill: string): Block {
  const words = textBlock(kindWords(kind), { font: FONTS.strong, fill, width: KINDS_WIDTH - GLYPH_SIZE - 8 });
  return {
    height: words.height,
    node: (
      <>
        <Glyph kind={kind} x={0} y={2} />
        {at(GLYPH_SIZE + 6, 0, words.node, 'words')}
      </>
    ),
  };
}

/** A name and its number. One that is wider than the line is broken into several. */
function nameItem(
  key: string,
  name: string,
  count: number,
  room: number,
  colors: PictureFrame['colors'],
): FlowItem {
  const tail = ` ${counted(count, 'claim')}`;
  const width = Math.ceil(textWidth(name + tail, FONTS.text)) + 2;
  if (width > room)
    return {
      key,
      width: room,
      ...textBlock(name + tail, { font: FONTS.text, fill: colors.ink, width: room }),
    };
  return {
    key,
    width,
    height: LINE,
    node: (
      <text {...fontAttributes(FONTS.text)} y={12} fill={colors.ink}>
        {name}
        <tspan fill={colors.dim}>{tail}</tspan>
      </text>
    ),
  };
}

function moreItem(more: number, others: boolean, look: Parameters<typeof textBlock>[1]): FlowItem {
  const words = others ? `and ${more} more` : counted(more, 'source');
  return { key: 'more', width: Math.ceil(textWidth(words, FONTS.text)), ...textBlock(words, look) };
}
