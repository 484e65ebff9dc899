import { list } from "./list.js";

const figures = (count: number, written: string): string => (count === 1 ? "ett tall" : `${written} tall`);

const sentence = (what: string, since: string): string =>
  `${what.charAt(0).toUpperCase()}${what.slice(1)} siden ${since}`;

/** Words of what has changed since an earlier edition, or a meeting. */
export const changes = {
  filter: {
    since: "Siden",
    network: "Vis for",
    all: "hele regionen",
    edition: (day: string) => `utgaven fra ${day}`,
    meeting: (day: string, bodies: readonly string[]) => `møtet ${day}: ${list(bodies)}`,
    onlyMeeting: (day: string) => `møtet ${day}`,
  },
  /** The edition by its newest source. */
  against: (name: string, day: string) => `Holdt mot utgaven «${name}», som bygger på kilder til og med ${day}.`,
  none: (region: string) => `Dette er den første utgaven for ${region}`,
  noneWhy: "Hva som er endret, kan vises når det er lagt ut en utgave til.",
  later: (day: string) =>
    `Ingen utgave er så gammel som møtet. Tallene er holdt mot den eldste vi har, som er fra ${day}.`,
  summary: {
    finding: (name: string, since: string, parts: readonly string[]) =>
      parts.length === 0 ? `Ingen tall for ${name} er endret siden ${since}` : `${name}: ${list(parts)} siden ${since}`,
    parts: {
      revised: (count: number, written: string) => `${figures(count, written)} er endret`,
      new: (count: number, written: string) => `${figures(count, written)} er ${count === 1 ? "nytt" : "nye"}`,
      hidden: (count: number, written: string) => `${figures(count, written)} vises ikke lenger`,
      gone: (count: number, written: string) => `${figures(count, written)} er borte`,
      newly_not_comparable: (count: number, written: string) =>
        `${figures(count, written)} kan ikke lenger sammenlignes`,
    },
    redefined: (metrics: readonly string[]) => `Ny definisjon: ${list(metrics)}.`,
    caption: (name: string) => `Hvor mange tall som er endret, for hvert nøkkeltall. ${name} og tjenestene der.`,
    meaning:
      "Endret: et tall for samme sted og periode er et annet enn før. Nytt: perioden eller stedet sto ikke der før. Vises ikke: tallet gjelder nå så få at det kan vise hvem det er.",
    table: "Endringer for hvert nøkkeltall",
    metric: "Nøkkeltall",
    columns: ["Endret", "Nye", "Vises ikke lenger", "Borte", "Kan ikke lenger sammenlignes"],
  },
  listed: {
    finding: (count: number, name: string) =>
      count === 1 ? `Ett tall for ${name} er ikke som før` : `${count} tall for ${name} er ikke som før`,
    none: (name: string) => `Ingen tall for ${name} er endret, borte eller skjult`,
    noneWhy: "Tall som er nye, står i tabellen over.",
    caption: (name: string) =>
      `Tall som er endret, skjult eller borte, eller som ikke lenger kan sammenlignes. ${name}.`,
    table: "Tallene slik de var og slik de er",
    region: "Her står regionen, nettverkene og basene. Velg et nettverk for å se tjenestene i det.",
    columns: ["Sted", "Hva", "Periode", "Før", "Nå"],
    kinds: {
      revised: "Endret",
      hidden: "Vises ikke lenger",
      gone: "Borte",
      newly_not_comparable: "Kan ikke lenger sammenlignes",
    } as Readonly<Record<string, string>>,
    hidden: "for få til å vises",
    dated: (figure: string, period: string) => `${figure} i ${period}`,
    because: (about: string, because: string) => `${about}. ${because}`,
    /** The sums that are not listed. */
    sums: (count: string) =>
      `${count} summer der en tjeneste er skjult, er også endret. De står ikke her, for da kunne noen regne ut det som er skjult.`,
    goneNow: "ingen",
  },
  decided: {
    /** A sentence of what was made and what was followed up, at least one of them. */
    finding: (made: number, isEvent: boolean, followed: number, since: string) =>
      sentence(
        list([
          ...(made === 0
            ? []
            : [
                `${made === 1 ? (isEvent ? "en hendelse" : "ett vedtak") : `${made} vedtak og hendelser`} er kommet til`,
              ]),
          ...(followed === 0 ? [] : [`${followed === 1 ? "ett vedtak" : `${followed} vedtak`} har ny status`]),
        ]),
        since,
      ),
    caption: (since: string) => `Vedtak og hendelser som er kommet til eller har ny status siden ${since}.`,
    captionMeeting: (since: string) =>
      `Vedtak og hendelser fra og med ${since}, og eldre vedtak som har ny status siden forrige utgave.`,
    none: (since: string) => `Ingen vedtak er kommet til eller har ny status siden ${since}`,
    noneWhy: "Det betyr ikke at ingenting er bestemt: bare at ingen har sagt fra om det.",
    noneYet: "Ingen vedtak er registrert",
    followed: (before: string, now: string) => `Før: ${before}. Nå: ${now}.`,
    gone: "Står ikke lenger i oversikten.",
    state: (now: string) => `Hva er gjort: ${now}.`,
    all: "Alle vedtak og hendelser",
  },
  /** The fourth panel of Ett ark. */
  panel: {
    finding: (parts: readonly string[], since: string) =>
      parts.length === 0 ? `Ingen tall er endret siden ${since}` : sentence(list(parts), since),
    examples: (shown: number, all: number, name: string, since: string) =>
      shown < all
        ? `${shown} av ${all} tall for ${name} samlet som er andre enn i ${since}:`
        : `Tall for ${name} samlet som er andre enn i ${since}:`,
    one: (about: string, period: string, before: string, now: string) =>
      `${about}, ${period}: før ${before}, nå ${now}`,
    more: "Hva er endret siden sist",
  },
} as const;
