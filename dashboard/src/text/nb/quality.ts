import { list } from "./list.js";

/** Words about what there is of figures, and what is lacking. */
export const quality = {
  levels: {
    service: "tjenester",
    municipality: "kommuner",
    network: "nettverk",
    district: "bydeler",
    area: "områder",
    region: "regionen",
    nation: "hele landet",
  } as Readonly<Record<string, string>>,
  other: "andre tall",
  source: "utgaven som siden er laget av",
  metrics: {
    from: (day: string) => day.slice(0, 4),
    finding: (some: number, all: number) => `${some} av ${all} tall i katalogen finnes`,
    caption:
      "Hva kildene gir, slik de gir det. Summer som programmet har laget, er ikke talt med. Siste periode er den siste som noen har tall for.",
    columns: [
      "Tall",
      "Gjelder",
      "Fra",
      "Siste periode",
      "Har tall",
      "For få til å vises",
      "Uten tall",
      "Hvor sikre tallene er",
    ],
    tableCaption: "Hvert tall i katalogen: hva som finnes, og hva som mangler",
    found: (found: number, expected: string) => (expected === "" ? String(found) : `${found}\u00a0av\u00a0${expected}`),
    missing: (count: string, names: string) => (names === "" ? count : `${count}: ${names}`),
    none: "ingen tall",
    missingNote:
      "Uten tall er både de som ikke har sendt inn, og de som ingen har spurt. Et tall om for få er sendt inn, men vises ikke.",
  },
  services: {
    finding: (some: number, all: number, asked: number) =>
      asked === 0
        ? "Vi har ingen tall fra tjenestene ennå"
        : `${some} av ${all} tjenester har tall for den siste perioden`,
    caption: (asked: number) =>
      `${asked} tall finnes for minst én tjeneste. Tabellen viser hvor mange av dem hver tjeneste har for den siste perioden.`,
    columns: ["Tjeneste", "Har tall i siste periode", "Siste dag det finnes tall for"],
    tableCaption: "Hvor mange tall hver tjeneste har",
    given: (given: number, asked: number) => `${given}\u00a0av\u00a0${asked}`,
    never: "aldri",
  },
  borders: {
    label: "Endrede kommunegrenser",
    title: (day: string) => `Fra ${day}`,
    merged: (from: readonly string[], to: string) =>
      `${list(from)} ${from.length === 1 ? "ble en del av" : "ble"} ${to}. Antall er lagt sammen og ført videre.`,
    split: (from: string, to: readonly string[]) =>
      `${from} ble delt mellom ${list(to)}. Eldre tall kan ikke deles, og er ikke ført videre til ${to.length === 1 ? "den" : "noen av dem"}.`,
    mergedLabel: "Slått sammen",
    splitLabel: "Delt",
    none: "Ingen kommuner er slått sammen eller delt i tiden vi har tall for.",
  },
} as const;
