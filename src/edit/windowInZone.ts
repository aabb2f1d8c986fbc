import { windowText } from '../load/windowText.ts';
import type { TimeWindow } from '../model/time.ts';
import { timeWindow } from './timeWindow.ts';

/**
 * A window of a dataset with another zone, written so that it lies at the same time in this one: local times are those of
 * the dataset. As it is where its words say the same here, or cannot be written anew.
 */
export function windowInZone(window: TimeWindow, zone: string): TimeWindow {
  if (isSame(timeWindow(window.text, zone), window)) return window;
  const text = windowText(window, zone);
  const read = text === null ? null : timeWindow(text, zone);
  return read?.kind === 'good' ? read.window : window;
}

function isSame(read: ReturnType<typeof timeWindow>, { earliest, latest }: TimeWindow): boolean {
  return read.kind === 'good' && read.window.earliest === earliest && read.window.latest === latest;
}
