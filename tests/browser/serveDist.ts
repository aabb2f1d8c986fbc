import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { serve } from '../../scripts/serve.mjs';

/**
 * Serves the built page for all journeys, deep under a path, because it must work under any.
 * Returns what stops it.
 *
 * @throws Error when there is no built page or no browser; `npm run journeys` sees to both.
 */
export default async function serveDist(): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(root)) throw new Error('There is no dist to test. Run `npm run journeys`.');
  // The workers start later, and read both from their environment.
  const browser = await findBrowser();
  if (!browser) throw new Error('There is no browser to test with. Run `npm run journeys`.');
  process.env.CHROME = browser;
  const server = await serve({ root, port: 0, base: '/some/where/' });
  process.env.WHENCE_URL = server.url;
  return server.close;
}
