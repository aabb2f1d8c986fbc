/** What people try: markup, addresses, styles, templates, directions, length, look-alikes. `pwned()` says that it worked. */
export const PAYLOADS: readonly string[] = [
  '<script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '"><svg onload=pwned()>',
  '\'"><body onload=pwned()>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<a href="javascript:pwned()">press</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=pwned()>',
  '<svg><animate onbegin=pwned() attributeName=x dur=1s>',
  '<details open ontoggle=pwned()>',
  '<input autofocus onfocus=pwned()>',
  '<form action="https://whence.invalid/a"><button>press</button></form>',
  '<link rel=stylesheet href="https://whence.invalid/a.css">',
  '<meta http-equiv=refresh content="0;url=https://whence.invalid/">',
  '<style>@import "https://whence.invalid/a.css";*{display:none}</style>',
  'javascript:pwned()',
  'java\tscript:pwned()',
  'data:text/html,<script>pwned()</script>',
  'https://whence.invalid/a.png',
  'red;background:url(https://whence.invalid/a.png)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template of another tool would run
  '{{constructor.constructor("pwned()")()}}${pwned()}<%= pwned() %>',
  '__proto__',
  '\u202egnp.exe\u202c \u2066left\u2069 \u200f\u200e',
  '\u0000\u0008\u001b[31m\ufffe\ud800\udfff\u2028\u2029',
  'Rеuters',
  'Zalgo'
    .split('')
    .map((letter) => letter + '\u0301'.repeat(60))
    .join(''),
];

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Every key of a dataset whose value is text that nothing else rests on. */
export const FIELDS = [
  'title',
  'summary',
  'language',
  'url',
  'text',
  'name',
  'note',
  'place',
  'tags',
  'stated',
  'why',
  'hedge',
  'verb',
  'by',
  'exact',
  'prefix',
  'suffix',
  'about',
  'on',
  'own',
] as const;
export type Field = (typeof FIELDS)[number];

const time = {
  start: '2012-03-21T06:00/2012-03-21T12:00',
  end: null,
  stated: 'x',
  basis: 'inferred',
  why: 'x',
};
const passage = { document: 'd', paragraph: 1, exact: 'x', prefix: 'x', suffix: 'x', directSpeech: true };
const claim = (id: string, event: string) => ({
  id,
  event,
  text: 'x',
  stance: 'asserts',
  hedge: 'x',
  said: null,
  chain: [
    { source: 's', verb: 'x', by: 'x' },
    { source: 'p', verb: 'x' },
  ],
  passages: [passage],
});

/** A small dataset with the text in some of its fields, `own` being keys that the format does not know. */
export function hostileDataset(text: string, fields: readonly Field[]): string {
  const plain: Json = {
    format: 'whence/1',
    title: 'x',
    summary: 'x',
    timeZone: 'Africa/Bamako',
    own: 'x',
    documents: [
      {
        id: 'd',
        title: 'x',
        publisher: 'p',
        published: '2012-03-22?',
        language: 'x',
        url: 'x',
        text: 'x x x',
        own: 'x',
      },
    ],
    sources: [
      { id: 's', name: 'x', kind: 'official', anonymous: false, note: 'x', own: 'x' },
      { id: 'p', name: 'x', kind: 'publisher', anonymous: false, note: 'x' },
    ],
    tracks: [{ id: 't', name: 'x' }],
    events: ['one', 'two'].map((id) => ({
      id,
      title: 'x',
      summary: 'x',
      track: 't',
      place: 'x',
      tags: ['x'],
      time,
    })),
    claims: [claim('c1', 'one'), claim('c2', 'one'), claim('c3', 'two')],
    relations: [{ type: 'contradicts', claims: ['c1', 'c2'], about: 'x', on: 'x' }],
  };
  const chosen = new Set<string>(fields);
  const put = (value: Json, key: string): Json => {
    if (typeof value === 'string')
      return value === 'x' && chosen.has(key) ? text : value === 'x' ? 'plain' : value;
    if (Array.isArray(value)) return value.map((each) => put(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, put(each, name)]));
  };
  return JSON.stringify(put(plain, ''));
}
