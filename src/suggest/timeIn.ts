const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const PART = '(?:morning|afternoon|evening|night)';
const AMOUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|some)';

const TIME = new RegExp(
  [
    `(?:(?:early|late|overnight|shortly) )?(?:on |by |until |since |next |last )?${DAY}(?: ${PART})?(?:,? ${MONTH} \\d{1,2}|,? \\d{1,2} ${MONTH})?(?: \\d{4})?`,
    `(?:back )?(?:on |in |by |since |until )?(?:early |late |mid-)?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}|${MONTH}(?= |\\.|,|$))(?:,? \\d{4})?`,
    '(?:around|about|at|after|before|shortly after|shortly before|just after|until|by) (?:midnight|noon|midday|dawn|dusk|sunrise|sunset|\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?)|\\d{1,2}:\\d{2})',
    `(?:(?:early|late|earlier|later) )?(?:this|last|next|yesterday|tomorrow) (?:${PART}|week|month|year|weekend|spring|summer|autumn|winter)`,
    `${AMOUNT} (?:minute|hour|day|week|month|year)s? (?:ago|earlier|later|before|after)`,
    `for ${AMOUNT} (?:minute|hour|day|week|month|year)s?`,
    '(?:in|since|until|by) (?:1[5-9]|20)\\d{2}',
    '(?:yesterday|today|tomorrow|tonight|overnight|around midnight|at dawn)',
  ]
    .map((each) => `\\b${each}\\b`)
    .join('|'),
);

/** Words for a time in a statement, word for word; null for none. They are read by `readTimeWords`. */
export function timeIn(words: string): string | null {
  return TIME.exec(words)?.[0].replace(/^(?:on|in) /, '') ?? null;
}
