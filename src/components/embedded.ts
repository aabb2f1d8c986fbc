import { createContext } from 'react';

/** Whether the page stands in a frame on somebody else's page (`view/embed`), which then has the plain wheel. */
export const Embedded = createContext(false);
