/** One stop of the guided tour: where it is, what to look at there, and what a first meeting can ask itself. */
export interface TourStop {
  readonly number: number;
  readonly path: string;
  readonly title: string;
  readonly look: string;
  readonly ask: string;
}

const stops: readonly TourStop[] = [
  {
    number: 1,
    path: "eksempelfylket/samle-inn.html",
    title: "Samle inn",
    look: "Hver tjeneste har sitt eget skjema, en fil som åpnes i nettleseren og virker uten nett. Åpne ett og svar på et par tilbud. Svarene lagres i en fil som tjenesten selv sender.",
    ask: "Hvem hos oss kan svare for hver tjeneste, og hvem tar imot filene?",
  },
  {
    number: 2,
    path: "eksempelfylket/ett-ark.html",
    title: "Se hele regionen på ett ark",
    look: "Arket viser bemanning, hjelp som er gitt, tilbud og vedtak. Ved hvert tall står hvor mange som har svart, og hvor sikkert tallet er. Én tjeneste har ikke sendt inn, og det står der også.",
    ask: "Hvilke av disse tallene har vi selv i dag?",
  },
  {
    number: 3,
    path: "eksempelfylket/pyramiden.html",
    title: "Sammenlign nettverkene",
    look: "Nettverkene står side ved side, alltid i samme rekkefølge. Det er ingen rangering. Se etter tilbud som bare noen av barna når, og etter «Hva henger på én»: metoder som bare én veileder kan.",
    ask: "Er noen hos oss alene om en metode?",
  },
  {
    number: 4,
    path: "eksempelfylket/hvem-kan-hjelpe-hvem.html",
    title: "Bli enige",
    look: "Her står hvem som mangler et tilbud, og hvem som har ledig plass. Siden foreslår de avtalene som gir flest barn et tilbud.",
    ask: "Hvilken avtale kunne vi prøve det neste halvåret?",
  },
  {
    number: 5,
    path: "eksempelfylket/vedtak.html",
    title: "Følg opp på neste møte",
    look: "Det som er bestemt, står med dato. Det samme vedtaket er merket av i figurene, så alle ser hva som skjedde etterpå. Det viser ikke hva som er årsaken.",
    ask: "Hva bestemte vi sist, og hva er gjort?",
  },
];

/** Words of the guided tour through the invented region. */
export const tour = {
  stops,
  label: "Omvisning",
  step: ({ number, title }: TourStop) => `Steg ${number} av ${stops.length}: ${title}`,
  look: "Se etter",
  ask: "Spør dere selv",
  go: "Gå til steget",
  previous: "Forrige",
  next: "Neste",
  end: "Avslutt omvisningen",
} as const;
