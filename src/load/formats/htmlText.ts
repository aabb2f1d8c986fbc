import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol optgroup option p pre section select summary table tbody
  tfoot thead tr ul`.split(/\s+/),
);

/** Elements whose content no reader sees. All are raw text: the tokenizer gives the next end tag as theirs. */
const UNSEEN = new Set(['script', 'style', 'iframe', 'noembed', 'noframes']);

/**
 * What a reader of a piece of HTML would see, as plain text: tags are gone, entities are characters, blocks and `<br>`
 * are lines, items of lists begin with a bullet. Text without tags keeps its own lines. Whitespace is one space.
 *
 * Only the tokenizer is used, which looks at each character once and knows no depth: the parser above it searches its
 * stack of open elements at every end tag.
 */
export function htmlText(html: string): string {
  const lines = new Lines();
  let unseen = false;
  let preformatted = !TAG.test(html);
  if (preformatted && !html.includes('&')) {
    lines.add(html, preformatted);
    return lines.text;
  }
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const see: TokenizerCallbacks = {
    ...NOTHING,
    ontext: (start, end) => {
      if (!unseen) lines.add(html.slice(start, end), preformatted);
    },
    ontextentity: (point) => {
      if (!unseen) lines.add(String.fromCodePoint(point), preformatted);
    },
    onopentagname: (start, end) => {
      const name = nameAt(start, end);
      unseen = UNSEEN.has(name);
      if (name === 'pre') preformatted = true;
      if (name === 'br' || BLOCKS.has(name)) lines.break();
      if (name === 'td' || name === 'th') lines.add(' ', false);
      if (name === 'li') lines.add('• ', false);
    },
    onclosetag: (start, end) => {
      const name = nameAt(start, end);
      if (UNSEEN.has(name)) unseen = false;
      if (name === 'pre') preformatted = false;
      if (name === 'br' || BLOCKS.has(name)) lines.break();
    },
  };
  const tokenizer = new Tokenizer({}, see);
  tokenizer.write(html);
  tokenizer.end();
  return lines.text;
}

/** True where plain text cannot hold all that the HTML says: it has tags that are not mere lines, or attributes. */
export function hasMarkup(html: string): boolean {
  return TAG.test(html.replace(LINES, ''));
}

const LINES = /<\/?(?:p|br|div|ul|li)\s*\/?>/gi;

/** The beginning of a tag, an end tag or a comment. */
const TAG = /<[a-z/!?]/i;

const nothing = () => {};
const NOTHING: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

/** Text in the making, in which spaces and line breaks wait until something follows them. */
class Lines {
  text = '';
  #break = false;
  #space = false;

  break(): void {
    this.#break = true;
  }

  add(piece: string, preformatted: boolean): void {
    if (!preformatted || !/[\r\n]/.test(piece)) {
      this.#addLine(piece);
      return;
    }
    for (const [index, line] of piece.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.#break = true;
      this.#addLine(line);
    }
  }

  #addLine(piece: string): void {
    const words = piece.trim();
    if (words !== piece && /^\s/.test(piece)) this.#space = true;
    if (words === '') return;
    const gap = this.text === '' ? '' : this.#break ? '\n' : this.#space ? ' ' : '';
    this.text += gap + words.replace(/\s+/g, ' ');
    this.#break = false;
    this.#space = words !== piece && /\s$/.test(piece);
  }
}
