/** A part of a day in words: minutes from the midnight at which the day begins; beyond 1440 is the next day. */
export interface PartFound {
  readonly from: number;
  readonly to: number;
  /** True where it shifts with the season and the place, as dawn does. */
  readonly about: boolean;
  readonly words: string;
  readonly rest: string;
  /** `night` runs on into the next day; `early` is over soon after midnight: both are known without a day. */
  readonly kind: 'part' | 'night' | 'overnight' | 'early';
}

type Part = Omit<PartFound, 'words' | 'rest'>;

const h = (from: number, to: number, about = false, kind: Part['kind'] = 'part'): Part => ({
  from: from * 60,
  to: to * 60,
  about,
  kind,
});

/** Wide on purpose: words such as these have no edges. The first that fits is taken. */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [
    /\b(?:over ?night|during the night|through the night|(?:on )?the night of|in the night)\b/,
    h(18, 32, false, 'overnight'),
  ],
  [
    /\b(?:in |during )?(?:the )?(?:early|small|wee|pre-?dawn) hours(?: of)?(?: the)?(?: morning)?(?: of)?\b/,
    h(0, 6, false, 'early'),
  ],
  [/\bbefore (?:dawn|daybreak|sunrise)\b|\bpre-?dawn\b/, h(0, 8, false, 'early')],
  [/\b(?:very )?early (?:in the )?morning\b|\bearly (?:that|this) morning\b/, h(3, 9)],
  [/\bmid-?morning\b/, h(9, 12)],
  [/\blate (?:in the )?morning\b/, h(10, 12.5)],
  [/\b(?:around |at )?(?:dawn|daybreak|sunrise|first light|sun-up)\b/, h(4, 8, true, 'early')],
  [/\b(?:around |at )?(?:dusk|dark|sunset|nightfall|sundown|twilight)\b/, h(16, 22, true)],
  [/\bearly (?:in the )?afternoon\b/, h(12, 15)],
  [/\bmid-?afternoon\b/, h(13, 17)],
  [/\blate (?:in the )?afternoon\b/, h(15, 19)],
  [/\bearly (?:in the )?evening\b/, h(17, 20)],
  [/\blate (?:in the )?evening\b/, h(19, 24)],
  [/\blate (?:at |in the |that |last )?night\b/, h(21, 27, false, 'night')],
  [/\b(?:mid-?day|lunch ?time)\b/, h(11, 14)],
  [/\bmornings?\b/, h(6, 12)],
  [/\bafternoons?\b/, h(12, 18)],
  [/\bevenings?\b/, h(17, 24)],
  [/\bto-?night\b/, h(18, 30, false, 'night')],
  [/\b(?:last )?nights?\b/, h(18, 30, false, 'night')],
];

/** "Early Wednesday", "late on Tuesday": parts only beside a day. */
const EDGES: readonly (readonly [RegExp, Part])[] = [
  [/\b(?:very )?(?:early|at the start)\b(?: on| in)?(?: the)?(?: day)?/, h(0, 9)],
  [/\b(?:very )?late\b(?: on| in)?(?: the)?(?: day)?/, h(17, 24)],
  [/\b(?:at the end of|towards? the end of|the end of)\b(?: the day)?/, h(17, 24)],
];

/** The part of a day in lower-case words, or null. */
export function readPart(text: string): PartFound | null {
  return find(text, PARTS);
}

/** "early" or "late" beside the name of a day. */
export function readEdge(text: string): PartFound | null {
  return find(text, EDGES);
}

function find(text: string, parts: typeof PARTS): PartFound | null {
  for (const [pattern, part] of parts) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { ...part, words: match[0].trim(), rest };
  }
  return null;
}

const name = (minutes: number): string => {
  const clock = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return minutes === 1440 ? '24:00' : minutes > 1440 ? `${clock} of the next day` : clock;
};

/** "06:00 to 12:00". */
export function partWords({ from, to }: Pick<PartFound, 'from' | 'to'>): string {
  return `${name(from)} to ${name(to)}`;
}
