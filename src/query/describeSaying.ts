import type { Claim, Dataset } from '../model/dataset.ts';
import { describeWindow } from './describeTime.ts';
import { sayingOf } from './saying.ts';

/**
 * When a claim was said, in words to stand alone: "Wed 21 Mar 2012, 06:00–12:00", "Thu 22 Mar 2012, when published",
 * "no time given, published by Thu 22 Mar 2012".
 */
export function describeSaying(dataset: Dataset, claim: Claim): string {
  const zone = dataset.timeZone;
  const saying = sayingOf(dataset, claim);
  if (saying.kind === 'window') {
    const words = describeWindow(saying.window, zone);
    return saying.from === 'publication' ? `${words}, when published` : words;
  }
  if (saying.by === null || !Number.isFinite(saying.by)) return 'no time given';
  const until = { earliest: -Infinity, latest: saying.by, text: '', uncertain: false, approximate: false };
  return `no time given, published ${describeWindow(until, zone)}`;
}
