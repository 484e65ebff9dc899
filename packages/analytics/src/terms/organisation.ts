import type { Term } from "./term.js";

const report = "Sluttrapporten for Barneløftet (2021)";

/** Who does the work, and where. */
export const organisationTerms: readonly Term[] = [
  {
    id: "child_welfare_service",
    nb: "barneverntjeneste",
    en: "child welfare service",
    definition: {
      nb: "Den kommunale tjenesten som gjør arbeidet etter barnevernloven, for én eller flere kommuner.",
      en: "The municipal service that does the work under the Child Welfare Act, for one or several municipalities.",
    },
    avoid: { nb: ["barnevernstjeneste", "barnevernkontor"], en: ["child protection", "agency"] },
  },
  {
    id: "municipality",
    nb: "kommune",
    en: "municipality",
    definition: {
      nb: "En norsk kommune med det nummeret og de grensene den hadde på datoen.",
      en: "A Norwegian municipality with the code and the borders that it had on the day.",
    },
    avoid: { en: ["commune"] },
  },
  {
    id: "host_municipality",
    nb: "vertskommune",
    en: "host municipality",
    definition: {
      nb: "Kommunen som driver en felles barneverntjeneste for flere kommuner.",
      en: "The municipality that runs a joint child welfare service for several.",
    },
    source: "Kommuneloven, kapittel 20",
  },
  {
    id: "county",
    nb: "fylke",
    en: "county",
    definition: {
      nb: "Området over kommunene, med de grensene det hadde på datoen.",
      en: "The area above the municipalities, with the borders that it had on the day.",
    },
  },
  {
    id: "county_governor",
    nb: "Statsforvalteren",
    en: "the County Governor",
    definition: {
      nb: "Statens representant i fylket, som fører tilsyn med barneverntjenestene.",
      en: "The state's representative in the county, who supervises the child welfare services.",
    },
    avoid: { nb: ["Fylkesmannen"] },
  },
  {
    id: "district",
    nb: "bydel",
    en: "district",
    definition: {
      nb: "Del av en kommune som har sin egen barneverntjeneste.",
      en: "A part of a municipality that has a child welfare service of its own.",
    },
    avoid: { en: ["borough"] },
  },
  {
    id: "region",
    nb: "region",
    en: "region",
    definition: {
      nb: "Området som en utgave av løsningen beskriver, med alle tjenester og nettverk.",
      en: "The area that an installation describes, with all its services and networks.",
    },
  },
  {
    id: "area",
    nb: "område",
    en: "area",
    definition: {
      nb: "Et annet område det finnes tall for, som en kompetansebase eller et tidligere fylke.",
      en: "Another area that figures are given for, as a competence base or a former county.",
    },
  },
  {
    id: "learning_network",
    nb: "læringsnettverk",
    en: "learning network",
    definition: {
      nb: "Gruppe av barneverntjenester som møtes for å lære av hverandre.",
      en: "A group of child welfare services that meet to learn from each other.",
    },
    source: `${report}, kapittel 1.3`,
    avoid: { en: ["cluster"] },
  },
  {
    id: "competence_base",
    nb: "kompetansebase",
    en: "competence base",
    definition: {
      nb: "Fagfolk som flere barneverntjenester deler, og som hjelper dem i enkeltsaker.",
      en: "Professionals whom several child welfare services share, and who help them with single cases.",
    },
    source: `${report}, kapittel 3.2`,
    avoid: { en: ["centre of excellence", "resource centre"] },
  },
  {
    id: "theme_meeting",
    nb: "temamøte",
    en: "theme meeting",
    definition: {
      nb: "Møte i kommunestyret der barnevernet er tema.",
      en: "A meeting of the municipal council with child welfare as its theme.",
    },
    source: `${report}, kapittel 3.1`,
  },
  {
    id: "annual_status_report",
    nb: "tilstandsrapport",
    en: "annual status report",
    definition: {
      nb: "Rapport om tilstanden i barnevernet som kommunestyret får hvert år.",
      en: "A report on the state of child welfare that the municipal council gets every year.",
    },
    source: "Barnevernloven (1992), § 2-1 åttende ledd, fra 1.1.2021",
  },
  {
    id: "kdu",
    nb: "KDU",
    en: "KDU",
    definition: {
      nb: "Kommunedirektørutvalget i KS: kommunedirektører som samordner og anbefaler på vegne av kommunene i fylket.",
      en: "The committee of chief municipal executives in KS, the municipalities' association, which coordinates and recommends.",
    },
    avoid: { nb: ["rådmannsutvalg"] },
  },
  {
    id: "chief_municipal_executive",
    nb: "kommunedirektør",
    en: "chief municipal executive",
    definition: {
      nb: "Lederen for administrasjonen i en kommune.",
      en: "The head of a municipality's administration.",
    },
    avoid: { nb: ["rådmann"] },
  },
];
