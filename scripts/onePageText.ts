import { createHash } from 'node:crypto';
import { parseSync } from 'vite';
import { DATA_SLOT, VIEW_SLOT } from '../src/base/onePage.ts';
import { LOCKED_POLICY } from './lockedPolicy.ts';

export interface OnePageParts {
  /** The project's `index.html`, unbuilt. */
  readonly template: string;
  /** The whole app as one module that imports nothing. */
  readonly code: string;
  /** All its styles, fonts inside as `data:` addresses. */
  readonly styles: string;
  /** Its icon (SVG). */
  readonly icon: string;
}

/** What the module in `template` and its icon are called there. */
const ENTRY = /\s*<script type="module" src="[^"]*"><\/script>/;
const ICON = /(<link rel="icon" [^>]*href=")[^"]*(")/;

/**
 * The app as one HTML file that needs nothing else: code, styles and fonts inline, under a policy that lets exactly
 * these run and forbids every request. Its two slots for a dataset and a view are empty: `src/export/fillPage.ts` fills
 * them in the browser, and knows the elements that this writes.
 *
 * @throws Error when a part cannot stand inside HTML as it is.
 */
export function onePageText({ template, code, styles, icon }: OnePageParts): string {
  const script = scriptText(code);
  const { rules, fonts } = splitFonts(styles);
  if (/<\/style/i.test(styles)) throw new Error('The styles hold “</style”, which would end their element.');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, [rules, ...fonts.values()])}" />`,
  ];
  const slots = [DATA_SLOT, VIEW_SLOT].map((id) => `<script type="application/json" id="${id}"></script>`);
  const sheets = [
    `<style id="whence-style">${rules}</style>`,
    ...Array.from(fonts, ([letters, faces]) => `<style data-letters="${letters}">${faces}</style>`),
  ];
  let page = template;
  // The encoding first, as browsers look for it early; then the policy, before anything it is to rule.
  page = put(page, /<meta charset="utf-8" \/>/, (charset) => [charset, ...head].join('\n'));
  page = put(page, ICON, (_all, before, after) => `${before}${dataAddress(icon)}${after}`);
  page = put(page, ENTRY, () => '');
  page = put(page, /<\/head>/, (end) => [...slots, ...sheets, end].join('\n'));
  return put(page, /<\/body>/, (end) => `<script type="module" id="whence-code">${script}</script>\n${end}`);
}

function policy(script: string, styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${styles.map(hash).join(' ')}`,
    'font-src data:',
    'img-src data: blob:',
    "connect-src 'none'",
    ...LOCKED_POLICY,
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function dataAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** The code as it may stand in a script element, which `</script` would end, and `<!--` with `<script` keep from ending. */
function scriptText(code: string): string {
  // Only ever inside strings, templates and patterns, where the code of a sign means the sign: else it parses no more.
  const script = code.trim().replace(/<(?=\/?script|!--)/gi, '\\x3c');
  const { errors } = parseSync('one-page.js', script, { sourceType: 'module' });
  if (errors[0]) throw new Error(`The code cannot stand inside HTML: ${errors[0].message}`);
  // A browser reads these as other signs, and the hash of the policy would be another.
  if (/[\0\r]/.test(script) || !script.isWellFormed()) {
    throw new Error('The code holds signs that HTML cannot: a NUL, a carriage return, or half of a pair.');
  }
  return script;
}

/** The rules that hold no font, and the fonts by the letters they are for, as `data-letters` has them. */
function splitFonts(styles: string): { rules: string; fonts: ReadonlyMap<string, string> } {
  const fonts = new Map<string, string>();
  const rules = styles.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const letters = /unicode-range:([^;}]*)/.exec(face)?.[1]?.split(',').map(range).join(' ') ?? '0-10ffff';
    fonts.set(letters, (fonts.get(letters) ?? '') + face);
    return '';
  });
  return { rules: rules.trim(), fonts };
}

/** `U+400-45F` as `400-45f`, `U+1F??` as `1f00-1fff`. */
function range(unicode: string): string {
  const digits = unicode.trim().toLowerCase().replace('u+', '');
  return digits.includes('?') ? `${digits.replaceAll('?', '0')}-${digits.replaceAll('?', 'f')}` : digits;
}

/** Replaces what must be there, once; by a function, so that `$` in the new words is no more than a sign. */
function put(page: string, place: RegExp, words: (...found: string[]) => string): string {
  if (!place.test(page))
    throw new Error(`index.html holds no ${place}: scripts/onePageText.ts looks for it.`);
  return page.replace(place, words);
}
