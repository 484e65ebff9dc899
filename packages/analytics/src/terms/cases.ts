import type { Term } from "./term.js";

const act = "Barnevernloven (1992)";
const report = "Sluttrapporten for Barneløftet (2021)";

/** From notification to measure, and what is offered. */
export const caseTerms: readonly Term[] = [
  {
    id: "notification",
    nb: "melding",
    en: "notification",
    definition: {
      nb: "Beskjed til barneverntjenesten om at noen er bekymret for et barn.",
      en: "Word to the child welfare service that somebody is worried about a child.",
    },
    source: `${act}, § 4-2`,
    avoid: { nb: ["bekymringsmelding"], en: ["referral", "concern report"] },
  },
  {
    id: "investigation",
    nb: "undersøkelse",
    en: "investigation",
    definition: {
      nb: "Arbeidet barneverntjenesten gjør etter en melding for å finne ut om barnet trenger tiltak, som regel innen tre måneder.",
      en: "What the service does after a notification to find out whether the child needs a measure, as a rule within three months.",
    },
    source: `${act}, §§ 4-3 og 6-9`,
    avoid: { nb: ["utredning"], en: ["assessment", "inquiry"] },
  },
  {
    id: "measure",
    nb: "tiltak",
    en: "measure",
    definition: {
      nb: "Hjelp som barneverntjenesten har vedtatt for et barn; ett barn kan ha flere tiltak.",
      en: "Help that the service has decided on for a child; one child can have several.",
    },
    avoid: { nb: ["intervensjon"], en: ["intervention"] },
  },
  {
    id: "assistance_measure",
    nb: "hjelpetiltak",
    en: "assistance measure",
    definition: {
      nb: "Tiltak der foreldrene fortsatt har omsorgen for barnet.",
      en: "A measure where the parents still have the care of the child.",
    },
    source: `${act}, § 4-4`,
    avoid: { en: ["voluntary measure", "support measure"] },
  },
  {
    id: "care_measure",
    nb: "omsorgstiltak",
    en: "care measure",
    definition: {
      nb: "Tiltak der barneverntjenesten har overtatt omsorgen for barnet.",
      en: "A measure where the service has taken over the care of the child.",
    },
    source: `${act}, § 4-12`,
  },
  {
    id: "placement",
    nb: "plassering",
    en: "placement",
    definition: {
      nb: "Tiltak der barnet bor utenfor hjemmet, for eksempel i fosterhjem eller institusjon.",
      en: "A measure where the child lives away from home, as in a foster home or an institution.",
    },
    avoid: { en: ["out-of-home care"] },
  },
  {
    id: "structuring_measure",
    nb: "strukturerende tiltak",
    en: "structuring measure",
    definition: {
      nb: "Tiltak som skal endre noe hos barnet eller i familien, for eksempel veiledning.",
      en: "A measure meant to change something with the child or in the family, as guidance does.",
    },
    source: report,
    avoid: { nb: ["endringstiltak"] },
  },
  {
    id: "compensating_measure",
    nb: "kompenserende tiltak",
    en: "compensating measure",
    definition: {
      nb: "Tiltak som veier opp for noe barnet mangler, for eksempel besøkshjem eller støtte til fritid.",
      en: "A measure that makes up for something the child lacks, as a visiting home or support for leisure does.",
    },
    source: report,
  },
  {
    id: "measures_pyramid",
    nb: "tiltakspyramide",
    en: "measures pyramid",
    definition: {
      nb: "Tegning av hvilke tilbud som bør ligge i hver tjeneste, i nettverkets base og på tvers av nettverkene.",
      en: "A drawing of which offers should lie in each service, in the network's base and across the networks.",
    },
    source: `${report}, kapittel 4.2`,
    avoid: { nb: ["tiltaksvifte"] },
  },
  {
    id: "tier",
    nb: "nivå i pyramiden",
    en: "tier",
    definition: {
      nb: "Hvor i pyramiden et tilbud ligger: egen tjeneste, nettverkets base eller på tvers av nettverk.",
      en: "Where in the pyramid an offer lies: own service, the network's base, or across networks.",
    },
  },
  {
    id: "request",
    nb: "henvendelse",
    en: "request",
    definition: {
      nb: "At en barneverntjeneste ber kompetansebasen om bistand i en sak.",
      en: "That a child welfare service asks the competence base for help with a case.",
    },
    avoid: { nb: ["forespørsel", "bestilling"], en: ["inquiry"] },
  },
  {
    id: "help_given",
    nb: "bistand",
    en: "help given",
    definition: {
      nb: "At kompetansebasen tok på seg oppgaven tjenesten ba om.",
      en: "That the competence base took on what the service asked for.",
    },
  },
  {
    id: "request_without_registered_help",
    nb: "henvendelse uten registrert bistand",
    en: "request without registered help",
    definition: {
      nb: "Henvendelse der kilden ikke oppgir bistand, og der utfallet ikke er kjent.",
      en: "A request for which the source states no help, and of which the outcome is unknown.",
    },
    avoid: { nb: ["avslag", "udekket behov"], en: ["refused", "unmet"] },
  },
];
