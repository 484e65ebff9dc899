import { formatDay } from "@barneloftet/analytics";

const inAges = (age: string): string =>
  age === "total" ? "innbyggere i alle aldre" : `barn og unge ${age.replace("-", "–")} år`;

/** Words about inhabitants by network. */
export const networks = {
  finding: (place: string, persons: string, age: string, day: string, isKnown: boolean) =>
    isKnown
      ? `${persons} ${age === "total" ? "i alle aldre" : `${age.replace("-", "–")} år`} bodde i ${place} ${formatDay(day, "nb")}`
      : `Tall for ${inAges(age)} ${formatDay(day, "nb")} er ikke med i kildene her`,
  marked: (name: string) => `${name} (antatt)`,
  notKnown: (name: string) => `Nettverk ikke kjent: ${name}`,
  alternative: (rows: readonly { readonly label: string; readonly text: string }[]) =>
    `Stolper fra null. ${rows.map(({ label, text }) => `${label}: ${text}`).join(". ")}.`,
  caption: (place: string, age: string, day: string, organised: string) =>
    `Antall ${inAges(age)} bosatt i kommunene i hvert læringsnettverk, ${place} ${formatDay(day, "nb")}, fordelt på nettverkene slik de var ${formatDay(organised, "nb")}.`,
  inferred:
    "Stiplet stolpe: hvilke kommuner som er med i nettverket, eller når de kom med, er antatt. Summen kan derfor være feil, selv om folketallet er bekreftet.",
  unknown: (names: readonly string[]) =>
    names.length === 0 ? "" : `${names.join(", ")} står for seg selv: vi vet ikke hvilket nettverk kommunen hører til.`,
  tableCaption: (age: string, day: string) => `Antall ${inAges(age)} per nettverk, ${formatDay(day, "nb")}`,
  columns: ["Nettverk", "Personer", "Kommuner", "Hvem som er med"],
} as const;
