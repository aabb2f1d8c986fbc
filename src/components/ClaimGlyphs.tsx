import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Claim, Dataset } from '../model/dataset.ts';
import { originKind } from '../model/provenance.ts';
import { kindWords } from '../query/kindWords.ts';

/** The kinds of origin of some claims, one glyph each, with their names for those who do not see them. */
export function ClaimGlyphs({ dataset, claims }: { dataset: Dataset; claims: readonly Claim[] }) {
  const kinds = [...new Set(claims.map((claim) => originKind(dataset, claim)))];
  return (
    <span className="claim-glyphs">
      {kinds.map((kind) => (
        <GlyphIcon key={kind} kind={kind} />
      ))}
      <span className="visually-hidden">{kinds.map(kindWords).join(', ')}: </span>
    </span>
  );
}
