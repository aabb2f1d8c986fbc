import { readFileSync } from 'node:fs';
import type { OnePageParts } from '../../scripts/onePageText.ts';

const face = (family: string, letters: string) =>
  `@font-face{font-family:${family};src:url(data:font/woff2;base64,AAAA)format("woff2");unicode-range:${letters}}`;

/** A small app in the place of Whence: the project's own page, little code, and three sorts of fonts. */
export const PARTS: OnePageParts = {
  template: readFileSync('index.html', 'utf8'),
  code: 'document.title = "<title>" + \'<script type="application/json" id="whence-data">\';\n',
  styles: `${face('Sans', 'U+400-45F')}${face('Sans', 'U+1F??')}${face('Sans', 'U+??,U+131')}body{color:red}${face('Serif', 'U+??,U+131')}i{color:blue}`,
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

/** As a browser reads it; no script runs. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
