import type { SourceKind } from '../model/dataset.ts';

const KNOWN_AGENCIES =
  /^(?:reuters|afp|agence france-presse|ap|associated press|press association|pa(?: media)?|dpa|efe|ansa|tass|ria novosti|interfax|xinhua|kyodo|anadolu|upi|united press international|aap|pti|yonhap|belga|tt|ntb|apa|tanjug|irna|isna|mena|bloomberg|dow jones)$/i;
const KNOWN_BROADCASTERS =
  /^(?:the )?(?:bbc(?: .*)?|cnn|itv(?: .*)?|sky news|channel 4(?: news)?|npr|pbs|abc(?: news)?|cbs(?: news)?|nbc(?: news)?|fox news|al jazeera|al arabiya|euronews|deutsche welle|dw|ard|zdf|rai|rte|rtÉ|cbc|voa|voice of america|france 24|rfi|radio france internationale|nhk|cctv|rt|trt(?: .*)?)$/i;
const KNOWN_PAPERS =
  /^(?:the )?(?:guardian|observer|independent|economist|financial times|ft|new york times|washington post|wall street journal|wsj|le monde|le figaro|libération|el país|der spiegel|spiegel|die zeit|bild|die welt|la repubblica|politico|axios|vox|globalpost|bellingcat|haaretz|dawn|the hindu|scotsman|telegraph|mail|sun|mirror|star|sun-times)$/i;

const AGENCY =
  /\b(?:news agency|news service|news ?wire|wire(?: service)?|press agency|presse|newsagency)\b/i;
const BROADCASTER =
  /\b(?:television|tv|radio|broadcaster|broadcasting|channel|fm|network|station|news at \w+)\b/i;
const PUBLISHER =
  /\b(?:newspaper|daily|weekly|magazine|journal|tabloid|news(?:paper)? site|news website|website|paper|times|post|herald|gazette|tribune|courier|chronicle|observer|guardian|telegraph|express|mirror|mail|echo|argus|bulletin|review|lantern|examiner|mercury|register|sentinel|inquirer|dispatch|standard|globe|monitor|flash|rocket|news)\b/i;
const MILITARY =
  /\b(?:army|military|navy|air force|soldiers?|troops?|general|colonel|captain of the guard|commander|brigade|battalion|regiment|rebels?|fighters?|militia|militants?|guard|lieutenant|sergeant(?! [A-Z])|insurgents?|guerrillas?|marines?|gunmen)\b/i;
const WITNESS = /\b(?:witness(?:es)?|eyewitness(?:es)?|survivors?|passers?-?by|bystanders?|onlookers?)\b/i;
const SOCIAL =
  /\b(?:twitter|facebook|telegram|instagram|tiktok|youtube|social media|blogger|tweet|account|users?)\b/i;
const INSTITUTION =
  /\b(?:un|united nations|union|university|institute|council of|commission|committee|agency|organi[sz]ation|group|company|firm|association|foundation|charity|hospital|bank|society|red cross|court|report|study|survey|centre|center|operator|airline|authority|office|service|board|party|watch|ngo|museum|zoo|school|club|campaigners|coastguard|inquiry|researchers|scientists|industries|chamber|federation|trust|alliance|league|corporation|inc|ltd|plc)\b/i;
const OFFICIAL =
  /\b(?:ministry|minister|president|government|officials?|police|mayor|governor|palace|spokes(?:man|woman|person|people)|secretary|department|authorities|ambassador|chancellor|premier|prime minister|senator|mp|councillor|council|prosecutors?|judge|detective|inspector|sheriff|chief|embassy|consul|diplomats?|parliament|coastguard|fire service|ambulance service|officer|harbour master|regulator|king|queen|prince|deputy|lawmakers?|civil protection|kremlin|white house|state department|pentagon|downing street)\b/i;

/** The kind that a source probably is, by the words of its name and of what the text calls it. */
export function sourceKind(name: string, words: string = name): SourceKind {
  const bare = name.replace(/^the /i, '');
  if (KNOWN_AGENCIES.test(bare)) return 'agency';
  if (KNOWN_BROADCASTERS.test(bare)) return 'broadcaster';
  if (KNOWN_PAPERS.test(bare)) return 'publisher';
  // A person of a body is what the body is; the body's own name decides before what else is said of it.
  for (const each of name === words ? [name] : [name, words]) {
    const kind = kindByWord(each);
    if (kind) return kind;
  }
  if (
    /^(?:(?:local|state|foreign|social|national) )?(?:media|press|newspapers|outlets|media outlets)$/i.test(
      bare,
    )
  )
    return 'publisher';
  return /^\p{Lu}{3,}$/u.test(bare) ? 'institution' : 'person';
}

function kindByWord(words: string): SourceKind | null {
  const isPerson =
    /\b(?:spokes\w+|minister|president|officials?|chief|director|reporter|editor|correspondent|journalist)\b/i.test(
      words,
    );
  if (AGENCY.test(words)) return 'agency';
  if (!isPerson && isOutletName(words)) return BROADCASTER.test(words) ? 'broadcaster' : 'publisher';
  if (WITNESS.test(words)) return 'witness';
  if (OFFICIAL.test(words))
    return /\b(?:guard|army|military)\b/i.test(words) && !/\b(?:minister|ministry|president\b)/i.test(words)
      ? 'military'
      : 'official';
  if (MILITARY.test(words)) return 'military';
  if (INSTITUTION.test(words)) return 'institution';
  if (SOCIAL.test(words)) return 'social';
  return null;
}

/** True for a name made as outlets are named, or for words that say it is one: "the newspaper Vremya", "Amery Radio". */
function isOutletName(words: string): boolean {
  if (BROADCASTER.test(words)) return /\p{Lu}|state|television|broadcaster|radio/u.test(words);
  if (/\b(?:newspaper|daily|weekly|magazine|tabloid|news(?:paper)? site|news website)\b/i.test(words))
    return true;
  // The last word of a name: "Harrow Gazette", and not "the post office".
  return (
    /^(?:\S+ )*\p{Lu}\S*$/u.test(words) &&
    PUBLISHER.test(words.split(' ').at(-1) ?? '') &&
    /\p{Lu}/u.test(words.split(' ').at(-1)?.[0] ?? '')
  );
}

/** True for a word that stands for an outlet named elsewhere: "the paper". */
export function isHouse(name: string): boolean {
  return /^(?:paper|newspaper|agency|news agency|broadcaster|station|channel|network|magazine|website|programme)$/i.test(
    name,
  );
}

/** True for whoever carries news of others. */
export function isOutlet(name: string, words: string = name): boolean {
  const kind = sourceKind(name, words);
  return kind === 'agency' || kind === 'broadcaster' || kind === 'publisher';
}
