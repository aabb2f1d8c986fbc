import { createContext, useContext } from 'react';

/** What cannot be saved: the name of a field, and a sentence. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** Faults of the form around, once somebody tried to save it. */
export const FaultsContext = createContext<readonly Fault[]>([]);

/** What is wrong with a field, or null. */
export function useFault(field: string): string | null {
  const faults = useContext(FaultsContext);
  return faults.find((fault) => fault.field === field)?.message ?? null;
}
