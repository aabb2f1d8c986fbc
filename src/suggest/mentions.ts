import { isOutlet } from './sourceKind.ts';
import type { Who } from './whoIs.ts';

/** A source as one text knows it. */
export interface Mention {
  /** As it was first named, or later by the same name with more said of it. */
  who: Who;
  /** All words by which the text has called it, in small letters. */
  readonly called: Set<string>;
  /** Rises with each time it speaks. */
  turn: number;
  /** Rises with each time it is named as what a sentence is about, too. */
  recent: number;
  female: boolean | null;
}

/** Who is meant, and why where it is by reference. */
export interface Resolved {
  readonly who: Who;
  /** A clause for the reason, or null where the words name it themselves. */
  readonly reason: string | null;
  /** False when the text refers back and nothing fits: the words stand as they are. */
  readonly settled: boolean;
}

const MESSAGE = /\b(?:report|study|survey|poll|statement|letter|document|paper|release)\b/;

const DOCUMENT =
  /\b(report|study|survey|poll|statement|letter|document|paper|review|audit|filing|memo|analysis)\b/i;
const COURT = /\b(?:court|judge|justice|panel|tribunal|jury|commission|magistrates?)\b/i;

/** Everyone who has been credited so far, in the order of the text: who "he", "the agency" and "Verel" are. */
export class Mentions {
  private readonly all: Mention[] = [];
  private turn = 0;
  /** Whose a document is, by the word for it. */
  private readonly documents = new Map<string, Who>();

  /** @param isOwn true for a name of the publisher, who is never meant by “it”. */
  constructor(private readonly isOwn: (name: string) => boolean) {}

  /** Notes that somebody is there, without having spoken; `subject` where a sentence begins with them. */
  see(who: Who, subject = false): void {
    const mention = this.add(who, false);
    if (!mention || !subject) return;
    this.turn += 1;
    mention.recent = this.turn;
  }

  /** The one who spoke last. */
  last(): Who | null {
    return this.latest(() => true)?.who ?? null;
  }

  /** Notes whose a report or a statement is, so that "the report" is read as theirs. */
  wrote(by: string, who: Who): void {
    const noun = DOCUMENT.exec(by)?.[1]?.toLowerCase();
    if (noun && who.refers !== 'pronoun') this.documents.set(noun, who);
  }

  /** "the report says" after "a report by the board", "the ruling says" after a court has spoken. */
  private byDocument(who: Who): Resolved | null {
    const noun = who.name.toLowerCase();
    if (who.refers !== 'definite') return null;
    const known = this.documents.get(noun);
    const court = /^(?:ruling|judgment|judgement|verdict)$/.test(noun)
      ? this.latest(({ who: other, turn }) => turn > 0 && COURT.test(other.name))?.who
      : undefined;
    const owner = known ?? court;
    return owner === undefined
      ? null
      : { who: owner, reason: `“the ${who.name}” is read as that of ${owner.name}`, settled: true };
  }

  resolve(who: Who, verb: string | null = null): Resolved {
    const written = this.byDocument(who);
    if (written) {
      this.resolve(written.who);
      return written;
    }
    const owned = this.byOwner(who);
    if (owned) return owned;
    const found = this.find(who) ?? this.byTurn(who, verb);
    if (found) {
      this.turn += 1;
      const { mention } = found;
      if (mention.who.name === who.name && who.words.length > mention.who.words.length) mention.who = who;
      found.mention.turn = this.turn;
      found.mention.recent = this.turn;
      if (who.refers === 'name') found.mention.called.add(who.name.toLowerCase());
      if (/^(?:she|he)$/i.test(who.name)) found.mention.female = who.name.toLowerCase() === 'she';
      return { who: found.mention.who, reason: found.reason, settled: true };
    }
    if (who.refers === 'pronoun') return { who: { ...who, anonymous: false }, reason: null, settled: false };
    this.add(who, true);
    return { who, reason: null, settled: true };
  }

  /** "her office", "his lawyer": of whoever was named last. */
  private byOwner(who: Who): Resolved | null {
    const [, owner] = /^(his|her|their|its) /i.exec(who.words) ?? [];
    if (
      !owner ||
      !/^(?:office|spokes\w+|lawyers?|family|aides?|party|team|deputy|company|supporters|employer|staff)$/i.test(
        who.name,
      )
    )
      return null;
    const pronoun = { his: 'he', her: 'she', their: 'they', its: 'it' }[owner.toLowerCase()] ?? 'they';
    const found =
      this.byPronoun(pronoun) ?? (/^(?:he|she)$/.test(pronoun) ? (this.byRecent() ?? this.bySeen()) : null);
    if (!found) return null;
    const of = found.mention.who;
    const name = `${of.name}’s ${who.name}`;
    const made = {
      ...who,
      name,
      words: `${of.words}’s ${who.name}`,
      refers: 'name' as const,
      kind: of.kind,
      anonymous: false,
    };
    this.add(made, true);
    return { who: made, reason: `“${owner.toLowerCase()}” is read as ${of.name}`, settled: true };
  }

  private byRecent() {
    const mention = this.latest(({ recent, who }) => recent > 0 && isPersonLike(who));
    return mention && { mention, reason: null };
  }

  /** The person named last, who may not have spoken or done anything. */
  private bySeen() {
    const mention = this.all.findLast(({ who }) => who.person === true);
    return mention === undefined ? null : { mention, reason: null };
  }

  private add(who: Who, speaks: boolean): Mention | null {
    if (who.refers === 'pronoun') return null;
    if (speaks) this.turn += 1;
    const same = speaks
      ? this.all.find((each) => each.called.has(who.name.toLowerCase()) && !each.who.anonymous)
      : (this.all.find((each) => each.called.has(who.name.toLowerCase())) ?? this.byPartOfName(who)?.mention);
    if (same) {
      if (speaks) {
        same.turn = this.turn;
        same.recent = this.turn;
      }
      return same;
    }
    const female = /\b(?:Ms|Mrs|Miss|woman|spokeswoman|mother|mum|widow|she|actress|queen|hers?)\b/i.test(
      who.words,
    )
      ? true
      : /\b(?:Mr|man|spokesman|father|king)\b/i.test(who.words)
        ? false
        : who.female;
    const turn = speaks ? this.turn : 0;
    const made = { who, called: new Set([who.name.toLowerCase()]), turn, recent: turn, female };
    this.all.push(made);
    return made;
  }

  private latest(fits: (mention: Mention) => boolean): Mention | null {
    let best: Mention | null = null;
    for (const each of this.all) if (fits(each) && (best === null || each.recent >= best.recent)) best = each;
    return best;
  }

  private find(who: Who): { readonly mention: Mention; readonly reason: string | null } | null {
    const name = who.name.toLowerCase();
    if (who.refers === 'pronoun') return this.byPronoun(name);
    const same = this.latest(
      ({ called, who: other }) =>
        called.has(name) && !(who.anonymous && other.anonymous && who.refers === 'no' && !who.plural),
    );
    if (same) return { mention: same, reason: null };
    if (who.refers === 'name') return this.byPartOfName(who);
    if (who.refers === 'definite') return this.byDescription(who);
    return null;
  }

  private byPronoun(name: string) {
    const mention = this.latest(({ who, female, turn, recent }) => {
      if (this.isOwn(who.name)) return false;
      if (name === 'they') return turn > 0;
      if (name === 'it')
        return (
          turn > 0 &&
          who.person !== true &&
          (!isPersonLike(who) || who.person === false || !who.name.includes(' '))
        );
      return (
        recent > 0 &&
        who.person !== false &&
        (turn > 0 || who.person === true) &&
        isPersonLike(who) &&
        !who.plural &&
        (female === null || female === (name === 'she'))
      );
    });
    return (
      mention && {
        mention,
        reason: `“${name}” is read as the last one who spoke and fits, ${mention.who.name}`,
      }
    );
  }

  /** "Verel" after "Tomas Verel", "AFP" after "Agence France-Presse". */
  private byPartOfName(who: Who) {
    const words = who.name.split(' ');
    const last = words.at(-1) ?? '';
    const mention = this.latest(({ who: other }) => {
      if (other.name === who.name) return true;
      const others = other.name.split(' ');
      if (words.length <= 2 && others.length > words.length && endsWith(others, words)) return true;
      if (others.length < words.length && others.length >= 2 && endsWith(words, others)) return true;
      if (
        words.length === 1 &&
        others.length > 1 &&
        others[0] === last &&
        isPersonLike(other) &&
        isProperAll(others)
      )
        return true;
      return words.length === 1 && /^\p{Lu}{2,}$/u.test(last) && acronymOf(other.name) === last;
    });
    return mention && { mention, reason: `“${who.name}” is read as ${mention.who.name}, named before` };
  }

  private byDescription(who: Who) {
    const words = who.name.toLowerCase().split(' ');
    const head = words[0] === 'news' ? 'agency' : (words.at(-1) ?? '');
    const inName = this.latest(({ who: other }) => {
      const called = ` ${other.words.toLowerCase().replace(/[,.]/g, '')} `;
      if (
        MESSAGE.test(head) !== MESSAGE.test(other.name.toLowerCase().split(' ')[0] ?? '') &&
        MESSAGE.test(head)
      )
        return called.includes(` ${head} `);
      return (
        called.includes(` ${head} `) &&
        !(words.length > 1 && !words.every((each) => called.includes(` ${each} `)))
      );
    });
    const mention = inName ?? this.byKind(head, who);
    return (
      mention && { mention, reason: `“the ${who.name}” is read as the last that fits, ${mention.who.name}` }
    );
  }

  /** Whoever spoke last, where the words can be nobody's else: "a spokeswoman", "the hairdresser added". */
  private byTurn(who: Who, verb: string | null) {
    if (/^(?:spokes(?:man|woman|person))$/i.test(who.name)) {
      const body = this.latest(
        ({ who: other, recent }) =>
          recent > 0 &&
          other.person !== true &&
          !other.anonymous &&
          !isPersonLike({ ...other, words: other.name }),
      );
      return (
        body && {
          mention: body,
          reason: `“${who.name}” is read as one of ${body.who.name}, the last body that spoke`,
        }
      );
    }
    if (who.refers !== 'definite' || who.plural || !GOES_ON.test(verb ?? '')) return null;
    const last = this.latest(({ who: other, turn }) => turn > 0 && isPersonLike(other));
    return (
      last && {
        mention: last,
        reason: `“the ${who.name}” goes on from the words before, so is read as ${last.who.name}`,
      }
    );
  }

  private byKind(head: string, who: Who): Mention | null {
    switch (head) {
      case 'agency':
      case 'service':
      case 'newswire':
        if (who.name.includes('news')) return this.latest(({ who: { kind } }) => kind === 'agency');
        if (who.name !== head) return null;
        return this.latest(({ who: { kind, name } }) => kind === 'agency' || BUREAU.test(name));
      case 'broadcaster':
      case 'station':
      case 'channel':
        return this.latest(({ who: { kind } }) => kind === 'broadcaster');
      case 'newspaper':
      case 'paper':
      case 'daily':
      case 'magazine':
      case 'tabloid':
        return this.latest(({ who: { kind } }) => kind === 'publisher');
      case 'company':
      case 'firm':
      case 'group':
      case 'charity':
      case 'organisation':
      case 'organization':
      case 'operator':
      case 'body':
      case 'airline':
      case 'manufacturer':
      case 'bank':
        // "the airport operator" is none that was named for something else.
        if (who.name !== head) return null;
        return (
          this.latest(
            ({ who: other }) => other.refers === 'name' && other.person !== true && COMPANY.test(other.words),
          ) ??
          this.latest(
            ({ who: other }) =>
              other.person !== true &&
              other.refers === 'name' &&
              !isOutlet(other.name, other.words) &&
              !NO_COMPANY.test(other.name),
          )
        );
      default:
        return null;
    }
  }
}

const COMPANY =
  /\b(?:\w*maker|company|firm|group|plc|inc|ltd|airline|bank|retailer|operator|charity|manufacturer|giant)\b/i;
const BUREAU = /\b(?:agency|service|survey|bureau|office|observatory)\b/i;
const NO_COMPANY =
  /\b(?:ministry|police|government|court|minister|president|town|city|union|army|parliament|agency|council|\p{Lu}\p{Ll}+day)\b/iu;
/** Last words of names of companies, clubs, groups and places. */
const NO_PERSON =
  /\b(?:Foods?|Fuels?|Energy|Power|Lines|Airways|Airlines|Capital|Holdings|Motors|Systems|Industries|Partners|Ventures|Pharma|Labs|Telecom|Mining|Minerals|Oil|Gas|Rail|Railways?|Trains|Steel|Water|Homes|Stores|Markets|Technologies|Software|Logistics|Shipping|Ferries|Chemicals|Plastics|Insurance|Securities|Rovers|United|Athletic|Wanderers|Rangers|Rights|Aid|Alliance|Network|Bridge|Street|Road|Lane|Avenue|Square|Park|Island|Harbour|Harbor|Bay|Valley|County|River|Lake|Hill|Mountain|Airport|Stadium|Beach|Forest|Coast|Province|Region|District|City|Town|Port)$/;
const GOES_ON = /^(?:added|continued|recalled|went on|replied|concluded|joked|explained)$/;
const PERSON =
  /\b(?:man|woman|spokes\w+|officer|official|minister|president|mayor|chief|director|leader|doctor|judge|prosecutor|detective|sergeant|resident|teacher|owner|witness|neighbour|neighbor|insider|pal|source|governor|professor|master|farmer|member|diplomat|general|colonel|surveyor|boss|lawyer|secretary|secretary-general|king|queen|survivor|worker|driver|author|engineer|expert|mp|ambassador|inspector|commander|captain|counsel|hairdresser|volcanologist|seismologist|friend|mother|father|aide|analyst|adviser|chairman|chairwoman|head|manager)\b/i;

/** True for one who may be "he" or "she". */
export function isPersonLike({ name, words, kind, refers, person, anonymous, plural }: Who): boolean {
  if (person !== true && NO_PERSON.test(name) && refers === 'name') return false;
  if (
    person === true ||
    (anonymous && refers === 'no' && !plural && (kind === 'person' || kind === 'witness'))
  )
    return true;
  if (PERSON.test(words) && !/^(?:ministry|office|report|study)\b/i.test(name)) return true;
  return (
    refers === 'name' &&
    (kind === 'person' || kind === 'official' || kind === 'military') &&
    name.split(' ').length <= 4 &&
    !/(?:ministry|police|government|army|office|palace|council|service|authority)/i.test(name)
  );
}

function isProperAll(words: readonly string[]): boolean {
  return words.every((each) => /^\p{Lu}/u.test(each));
}

function endsWith(list: readonly string[], end: readonly string[]): boolean {
  return end.every((each, at) => list[list.length - end.length + at] === each);
}

/** Initials of the words that are written with a capital, hyphenated parts too: "AFP". */
export function acronymOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((each) => /^\p{Lu}/u.test(each))
    .map((each) => each[0])
    .join('');
}
