/** Words in lower case, with plain quotation marks and hyphens, one space between them, and "a.m." as "am". */
export function plainWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/["“”«»]/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\b([ap])\.? ?m\.?(?![a-z])/g, ' $1m')
    .replace(/\bo' ?clock\b/g, "o'clock")
    .replace(/(\d) (am|pm)\b/g, '$1 $2')
    .replace(/[,;()[\]!?]/g, ' ')
    .replace(/\b([01]\d|2[0-3])([0-5]\d)(?= ?(?:gmt|utc|hours|hrs|z\b))/g, '$1:$2')
    .replace(/\blast (night|evening)\b/g, 'yesterday $1')
    .replace(/\bto-?night\b/g, 'today night')
    .replace(/\bthis (?=morning|afternoon|evening)/g, 'today ')
    .replace(
      /\b(last|this|next) week(?:'s)?(?: on)? ((?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/g,
      '$2 $1 week',
    )
    .replace(/\bto-?(day|morrow)\b/g, 'to$1')
    .replace(/([a-z])\.(?= |$)/g, '$1')
    .replace(
      /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|thu|fri|sat|sun)-(?=[a-z])/g,
      '$1 - ',
    )
    .replace(/\b(\d{1,2}(?:[:.]\d\d)?) ?- ?(\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|\d{1,2}:\d\d)\b/g, '$1 - $2')
    .replace(/(\d ?[ap]m)-(?=\d)/g, '$1 - ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:]+$/, '')
    .replace(/^(?:on|at) (?=\D)/, '');
}
