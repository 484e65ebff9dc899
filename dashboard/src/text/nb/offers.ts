import { daysOfHalfYear, formatDay, formatNumber, formatPeriod, nextHalfYear } from "@barneloftet/analytics";
import { list } from "./list.js";

const number = (value: number): string => formatNumber(value, { decimals: 0, locale: "nb" });
const children = (value: number): string => `${number(value)} barn`;
const small = ["ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"];
const inWords = (count: number): string => small[count] ?? number(count);
const atStart = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());
const inNetwork = (name: string | undefined): string => (name === undefined ? "" : ` i ${name}`);
const halfYear = (period: string): string => {
  const { from, to } = daysOfHalfYear(period);
  return formatPeriod(from, to, "nb");
};

/** Words about Tiltaksregisteret: what services can offer, who reaches it, and who could help whom. */
export const offers = {
  number,
  children,
  list,
  halfYear,
  source: (name: string, period: string) =>
    `Tiltaksregisteret for ${name}, ${halfYear(period)}: det tjenestene selv har svart`,
  population: (sources: string) => `Folketall: ${sources}`,
  notSubmitted: (services: number, period: string) =>
    `Ikke innsendt: ingen av de ${services} tjenestene har svart for ${halfYear(period)}.`,
  none: "Ikke innsendt.",
  /** The middle part is a link. */
  howToBegin: [
    "Slik begynner dere: ",
    "last ned ett skjema for hver tjeneste",
    ", send det ut, og slå sammen svarene. Å svare tar om lag et kvarter.",
  ],
  here: {
    pyramid: "Når svarene er inne, viser denne siden hvor mange barn som når hvert tilbud, og hvordan.",
    networks: "Når svarene er inne, viser denne siden hva basen i hvert nettverk har, mangler og kan låne bort.",
    network: "Når svarene er inne, viser denne siden hva tjenestene i nettverket mangler, og hvem som har det ledig.",
    helpers:
      "Når svarene er inne, viser denne siden hvem som har ledig det andre mangler, og hvilke avtaler som hjelper flest.",
  },
  answered: (of: {
    readonly services: number;
    readonly answered: number;
    readonly half: number;
    readonly older: number;
    readonly missing: number;
    readonly period: string;
  }) =>
    [
      `${of.answered} av ${of.services} tjenester har svart på alt for ${halfYear(of.period)}`,
      of.half > 0 ? `${inWords(of.half)} har svart på noe` : "",
      of.older > 0 ? `${inWords(of.older)} har bare eldre svar` : "",
      of.missing > 0 ? `${inWords(of.missing)} har ikke sendt inn` : "",
    ]
      .filter((part) => part !== "")
      .join(", ")
      .concat("."),
  states: { answered: "svart", half_filled: "svart på noe", not_submitted: "ikke innsendt" },
  age: (halfYears: number, period: string) =>
    halfYears === 0
      ? halfYear(period)
      : `${halfYear(period)} (${halfYears === 1 ? "ett halvår gammelt" : `${inWords(halfYears)} halvår gamle svar`})`,
  tiers: {
    own_service: "I den enkelte tjenesten",
    network_base: "I nettverkets tiltaks- og kompetansebase",
    across_networks: "På tvers av nettverkene",
  },
  groups: {
    method: "Metoder, med sertifiserte veiledere",
    base_function: "Funksjoner i en base",
  },
  availability: {
    exists: "finnes",
    shared: "deles",
    bought: "kjøpes",
    planned: "planlagt",
    missing: "mangler",
    not_stated: "ikke oppgitt",
  },
  byAgreement: "etter avtale",
  counsellors: { none: "", one: "én veileder", two_or_more: "to eller flere veiledere", not_stated: "" },
  without: { yes: "uten saksbehandling ved siden av", no: "har saker ved siden av", not_stated: "" },
  ways: {
    own: "i egen tjeneste",
    network: "delt i nettverket",
    across: "delt på tvers",
    bought: "kjøpt",
    agreement: "etter avtale",
    none: "mangler",
    not_stated: "ikke oppgitt",
  },
  /** A letter for each way in the map: the first of its word where no other begins alike. */
  wayLetters: {
    own: "E",
    network: "N",
    across: "T",
    bought: "K",
    agreement: "A",
    none: "M",
    not_stated: "?",
    mixed: "U",
    not_counted: "B",
  },
  reach: {
    all: (count: number) => `alle ${children(count)}`,
    some: (count: number, of: number) => `${number(count)} av ${children(of)}`,
    atLeast: (count: number, of: number) => `minst ${number(count)} av ${children(of)}`,
    none: "ingen",
    noneSaid: "ingen meldt",
    notStated: "ikke oppgitt",
    without: (count: number, most: number | undefined) =>
      `${most === undefined ? "" : `høyst ${number(most)}, med `}${number(count)} ikke oppgitt`,
    robust: (count: number) => `to veiledere: ${children(count)}`,
    robustBetween: (least: number, most: number) => `to veiledere: minst ${number(least)}, høyst ${children(most)}`,
    robustAtMost: (most: number) => `to veiledere: høyst ${children(most)}`,
    robustUnknown: "to veiledere: ikke kjent",
    notCounted: "barna er ikke talt",
  },
  legend:
    "Fylt sirkel: alle barna når tilbudet. Halv: noen av dem. Tom: ingen. Stiplet: ikke oppgitt. Der noen ikke har svart, står det minste og det meste det kan være. Å nå et tilbud vil si at tjenesten har det, deler det, kjøper det eller kan bruke det etter avtale. Det sier ikke at barnet har fått det, eller hvor godt det er.",
  legendService:
    "Fylt sirkel: tjenesten har tilbudet. Halv: den deler det, kjøper det eller kan bruke det etter avtale. Tom: det mangler eller er bare planlagt. Stiplet: ikke oppgitt.",
  statutory: (names: readonly string[]) => `${list(names)} er lovpålagt i alle kommuner og regnes ikke som dekning.`,
  inferred: "Nivåene er antatt: de er lest ut av figuren i sluttrapporten for Barneløftet.",
  pyramid: {
    finding: (all: number, of: number) =>
      all === 0
        ? `Ingen av de ${of} tilbudene når alle barna i alle nettverkene`
        : `${number(all)} av ${of} tilbud når alle barna i alle nettverkene`,
    findingServices: (network: string) => `Hva tjenestene i ${network} har av hvert tilbud`,
    caption: (name: string) => `Barn 0–17 år i ${name} som når hvert tilbud, etter nettverk.`,
    captionServices: (network: string, period: string) =>
      `Svarene fra hver tjeneste i ${network}, ${halfYear(period)}.`,
    offer: "Tilbud",
    filter: "Vis",
    networks: "nettverkene",
    methods:
      "Metoder regnes som robuste for barn som kan nå to sertifiserte veiledere eller flere, fordi saker løses av to og metoden skal tåle at én blir borte. Hvor mange veiledere det er i det som kjøpes, er ikke kjent.",
  },
  fragile: {
    finding: (count: number, network: string | undefined, isAllAnswered: boolean) =>
      count === 0
        ? `Ingen metode${inNetwork(network)} er meldt å henge på én veileder`
        : `${atStart(`${isAllAnswered ? "" : "minst "}${count === 1 ? "ett sted" : `${inWords(count)} steder`}`)}${inNetwork(network)} henger en metode på én sertifisert veileder`,
    caption: "Metoder som bare én veileder holder oppe. De er oppgitt som metode og tjeneste, aldri som person.",
    tableCaption: "Hver metode, der veilederen er, og barna som hviler på den ene",
    columns: {
      method: "Metode",
      service: "Veilederen er i",
      network: "Nettverk",
      dependents: "Tjenester som har, deler eller får bruke den",
      children: "Barn 0–17 år",
    },
    notKnown: "Der noen ikke har oppgitt antall veiledere, vet vi ikke, og da står metoden ikke her.",
  },
  map: {
    finding: (offer: string, count: number, of: number) => `Barn i ${count} av ${of} kommuner når ${offer}`,
    /** What only the map has, beside the ways. */
    ways: { mixed: "ulikt i kommunen", not_counted: "barna er ikke talt" },
    caption: (offer: string) =>
      `Hvordan barna i hver kommune når ${offer}. Hver rute er en kommune, omtrent der den ligger.`,
    filter: "Tilbud",
    alternative: (parts: readonly string[]) => `Rutekart. ${parts.join(". ")}. Tabellen under har alle kommunene.`,
    columns: ["Kommune", "Slik når barna tilbudet", "Barn 0–17 år", "Når tilbudet", "Ikke oppgitt"],
  },
  networks: {
    finding: "Hva basen i hvert nettverk har, mangler og kan låne bort",
    caption: (period: string) =>
      `Svar fra tjenestene i hvert nettverk, ${halfYear(period)}. Tjenestene står i fast rekkefølge, ikke etter størrelse eller kvalitet.`,
    has: (names: readonly string[]) => `Har: ${list(names)}`,
    buys: (names: readonly string[]) => `Kjøper: ${list(names)}`,
    plans: (names: readonly string[]) => `Planlegger: ${list(names)}`,
    lacks: (names: readonly string[]) => `Mangler: ${list(names)}`,
    lends: (names: readonly string[]) => `Kan låne bort: ${list(names)}`,
    unknown: (names: readonly string[]) => `Ikke oppgitt: ${list(names)}`,
    lent: (name: string, assignments: number | undefined) =>
      assignments === undefined ? `${name} (noe)` : `${name} (${number(assignments)} oppdrag)`,
  },
  own: {
    finding: (count: number) => `${number(count)} egne tilbud er meldt inn utenfor pyramiden`,
    caption: "Tilbud som tjenestene selv har laget eller satt navn på.",
    columns: ["Tjeneste", "Tilbud", "Svar", "Ledig for andre"],
    capacity: { none: "nei", some: "noe", number: "", not_stated: "ikke oppgitt" },
    assignments: (count: number) => `${number(count)} oppdrag`,
  },
  agreements: {
    finding: (count: number) =>
      count === 0 ? "Ingen avtaler gjelder i halvåret" : `${number(count)} avtaler gjelder i halvåret`,
    caption: "Hvem som kan bruke hva hos hvem, og vedtaket bak.",
    columns: ["Kan bruke", "Tilbud", "Hos", "Fra", "Slutter", "Vedtak", "Gjelder nå"],
    inForce: ["nei", "ja"],
    open: "uten sluttdato",
    day: (day: string) => formatDay(day, "nb"),
  },
  log: {
    finding: (bases: number) =>
      bases === 1
        ? "Én base har talt opp loggen sin for halvåret"
        : `${atStart(inWords(bases))} baser har talt opp loggen sin for halvåret`,
    caption: (period: string) => `Henvendelser i basenes egne logger, ${period}.`,
    hidden:
      "«:» er et tall fra 1 til 3, eller et tall som er holdt tilbake for at et slikt tall ikke skal kunne regnes ut.",
    unmet:
      "Bare «avslått fordi basen ikke hadde kapasitet» sier at et behov ikke ble møtt. Færre henvendelser er ikke godt nytt når tjenestene vet at basen er full.",
    real: "Tall fra basenes logger vises ikke her ennå. De vises først når vernet mot at noen kan kjennes igjen, er bygd.",
    facets: {
      request_type: "Hva tjenesten ba om",
      reason: "Hvorfor",
      complexity: "Hvor sammensatte problemene var",
      outcome: "Hva som skjedde",
    },
    head: "Henvendelser",
  },
  /** Which half-year what is free is for: the one after the half-year that services are asked in. */
  free: (period: string) =>
    `Det som er ledig, gjelder ${halfYear(nextHalfYear(period))}, halvåret etter det tjenestene er spurt i. Bare svar fra ${halfYear(period)} er regnet som ledig.`,
  curve: {
    finding: (k: number, gain: number) =>
      `${atStart(inWords(k))} ${k === 1 ? "avtale" : "avtaler"} kan gi tjenester med ${children(gain)} tilgang til noe de mangler i dag`,
    caption:
      "For hvert antall avtaler er det funnet det utvalget som gir flest nye par av barn og tilbud, innenfor det tjenestene sier er ledig.",
    assumed:
      "Barna er alle som er 0–17 år der. Hvor mange av dem som kan få hjelp, er det de ledige oppdragene som setter grensen for. Én avtale er at én tjeneste får bruke alt som en annen har ledig og den selv mangler. Hver bruk tar minst ett ledig oppdrag, og «noe» er regnet som ett. Funksjoner i en base er ikke med. Å nå et tilbud er ikke det samme som å få det.",
    ties: "Er flere utvalg like gode, velges det med færrest avtaler, så flest innen samme nettverk, så flest naboer, så kortest avstand.",
    mark: (agreements: string, pairs: string, children: string) =>
      `${agreements} avtaler: ${pairs} barn ganger tilbud, ${children} barn i tjenester som får noe nytt`,
    alternative: (rows: readonly string[]) => `Punkter etter antall avtaler. ${rows.join(". ")}.`,
    x: "Antall avtaler",
    y: "Barn ganger tilbud de får tilgang til",
    columns: ["Avtaler", "Barn ganger tilbud", "Barn 0–17 år i tjenester som får noe nytt"],
    which: (k: number) => (k === 1 ? "Den ene avtalen" : `De ${inWords(k)} avtalene`),
    others: "Utvalgene for andre antall",
    enough: (k: number) =>
      k === 1 ? "Flere enn én avtale gir ikke mer." : `Flere enn ${inWords(k)} avtaler gir ikke mer.`,
    row: (provider: string, user: string, offerNames: string) => `${user} bruker ${offerNames} hos ${provider}`,
    nothing: "Ingen avtale kan gi noen noe nytt: ingen har ledig det andre mangler.",
  },
  gaps: {
    finding: (count: number, without: number, network: string | undefined) =>
      `${number(count)} hull er meldt inn${inNetwork(network)}; for ${number(without)} av dem har ingen noe ledig`,
    caption:
      "Et hull er et tilbud som tjenesten selv sier at barna ikke når. Nærmest står først: samme nettverk, så nabo over land, så avstand i luftlinje. Ingenting er rangert etter kvalitet. Funksjonene i en base er ikke med her; de står på siden Nettverk side ved side.",
    filter: "Nettverk",
    all: "alle nettverkene",
    columns: ["Tilbud som mangler", "Hvem kan hjelpe, nærmest først", "Neste steg"],
    planned: "(planlagt)",
    nobody: "Ingen har meldt noe ledig.",
    raise: "Ta det opp i nettverket eller i kommunedirektørutvalget.",
    sameNetwork: "samme nettverk",
    neighbours: "nabo",
    kilometres: (value: number) => `${number(value)} km`,
    capacity: (assignments: number | undefined) =>
      assignments === undefined ? "noe ledig" : `${number(assignments)} oppdrag ledig`,
    summary: (name: string, count: number, without: number) =>
      `${name}: ${number(count)} hull${without === 0 ? "" : `, ${number(without)} uten noen som har ledig`}`,
    more: (count: number) => `og ${number(count)} til`,
    ofNetwork: {
      finding: (network: string, count: number, without: number) =>
        count === 0
          ? `Ingen av svarene fra ${network} sier at et tilbud mangler`
          : `${number(count)} tilbud mangler i minst én tjeneste i ${network}; for ${number(without)} av dem har ingen noe ledig`,
      nobody: (network: string) => `Ingen tjeneste i ${network} har svart, så vi vet ikke hva som mangler`,
      /** Of services that have not answered all, each with how far it has come. */
      unanswered: (services: readonly string[]) =>
        services.length === 0 ? "" : `${list(services)}. Det de ikke har svart på, står ikke her.`,
      caption: (network: string, holes: number) =>
        `Tilbud som minst én tjeneste i ${network} selv sier at barna ikke når${holes === 0 ? "" : `: ${number(holes)} hull når hver tjeneste telles for seg`}. De som har ledig, står nærmest først: samme nettverk, så nabo over land, så avstand i luftlinje. Funksjonene i en base er ikke med her; de står på siden Nettverk side ved side.`,
      columns: ["Tilbud", "Mangler i", "Har ledig"],
      helper: (name: string, assignments: number | undefined) =>
        `${name} (${assignments === undefined ? "noe" : `${number(assignments)} oppdrag`})`,
      /** Two ways on, each a link. */
      services: "Hva hver tjeneste har av hvert tilbud",
      steps: "Hull for hull, og hvem dere kan skrive til",
    },
    widen: (decision: string) => `Har avtale (${decision}). Utvid den.`,
    write: (mailbox: string) => `Skriv til ${mailbox} og avtal hva, hvor lenge og hvem som betaler.`,
    ask: "Ta kontakt med tjenesten og avtal hva, hvor lenge og hvem som betaler.",
    service: (name: string, count: number | undefined) => (count === undefined ? name : `${name} (${children(count)})`),
  },
} as const;
