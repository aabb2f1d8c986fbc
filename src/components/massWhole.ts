/** Most events of a mass that are made whole at once: as many as can be compared claim by claim, or written to a file. */
export const MASS_WHOLE = 1000;
