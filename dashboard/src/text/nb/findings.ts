import { formatNumber } from "@barneloftet/analytics";
import { list } from "./list.js";

/** What the newest figures of one unit can be said to show, in sentences and in the two charts that show the same. */
export const findings = {
  tick: (tick: number): string => formatNumber(tick, { decimals: { least: 0, most: 2 }, locale: "nb" }),
  less: (than: string): string => `under ${than}`,
  brief: {
    tableCaption: (name: string): string => `Prøvene bak setningene om ${name}`,
    columns: ["Hva", "Tall", "Holdt mot", "Sannsynlighet ved tilfeldigheter alene (p)", "Signal når p er høyst"],
    silent: "Ikke prøvd: nye tall mangler",
    finding: (signals: number, where: string, isSilent: boolean): string =>
      `${signals === 0 ? `Ingen signaler ${where}` : `${signals} ${signals === 1 ? "signal" : "signaler"}`}${isSilent ? ", men noen mangler" : ""}`,
    inTests: (tests: number): string => `i ${tests} prøver`,
    inArea: (name: string): string => `i ${name} og tjenestene der`,
    untestedTopics: (topics: readonly string[]): string => `Kan ikke prøves: ${list(topics)}.`,
    more: "Alle prøvene",
    method: "Slik blir et tall et signal",
    caption:
      "Et signal sier ikke hvorfor, og ingen signal ikke at alt er bra. Ti slike rapporter for hele fylket har i snitt høyst ett falskt signal.",
    untested: (name: string): string => `Vi har for få tall for ${name} til å si om noe har endret seg`,
    untestedWhy:
      "Hvert nytt tall holdes mot samme tid i minst to tidligere år, eller mot minst ti tjenester. Slike tall har vi ikke.",
  },
  change: {
    heldAgainst: "mot samme tid i årene før",
    verdicts: {
      higher: "høyere enn før",
      lower: "lavere enn før",
      cannot_tell: "kan ikke skilles fra før",
    } as Readonly<Record<string, string>>,
    finding: (name: string, about: string, verdict: string): string => `${name}, ${about}: ${verdict}`,
    caption: (lower: string | undefined, upper: string | undefined): string =>
      `Ruten er det nyeste tallet, de store prikkene er det holdt mot. ${signalAt(lower, upper)}`,
    alternative: (points: number, lower: string | undefined, upper: string | undefined): string =>
      `${points} tall over tid. ${signalAt(lower, upper)} Tallene står i tabellen.`,
    mark: (period: string, value: string, role: string): string => `${period}: ${value}, ${role}`,
    roles: { now: "det nyeste", before: "holdt mot", between: "annen tid" } as const,
    tableCaption: (name: string, about: string): string => `${name}, ${about} over tid`,
    columns: ["Periode", "Tall", "Hva det er brukt til"],
  },
  difference: {
    heldAgainst: "mot de andre samlet",
    verdicts: {
      higher: "høyere enn de andres",
      lower: "lavere enn de andres",
      cannot_tell: "kan ikke skilles fra de andres",
    } as Readonly<Record<string, string>>,
    finding: (about: string, period: string, signals: number): string =>
      `${capital(about)} (${period}): ${signals === 0 ? "ingen tjeneste skiller seg fra de andre" : `${signals} ${signals === 1 ? "tjeneste skiller" : "tjenester skiller"} seg fra de andre`}`,
    /** What the shapes are: the unit itself or its services as diamonds, those that are signals as triangles. */
    caption: (diamonds: string, triangles: number, ofOne: string): string =>
      [
        `${["Hver prikk er en tjeneste", ...(diamonds === "" ? [] : [diamonds]), ...(triangles === 0 ? [] : [triangles === 1 ? "trekanten er et signal" : "trekantene er signaler"])].join(", ")}.`,
        "I feltet kan de ikke skilles fra de andre samlet.",
        ...(ofOne === "" ? [] : [ofOne]),
      ].join(" "),
    diamond: (name: string): string => `ruten er ${name}`,
    diamonds: (name: string): string => `rutene de i ${name}`,
    signalOf: (name: string, limits: string | undefined): string =>
      limits === undefined
        ? `Bare et tall over 100 % hadde vært et signal for ${name}.`
        : `For ${name} er ${limits} et signal.`,
    alternative: (services: number): string =>
      `${services} tjenester etter hvor mye tallet bygger på. Tallene står i tabellen.`,
    size: "Hvor mange tallet er regnet ut av",
    mark: (name: string, value: string, verdict: string): string => `${name}: ${value}, ${verdict}`,
    none: "bare over 100 %",
    limits: (lower: string | undefined, upper: string | undefined): string | undefined =>
      lower === undefined && upper === undefined
        ? undefined
        : lower === undefined
          ? `over ${upper}`
          : upper === undefined
            ? `under ${lower}`
            : `under ${lower} eller over ${upper}`,
    tableCaption: (about: string, period: string): string => `${capital(about)} i hver tjeneste, ${period}`,
    columns: ["Tjeneste", "Tall", "Signal når det er", "Regnet ut av"],
  },
  detectable: {
    change: (now: string, fall: string | undefined, rise: string | undefined, step: string | undefined): string =>
      [
        fall === undefined && rise === undefined
          ? "Tallet er av så få at ingen endring er stor nok til å sees."
          : `Fra ${now} må tallet ${[fall && `ned til ${fall}`, rise && `opp til ${rise}`].filter(Boolean).join(" eller ")} før én prøve alene pleier å vise en endring.`,
        ...(step === undefined ? [] : [`Én mer eller mindre er ${step} prosentpoeng.`]),
      ].join(" "),
  },
} as const;

/** What the newest figure would have had to be. */
function signalAt(lower: string | undefined, upper: string | undefined): string {
  if (lower === undefined && upper === undefined) return "Det er så få at bare et tall over 100 % hadde skilt seg ut.";
  if (lower === undefined) return `Over ${upper}, utenfor feltet, skiller det seg fra før.`;
  if (upper === undefined) return `Under ${lower}, utenfor feltet, skiller det seg fra før.`;
  return `Under ${lower} eller over ${upper}, utenfor feltet, skiller det seg fra før.`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
