import { px } from '../../marks/pixels.ts';
import type { Block } from './block.tsx';
import { ASCENT, FAMILIES, LEADING, type PictureFont } from './pictureFont.ts';
import { textWidth } from './textWidth.ts';
import { firstLines, wrapText } from './wrapText.ts';

/** How a text is set. */
export interface TextLook {
  readonly font: PictureFont;
  /** Colour. */
  readonly fill: string;
  /** Of all lines, px. */
  readonly width: number;
  /** Most lines; further words are left out, with an ellipsis. Default: all. */
  readonly most?: number;
  /** Default `start`. With `end` the lines end at `width`. */
  readonly anchor?: 'start' | 'end';
  /** Language of the text, where it is another than the picture's. */
  readonly lang?: string | undefined;
}

/** A text in as many lines as it takes: one text element, so that it is searched and copied as a whole. */
export function textBlock(text: string, look: TextLook): Block {
  const { font, fill, width, most = Number.POSITIVE_INFINITY, anchor = 'start', lang } = look;
  const measure = (part: string): number => textWidth(part, font);
  const lines = firstLines(wrapText(text, width, measure), most, width, measure);
  const pitch = Math.round(font.size * LEADING);
  const x = anchor === 'end' ? px(width) : 0;
  const y = (index: number): number => Math.round(font.size * ASCENT) + index * pitch;
  return {
    height: lines.length * pitch,
    node: (
      <text
        {...fontAttributes(font)}
        fill={fill}
        textAnchor={anchor === 'end' ? 'end' : undefined}
        lang={lang}
      >
        {lines.map((line, index) => (
          <tspan key={y(index)} x={x} y={y(index)}>
            {index < lines.length - 1 && anchor === 'start' ? `${line} ` : line}
          </tspan>
        ))}
      </text>
    ),
  };
}

/** A font as attributes; the family only where it is not the picture's own. */
export function fontAttributes({ family, size, weight }: PictureFont) {
  return {
    fontSize: size,
    ...(weight === 400 ? {} : { fontWeight: weight }),
    ...(family === 'sans' ? {} : { fontFamily: FAMILIES[family] }),
  };
}
