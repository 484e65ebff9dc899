import { formatNumber } from "@barneloftet/analytics";

/** What the newest figures of one unit can be said to show, in sentences and in the two charts that show the same. */
export const findings = {
  tick: (tick: number): string => formatNumber(tick, { decimals: { least: 0, most: 2 }, locale: "nb" }),
  less: (than: string): string => `under ${than}`,
  brief: {
    tableCaption: (name: string): string => `Prøvene bak setningene om ${name}`,
    columns: ["Hva", "Tall", "Holdt mot", "Sannsynlighet ved tilfeldigheter alene (p)", "Signal når p er høyst"],
    finding: (signals: number, isSilent: boolean): string =>
      `${signals === 0 ? "Ingen av tallene skiller seg ut" : `${signals} ${signals === 1 ? "signal" : "signaler"}`}${isSilent ? ", men noen mangler" : ""}`,
    caption:
      "Et signal sier ikke hvorfor, og at et tall ikke skiller seg ut, sier ikke at alt er bra. I snitt er høyst ett signal falskt i ti slike rapporter.",
    untested: (name: string): string => `For ${name} finnes ikke tall nok til å lete etter signaler`,
    untestedWhy:
      "Hvert nytt tall holdes mot samme tid i minst to tidligere år, eller mot minst ti tjenester. Slike tall er ikke sendt inn.",
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
      `Ruten er det nyeste tallet, de store prikkene samme tid i årene før. ${signalAt(lower, upper)}`,
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
    caption:
      "Hver prikk er en tjeneste. I det fargede feltet kan tallet ikke skilles fra de andre samlet. Feltet er bredt der tallene er små.",
    alternative: (services: number): string =>
      `${services} tjenester etter hvor mye tallet bygger på. Tallene står i tabellen.`,
    size: "Hvor mange tallet er regnet ut av",
    mark: (name: string, value: string, verdict: string): string => `${name}: ${value}, ${verdict}`,
    limits: (lower: string | undefined, upper: string | undefined): string =>
      lower === undefined && upper === undefined
        ? "ingen"
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
          : `Fra ${now} må tallet ${[fall && `ned til ${fall}`, rise && `opp til ${rise}`].filter(Boolean).join(" eller ")} før vi kan regne med å se en endring.`,
        ...(step === undefined ? [] : [`Én mer eller mindre er ${step} prosentpoeng.`]),
      ].join(" "),
  },
} as const;

/** What the newest figure would have had to be. */
function signalAt(lower: string | undefined, upper: string | undefined): string {
  if (lower === undefined && upper === undefined)
    return "Ikke noe tall ville vært et signal: de pleier å svinge for mye.";
  if (lower === undefined) return `Over ${upper} hadde vært et signal.`;
  if (upper === undefined) return `Under ${lower} hadde vært et signal.`;
  return `Under ${lower} eller over ${upper} hadde vært et signal.`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
