import { list } from "./list.js";

/** One split's latest figure in words: the split, the value, its interval and the period. */
export interface LatestWords {
  readonly split: string;
  readonly value: string;
  readonly interval: string | undefined;
  readonly period: string;
}

const told = ({ split, value, interval }: LatestWords): string =>
  `${value}${interval === undefined ? "" : ` (${interval})`}${split === "" ? "" : `, ${split}`}`;

/** Words of figures of a metric over time and side by side. */
export const series = {
  history: {
    finding: (label: string, name: string, latest: readonly LatestWords[]) =>
      `${label}, ${name}, ${[...new Set(latest.map(({ period }) => period))].join(" og ")}: ${latest.map(told).join("; ")}`,
    alternative: (from: string, to: string, gaps: number) =>
      `Linje over tid fra ${from} til ${to}${gaps === 0 ? "" : `, med ${gaps === 1 ? "ett opphold" : `${gaps} opphold`} der tall mangler`}. Tallene står i tabellen under.`,
    caption: (definition: string, name: string) =>
      `${definition} ${name}. Det skyggede båndet er 95\u00a0% usikkerhet.`,
    captionPlain: (definition: string, name: string) => `${definition} ${name}.`,
    columns: ["Periode", "Verdi", "95\u00a0% usikkerhet", "Antall", "Merknad"],
    tableCaption: (label: string, name: string) => `${label}, ${name}`,
    ceiling:
      "Skravert tid: det var kjent at det ikke var mer kapasitet å be om. En nedgang der er ikke et mindre behov.",
    breaks: (because: readonly string[]) => `Stiplet strek: brudd i tallserien. ${because.join(" ")}`,
    decisions: "Tallene over kurven er vedtak; de står på siden «Vedtak og hendelser».",
    empty: (label: string, name: string) => `${label}: ingen tall for ${name} samlet`,
    emptyWhy: "Kildene vi har lest, gir ikke tallet for hele enheten. Det kan finnes tall for deler av den.",
    fourQuarters: "Hvert punkt er fire kvartaler på rad, så årstiden ikke forstyrrer.",
  },
  peers: {
    finding: (label: string, period: string, told: number, all: number, where: string) =>
      `${label} i ${where}, ${period}: ${told} av ${all} tjenester har tall`,
    alternative: (rows: readonly string[], hasIntervals: boolean) =>
      `Prikker${hasIntervals ? " med usikkerhet" : ""}. ${rows.join(". ")}.`,
    caption: (definition: string, split: string, order: string, hasIntervals: boolean) =>
      `${definition}${split === "" ? "" : ` Her: ${split}.`} ${order}${hasIntervals ? " Streken er 95\u00a0% usikkerhet." : ""}`,
    fixedOrder: "Tjenestene står i fast rekkefølge, ikke etter tallet.",
    findingBySize: (label: string, period: string, told: number, all: number, name: string) =>
      `${label}, ${name} og de nærmeste i størrelse, ${period}: ${told} av ${all} har tall`,
    bySize: (counted: string) =>
      `De tre nærmeste med færre barn 0–17 år og de tre nærmeste med flere, slik barna ble talt ${counted}. De med færrest barn står øverst.`,
    chance:
      "Strekene viser hvor mye tallet kan svinge tilfeldig fra år til år. De er ingen prøve på om to tjenester er ulike.",
    late: (names: readonly string[], period: string) => `Ingen tall for ${period}: ${list(names)}.`,
    newest: (period: string) =>
      `Det nyeste tallet er for ${period}. Da har ingen av tjenestene et tall som kan vises hver for seg.`,
    older: (asked: string, shown: string) => `Det finnes ingen tall for ${asked}. Figuren viser ${shown}.`,
    columns: ["Enhet", "Antall", "Verdi", "95\u00a0% usikkerhet", "Merknad"],
    notSubmitted: "ingen tall",
    empty: (label: string, split: string, where: string) =>
      `${label}${split === "" ? "" : `, ${split}`}: ingen tall for noen tjeneste i ${where}`,
    emptyWhy: "Kildene vi har lest, gir ikke tallet for noen av tjenestene. Tjenestene kan ha det selv.",
  },
  filter: {
    network: "Nettverk",
    year: "År",
    peersYear: "År for sammenligning etter størrelse",
    type: "Sykefravær",
    all: "alle",
    newest: "nyeste",
    bothTypes: "totalt og legemeldt",
    types: { total: "bare totalt", doctor_certified: "bare legemeldt" },
  },
} as const;
