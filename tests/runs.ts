/** How often a property is tried: `usual` times in `npm test`, `long` times in `npm run test:long`. */
export function runs(usual: number, long: number): number {
  return process.env.WHENCE_LONG ? long : usual;
}
