/** How large a frame is. */
export interface FrameSize {
  /** In px; null takes the width that the page around gives. */
  readonly width: number | null;
  /** In px. */
  readonly height: number;
}

/** HTML to put into a page: a frame that shows `link`, fetched when it comes near the screen, and no border of its own. */
export function embedSnippet(link: string, title: string, { width, height }: FrameSize): string {
  const attributes = [
    `src="${escaped(link)}"`,
    `title="${escaped(title)}"`,
    'loading="lazy"',
    `width="${width ?? '100%'}"`,
    `height="${height}"`,
    'style="border: 0; max-width: 100%"',
  ];
  return `<iframe ${attributes.join('\n  ')}></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ');
}
