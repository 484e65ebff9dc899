import type { Locale, Text } from "./locale.js";
import { inLocale } from "./locale.js";

/** What the values of dimensions are called, inside a sentence. */
const facetValues = {
  type: {
    total: {
      nb: "totalt sykefravær (egenmeldt og legemeldt)",
      en: "total sick leave (self-certified and doctor-certified)",
    },
    doctor_certified: { nb: "bare legemeldt sykefravær", en: "doctor-certified sick leave only" },
    self_certified: { nb: "bare egenmeldt sykefravær", en: "self-certified sick leave only" },
  },
  population: {
    child_welfare_services: { nb: "ansatte i barneverntjenestene", en: "employees of the child welfare services" },
    all_sectors: { nb: "alle arbeidstakere i alle sektorer", en: "all employees in all sectors" },
    municipalities: { nb: "ansatte i kommunene", en: "employees of municipalities" },
    county_municipalities: { nb: "ansatte i fylkeskommunene", en: "employees of county municipalities" },
    municipalities_and_county_municipalities: {
      nb: "ansatte i kommuner og fylkeskommuner",
      en: "employees of municipalities and county municipalities",
    },
  },
  facet: {
    request_type: { nb: "hva tjenesten ba om", en: "what the service asked for" },
    reason: { nb: "hvorfor tjenesten ba om bistand", en: "why the service asked for help" },
    complexity: { nb: "hvor sammensatte problemene var", en: "how complex the problems were" },
    outcome: { nb: "hva som skjedde med henvendelsen", en: "what became of the request" },
  },
  category: {
    home_based: { nb: "hjemmebasert tiltak, veiledning til foreldre", en: "home-based measure, guidance of parents" },
    foster_parent_guidance: { nb: "veiledning til fosterforeldre", en: "guidance of foster parents" },
    parents_without_custody: {
      nb: "oppfølging av foreldre som er fratatt omsorgen",
      en: "follow-up of parents who have lost custody",
    },
    foster_parent_group: { nb: "gruppeveiledning til fosterforeldre", en: "group guidance of foster parents" },
    other: { nb: "annet (samtale, drøfting)", en: "other (conversation, discussion)" },
    no_capacity: { nb: "tjenesten har ikke kapasitet", en: "the service has no capacity" },
    not_in_position: {
      nb: "tjenesten kommer ikke i posisjon til å hjelpe familien",
      en: "the service does not get into a position to help the family",
    },
    no_competence: { nb: "tjenesten har ikke den riktige kompetansen", en: "the service lacks the right competence" },
    simple: { nb: "enkel", en: "simple" },
    complicated: { nb: "komplisert", en: "complicated" },
    complex: { nb: "kompleks", en: "complex" },
    assisted: { nb: "fikk bistand", en: "assisted" },
    declined_for_capacity: {
      nb: "avslått fordi basen ikke hadde kapasitet",
      en: "declined because the base had no capacity",
    },
    withdrawn: { nb: "trukket", en: "withdrawn" },
    solved_otherwise: { nb: "løst på annen måte", en: "solved otherwise" },
    waiting: { nb: "venter", en: "waiting" },
  },
  positions_function: {
    casework: { nb: "bare årsverk til saksbehandling (funksjon 244)", en: "casework positions only (function 244)" },
    all: { nb: "alle årsverkene i tjenesten", en: "every position in the service" },
    not_stated: {
      nb: "årsverk der kilden ikke sier hvilke stillinger som er med",
      en: "positions that the source does not name",
    },
  },
  waiting_for: {
    help: { nb: "barn som venter på hjelp", en: "children who wait for help" },
    investigation: { nb: "barn som venter på undersøkelse", en: "children who wait for an investigation" },
  },
  duty: {
    notification_7_days: {
      nb: "meldinger som skal gjennomgås innen sju dager",
      en: "notifications to be reviewed within seven days",
    },
    investigation_3_months: {
      nb: "undersøkelser med frist på tre måneder",
      en: "investigations with a deadline of three months",
    },
    investigation_6_months: {
      nb: "undersøkelser med utvidet frist på seks måneder",
      en: "investigations with the extended deadline of six months",
    },
    follow_up: { nb: "oppfølging av fosterhjemmet", en: "follow-up of the foster home" },
    supervision: { nb: "tilsyn med barnet i fosterhjemmet", en: "supervision of the child in the foster home" },
    care_package: { nb: "Omsorgspakken", en: "the care package" },
  },
  reporting: {
    own: { nb: "kommuner som bare rapporterer for seg selv", en: "municipalities that report for themselves only" },
    host: {
      nb: "vertskommuner som rapporterer for flere kommuner",
      en: "host municipalities that report for several",
    },
  },
  age_group: {
    total: { nb: "alle aldre", en: "all ages" },
    unknown: { nb: "ukjent alder", en: "unknown age" },
  },
  class: {
    structuring: { nb: "strukturerende tiltak", en: "structuring measures" },
    compensating: { nb: "kompenserende tiltak", en: "compensating measures" },
    control: { nb: "kontrolltiltak", en: "control measures" },
    placement: { nb: "plasseringstiltak", en: "placements" },
    unresolved: { nb: "tiltak som ikke passer i noen av gruppene", en: "measures that cannot be classed" },
    total: { nb: "sum", en: "total" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

/**
 * The words for one value of a dimension; the value itself where no words are written, «ikke oppgitt» where it is missing.
 *
 * @example facetValue("waiting_for", "help", "nb") // => "barn som venter på hjelp"
 */
export function facetValue(facet: string, value: string | undefined, locale: Locale): string {
  if (value === undefined) return locale === "en" ? "not stated" : "ikke oppgitt";
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
  return locale === "en" ? `tenure of ${from} to ${from + 6} months` : `ansiennitet på ${from} til ${from + 6} måneder`;
}

/** An age group as `0-17`. */
function ageValue(group: string, locale: Locale): string {
  const ages = group.replace("-", "–");
  return locale === "en" ? `aged ${ages}` : `aldersgruppen ${ages} år`;
}
