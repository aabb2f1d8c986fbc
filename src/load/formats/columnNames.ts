import type { ColumnRole } from '../../model/importing.ts';

/** What a column's name says about it. */
export interface NamedRole {
  readonly role: Exclude<ColumnRole, 'keep'> | 'city' | 'country' | 'published';
  /** 0: the name says it plainly. Higher: it gives way to a column with a plainer name. */
  readonly rank: number;
}

// Usual names in English, French, Spanish and German, without case, accents and signs. One line a rank.
const NAMES: Readonly<Record<NamedRole['role'], readonly string[]>> = {
  start: [
    `start starts started startdate startdatetime startdateandtime starttime startat startsat startedat starton startts
     starttimestamp begin begins began beginning begindate begintime beginningdate from fromdate fromtime datefrom timefrom
     eventdate eventtime eventdatetime dtstart datestart timestart whenstart datebegin timebegin dateofevent timeofevent incidentdate
     whendidithappen whenhappened datehappened datelocal dateutctime
     occurred occurredat occurredon dateoccurred occurrencedate happenedat happenedon
     debut datedebut datededebut heurededebut dateevenement
     inicio fechainicio fechadeinicio fechainicial comienzo fechaevento desde
     beginn anfang startdatum beginndatum anfangsdatum startzeit beginnzeit ereignisdatum von`,
    `date dates datetime dateandtime datetimeutc dateutc timestamp timestamputc when localdate displaydate дата data التاريخ تاريخ 日期 时间 日付
     dateheure horodatage quand fecha fechahora cuando datum zeitpunkt zeitstempel datumzeit wann`,
    'time timeutc timelocal timegmt localtime clock ts hour heure hora zeit uhrzeit day jour dia',
    'year yr annee ano jahr',
    'decade century',
  ],
  end: [
    `end ends ended enddate enddatetime enddateandtime endtime endat endsat endedat endon endts endtimestamp finish finishes
     finished finishdate finishtime until till to todate totime dateto timeto dateend timeend whenend dtend stop stopdate
     stoptime fin datefin datedefin heuredefin jusque jusqua fechafin fechadefin fechafinal termino hasta
     ende enddatum endzeit endedatum bis`,
    'final finaldate lastdate close closed',
  ],
  title: [
    'title headline name название заголовок назва العنوان عنوان 标题 titolo nazwa tytul titre intitule titulo titular titel uberschrift schlagzeile nom nombre heading',
    'event what событие подія الحدث 事件 wydarzenie whathappened label text fulltext message content caption subject webtitle evenement libelle texte contenu evento suceso texto contenido ereignis inhalt bezeichnung',
  ],
  track: [
    'track lane swimlane piste spur',
    'group groupe grupo gruppe',
    'category categorie categoria kategorie',
    'type eventtype typ tipo',
    'theme topic section layer series thema rubrique rubrik tema',
  ],
  source: [
    'source sources источник источники джерело джерела المصدر المصادر 来源 fonte fonti fontes zrodlo sourcename sourcenames fuente fuentes quelle quellen',
    'by saidby whosaidit whosaidso whotoldyou toldby speaker attributedto attribution accordingto reportedby origin origine selon segun laut',
    'agency agencies newsagency agence agencia agentur nachrichtenagentur',
    'author authors reporter auteur auteurs autor autores credit',
  ],
  via: ['via carrier carriedby quotedby citedby relayedby', 'agency newsagency wire agence agencia agentur'],
  publisher: [
    'publisher publishers publishedby outlet outlets newsoutlet editeur publiepar editorial verlag herausgeber',
    'publication publicationtitle newspaper medium media journal periodico medio zeitung website',
  ],
  claim: [
    'claim claims claimtext statement statements assertion allegation affirmation declaration afirmacion declaracion behauptung aussage',
  ],
  quote: ['quote quotes quotation quotetext verbatim exact excerpt extract extrait cita zitat'],
  summary: [
    'summary description desc abstract resume resumen descripcion beschreibung zusammenfassung',
    'details detail body notes note comment comments remarks detalles detalle notas nota remarques notizen notiz anmerkung anmerkungen bemerkung bemerkungen',
  ],
  place: [
    'place место місце المكان 地点 luogo miejsce placename placelabel locationlabel location locationname where venue lieu endroit emplacement lugar ubicacion ort standort',
    'address adresse direccion region',
  ],
  city: ['city town ville ciudad stadt municipality commune'],
  country: ['country pays pais land nation'],
  url: [
    'url urls link links href uri weblink sourceurl sourcelink articleurl permalink webpage lien enlace vinculo verweis',
  ],
  tags: [
    'tags keywords hashtags motscles etiquetas palabrasclave schlagworte schlagworter stichworte',
    'tag labels',
  ],
  stated: ['stated statedtime statedas timestated datestated timetext datetext timeasstated dateasstated'],
  said: [
    'said saidat saidon datesaid timesaid statementdate statedon reportedat reportedon reporteddate reportdate',
  ],
  published: [
    `published publishedat publishedon publisheddate publishdate publicationdate datepublished dateofpublication pubdate webpublicationdate
     publiele datedepublication fechadepublicacion fechapublicacion publicado veroffentlicht veroffentlichungsdatum`,
  ],
  hedge: ['hedge hedging'],
  event: [
    'eventid eventids eventidentifier eventkey eventuid eventref eventnumber eventno eventnr incidentid idevento idevenement ereignisid',
  ],
  id: ['id uid uuid guid identifier recordid rowid itemid claimid identifiant identificador kennung'],
};

const BY_NAME: ReadonlyMap<string, readonly NamedRole[]> = byName();

function byName(): ReadonlyMap<string, readonly NamedRole[]> {
  const found = new Map<string, NamedRole[]>();
  for (const [role, ranks] of Object.entries(NAMES) as [NamedRole['role'], readonly string[]][]) {
    for (const [rank, names] of ranks.entries()) {
      for (const name of names.split(/\s+/)) found.set(name, [...(found.get(name) ?? []), { role, rank }]);
    }
  }
  return found;
}

/** A column's name without case, accents, spaces and signs: "Start Date", "start_date" and "startDate" are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** All that a column of this name may hold; "Event place" is a place. */
export function namedRoles(name: string): readonly NamedRole[] {
  const plain = plainName(name);
  return BY_NAME.get(plain) ?? BY_NAME.get(plain.replace(/^(?:event|item|incident|story)s?(?=.)/, '')) ?? [];
}

/** The part of a date that a column of its own holds, by its name. */
export function datePart(name: string): 'year' | 'month' | 'day' | null {
  const plain = plainName(name).replace(/^(?:start|event)/, '');
  if (/^(?:year|yr|annee|ano|jahr)$/.test(plain)) return 'year';
  if (/^(?:month|mois|mes|monat)$/.test(plain)) return 'month';
  return /^(?:day|jour|dia|tag)$/.test(plain) ? 'day' : null;
}
