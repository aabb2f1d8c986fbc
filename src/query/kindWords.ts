import { assertUnreachable } from '../base/assert.ts';
import type { Source } from '../model/dataset.ts';
import type { OriginKind, Role } from '../model/provenance.ts';

const KINDS: Readonly<Record<OriginKind, string>> = {
  publisher: 'Publisher',
  agency: 'News agency',
  broadcaster: 'Broadcaster',
  official: 'Government or official',
  person: 'Person',
  military: 'Military',
  institution: 'Institution',
  witness: 'Witness',
  social: 'Social media',
  none: 'No source named',
};

/** What a kind of source is called, beside its glyph. */
export function kindWords(kind: OriginKind): string {
  return KINDS[kind];
}

/** What a source does in a chain, in words that may follow its name. */
export function roleWords(role: Role): string {
  switch (role) {
    case 'origin':
      return 'origin';
    case 'carrier':
      return 'carrier';
    case 'publisher':
      return 'publisher';
    default:
      return assertUnreachable(role);
  }
}

/** Said of a source whose name the document keeps back; null where it is named. */
export function anonymityWords(source: Source): string | null {
  if (!source.anonymous) return null;
  return source.kind === 'agency' || source.kind === 'publisher' || source.kind === 'broadcaster'
    ? 'not named'
    : 'unnamed person';
}
