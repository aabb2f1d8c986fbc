import { create } from 'zustand';

/**
 * Ids of the events of a mass that a view of whole events shows: all that the narrowing leaves. Null while none is on
 * screen. The part of the mass that is whole may hold others too, such as the selected one.
 */
export const useMassRest = create<{ readonly ids: ReadonlySet<string> | null }>()(() => ({ ids: null }));
