import { parseSync } from 'vite';
import type { SourceFile } from './layers.ts';

/** Ways by which text of a file could become a script, a page or an address; each with what to use instead. */
const NAMES = new Map(
  Object.entries({
    innerHTML: 'text content',
    outerHTML: 'text content',
    insertAdjacentHTML: 'text content',
    dangerouslySetInnerHTML: 'children',
    srcdoc: 'an address',
    srcDoc: 'an address',
    createContextualFragment: 'elements',
    parseFromString: 'htmlparser2, which makes no nodes',
    setHTMLUnsafe: 'text content',
  }),
);
const CALLS = new Map(Object.entries({ html: 'text()', write: 'elements', writeln: 'elements' }));
/** The one file that may write an `href`, and the one that lets an address of a script through. */
const LINKS = 'components/WebLink.tsx';
/** Reads the page's own text, to save it. */
const SELF = 'export/pageSource.ts';
const POLICIES = new Set(['load/startWorker.ts', 'store/offline.ts']);

type Node = Readonly<Record<string, unknown>>;

/** Every use of what is forbidden in a file of `src`, a sentence each. */
export function findBans({ path, text }: SourceFile): readonly string[] {
  if (!/\.[jt]sx?$/.test(path)) return [];
  const faults: string[] = [];
  const say = (what: string, instead: string) => faults.push(`${path} uses ${what}: use ${instead}`);
  const ban = (what: string, instead: string | undefined) => {
    if (instead !== undefined) say(what, instead);
  };
  visit(parseSync(path, text).program, (node) => {
    const name = nameOf(node);
    switch (node.type) {
      case 'MemberExpression':
      case 'Property':
      case 'JSXAttribute':
        if (name !== null && !(name === 'outerHTML' && path === SELF)) ban(name, NAMES.get(name));
        if (node.type === 'JSXAttribute' && name === 'href' && path !== LINKS) say('href', 'WebLink');
        if (node.type === 'MemberExpression' && name === 'createPolicy' && !POLICIES.has(path))
          say('a Trusted Types policy', 'what there is');
        break;
      case 'CallExpression': {
        const callee = node.callee as Node;
        const called = callee.type === 'MemberExpression' ? nameOf(callee) : null;
        if (called !== null && isDocumentOrSelection(callee, called)) ban(`${called}()`, CALLS.get(called));
        if (callee.type === 'Identifier' && (callee.name === 'eval' || callee.name === 'Function'))
          say(String(callee.name), 'code');
        break;
      }
      case 'NewExpression':
        if ((node.callee as Node).name === 'Function') say('new Function', 'code');
        break;
    }
  });
  return faults;
}

/** `.html(…)` of whatever; `write` only of the document, since streams have one too. */
function isDocumentOrSelection(callee: Node, called: string): boolean {
  return called === 'html' || (callee.object as Node).name === 'document';
}

function nameOf(node: Node): string | null {
  const key = (node.property ?? node.key ?? node.name) as Node | string | undefined;
  if (typeof key !== 'object' || key === null) return null;
  if (key.type === 'Literal') return typeof key.value === 'string' ? key.value : null;
  return typeof key.name === 'string' ? key.name : null;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const node = value as Node;
  if (typeof node.type === 'string') see(node);
  for (const child of Object.values(node)) if (typeof child === 'object') visit(child, see);
}
