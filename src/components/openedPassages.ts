import type { ToldDocument, ToldRow } from '../query/told.ts';

/** Keys of the passages that what a row tells rests on, in order; none without a row. */
export function openedPassages(told: ToldDocument, row: ToldRow | null): readonly string[] {
  const paragraph = told.paragraphs.find((each) => each.paragraph === row?.paragraph);
  return (paragraph?.passages ?? [])
    .filter(({ claims }) => claims.some((claim) => row?.claims.includes(claim)))
    .map(({ key }) => key);
}
