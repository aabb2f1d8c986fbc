import { isOnePage } from '../base/onePage.ts';

/** Where the page to fill stands, beside this one. Made by scripts/onePagePlugin.ts. */
const FILE = 'one-page.html';

/**
 * The text of a one-file page to fill: the one that was built with this page, fetched from beside it, or where this
 * page is such a file itself and can fetch nothing, its own.
 *
 * @throws Error with a sentence for the reader.
 */
export async function pageSource(): Promise<string> {
  return isOnePage() ? ownSource() : await fetchSource();
}

async function fetchSource(): Promise<string> {
  let response: Response;
  try {
    response = await fetch(new URL(FILE, document.baseURI));
    if (response.ok) return await response.text();
  } catch {
    throw new Error(
      'The page to make the file from could not be fetched: check the connection and try again.',
    );
  }
  const { status } = response;
  throw new Error(`The page to make the file from could not be fetched: its server answered ${status}.`);
}

/** What of this document was there when it was opened. An extension of the browser may have put in more. */
const OWN =
  'meta[charset], meta[http-equiv], meta[name="viewport"], meta[name="color-scheme"], meta[name="description"], ' +
  'title, link[rel="icon"], style[data-letters], style#whence-style, script[type="application/json"][id^="whence-"]';

/** This very page before its code ran: code, styles and policy to the letter, what the app drew left out. */
function ownSource(): string {
  const source = (elements: Iterable<Element>) => Array.from(elements, (each) => each.outerHTML).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
${source([...document.head.children].filter((each) => each.matches(OWN)))}
</head>
<body>
<div id="root"></div>
${source(document.querySelectorAll('body > noscript, script#whence-code'))}
</body>
</html>
`;
}
