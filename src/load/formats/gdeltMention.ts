import type { Draft } from '../draft.ts';
import { GDELT_COLUMNS, type GdeltColumn, gdeltTime } from './gdeltRow.ts';
import { guessKind } from './guessKind.ts';

const TRACK = 'First recorded by GDELT';
const WHY =
  'GDELT’s update in which the event was first recorded (EventTimeDate). What happened may lie days before it.';

/** Kinds of document, by `MentionType`. */
const TYPES: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6']);

/** The mentions of a file, each a claim; those of one event are gathered under it, wherever they stand. */
export class GdeltMentions {
  readonly #draft: Draft;
  /** By `GlobalEventID`: id in the draft, and the time its first row gave. */
  readonly #events = new Map<string, { readonly id: string; readonly stamp: string }>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** Takes one row of the right number of cells. */
  read(cells: readonly string[], where: string): void {
    const draft = this.#draft;
    const at = (column: GdeltColumn): string => cells[COLUMN_AT[column]]?.trim() ?? '';
    const number = at('GlobalEventID');
    if (!/^\d{1,15}$/.test(number)) {
      draft.error(where, number, 'An event of GDELT is a number: write it like 410412347.', 'GlobalEventID');
      return;
    }
    const publisher = at('MentionSourceName') || hostOf(at('MentionIdentifier'));
    if (publisher === '') {
      draft.error(where, '', 'The mention names no source: write who published it.', 'MentionSourceName');
      return;
    }
    const event = this.#event(number, at('EventTimeDate'), where);
    if (event === null) return;
    if (at('MentionSourceName') === '') {
      draft.warning(where, '', 'No source is named: the host of the address is taken.', 'MentionSourceName');
    }
    if (!TYPES.has(at('MentionType'))) {
      draft.warning(
        where,
        at('MentionType'),
        'GDELT has the types 1 to 6: write one of them.',
        'MentionType',
      );
    }
    const said = gdeltTime(at('MentionTimeDate'));
    if (said.kind === 'bad') {
      draft.warning(where, at('MentionTimeDate'), `${said.message} It is left out.`, 'MentionTimeDate');
    }
    const source = draft.source(publisher, { kind: guessKind(publisher) });
    const sentence = /^[1-9]\d*$/.test(at('SentenceID')) ? ` in sentence ${at('SentenceID')}` : '';
    draft.claim(
      {
        event,
        text: `Event ${number} is mentioned${sentence}.`,
        stance: 'reports',
        said: said.kind === 'time' ? said.text : null,
        chain: [{ source, verb: 'mentioned' }],
        kept: keptOf(cells),
      },
      where,
    );
    this.#document(at('MentionIdentifier'), source, at('MentionDocTranslationInfo'), where);
  }

  /** Id of the event, made with its first row. Null, and an error, where that row’s time cannot be read. */
  #event(number: string, stamp: string, where: string): string | null {
    const draft = this.#draft;
    const known = this.#events.get(number);
    if (known) {
      if (known.stamp !== stamp) {
        const message = `An earlier row dates event ${number} to ${known.stamp}: write one time for one event. The first is taken.`;
        draft.warning(where, stamp, message, 'EventTimeDate');
      }
      return known.id;
    }
    const time = gdeltTime(stamp);
    if (time.kind === 'bad') {
      draft.error(where, stamp, time.message, 'EventTimeDate');
      return null;
    }
    const id = draft.event(
      {
        id: number,
        title: `Event ${number}`,
        track: TRACK,
        time: { start: time.text, stated: stamp, basis: 'inferred', why: WHY },
      },
      where,
    );
    this.#events.set(number, { id, stamp });
    return id;
  }

  /** The document of a mention: an address, the number of a paper in an archive, or a citation in words. */
  #document(identifier: string, publisher: string, translation: string, where: string): void {
    if (identifier === '') {
      this.#draft.warning(
        where,
        '',
        'The mention names no document: write its address.',
        'MentionIdentifier',
      );
      return;
    }
    const url = /^https?:\/\/\S+$/i.test(identifier) ? identifier : null;
    // “srclc:fra; eng:…” names the language translated from; without it, the document was in English.
    const language = translation === '' ? 'en' : (/\bsrclc:([a-z]{2,3})\b/i.exec(translation)?.[1] ?? null);
    this.#draft.document({ title: identifier, publisher, url, language }, where);
  }
}

const COLUMN_AT = Object.fromEntries(GDELT_COLUMNS.map((name, index) => [name, index])) as Readonly<
  Record<GdeltColumn, number>
>;

/** All cells of the row but those that the event holds. */
function keptOf(cells: readonly string[]): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const [index, name] of GDELT_COLUMNS.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (index > 1 && cell !== '') kept[name] = cell;
  }
  return kept;
}

function hostOf(identifier: string): string {
  return /^https?:\/\/(?:www\.)?([^/\s:?#]+)/i.exec(identifier)?.[1] ?? '';
}
