import type { Fault, FaultCode, FaultOf } from "../fault.js";
import { collectedSentences } from "./nb-collected.js";
import { hrSentences } from "./nb-hr.js";
import {
  dayAfter,
  formWords,
  lengthWords,
  levelWords,
  listed,
  memberWord,
  nameIn,
  otherRowWords,
  periodWords,
  personalWords,
  quoted,
  ruleWords,
  targetWords,
} from "./nb-words.js";
import { placeWords } from "./place-words.js";
import { statisticsBankSentences } from "./statistics-bank-sentences.js";
import { statisticsSentences } from "./statistics-sentences.js";

/**
 * A fault as a sentence in plain Norwegian bokmål: where it is, what is wrong and what to do.
 *
 * Plain text: what a file holds is quoted and shortened, but not escaped for HTML.
 */
export function faultSentence(fault: Fault): string {
  return `${placeWords(fault)}: ${faultAdvice(fault)}`;
}

/** What is wrong and what to do, without where it is: for a table that has the place in columns of its own. */
export function faultAdvice(fault: Fault): string {
  const sentence = sentences[fault.code] as (fault: Fault) => string;
  return sentence(fault);
}

function didYouMean({ suggestion }: { readonly suggestion: string | undefined }): string {
  return suggestion === undefined ? "" : ` Mente du «${suggestion}»?`;
}

const sentences: { readonly [C in FaultCode]: (fault: FaultOf<C>) => string } = {
  ...collectedSentences,
  ...statisticsSentences,
  ...statisticsBankSentences,
  ...hrSentences,
  missing_file: () =>
    "Filen mangler. Legg den til; har regionen ingen rader til den, skal den bare ha linjen med kolonnenavn.",
  unknown_file: (fault) => `Kjenner ikke filen.${didYouMean(fault)} Rett filnavnet, eller ta filen ut av regionpakken.`,
  empty_file: () => "Filen er helt tom. Skriv linjen med kolonnenavn, eller velg en annen fil.",
  encoding: ({ guess }) =>
    `Feil tegnkoding: Filen er ${guess === "utf-16" ? "lagret som UTF-16" : "ikke lagret som UTF-8"}. ` +
    "Lagre den på nytt som UTF-8 (i Excel: «CSV UTF-8 (kommadelt)»), og se etter at æ, ø og å er riktige.",
  nul: () => "Filen inneholder nulltegn og er ikke ren tekst. Lagre den på nytt som CSV i UTF-8.",
  byte_order_marks: () =>
    "Filen begynner med flere enn ett usynlig tegn som sier at den er UTF-8 (U+FEFF). Åpne filen i et tekstprogram, slett alt før første kolonnenavn, og lagre den som UTF-8.",
  separator: ({ separator }) =>
    `Kolonnene er skilt med ${separator === "semicolon" ? "semikolon" : "tabulator"}. Lagre filen på nytt med komma mellom kolonnene ` +
    "(Excel med norsk oppsett skriver semikolon; i LibreOffice kan du velge komma).",
  quote: ({ problem }) =>
    problem === "not_closed"
      ? "Et anførselstegn åpner en rute som aldri lukkes. Sett inn anførselstegnet som mangler, eller fjern det som står for mye."
      : "Et anførselstegn står på feil sted. Sett anførselstegn rundt hele ruten, og skriv hvert anførselstegn inne i den to ganger.",
  more_faults: ({ more }) =>
    `Det er ${more} feil til, her og i filene etter. Rett feilene ovenfor først, og les regionpakken på nytt.`,

  missing_column: () => "Kolonnen mangler. Legg den til i raden med overskriftene, og fyll den ut for alle radene.",
  unknown_column: (fault) =>
    `Kjenner ikke kolonnen ${quoted(fault.found)}.${didYouMean(fault)} Rett navnet, eller fjern kolonnen.`,
  doubled_column: () => "Kolonnen står to ganger. Fjern den ene.",
  cell_count: ({ expected, actual }) =>
    `Raden har ${actual} ruter, men filen har ${expected} kolonner. Se etter komma som mangler eller er for mye; tekst med komma må stå i anførselstegn.`,
  blank_row: () => "Raden er tom. Slett den.",

  empty_cell: () => "Ruten er tom. Fyll den ut.",
  padded: ({ found }) => `Det står blanke foran eller bak ${quoted(found)}. Fjern dem.`,
  too_long: ({ limit }) => `Teksten er for lang. Kort den ned til ${limit} tegn eller mindre.`,
  character: ({ codePoint }) =>
    `Ruten inneholder et tegn som ikke synes eller ikke hører til i en tekst (${codePoint}). Tøm ruten, og skriv innholdet på nytt.`,
  formula: ({ found }) =>
    `${quoted(found)} kan bli lest som en formel i et regneark. Skriv verdien i stedet for formelen, og la teksten begynne med en bokstav eller et siffer.`,
  markup: ({ found }) => `${quoted(found)} inneholder HTML-kode. Skriv ren tekst uten koder.`,
  double_encoded: ({ found }) =>
    `Bokstaver i ${quoted(found)} er blitt ødelagt av feil tegnkoding. Skriv dem på nytt, og lagre filen som UTF-8.`,

  not_in_list: (fault) =>
    `${quoted(fault.found)} er ikke en lovlig verdi.${didYouMean(fault)} Skriv en av disse: ${fault.allowed.join(", ")}.`,
  form: ({ found, form }) => `${quoted(found)} har feil form. Skriv ${formWords[form]}.`,
  norwegian_date: ({ found, iso }) => `Datoen ${quoted(found)} er skrevet på norsk vis. Skriv den som ${iso}.`,
  date_form: ({ found }) => `${quoted(found)} er ikke en dato. Skriv år, måned og dag som i 2020-01-31.`,
  no_such_day: ({ found }) => `Datoen ${quoted(found)} finnes ikke i kalenderen. Rett dagen, måneden eller året.`,
  integer: ({ found }) =>
    `${quoted(found)} er ikke et helt tall. Skriv tallet med bare sifre, uten mellomrom, komma og punktum.`,
  decimal: ({ found }) =>
    `${quoted(found)} er ikke et tall. Skriv tallet med bare sifre og eventuelt et punktum, som i 7.4.`,
  decimal_comma: ({ found, withPoint }) => `${quoted(found)} har desimalkomma. Bruk punktum: ${withPoint}.`,
  too_large: ({ found }) => `Tallet ${quoted(found)} er for stort til å være riktig. Rett det.`,
  too_small: ({ found, minimum }) =>
    `Tallet ${quoted(found)} er for lite. Det skal være ${minimum} eller mer; rett det.`,
  above: ({ found, maximum }) =>
    `Tallet ${quoted(found)} er for stort. Det skal være ${maximum} eller mindre; rett det, og se etter om desimalpunktet mangler.`,
  value_without_words: (fault) =>
    `${quoted(fault.found)} er ikke en lovlig verdi.${didYouMean(fault)} Skriv en av disse: ${fault.allowed.join(", ")}. ` +
    "Mangler en verdi her, må den som vedlikeholder programmet, legge den til først.",
  age_group: (fault) =>
    `${quoted(fault.found)} er ikke en aldersgruppe.${didYouMean(fault)} ` +
    `Skriv ${fault.words.join(", ")}, eller yngste og eldste alder med bindestrek mellom, som i 0-17.`,
  part_above_whole: ({ found, column, whole, of }) =>
    `${quoted(found)} i kolonne ${column} er mer enn ${of} i kolonne ${whole}. ` +
    "Den første er en del av den andre; rett tallet som er feil.",
  parts_above_whole: ({ found, column, parts, sum }) =>
    `${quoted(found)} i kolonne ${column} er mindre enn ${sum}, som er ${listed(parts)} til sammen. Rett tallet som er feil.`,
  more_days: ({ found, employees, days }) =>
    `${quoted(found)} dagsverk er flere enn ${employees} ansatte kan ha på ${days} dager (${employees * days}). Rett det av tallene som er feil.`,
  more_lost_days: (fault) =>
    `${quoted(fault.found)} tapte dagsverk er flere enn det kan være på ${fault.days} dager når ${fault.absent} var borte minst en dag (høyst ${fault.most}). ` +
    `Rett ${nameIn(fault, "lost_days")} eller ${nameIn(fault, "absent")}.`,
  no_lost_days: (fault) =>
    `${quoted(fault.found)} tapte dagsverk kan ikke være riktig når ${fault.long} var borte i mer enn 16 dager. ` +
    `Rett ${nameIn(fault, "lost_days")} eller ${nameIn(fault, "absent_over_16_days")}.`,
  visits_not_fulfilled: ({ found, children, required, visits }) =>
    `${quoted(found)} av ${children} barn kan ikke ha fått alle besøkene når ${visits} av ${required} besøk ble holdt: ` +
    "hvert barn som ikke fikk alle, mangler minst ett, og har alle barna fått dem, mangler ingen. " +
    "Rett det av tallene som er feil; tell for hvert barn ikke flere besøk enn kravet.",
  one_municipality: ({ found }) =>
    `Raden gjelder én kommune, men teller ${quoted(found)}. Skriv 1 eller 0, eller før tallet på området eller regionen (kolonne level).`,
  percent_of_few: ({ found }) =>
    `Prosenten gjelder en enkelt enhet (${quoted(found)}), og sier ikke hvor få ansatte den kan vise fraværet til. ` +
    "Før dagsverk, ansatte og fraværende i figures/sick_leave_days.csv, der små tall holdes tilbake, eller før prosenten på nettverket eller regionen.",
  not_the_ratio: ({ found, children, positions }) =>
    `${quoted(found)} barn per årsverk er ikke ${children} barn delt på ${positions} årsverk. Rett det av tallene som er feil. ` +
    "Skriver kilden det slik, sier du det i remarks.csv (caseload_as_stated, samme enhet).",
  figure_to_come: ({ found, latest }) =>
    `Tallet er bekreftet (confirmed), men ${quoted(found)} er etter det siste kilden kan vite om (${latest}). ` +
    "Rett perioden, published_on for kilden i sources.csv, eller statusen.",
  parts_above_period: ({ found, column, sum }) =>
    `${quoted(found)} i kolonne ${column} er mindre enn ${sum}, som er de kortere periodene i samme tid til sammen. Rett tallet som er feil.`,
  not_the_lesser: (fault) =>
    `${quoted(fault.found)} er ikke så mange som ble erstattet. Skriv ${Math.min(fault.hired, fault.left)}${fault.exact ? "" : " eller mindre"}, ` +
    `som er det minste av ${nameIn(fault, "hired")} (${fault.hired}) og ${nameIn(fault, "left_service")} (${fault.left}), eller rett det av dem som er feil.`,
  without_whole: ({ found, column, whole }) =>
    `${quoted(found)} i kolonne ${column} kan ikke stå når kolonne ${whole} er tom eller ikke oppgitt. ` +
    `Skriv antallet i ${whole}, eller .. i ${column}.`,
  more_left: ({ found, start, hired }) =>
    `${quoted(found)} kan ikke ha sluttet av de ${start + hired} som var ansatt da perioden begynte (${start}) eller ble ansatt i den (${hired}). ` +
    "Rett det av tallene som er feil.",
  not_between: ({ found, start, hired, left, least, most }) =>
    `${quoted(found)} kan ikke være riktig. Av ${start} ansatte da perioden begynte, er ` +
    `${least === most ? least : `${least} til ${most}`} fortsatt ansatt når ${hired} ble ansatt og ${left} sluttet. Rett det av tallene som er feil.`,
  not_the_mean: ({ found, start, hired, left, mean }) =>
    `${quoted(found)} er ikke gjennomsnittet av ${start} ansatte da perioden begynte og ${start + hired - left} da den sluttet ` +
    `(${start} + ${hired} ansatt − ${left} sluttet). Skriv ${mean}, eller rett det av tallene som er feil.`,
  day_not_likely: ({ found, least, most }) =>
    `${quoted(found)} er neppe riktig: tall i en regionpakke gjelder dager fra ${least} til ${most}. Rett året.`,
  wrong_period: ({ found, end, expected }) => lengthWords[expected](quoted(found), end),
  uneven_period: ({ found, end, kind, from, to }) =>
    `Perioden ${quoted(found)} til ${end} er nesten ${periodWords[kind]}, men ikke helt. ` +
    `Skriv ${from} til ${to}; sluttdagen er den første dagen etter perioden.`,

  kind_above_total: (fault) =>
    `${quoted(fault.found)} i kolonne ${fault.column} er mer enn ${fault.of} i ${otherRowWords(fault)}, som er alt sykefravær (${fault.names ? "samlet" : "type total"}) for samme enhet og periode. ` +
    "Rett tallet som er feil.",
  overlapping_band: ({ found, from, to, otherRow }) =>
    `Trinnet fra ${quoted(found)} innbyggere overlapper trinnet i rad ${otherRow} (${to === undefined ? `${from} og mer` : `${from}–${to}`}) i samme nettverk, ` +
    "så en kommune ville få to priser. Rett inhabitants_from eller inhabitants_to i en av radene.",
  pack_rows: ({ count }) =>
    `Filen skal ha nøyaktig én rad under kolonnenavnene, men har ${count}. Behold raden om denne regionen, og bare den.`,
  doubled: ({ found, otherRow }) =>
    `${quoted(found)} står også i rad ${otherRow}. Behold den ene raden, eller rett den som er feil.`,
  doubled_figure: (fault) =>
    `Raden gjelder samme enhet (${quoted(fault.found)}), samme periode og samme inndeling som ${otherRowWords(fault)}. Behold den ene.`,
  missing_parts: ({ column, missing }) =>
    `For samme enhet, periode og inndeling som her mangler rader for ${missing.join(", ")}. ` +
    `Legg dem til: skriv 0 der det ikke er noen, og .. der tallet ikke er kjent. Mangler én av verdiene i kolonne ${column}, kan ikke andelene regnes ut.`,
  age_above_age: (fault) =>
    `${quoted(fault.found)} for ${fault.age} er mer enn ${fault.of} for ${fault.whole} (${otherRowWords(fault)}), som de er en del av. Rett tallet som er feil.`,
  overlapping_figure: (fault) =>
    `Perioden overlapper perioden i ${otherRowWords(fault)}, for samme enhet (${quoted(fault.unit)}) og samme inndeling, så dager blir talt to ganger. ` +
    "Rett en av periodene, eller behold bare den ene raden: enten den lange perioden eller de korte som den består av.",
  unknown_metric: (fault) =>
    `Nøkkeltallet ${quoted(fault.found)} finnes ikke.${didYouMean(fault)} ` +
    "Skriv id-en til et nøkkeltall slik den står i docs/reference/metrics.md, eller ta raden ut.",
  day_before: ({ found, other, day }) => `Dagen ${quoted(found)} er før ${day} i kolonne ${other}. Rett en av dagene.`,
  unknown_reference: (fault) =>
    `${targetWords(fault.targets)} ${quoted(fault.found)} finnes ikke i ${fault.targets.join(" eller ")}.${didYouMean(fault)} ` +
    "Rett skrivemåten, eller legg raden til der.",
  unknown_unit: (fault) =>
    `${levelWords(fault.level)} ${quoted(fault.found)} finnes ikke i regionpakken.${didYouMean(fault)} ` +
    "Rett enheten eller nivået (kolonne level), eller legg enheten til i pakken.",
  period_order: ({ found, start }) =>
    `Perioden slutter ${quoted(found)}, men begynner ${quoted(start)}. Sluttdagen er den første dagen etter perioden; rett en av dagene.`,
  nation_in_invented: ({ found }) =>
    `Regionpakken er oppdiktet, men raden gjelder landet ${quoted(found)}. Ta raden ut, eller før tallet på regionen.`,
  invented_in_real: () =>
    "Raden er merket som oppdiktet (invented), men regionpakken er ekte. Ta raden ut, eller rett statusen hvis raden har en kilde.",
  not_invented: ({ found }) =>
    `Regionpakken er oppdiktet, men tallet har status ${quoted(found)}. Sett statusen til invented.`,

  not_answers: () =>
    "Filen er ikke svar på tiltaksregisteret. Velg filen som ble lagret fra skjemaet (.json), eller et regneark med de samme kolonnene.",
  form_itself: () =>
    "Dette er skjemaet, ikke svarene. Be den som fylte ut, åpne det, trykke «Lagre svarene som fil» og sende den filen.",
  file_too_large: ({ megabytes }) =>
    `Filen er større enn ${megabytes} MB og blir ikke lest. En fil fra skjemaet er mye mindre; se etter om det er riktig fil.`,
  too_many_rows: ({ limit }) =>
    `Regnearket har flere enn ${limit} rader. Se etter om det er riktig fil, eller del den opp.`,
  other_region: ({ found, region }) =>
    `Filen gjelder regionen ${quoted(found)}, ikke ${region}. Velg filer for ${region}, eller åpne siden for den andre regionen.`,
  unknown_service: (fault) =>
    `Tjenesten ${quoted(fault.found)} er ikke en tjeneste i ${fault.region}.${didYouMean(fault)} Velg svarene fra en tjeneste i ${fault.region}, eller lagre svarene på nytt fra tjenestens eget skjema.`,
  no_answers: () =>
    "Filen har ingen svar som kan brukes, og er ikke regnet med. Fyll ut skjemaet og lagre svarene på nytt; har tjenesten svart før, gjelder de svarene.",
  person_mailbox: ({ found }) =>
    `${quoted(found)} er ikke tatt med, for det kan være adressen til en person. Oppgi en felles postkasse, for eksempel barnevernets.`,
  login_in_address: () =>
    "Nettadressen har brukernavn eller passord foran @. Ta det ut, og la adressen begynne med nettstedets navn.",
  personal_data: ({ kind }) => `${personalWords[kind]}: her skal det ikke stå noe om en person.`,
  day_to_come: ({ found, today }) =>
    `Svardatoen ${quoted(found)} er etter i dag (${today}). Skriv dagen svarene ble gitt.`,
  half_year_to_come: ({ found, latest }) =>
    `Halvåret ${quoted(found)} er for langt fram: det siste det kan svares for nå, er ${latest}. Rett halvåret.`,
  day_far_from_half_year: ({ found, period }) =>
    `Svardatoen ${quoted(found)} er for langt fra halvåret ${period}: svar gis tidligst halvåret før og senest et år etter. ` +
    "Rett svardatoen eller halvåret.",
  agreement_with_itself: ({ found }) =>
    `Tjenesten ${quoted(found)} har avtale med seg selv. Rett hvem som låner bort, eller hvem som bruker.`,
  statutory_agreement: ({ found }) =>
    `${quoted(found)} er lovpålagt, så en avtale om det teller ikke med her. Ta raden ut, eller rett tilbudet.`,
  overlapping_agreement: ({ found, otherRow }) =>
    `Avtalen fra ${quoted(found)} overlapper den i rad ${otherRow}, som er mellom de samme tjenestene om det samme tilbudet. ` +
    "Rett valid_from eller valid_to i en av dem, eller ta den ene ut.",
  one_sided_border: ({ found, municipality }) =>
    `${quoted(municipality)} har ${quoted(found)} som nabo, men ikke omvendt. Rett den av radene som er feil.`,
  own_neighbour: ({ found }) => `${quoted(found)} står som nabo til seg selv. Ta nummeret ut.`,
  doubled_id: ({ found, otherFile, otherRow }) =>
    `Id-en ${quoted(found)} er brukt i ${otherFile}, rad ${otherRow}. Hvert tilbud må ha sin egen id; gi det ene en ny.`,
  other_answer_day: ({ found, day, otherFile, otherRow }) =>
    `Svardatoen er ${quoted(found)}, men ${day} i ${otherFile}, rad ${otherRow}, for samme tjeneste og halvår. ` +
    "En tjenestes svar for et halvår har én svardato. Rett den som er feil.",
  service_gone: ({ found, from, to }) =>
    `Tjenesten ${quoted(found)} gjelder fra og med ${from}${dayAfter(to)}, og fantes ikke i tiden svaret gjelder. ` +
    "Rett halvåret, eller svar for tjenesten som fantes da.",
  other_mailbox: ({ found, mailbox }) =>
    `${quoted(found)} er ikke tatt med, for en annen rad for tjenesten har ${quoted(mailbox)}. Oppgi samme postkasse i alle radene.`,
  small_count: ({ found }) =>
    `Tallet ${quoted(found)} er så lite at det kan peke på én familie. Skriv : i ruten, som betyr at tallet ikke vises.`,
  told_count: ({ hidden, shown, total }) =>
    (hidden === 1 ? "Tallet som ikke vises, kan regnes ut: " : `De ${hidden} tallene som ikke vises, kan regnes ut: `) +
    `${total === undefined ? "andre kan kjenne summen for halvåret" : `halvåret har ${total} henvendelser`}, ` +
    `og de andre tallene er ${shown} til sammen. Skjul ett tall til i samme liste.`,
  no_half_year: ({ found, end }) =>
    `Perioden ${quoted(found)} til ${end} er ikke et halvår. Tall fra henvendelsesloggen gjelder et helt halvår, som fra 2025-01-01 til 2025-07-01.`,
  answer_rule: ({ found, rule }) => `${quoted(found)} kan ikke stå her: ${ruleWords[rule]}`,

  overlap: (fault) =>
    `${memberWord(fault.file)} ${quoted(fault.member)} har allerede en rad for dagene fra ${fault.found} (rad ${fault.otherRow}). ` +
    "Rett valid_from eller valid_to, så periodene ikke overlapper.",
  gap: (fault) =>
    `${memberWord(fault.file)} ${quoted(fault.member)} mangler rad fra og med ${fault.from}${dayAfter(fault.to)}. ` +
    "Rett datoene, eller legg til en rad for tiden; er tilhørigheten ikke kjent, lar du ruten stå tom og setter status til unknown.",
  no_membership: ({ found }) =>
    `${quoted(found)} har ingen rad i structure/service_areas.csv. Legg til en rad der; er tjenesten ikke kjent, lar du den stå tom og setter status til unknown.`,
  no_network: ({ found }) =>
    `Tjeneste uten nettverk: ${quoted(found)} har ingen rad i structure/network_services.csv. ` +
    "Legg til en rad der; er nettverket ikke kjent, lar du det stå tomt og setter status til unknown.",
  empty_but_known: ({ status }) =>
    `Ruten er tom, men raden har status ${quoted(status)}. Fyll ut ruten, eller sett status til unknown hvis tilhørigheten ikke er kjent.`,
  named_but_unknown: ({ found }) =>
    `Raden har status unknown, men navngir ${quoted(found)}. Tøm ruten hvis tilhørigheten ikke er kjent, eller sett status til confirmed eller inferred.`,
  outside_life: (fault) =>
    `Raden gjelder en tid da ${quoted(fault.unit)} ikke fantes i pakken (${quoted(fault.unit)} gjelder fra og med ${fault.from}${dayAfter(fault.to)}). ` +
    "Rett valid_from eller valid_to, her eller der enheten er oppført.",
  figure_outside_life: (fault) =>
    `Tallet gjelder dager da ${quoted(fault.unit)} ikke fantes (${quoted(fault.unit)} gjelder fra og med ${fault.from}${dayAfter(fault.to)}). ` +
    "Rett perioden, eller før tallet på enheten som fantes da, så ingenting blir talt to ganger, " +
    "eller sett valid_from tidligere hvis enheten fantes; valid_from er den første dagen pakken sier noe om den.",
  network_though_service_known: (fault) =>
    `Kommunen ${quoted(fault.found)} hører til tjenesten ${quoted(fault.service)} i samme tid (structure/service_areas.csv, rad ${fault.otherRow}). ` +
    "Slett raden her eller kort den ned; kommunens nettverk følger av tjenesten.",
  change_from: (fault) =>
    `Kommunen ${quoted(fault.found)} skal gjelde til endringen ${fault.date}, men gjelder fra og med ${fault.validFrom}${dayAfter(fault.validTo)}. ` +
    "Rett datoen her, eller valid_to i structure/municipalities.csv.",
  change_to: (fault) =>
    `Kommunen ${quoted(fault.found)} skal gjelde fra endringen ${fault.date}, men gjelder fra og med ${fault.validFrom}${dayAfter(fault.validTo)}. ` +
    "Rett datoen her, eller datoene i structure/municipalities.csv.",
  end_without_change: ({ municipality }) =>
    `Kommunen ${quoted(municipality)} slutter uten at noe sier hva den gikk over i. ` +
    "Legg til en rad i structure/municipality_changes.csv, eller tøm valid_to.",
  shared_tile: ({ found, otherRow }) =>
    `Kommunen ${quoted(found)} står i samme rute i kartet som kommunen i rad ${otherRow}. Flytt den ene.`,
  no_tile: ({ found, date }) =>
    `Kommunen ${quoted(found)} gjelder ${date}, men har ingen rute i kartet. Legg den til i structure/tiles.csv.`,
};
