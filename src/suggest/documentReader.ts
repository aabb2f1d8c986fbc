import type { Dataset } from '../model/dataset.ts';
import { type Attributed, attribute, type ChainPart } from './attributed.ts';
import type { Attribution, ClaimSuggestion, SuggestDocument, SuggestedHop } from './claimSuggestion.ts';
import { countWords, hasClause, trimmed } from './clauses.ts';
import type { Stretch } from './frame.ts';
import { headlineFrame } from './headlineFrame.ts';
import { hedgeIn } from './hedges.ts';
import { KnownSources, plainName } from './knownSources.ts';
import { Mentions } from './mentions.ts';
import { type Phrase, phraseFrom } from './nounPhrase.ts';
import type { Paragraph } from './paragraphs.ts';
import { readSentence } from './readSentence.ts';
import { sentencesOf } from './sentences.ts';
import { sentenceText } from './sentenceText.ts';
import { isOutlet, sourceKind } from './sourceKind.ts';
import { timeIn } from './timeIn.ts';
import { type Token, tokensOf } from './tokens.ts';
import { whoIs } from './whoIs.ts';

/** Reads a text paragraph by paragraph, and keeps in mind who has spoken. */
export class DocumentReader {
  private readonly mentions = new Mentions((name) => this.isPublisher(name));
  private readonly sources: KnownSources;
  private readonly publisher: SuggestedHop;
  /** The chain of the words before, for those that go on without a name. */
  private before: readonly ChainPart[] = [];
  /** True while speech that began in an earlier paragraph has not ended. */
  private runsOn = false;

  constructor(
    private readonly document: SuggestDocument,
    sources: Dataset['sources'],
  ) {
    this.sources = new KnownSources(sources);
    const source = sources.find(({ id }) => id === document.publisher) ?? null;
    this.publisher = {
      name: source?.name ?? document.publisher,
      source: source?.id ?? null,
      kind: source?.kind ?? 'publisher',
      anonymous: false,
      verb: 'reported',
      by: null,
    };
  }

  /** The suggestions of the next paragraph. */
  read(paragraph: Paragraph): readonly ClaimSuggestion[] {
    const tokens = tokensOf(paragraph.text);
    const isFirst = paragraph.number === 1;
    return sentencesOf(tokens).flatMap((sentence, at) =>
      this.sentence(paragraph, sentence, at === 0, isFirst),
    );
  }

  private sentence(
    paragraph: Paragraph,
    all: readonly Token[],
    begins: boolean,
    isFirst: boolean,
  ): readonly ClaimSuggestion[] {
    const tokens = begins ? withoutDateline(all) : all;
    const made: ClaimSuggestion[] = [];
    const frames = readSentence(tokens);
    this.seeNames(tokens);
    const credited: Stretch[] = [];
    const tell = (found: Attributed) => {
      for (const stretch of found.content) made.push(...this.statements(paragraph, tokens, stretch, found));
      credited.push(...found.content, found.own);
      this.before = found.parts;
    };
    const carriers = frames.length > 0 ? this.interviewers(tokens, frames[0]?.own.from ?? 0) : [];
    for (const frame of frames) {
      const before = this.before;
      const found = attribute(tokens, frame, this.mentions, before);
      if (!found) continue;
      // "He added" in the same paragraph: said to, or passed on by, whoever had the words before.
      const same =
        found.pronoun &&
        !begins &&
        found.parts.length === 1 &&
        found.parts[0]?.who.name === before[0]?.who.name;
      const more = carriers.filter(({ who }) => found.parts.every((each) => each.who.name !== who.name));
      tell({ ...found, parts: [...found.parts, ...(same ? before.slice(1) : more)] });
    }
    if (made.length === 0) {
      const headline = tokens.at(-1)?.text === '.' ? null : headlineFrame(tokens);
      const found = headline && attribute(tokens, headline, this.mentions, this.before);
      if (found) tell(found);
    }
    const speech = tokens.filter((each) => each.kind === 'speech');
    if (made.length === 0 && speech.length > 0) this.loneSpeech(tokens, tell);
    this.runsOn =
      speech.at(-1)?.speech?.closed === false ||
      (this.runsOn && speech.length === 0 && made.length === 0 && false);
    if (made.length === 0) made.push(...this.own(paragraph, tokens, { from: 0, to: tokens.length }, isFirst));
    else made.push(...this.ownBefore(paragraph, tokens, credited));
    return made.sort((a, b) => a.start - b.start);
  }

  /** "Speaking to Lantern Radio, X said": outlets that are told before the speaker is. */
  private interviewers(tokens: readonly Token[], to: number): readonly ChainPart[] {
    const comma = tokens.findIndex((each) => each.text === ',');
    if (comma < 0 || comma > to + 1 || comma > 14) return [];
    const words = tokens
      .slice(0, comma)
      .map((each) => each.low)
      .join(' ');
    if (
      !/^(?:speaking|talking|in (?:an?|his|her|their) (?:interview|statement|email|message|letter|comments?)|in (?:comments|remarks)|interviewed)\b/.test(
        words,
      )
    )
      return [];
    const at = tokens.findIndex((each, index) => index < comma && /^(?:to|with|by|on)$/.test(each.low));
    const phrase = at < 0 ? null : phraseFrom(tokens, at + 1, comma);
    const who = phrase && whoIs(tokens, phrase);
    if (!who || !isOutlet(who.name, who.words) || this.isPublisher(who.name)) return [];
    return [{ who: this.mentions.resolve(who).who, verb: 'reported', by: null }];
  }

  /** Speech without "said": goes on from the words before, or has its speaker before a colon. */
  private loneSpeech(tokens: readonly Token[], tell: (found: Attributed) => void): void {
    const first = tokens.findIndex((each) => each.kind === 'speech');
    const content = [{ from: first, to: tokens.length }];
    const base = {
      stance: 'asserts',
      content,
      own: { from: first, to: first },
      sure: false,
      pronoun: false,
    } as const;
    const onlySpeech = tokens.every((each) => each.kind !== 'word');
    if (first <= 1 && this.before.length > 0 && (onlySpeech || this.runsOn)) {
      const name = this.before[0]?.who.name ?? '';
      const why = this.runsOn
        ? `Rule: speech that runs on from the paragraph before keeps its speaker, ${name}.`
        : `Rule: speech with nobody named for it goes on from the words before, by ${name}.`;
      tell({ ...base, parts: this.before, why, sure: this.runsOn });
      return;
    }
    if (tokens[first - 1]?.text !== ':') return;
    const subject = subjectOf(tokens, first);
    const who = subject && whoIs(tokens, subject);
    if (!who || (who.refers === 'no' && !who.anonymous)) return;
    const { who: found, reason } = this.mentions.resolve(who);
    const words = tokens
      .slice(subject.from, subject.to)
      .map((each) => each.text)
      .join(' ');
    tell({
      ...base,
      parts: [{ who: found, verb: 'said', by: null }],
      why: `Rule: the subject of a sentence speaks after its colon (“${words}”)${reason ? `; ${reason}` : ''}.`,
    });
  }

  private statements(
    paragraph: Paragraph,
    tokens: readonly Token[],
    stretch: Stretch,
    found: Attributed,
  ): readonly ClaimSuggestion[] {
    const { from, to } = trimmed(tokens, stretch.from, stretch.to);
    if (from >= to) return [];
    const inside = tokens.slice(from, to);
    const speeches = inside.filter((each) => each.kind === 'speech');
    const narrow = inside.filter((each) => each.kind === 'word');
    const clause = hasClause(
      inside.filter((each) => each.kind !== 'speech'),
      0,
      narrow.length,
    );
    const onlySpeech =
      speeches.length > 0 &&
      (narrow.length === 0 ||
        (!clause &&
          narrow.length <= 6 &&
          (inside[0]?.kind === 'speech' || inside.at(-1)?.kind === 'speech') &&
          inside[0]?.kind === 'speech'));
    if (
      onlySpeech ||
      (speeches.length > 0 &&
        inside.at(-1)?.kind === 'speech' &&
        found.why.includes('speech with its speaker after'))
    ) {
      return speeches.flatMap((each) =>
        each.speech ? this.make(paragraph, each.speech.from, each.speech.to, true, tokens, found) : [],
      );
    }
    const start = inside[0]?.start ?? 0;
    const last = inside.at(-1);
    const only = narrow.length === 1 && /^(?:it|this|that|these|those|them|so)$/.test(narrow[0]?.low ?? '');
    const begin = only ? (tokens[found.own.from]?.start ?? start) : start;
    return this.make(paragraph, begin, last?.end ?? start, false, tokens, found);
  }

  private make(
    paragraph: Paragraph,
    start: number,
    end: number,
    directSpeech: boolean,
    tokens: readonly Token[],
    found: Attributed,
  ): readonly ClaimSuggestion[] {
    const words = paragraph.text.slice(start, end);
    if (!/\p{L}/u.test(words)) return [];
    const frameWords = spanWords(paragraph, tokens, found.own);
    const parts = found.parts.filter(
      ({ who }) =>
        !this.isPublisher(who.name) &&
        !(
          who.refers !== 'name' &&
          /^(?:this|our) (?:newspaper|magazine|website|reporter|correspondents?|reporters?)\b/i.test(
            who.words,
          )
        ),
    );
    const origin = parts[0];
    if (!origin)
      return [
        this.suggestion(paragraph, start, end, {
          hops: [],
          stance: found.stance,
          hedge: null,
          directSpeech,
          why: found.why,
          sure: found.sure,
        }),
      ];
    // "Local reports suggest": nobody is credited by that.
    if (
      parts.length === 1 &&
      origin.who.refers !== 'name' &&
      /(?:^|\s)(?:reports|rumou?rs)$/i.test(origin.who.name)
    ) {
      const hedge = hedgeIn(frameWords) ?? origin.who.name;
      return [
        this.suggestion(paragraph, start, end, {
          hops: [],
          stance: 'reports',
          hedge,
          directSpeech,
          why: found.why,
          sure: false,
        }),
      ];
    }
    const hops = parts.map((part): SuggestedHop => this.hop(part));
    const hedge = hedgeIn(frameWords);
    return [
      this.suggestion(paragraph, start, end, {
        hops,
        stance: found.stance,
        hedge,
        directSpeech,
        why: found.why,
        sure: found.sure,
      }),
    ];
  }

  private hop({ who, verb, by }: ChainPart): SuggestedHop {
    const source = this.sources.find(who.name);
    return {
      name: source?.name ?? capital(who.name),
      source: source?.id ?? null,
      kind: source?.kind ?? sourceKind(who.name, who.words),
      anonymous: source?.anonymous ?? who.anonymous,
      verb,
      by,
    };
  }

  private isPublisher(name: string): boolean {
    const [one, own] = [plainName(name), plainName(this.publisher.name)];
    return (
      one === own ||
      (one.length >= 3 &&
        (own.startsWith(`${one} `) || own.endsWith(` ${one}`)) &&
        (one.includes(' ') || isOutlet(this.publisher.name)))
    );
  }

  /** Words with nobody credited for them. */
  private own(
    paragraph: Paragraph,
    tokens: readonly Token[],
    stretch: Stretch,
    isFirst: boolean,
  ): readonly ClaimSuggestion[] {
    const { from, to } = trimmed(tokens, stretch.from, stretch.to);
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return [];
    const words = paragraph.text.slice(first.start, last.end);
    const clause = hasClause(tokens, from, to);
    if (countWords(tokens, from, to) < (isFirst ? 4 : 3) || tokens[to]?.text === '?') return [];
    if (!clause || /\b(?:not to be (?:named|identified)|on condition of anonymity)\b/.test(words)) return [];
    const hedge = hedgeIn(words) ?? reportsTail(words);
    const why = hedge
      ? `Rule: no source is named, and the publisher keeps its distance (“${hedge}”).`
      : 'Rule: no source is named, so these are the publisher’s own words.';
    return [
      this.suggestion(paragraph, first.start, last.end, {
        hops: [],
        stance: hedge ? 'reports' : 'asserts',
        hedge,
        directSpeech: false,
        why,
        sure: hedge === null,
      }),
    ];
  }

  /** What a sentence says by itself before it credits somebody: "The road is shut, but police say …". */
  private ownBefore(
    paragraph: Paragraph,
    tokens: readonly Token[],
    credited: readonly Stretch[],
  ): readonly ClaimSuggestion[] {
    const least = Math.min(...credited.map(({ from }) => from));
    const stop = tokens.findLastIndex((each, at) => at < least && /^[,;—–]$/.test(each.text));
    if (stop < 4 || stop < least - 3 || !hasClause(tokens, 0, stop) || countWords(tokens, 0, stop) < 5)
      return [];
    if (
      !/^(?:but|while|and|although|though|whereas|;)$/.test(tokens[stop + 1]?.low ?? '') &&
      tokens[stop]?.text !== ';'
    )
      return [];
    return this.own(paragraph, tokens, { from: 0, to: stop }, false);
  }

  private suggestion(
    paragraph: Paragraph,
    start: number,
    end: number,
    {
      hops,
      stance,
      hedge,
      directSpeech,
      why,
      sure,
    }: {
      readonly hops: readonly SuggestedHop[];
      readonly stance: ClaimSuggestion['stance'];
      readonly hedge: string | null;
      readonly directSpeech: boolean;
      readonly why: string;
      readonly sure: boolean;
    },
  ): ClaimSuggestion {
    const words = paragraph.text.slice(start, end);
    const [origin] = hops;
    const last = {
      ...this.publisher,
      verb: hops.length > 0 ? (directSpeech ? 'quoted' : 'cited') : this.publisher.verb,
    };
    const attribution: Attribution = !origin ? 'none' : origin.anonymous ? 'unnamed' : 'named';
    const [first = last, ...rest] = [...hops, last];
    return {
      id: `${this.document.id}:${paragraph.number}:${start}-${end}`,
      document: this.document.id,
      paragraph: paragraph.number,
      start: paragraph.offset + start,
      end: paragraph.offset + end,
      text: sentenceText(words),
      chain: [first, ...rest],
      stance,
      hedge,
      time: timeIn(words),
      directSpeech,
      attribution,
      why,
      confidence: sure ? 'sure' : 'likely',
    };
  }

  /** Notes names with a role or of outlets that have not spoken, so that "the agency" finds them. */
  private seeNames(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'word' || !token.cap || tokens[at - 1]?.cap) continue;
      if (at === 0 && !token.tags.has('ProperNoun') && !tokens[1]?.cap && !isOutlet(token.text)) continue;
      const phrase = phraseFrom(tokens, at);
      const who = phrase && whoIs(tokens, phrase);
      if (phrase && who?.refers === 'name' && phrase.to - phrase.from <= 6 && !who.plural)
        this.mentions.see(who, at <= 10 && !tokens.slice(0, at).some((each) => each.tags.has('Verb')));
    }
  }
}

function spanWords(paragraph: Paragraph, tokens: readonly Token[], { from, to }: Stretch): string {
  const inside = tokens.slice(from, to);
  return paragraph.text.slice(inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0);
}

function reportsTail(words: string): string | null {
  return /[:–—-] ?(reports?|claims?)$/i.exec(words)?.[1] ?? null;
}

function subjectOf(tokens: readonly Token[], to: number): Phrase | null {
  for (let at = 0; at < Math.min(to, 6); at += 1) {
    const phrase = phraseFrom(tokens, at, to);
    if (phrase) return phrase;
  }
  return null;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Without "PORT AMERY, Sept 3 (Coastal Wire) -" or "09:20" before the first sentence. */
function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  if (/^\d{1,2}[:.]\d{2}(?:am|pm)?$/.test(tokens[0]?.text ?? ''))
    return tokens.slice(tokens[1]?.kind === 'mark' ? 2 : 1);
  const dash = tokens.findIndex((each) => /^[-–—]$/.test(each.text));
  if (dash < 0 || dash > 14) return tokens;
  const head = tokens.slice(0, dash);
  const isLine =
    head.some((each) => each.text === ')') ||
    (/^\p{Lu}{3,}$/u.test(head[0]?.text ?? '') && head.every((each) => !/^\p{Ll}{4,}/u.test(each.text)));
  return isLine ? tokens.slice(dash + 1) : tokens;
}
