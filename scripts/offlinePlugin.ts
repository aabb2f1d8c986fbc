import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** Not needed to read, or fetched as data and kept as such. */
const LEFT_OUT = /^(data\/|sbom\.)|\.map$/;
/** Vite puts a hash of the content into these names. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Puts `sw.js` beside the built page: the service worker (src/sw.ts) with the list of all files that the page consists
 * of. A build of its own, as a worker of this kind is one plain script with a fixed name.
 */
export function offline(root: string): Plugin {
  return {
    name: 'whence-offline',
    apply: 'build',
    enforce: 'post',
    // After all other plugins have put their files there.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const code = await worker(root);
        const files = JSON.stringify(Object.values(bundle).flatMap(fileOf));
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: `self.pageFiles=${files};\n${code}`,
        });
      },
    },
  };
}

function fileOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): readonly object[] {
  const { fileName } = file;
  if (LEFT_OUT.test(fileName)) return [];
  if (HASHED.test(fileName)) return [{ url: fileName, revision: null }];
  const content = file.type === 'chunk' ? file.code : file.source;
  return [{ url: fileName, revision: createHash('sha256').update(content).digest('hex').slice(0, 16) }];
}

async function worker(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'src', 'sw.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error('src/sw.ts gave no script.');
  return chunk.code;
}
