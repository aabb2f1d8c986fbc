import { test as base, expect, type Page } from '@playwright/test';

interface Watch {
  /** True lets the page ask other servers on this machine too, as when a reader opens a dataset by its address. */
  readonly allowLocal: boolean;
  /** True lets a journey open a page from disk; the page itself may still fetch nothing there. */
  readonly allowFiles: boolean;
  /** Console messages that a journey brings about on purpose, such as the browser's own line about a missing file. */
  readonly allowMessages: readonly RegExp[];
  /** What was seen so far, in words; a journey whose list is not empty at its end fails. */
  readonly watched: string[];
}

/**
 * The `test` of every journey. A journey fails on any console message of any kind, any error of the page, any breach of
 * its Content-Security-Policy, and any request that leaves the page's own server.
 */
export const test = base.extend<Watch>({
  allowLocal: [false, { option: true }],
  allowFiles: [false, { option: true }],
  allowMessages: [[], { option: true }],
  watched: [
    async ({ context, allowLocal, allowFiles, allowMessages }, use) => {
      const own = new URL(whenceUrl()).origin;
      const seen: string[] = [];
      context.on('console', (message) => {
        const text = message.text();
        // Said by the tool, of what playwright.config.ts asks of it.
        if (text === 'Service Worker registration blocked by Playwright') return;
        if (!allowMessages.some((allowed) => allowed.test(text)))
          seen.push(`console.${message.type()}: ${text} (${message.location().url})`);
      });
      context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        if (allowFiles && request.isNavigationRequest() && request.url().startsWith('file:')) return;
        if (leaves(request.url(), own, allowLocal)) seen.push(`request: ${request.url()}`);
      });
      context.on('page', (page) => {
        page.on('websocket', (socket) => seen.push(`websocket: ${socket.url()}`));
        page.on('crash', () => seen.push('the page crashed'));
      });
      // A breach is logged by the browser as well; said here in full, whatever becomes of the log.
      await context.exposeBinding('whenceBreach', (_source, breach: string) => {
        if (!allowMessages.some((allowed) => allowed.test(breach))) seen.push(`policy: ${breach}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report: unknown = Reflect.get(window, 'whenceBreach');
          if (typeof report === 'function') report(`${event.violatedDirective} by ${event.blockedURI}`);
        });
      });
      await use(seen);
      expect(seen, 'a journey is quiet: no message, no error, no request elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Address of the served page, ending in a slash. */
export function whenceUrl(): string {
  const url = process.env.WHENCE_URL;
  if (url === undefined) throw new Error('WHENCE_URL is not set: serveDist.ts sets it before the journeys.');
  return url;
}

/**
 * Opens the page and waits until it has drawn, sides included.
 *
 * @param query what comes after the page's address: `?…`, `#…` or both
 */
export async function openWhence(page: Page, query = ''): Promise<void> {
  await page.goto(whenceUrl() + query);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  // Rail, panel and search follow the first picture by a few frames.
  await page.waitForSelector('#search', { state: 'attached' });
}

function leaves(address: string, own: string, allowLocal: boolean): boolean {
  const { protocol, origin, hostname } = new URL(address);
  if (protocol === 'data:' || protocol === 'blob:' || origin === own) return false;
  return !(allowLocal && protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost'));
}
