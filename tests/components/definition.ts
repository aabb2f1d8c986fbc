import { screen } from '@testing-library/react';

/** The text that a definition list on screen gives for a term. */
export function definition(term: string): string | null | undefined {
  return screen.getAllByRole('term').find((each) => each.textContent === term)?.nextSibling?.textContent;
}
