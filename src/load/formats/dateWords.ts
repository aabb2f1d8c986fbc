// Names of months as dates in English, French, Spanish, German, Portuguese, Italian, Polish, Russian, Ukrainian and Arabic
// have them. A word that would mean different months in two of these languages is left out: “listopad”, in Polish
// November, is October in Croatian, which is not among them.
const MONTH_NAMES = [
  'january jan januar janvier janv enero ene jan jänner jaenner janeiro gennaio gen января январь січень січня styczen stycznia يناير',
  'february feb febr februar fevrier fevr fev febrero fevereiro febbraio февраля февраль лютий лютого luty lutego فبراير شباط',
  'march mar mars marzo marz maerz mrz março marco marzec marca марта март березень березня مارس آذار',
  'april apr avril avr abril abr abril aprile апреля апрель квітень квітня kwiecien kwietnia أبريل ابريل نيسان',
  'may mai mayo maio maggio mag мая май травень травня maj maja مايو أيار ايار',
  'june jun juni juin junio junho giugno giu июня июнь червень червня czerwiec czerwca يونيو حزيران',
  'july jul juli juillet juil julio julho luglio lug июля июль липень липня lipiec lipca يوليو تموز',
  'august aug aout agosto ago august agosto августа август серпень серпня sierpien sierpnia أغسطس اغسطس آب',
  'september sep sept septembre septiembre setiembre set setembro settembre сентября сентябрь вересень вересня wrzesien wrzesnia سبتمبر أيلول ايلول',
  'october oct okt oktober octobre octubre outubro ottobre ott октября октябрь жовтень жовтня pazdziernik pazdziernika أكتوبر اكتوبر',
  'november nov novembre noviembre novembro novembre ноября ноябрь листопад листопада listopada نوفمبر',
  'december dec dez dezember decembre diciembre dic dezembro dicembre декабря декабрь грудень грудня grudzien grudnia ديسمبر',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [plain(name), index + 1])),
);

const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday',
    'lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
    'lunes martes miercoles mie jueves jue viernes vie sabado domingo dom',
    'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
  ].flatMap((names) => names.split(' ')),
);

/** Words that stand between the parts of a date and say nothing: "the 21st of March". */
const SMALL_WORDS: ReadonlySet<string> = new Set('the of le du de del el la den der dem am on en'.split(' '));

/** 1 to 12, or null when the word names no month. Case, accents and a full stop do not matter. */
export function monthOf(word: string): number | null {
  return MONTHS.get(plain(word)) ?? null;
}

export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(plain(word));
}

export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(plain(word));
}

/** A word in lower case without accents. */
function plain(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
