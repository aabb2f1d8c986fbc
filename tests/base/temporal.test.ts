import { afterEach, expect, it, vi } from 'vitest';

const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');

afterEach(() => {
  if (own) Object.defineProperty(globalThis, 'Temporal', own);
  vi.doUnmock('temporal-polyfill/global');
  vi.resetModules();
});

async function loadsPolyfill(): Promise<boolean> {
  let loaded = false;
  vi.resetModules();
  vi.doMock('temporal-polyfill/global', () => {
    loaded = true;
    return {};
  });
  const { ensureTemporal } = await import('../../src/base/temporal.ts');
  await ensureTemporal();
  return loaded;
}

it('downloads nothing where Temporal exists', async () => {
  expect(await loadsPolyfill()).toBe(false);
});

it('loads the polyfill where it does not', async () => {
  Reflect.deleteProperty(globalThis, 'Temporal');
  expect(await loadsPolyfill()).toBe(true);
});
