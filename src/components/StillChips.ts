import { createContext } from 'react';

/**
 * True where a press on a source must not narrow, as in story mode: a stray touch would change the story under the hands
 * of who tells it. Chips are then plain words that still light their source under the pointer.
 */
export const StillChips = createContext(false);
