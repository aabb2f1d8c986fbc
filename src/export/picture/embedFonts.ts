import { type FontFace, fontFaces, neededFaces } from './fontFaces.ts';

/**
 * A picture with the fonts inside that its letters need: an image cannot use those of the page that shows it. They come
 * from the page's own server, mostly from its cache; one that does not come is left out, and another is drawn instead.
 */
export async function embedFonts(svg: string): Promise<string> {
  const faces = await Promise.all(neededFaces(svg, fontFaces()).map(faceRule));
  const rules = faces.filter((rule) => rule !== null).join('');
  if (rules === '') return svg;
  return svg.replace(/<svg\b[^>]*>/, (root) => `${root}<style>${rules}</style>`);
}

async function faceRule({ family, address, weight, range }: FontFace): Promise<string | null> {
  const data = address.startsWith('data:') ? address : await fetched(address);
  if (data === null) return null;
  const letters = range === '' ? '' : `unicode-range:${range};`;
  return `@font-face{font-family:'${family}';font-weight:${weight};${letters}src:url(${data})}`;
}

async function fetched(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await dataAddress(await response.blob()) : null;
  } catch {
    return null;
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
