import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * An svg element drawn by React, of no page. This is what React advises in a browser, where its server renderer would
 * cost 75 kB. Not to be called while React draws.
 */
export function svgElement(element: ReactElement): SVGSVGElement {
  const host = document.createElement('div');
  const root = createRoot(host);
  try {
    flushSync(() => root.render(element));
    const svg = host.firstElementChild?.cloneNode(true);
    if (!(svg instanceof SVGSVGElement)) throw new Error('The picture could not be drawn.');
    return svg;
  } finally {
    root.unmount();
  }
}

/** An svg element as the text of a file. */
export function svgText(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(new XMLSerializer().serializeToString(svg))}\n`;
}

/** All that XML 1.0 forbids even where it is escaped (production 2, Char), as the sign for what cannot be shown. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
