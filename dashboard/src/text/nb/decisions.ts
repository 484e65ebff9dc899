import { list } from "./list.js";

/** Words about what was decided, and the theme meetings. */
export const decisions = {
  finding: (count: number, first: string, last: string) =>
    `${count} daterte hendelser og vedtak, fra ${first} til ${last}`,
  alternative: (days: readonly string[]) =>
    `Tidslinje med nummererte hendelser: ${days.join(", ")}. Tabellen under sier hva hver er.`,
  caption: (region: string) =>
    `Vedtak og hendelser i og rundt Barneløftet i ${region}. Fylt sirkel: dagen er kjent. Åpen sirkel: bare måneden er kjent.`,
  tableCaption: "Hva som ble bestemt eller skjedde, hvem det gjelder, og når",
  columns: ["Nr. og dato", "Hvem og hva", "Beløp", "Hva er gjort", "Hvor sikkert"],
  followUps: {
    event: "hendelse",
    done: "gjort",
    under_way: "i gang",
    not_done: "ikke gjort ennå",
    unknown: "ikke kjent",
  } as Readonly<Record<string, string>>,
  /** What is left of the decisions, by their numbers: for each state that is not done, in this order. */
  left: {
    not_done: (numbers: readonly string[]) => `Ikke gjort ennå: nr. ${list(numbers)}.`,
    under_way: (numbers: readonly string[]) => `I gang: nr. ${list(numbers)}.`,
    unknown: (numbers: readonly string[]) => `Vi vet ikke om det er gjort: nr. ${list(numbers)}.`,
  },
  newest: (day: string) => `Det nyeste vi kjenner til, er fra ${day}. Det betyr ikke at ingenting er bestemt siden.`,
  followed: (sentence: string, state: string) => `${sentence} Hva er gjort: ${state}.`,
  numbered: (number: string, day: string) => `${number}.\u00a0${day}`,
  what: (body: string, what: string) => `${body}: ${what}.`,
  amount: (kroner: string) => `${kroner}\u00a0kr`,
  noAmount: "ikke\u00a0oppgitt",
  themeMeetings: {
    finding: (part: string, of: string) =>
      `${part} av ${of} kommunestyrer har hatt eller planlagt temamøte om barnevern`,
    alternative: (part: string, of: string) => `${of} ruter, én per kommune. ${part} er fylt.`,
    caption: (name: string, period: string) =>
      `Kommuner der kommunestyret har hatt, eller har plan for å ha, temamøte om barnevern. ${name}, ${period}. Fylt rute: holdt eller planlagt.`,
    notTold: "Rapporten skiller ikke mellom møter som er holdt, og møter som er planlagt.",
    unnamed: "Hvilke kommuner det gjelder, er ikke kjent. Rutene står derfor uten navn.",
    tableCaption: "Temamøter i kommunestyrene",
    columns: ["Sted", "Holdt eller planlagt", "Kommuner", "Andel", "Periode"],
  },
} as const;
