// Imports nothing, so that a Node that is too old for the rest still reads it and can say so.

/** Oldest Node that Vite and the tests run on. */
const OLDEST = [20, 19];

/**
 * A sentence when a Node is too old, else null.
 *
 * @param {string} version like `v20.19.0`
 */
export function tooOld(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  const old = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  return old
    ? `Whence needs Node ${OLDEST.join('.')} or newer, and this is ${version}. See nodejs.org.`
    : null;
}

/** Ends the process with that sentence when this Node is too old. */
export function requireNode() {
  const problem = tooOld(process.version);
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}
