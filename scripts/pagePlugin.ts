import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { LOCKED_POLICY } from './lockedPolicy.ts';

/**
 * What the page may do. Strict from the first day: no inline scripts or styles, no eval, no HTML from strings, own fonts.
 * `connect-src` is wide because a reader may open a dataset of theirs by its address.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "worker-src 'self'",
  "manifest-src 'self'",
  ...LOCKED_POLICY,
].join('; ');

const POLICY_TAG = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;

/** Async, so that it holds up nothing; it does nothing should it arrive after the page's own code. */
const EARLY_TAG = '<script async src="./early.js"></script>';

/** The font file of the first words on screen. */
const FIRST_FONT = /inter-latin-wght-normal-[\w-]+\.woff2$/;

/**
 * What Whence needs of its page beyond what Vite does: the Content-Security-Policy, the datasets under `data/` with
 * their own names, and early loading of what the first screen waits for. In the dev server only the datasets stand
 * there (Vite serves the project's folder as it is): its hot reload runs inline scripts, which the policy forbids.
 */
export function page(root: string): Plugin {
  const folder = join(root, 'data');
  const datasets = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return {
    name: 'whence-page',
    apply: 'build',
    generateBundle() {
      for (const name of datasets) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: readFileSync(join(folder, name)) });
      }
      const early = readFileSync(join(root, 'src', 'early.js'));
      this.emitFile({ type: 'asset', fileName: 'early.js', source: early });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((name) => FIRST_FONT.test(name));
        const tags: HtmlTagDescriptor[] = [];
        if (font) tags.push(preload(`./${font}`, { as: 'font', type: 'font/woff2' }));
        // The policy first of all, before anything it is to rule. Not as a tag: Vite would write its quotes as entities.
        return { html: html.replace('<head>', `<head>\n    ${POLICY_TAG}\n    ${EARLY_TAG}`), tags };
      },
    },
  };
}

function preload(href: string, attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', ...attrs, crossorigin: true, href }, injectTo: 'head' };
}
