import type { SourceKind } from '../../model/dataset.ts';

/** The words by which a name says what kind of source it is. First match wins. */
const SIGNS: readonly (readonly [RegExp, SourceKind])[] = [
  [
    /^(agence|agencia|agenzia|agência)\b|\b(news|press) agency\b|\bnewswire\b|\bnachrichtenagentur\b/i,
    'agency',
  ],
  [/\b(radio|radiotelevisione|television|télévision|televisión|televisione|tv|fm)\b/i, 'broadcaster'],
  // The whole name, or the name of the network with an account after it: “Telegram & Gazette” is a newspaper.
  [
    /^(twitter|x \(twitter\)|facebook|telegram|whatsapp|instagram|youtube|tiktok|vkontakte)(\s*[:(@/].*)?$|^@\w+$/i,
    'social',
  ],
  [/^(ministry|ministère|ministerio|ministério) (of|de|des|du|da|do)\b/i, 'official'],
];

/** The kind of a source whose name says it plainly ("Agence …", "Radio …", "Twitter"), else `publisher`. */
export function guessKind(name: string): SourceKind {
  return SIGNS.find(([sign]) => sign.test(name))?.[1] ?? 'publisher';
}

/** True for a name that stands in for one that is withheld. */
export function isWithheld(name: string): boolean {
  return /^(undisclosed|anonymous|confidential|unnamed|local) (local )?(source|partner|witness)s?$/i.test(
    name,
  );
}
