// What stands beside the timeline of a mass of events.
export { MassNarrowing } from './MassNarrowing.tsx';
export { MassRail } from './MassRail.tsx';
export { MassSearch } from './MassSearch.tsx';
