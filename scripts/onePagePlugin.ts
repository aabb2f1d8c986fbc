import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { onePageText } from './onePageText.ts';

/** What the page that is built beside it and this one are built with alike. */
export type SharedConfig = Pick<InlineConfig, 'base' | 'plugins' | 'resolve' | 'build'>;

/**
 * Puts `one-page.html` beside the built page: the same app once more, as one file into which a reader's dataset is put
 * when they save it (src/export/onePage.ts). It is a build of its own, since a page from disk can load no chunks: one
 * module, its styles, and its fonts as `data:` addresses. It runs at the same time as the other and takes about a second.
 *
 * @param shared makes new plugins on each call, as one plugin serves one build.
 */
export function onePage(root: string, shared: () => SharedConfig): Plugin {
  let page: Promise<string> | null = null;
  return {
    name: 'whence-one-page',
    apply: 'build',
    buildStart() {
      page = bundle(root, shared());
      // Should the other build fail first, nobody waits for this one.
      page.catch(() => {});
    },
    async generateBundle() {
      if (page) this.emitFile({ type: 'asset', fileName: 'one-page.html', source: await page });
    },
  };
}

async function bundle(root: string, shared: SharedConfig): Promise<string> {
  const built = await build({
    ...shared,
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...(shared.plugins ?? []), withoutWorkers(), withoutMaking()],
    build: {
      ...shared.build,
      write: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      assetsInlineLimit: () => true,
      rolldownOptions: {
        ...shared.build?.rolldownOptions,
        input: join(root, 'src', 'main.tsx'),
        output: { codeSplitting: false },
      },
    },
  });
  const files = 'output' in built ? built.output : [];
  const codes = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const [code, ...more] = codes;
  if (code === undefined || more.length > 0 || codes.length + styles.length < files.length) {
    const names = files.map(({ fileName }) => fileName).join(', ');
    throw new Error(`one-page.html can hold one module and its styles only, and there are: ${names}.`);
  }
  const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
  return onePageText({
    template: read('index.html'),
    code,
    styles: styles.join('\n'),
    icon: read('src', 'assets', 'icon.svg'),
  });
}

/** Leaves the workers out: none can be started from disk, where the page does their work itself. */
function withoutWorkers(): Plugin {
  return {
    name: 'whence-without-workers',
    enforce: 'pre',
    load: { filter: { id: /[?&]worker\b/ }, handler: () => ({ code: "export default ''" }) },
  };
}

/**
 * Leaves out what a dataset is made with, a megabyte of code: pages from disk share one store, so a project could not be
 * kept there, and the header offers none (`isOnePage`). What is in such a file can be opened in the page itself.
 */
function withoutMaking(): Plugin {
  return {
    name: 'whence-without-making',
    enforce: 'pre',
    load: {
      filter: { id: /\/components\/(?:MakeSheet|DeskBar|DeskPane|DeskPanel|UpdateOffer)\.tsx$/ },
      handler: () => ({ code: 'export default () => null' }),
    },
  };
}
