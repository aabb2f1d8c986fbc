import { hasMarkup, htmlText } from './htmlText.ts';

/** Tags and entities that nobody writes by hand in a plain title. */
const HTML =
  /<\/?(?:p|br|b|i|u|em|strong|a|span|div|ul|ol|li|h[1-6]|blockquote|img|font|sup|sub)\b[^<>]{0,2000}>|&(?:#\d{1,6}|#x[\da-f]{1,5}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|[aeiou](?:acute|grave|circ|uml)|ccedil);/i;

/** A text as it reads: exports of websites have HTML in their titles and descriptions. */
export function plainWords(text: string): string {
  return HTML.test(text) ? htmlText(text) || text : text;
}

/** True where `plainWords` cannot hold all that the text says: a link, an image. */
export function losesMarkup(text: string): boolean {
  return HTML.test(text) && hasMarkup(text);
}
