/** A key that nothing else has and that says nothing: 32 to 36 hexadecimal digits and hyphens. */
export function randomKey(): string {
  // `crypto.randomUUID` is there on https and this machine only.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
