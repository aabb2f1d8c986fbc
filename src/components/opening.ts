import { createContext, useContext } from 'react';
import { invariant } from '../base/assert.ts';
import type { Opening } from '../store/opening.ts';

/** Put around the page by `main.tsx`. */
export const OpeningContext = createContext<Opening | null>(null);

export function useOpening(): Opening {
  const opening = useContext(OpeningContext);
  invariant(opening, 'no OpeningContext around this component');
  return opening;
}
