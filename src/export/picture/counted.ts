import { countText } from '../losses.ts';

/** "1 claim", "1,204 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}
