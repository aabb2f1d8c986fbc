/**
 * A picture as a DOM, read as the XML that it must be.
 *
 * @throws Error where it is not well-formed.
 */
export function parsePicture(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(`The picture is not well-formed: ${fault.textContent}`);
  return document.documentElement;
}
