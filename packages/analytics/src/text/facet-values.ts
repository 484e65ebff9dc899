import type { Locale, Text } from "./locale.js";
import { inLocale } from "./locale.js";

/** What the values of dimensions are called, inside a sentence. */
const facetValues = {
  type: {
    total: {
      nb: "totalt sykefravær (egenmeldt og legemeldt)",
      nn: "totalt sjukefråvær (eigenmeldt og legemeldt)",
      en: "total sick leave (self-certified and doctor-certified)",
    },
    doctor_certified: {
      nb: "bare legemeldt sykefravær",
      nn: "berre legemeldt sjukefråvær",
      en: "doctor-certified sick leave only",
    },
    self_certified: {
      nb: "bare egenmeldt sykefravær",
      nn: "berre eigenmeldt sjukefråvær",
      en: "self-certified sick leave only",
    },
  },
  population: {
    child_welfare_services: {
      nb: "ansatte i barneverntjenestene",
      nn: "tilsette i barneverntenestene",
      en: "employees of the child welfare services",
    },
    all_sectors: {
      nb: "alle arbeidstakere i alle sektorer",
      nn: "alle arbeidstakarar i alle sektorar",
      en: "all employees in all sectors",
    },
    municipalities: { nb: "ansatte i kommunene", nn: "tilsette i kommunane", en: "employees of municipalities" },
    county_municipalities: {
      nb: "ansatte i fylkeskommunene",
      nn: "tilsette i fylkeskommunane",
      en: "employees of county municipalities",
    },
    municipalities_and_county_municipalities: {
      nb: "ansatte i kommuner og fylkeskommuner",
      nn: "tilsette i kommunar og fylkeskommunar",
      en: "employees of municipalities and county municipalities",
    },
  },
  facet: {
    request_type: { nb: "hva tjenesten ba om", nn: "kva tenesta bad om", en: "what the service asked for" },
    reason: {
      nb: "hvorfor tjenesten ba om bistand",
      nn: "kvifor tenesta bad om bistand",
      en: "why the service asked for help",
    },
    complexity: {
      nb: "hvor sammensatte problemene var",
      nn: "kor samansette problema var",
      en: "how complex the problems were",
    },
    outcome: {
      nb: "hva som skjedde med henvendelsen",
      nn: "kva som skjedde med førespurnaden",
      en: "what became of the request",
    },
  },
  category: {
    home_based: {
      nb: "hjemmebasert tiltak, veiledning til foreldre",
      nn: "heimebasert tiltak, rettleiing til foreldre",
      en: "home-based measure, guidance of parents",
    },
    foster_parent_guidance: {
      nb: "veiledning til fosterforeldre",
      nn: "rettleiing til fosterforeldre",
      en: "guidance of foster parents",
    },
    parents_without_custody: {
      nb: "oppfølging av foreldre som er fratatt omsorgen",
      nn: "oppfølging av foreldre som er fråtekne omsorga",
      en: "follow-up of parents who have lost custody",
    },
    foster_parent_group: {
      nb: "gruppeveiledning til fosterforeldre",
      nn: "grupperettleiing til fosterforeldre",
      en: "group guidance of foster parents",
    },
    other: { nb: "annet (samtale, drøfting)", nn: "anna (samtale, drøfting)", en: "other (conversation, discussion)" },
    no_capacity: {
      nb: "tjenesten har ikke kapasitet",
      nn: "tenesta har ikkje kapasitet",
      en: "the service has no capacity",
    },
    not_in_position: {
      nb: "tjenesten kommer ikke i posisjon til å hjelpe familien",
      nn: "tenesta kjem ikkje i posisjon til å hjelpe familien",
      en: "the service does not get into a position to help the family",
    },
    no_competence: {
      nb: "tjenesten har ikke den riktige kompetansen",
      nn: "tenesta har ikkje den rette kompetansen",
      en: "the service lacks the right competence",
    },
    simple: { nb: "enkel", nn: "enkel", en: "simple" },
    complicated: { nb: "komplisert", nn: "komplisert", en: "complicated" },
    complex: { nb: "kompleks", nn: "kompleks", en: "complex" },
    assisted: { nb: "fikk bistand", nn: "fekk bistand", en: "assisted" },
    declined_for_capacity: {
      nb: "avslått fordi basen ikke hadde kapasitet",
      nn: "avslått fordi basen ikkje hadde kapasitet",
      en: "declined because the base had no capacity",
    },
    withdrawn: { nb: "trukket", nn: "trekt", en: "withdrawn" },
    solved_otherwise: { nb: "løst på annen måte", nn: "løyst på annan måte", en: "solved otherwise" },
    waiting: { nb: "venter", nn: "ventar", en: "waiting" },
  },
  positions_function: {
    casework: {
      nb: "bare årsverk til saksbehandling (funksjon 244)",
      nn: "berre årsverk til saksbehandling (funksjon 244)",
      en: "casework positions only (function 244)",
    },
    all: { nb: "alle årsverkene i tjenesten", nn: "alle årsverka i tenesta", en: "every position in the service" },
    not_stated: {
      nb: "årsverk der kilden ikke sier hvilke stillinger som er med",
      nn: "årsverk der kjelda ikkje seier kva stillingar som er med",
      en: "positions that the source does not name",
    },
  },
  waiting_for: {
    help: { nb: "barn som venter på hjelp", nn: "barn som ventar på hjelp", en: "children who wait for help" },
    investigation: {
      nb: "barn som venter på undersøkelse",
      nn: "barn som ventar på undersøking",
      en: "children who wait for an investigation",
    },
  },
  duty: {
    notification_7_days: {
      nb: "meldinger som skal gjennomgås innen sju dager",
      nn: "meldingar som skal gjennomgåast innan sju dagar",
      en: "notifications to be reviewed within seven days",
    },
    investigation_3_months: {
      nb: "undersøkelser med frist på tre måneder",
      nn: "undersøkingar med frist på tre månader",
      en: "investigations with a deadline of three months",
    },
    investigation_6_months: {
      nb: "undersøkelser med utvidet frist på seks måneder",
      nn: "undersøkingar med utvida frist på seks månader",
      en: "investigations with the extended deadline of six months",
    },
    follow_up: {
      nb: "oppfølging av fosterhjemmet",
      nn: "oppfølging av fosterheimen",
      en: "follow-up of the foster home",
    },
    supervision: {
      nb: "tilsyn med barnet i fosterhjemmet",
      nn: "tilsyn med barnet i fosterheimen",
      en: "supervision of the child in the foster home",
    },
    care_package: { nb: "Omsorgspakken", nn: "Omsorgspakken", en: "the care package" },
  },
  reporting: {
    own: {
      nb: "kommuner som bare rapporterer for seg selv",
      nn: "kommunar som berre rapporterer for seg sjølv",
      en: "municipalities that report for themselves only",
    },
    host: {
      nb: "vertskommuner som rapporterer for flere kommuner",
      nn: "vertskommunar som rapporterer for fleire kommunar",
      en: "host municipalities that report for several",
    },
  },
  age_group: {
    total: { nb: "alle aldre", nn: "alle aldrar", en: "all ages" },
    unknown: { nb: "ukjent alder", nn: "ukjend alder", en: "unknown age" },
  },
  class: {
    structuring: { nb: "strukturerende tiltak", nn: "strukturerande tiltak", en: "structuring measures" },
    compensating: { nb: "kompenserende tiltak", nn: "kompenserande tiltak", en: "compensating measures" },
    control: { nb: "kontrolltiltak", nn: "kontrolltiltak", en: "control measures" },
    placement: { nb: "plasseringstiltak", nn: "plasseringstiltak", en: "placements" },
    unresolved: {
      nb: "tiltak som ikke passer i noen av gruppene",
      nn: "tiltak som ikkje passar i nokon av gruppene",
      en: "measures that cannot be classed",
    },
    total: { nb: "sum", nn: "sum", en: "total" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Required<Text>>>>>;

/**
 * The words for one value of a dimension; the value itself where no words are written, «ikke oppgitt» where it is missing.
 *
 * @example facetValue("waiting_for", "help", "nb") // => "barn som venter på hjelp"
 */
export function facetValue(facet: string, value: string | undefined, locale: Locale): string {
  if (value === undefined) return { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not stated" }[locale];
  if (facet === "tenure") return tenureValue(Number(value), locale);
  if (facet === "age_group" && /^\d+-\d+$/.test(value)) return ageValue(value, locale);
  const words: Readonly<Record<string, Text>> | undefined = (
    facetValues as Readonly<Record<string, Readonly<Record<string, Text>>>>
  )[facet];
  const text = words?.[value];
  return text ? inLocale(text, locale) : value;
}

/** A half-year of tenure by its first month. */
function tenureValue(from: number, locale: Locale): string {
  const months = { nb: "måneder", nn: "månader" };
  return locale === "en"
    ? `tenure of ${from} to ${from + 6} months`
    : `ansiennitet på ${from} til ${from + 6} ${months[locale]}`;
}

/** An age group as `0-17`. */
function ageValue(group: string, locale: Locale): string {
  const ages = group.replace("-", "–");
  return { nb: `aldersgruppen ${ages} år`, nn: `aldersgruppa ${ages} år`, en: `aged ${ages}` }[locale];
}
