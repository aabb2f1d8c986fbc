// `npm start`: installs what is missing, builds, serves on http://127.0.0.1:4173 (PORT chooses another).
import { requireNode } from './nodeVersion.mjs';

requireNode();
// Loaded only now: an older Node could not even read them.
const { ensureInstalled } = await import('./install.mjs');
const { build } = await import('./build.mjs');
const { serveUntilStopped } = await import('./serve.mjs');

try {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, and it is "${process.env.PORT}".`);
  }
  await ensureInstalled();
  const root = await build();
  await serveUntilStopped({ root, port });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
