import { expect, test } from 'vitest';
import { sameInstall } from '../../scripts/install.mjs';
import { tooOld } from '../../scripts/nodeVersion.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b-for-another-system': { version: '1.0.0', integrity: 'y', optional: true },
  },
};

test('an install that matches the lock file counts', () => {
  expect(sameInstall(lock, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } })).toBe(
    true,
  );
});

test.each([
  ['lacks a package', {}],
  ['has another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
  ['has other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }],
  [
    'has a package too many',
    { 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/c': { version: '1.0.0' } },
  ],
])('an install that %s does not', (_what, packages) => {
  expect(sameInstall(lock, { packages })).toBe(false);
});

test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v26.1.0-rc.1'])('Node %s will do', (version) => {
  expect(tooOld(version)).toBeNull();
});

test.each(['v20.18.3', 'v18.20.0', 'v12.0.0'])('Node %s is too old', (version) => {
  expect(tooOld(version)).toContain(`needs Node 20.19 or newer, and this is ${version}`);
});
