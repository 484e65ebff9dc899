import type { Term } from "./term.js";

const report = "Sluttrapporten for Barneløftet (2021)";

/** What services can offer, who reaches it, and what they agree on. */
export const offerTerms: readonly Term[] = [
  {
    id: "offer",
    nb: "tilbud",
    en: "offer",
    definition: {
      nb: "Tiltak, kompetanse, opplæring eller felles funksjon som en tjeneste kan ha, dele, kjøpe eller mangle.",
      en: "A measure, competence, training or shared function that a service can have, share, buy or lack.",
    },
  },
  {
    id: "offer_register",
    nb: "tiltaksregister",
    en: "register of offers",
    definition: {
      nb: "Oversikten over hva hver tjeneste selv sier at den har av tilbud, samlet inn to ganger i året.",
      en: "The list of what each service itself says that it has of offers, collected twice a year.",
    },
  },
  {
    id: "method",
    nb: "metode",
    en: "method",
    definition: {
      nb: "Et veiledningsprogram for varig endring i familien, som krever en sertifisert veileder, for eksempel COS eller PMTO.",
      en: "A guidance programme for lasting change in the family that takes a certified counsellor, such as COS or PMTO.",
    },
    source: `${report}, kapittel 4.2`,
  },
  {
    id: "counsellor",
    nb: "veileder",
    en: "counsellor",
    definition: {
      nb: "Ansatt som er sertifisert i en metode, helst uten saksbehandling ved siden av.",
      en: "An employee certified in a method, preferably with no caseworker role beside.",
    },
    source: `${report}, kapittel 4.2`,
  },
  {
    id: "access_to_offer",
    nb: "tilgang til et tilbud",
    en: "access to an offer",
    definition: {
      nb: "At tjenesten til et barn har tilbudet selv, deler det, kjøper det eller kan bruke en annens etter avtale; det sier ikke at barnet har fått det, eller hvor godt det er.",
      en: "That a child's service has the offer, shares it, buys it or may use another's by agreement, which says neither that the child has received it nor how good it is.",
    },
  },
  {
    id: "coverage",
    nb: "dekning",
    en: "coverage",
    definition: {
      nb: "Andelen av barna i alderen 0–17 år som har tilgang til et tilbud, delt etter hvordan.",
      en: "The share of the children aged 0–17 with access to an offer, by how.",
    },
  },
  {
    id: "robust_coverage",
    nb: "robust dekning",
    en: "robust coverage",
    definition: {
      nb: "Dekning der to sertifiserte veiledere eller flere kan nås, slik at metoden tåler at én blir borte.",
      en: "Coverage where two certified counsellors or more can be reached, so that the method bears that one leaves.",
    },
  },
  {
    id: "single_point_of_failure",
    nb: "metode som henger på én",
    en: "single point of failure",
    definition: {
      nb: "En metode som bare én sertifisert veileder holder oppe, oppgitt som metode og tjeneste, aldri som person.",
      en: "A method that hangs on one certified counsellor; named by method and service, never by the person.",
    },
  },
  {
    id: "gap",
    nb: "hull",
    en: "gap",
    definition: {
      nb: "Et tilbud som en tjeneste selv sier at barna der ikke når; det som ingen har svart på, er ikke et hull.",
      en: "An offer that a service itself says its children do not reach; what nobody has answered is no gap.",
    },
  },
  {
    id: "free_capacity",
    nb: "ledig kapasitet",
    en: "free capacity",
    definition: {
      nb: "Det en tjeneste sier at andre kan bruke av et tilbud i det neste halvåret: ingen, noe eller et antall oppdrag.",
      en: "What a service says that others can use of an offer in the next half-year: none, some or a number of assignments.",
    },
  },
  {
    id: "agreement",
    nb: "avtale",
    en: "agreement",
    definition: {
      nb: "Vedtak om at én tjeneste kan bruke det en annen har, fra en dag og eventuelt til en dag.",
      en: "A decision that one service may use what another has, from a day and perhaps to a day.",
    },
    source: `${report}, kapittel 2.2`,
  },
  {
    id: "request_log",
    nb: "henvendelseslogg",
    en: "request log",
    definition: {
      nb: "En bases egen liste over henvendelser, uten navn; bare tellinger forlater basen, og tall fra 1 til 3 vises ikke.",
      en: "A base's own list of requests, without names; only counts leave the base, and counts from 1 to 3 are not shown.",
    },
  },
];
