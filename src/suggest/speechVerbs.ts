import type { Token } from './tokens.ts';

/** How a verb of speech stands to what was said. */
export type SpeechKind =
  | 'say'
  /** Holds it true, without words: believes, expects. */
  | 'hold'
  | 'deny'
  | 'doubt'
  /** A wish, promise or blame: its words are what is wanted. */
  | 'urge'
  /** Passes on another's words: quoted, cited. */
  | 'relay'
  /** Has a hearer: told, informed. */
  | 'tell';

export interface SpeechVerb {
  /** In the past tense, as a chain has it. */
  readonly past: string;
  readonly kind: SpeechKind;
  /** True when the form can be a noun or an adjective too: a report, claims. */
  readonly noun: boolean;
  /** True for "-ing". */
  readonly ing: boolean;
  /** True for a plain form that needs a modal or a plural before it: say, report. */
  readonly base: boolean;
}

type Row = readonly [kind: SpeechKind, words: string];

/** base/past/third/ing; where one word stands, it is regular. */
const ROWS: readonly Row[] = [
  [
    'say',
    'say/said write/wrote/writes/writing tweet post announce confirm claim warn add insist state report note stress explain argue maintain estimate suggest conclude reveal disclose acknowledge admit/admitted/admits/admitting concede allege assert declare recall reply/replied/replies respond complain caution predict testify/testified/testifies remark comment continue joke emphasise emphasize underline reiterate repeat observe hint speculate contend affirm proclaim indicate signal/signalled/signals/signalling confide opine boast lament quip shout whisper mutter ask answer find/found hear/heard/hears show/showed/shows record document reckon calculate rule tell/told forecast/forecast/forecasts read/read/reads/reading put/put/puts/putting speak/spoke/speaks/speaking clarify/clarified/clarifies relate recount describe sigh cry/cried/cries exclaim snap laugh recommend swear/swore/swears submit/submitted/submits/submitting agree guess',
  ],
  [
    'hold',
    'believe think/thought expect fear hope consider suspect assume know/knew/knows understand/understood/understands',
  ],
  ['deny', 'deny/denied/denies reject dismiss refute dispute contradict rebut/rebutted/rebuts/rebutting'],
  ['doubt', 'doubt question query/queried/queries'],
  [
    'urge',
    'urge promise pledge vow threaten demand order accuse blame criticise criticize condemn appeal call advise propose offer instruct invite praise welcome denounce decry/decried/decries implore hail slam/slammed/slams/slamming brand label/labelled/labels/labelling',
  ],
  ['relay', 'quote cite'],
  ['tell', 'inform brief assure'],
];

const NOUNS = new Set(
  'rule rules label brand tweet post claim state report note stress estimate comment hint signal boast lament quip shout whisper mutter answer show record document doubt question query promise pledge vow threaten demand order blame appeal call offer praise quote cite brief fear hope forecast joke cry sigh laugh snap continue tweets posts claims states reports notes estimates comments hints signals answers shows records documents doubts questions queries promises pledges vows demands orders appeals calls offers quotes fears hopes forecasts jokes cries reporting writing warning saying finding showing'.split(
    ' ',
  ),
);

const VERBS = build();

function build(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  for (const [rowKind, words] of ROWS) {
    for (const row of words.split(' ')) {
      const [base = '', pastForm, thirdForm, ingForm] = row.split('/');
      const stem = base.replace(/e$/, '');
      const past = pastForm ?? `${stem}ed`;
      const third = thirdForm ?? `${base}s`;
      const ing = ingForm ?? `${base === 'see' ? base : stem}ing`;
      const kind = base === 'tell' ? 'tell' : rowKind;
      const put = (form: string, isIng: boolean, isBase: boolean) => {
        if (!verbs.has(form))
          verbs.set(form, { past, kind, noun: NOUNS.has(form), ing: isIng, base: isBase && form !== past });
      };
      put(past, false, false);
      put(base, false, true);
      put(third, false, false);
      put(ing, true, false);
    }
  }
  return verbs;
}

/** Nouns for what was said, with the channel as a chain has it. */
export const MESSAGE_NOUNS: ReadonlySet<string> = new Set(
  'statement message post tweet letter email e-mail report communique communiqué release memo note bulletin interview article video blog column briefing speech address telegram filing remarks comments'.split(
    ' ',
  ),
);

/** The verb of speech that a word may be; null for any other. */
export function verbOf(token: Token): SpeechVerb | null {
  return token.kind === 'word' && !token.possessive ? (VERBS.get(token.low) ?? null) : null;
}
