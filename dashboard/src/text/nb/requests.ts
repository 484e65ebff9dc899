import type { ShareWords } from "../share-words.js";
import { list } from "./list.js";

/** Requests to the competence base and the help it gave. */
export const requests = {
  finding: ({ part, of, share, interval }: ShareWords) =>
    `${part} av ${of} henvendelser har registrert bistand, ${share} (${interval})`,
  whole: "Hele basen",
  wholeOf: (network: string) => `${network} i alt`,
  since: (label: string, day: string) => `${label}, fra ${day}`,
  until: (label: string, day: string) => `${label}, før ${day}`,
  text: ({ part, of, share, interval }: ShareWords) => `${part} av ${of} · ${share} (${interval})`,
  caption: (name: string, period: string) =>
    `Andel av henvendelsene med registrert bistand, med 95\u00a0% usikkerhet. ${name}, ${period} der ikke annet står.`,
  alternative: (rows: readonly string[]) => `Prikker med usikkerhet. ${rows.join(". ")}.`,
  without: (count: string) =>
    `${count} henvendelser står uten registrert bistand. Utfallet er ikke kjent: De kan være løst på annen måte, trukket eller avvist. Andelen kan altså være høyere.`,
  capacity:
    "Basens kapasitet satte et tak. Tallene sier ikke hvor stort behovet var, og færre henvendelser trenger ikke å være godt nytt.",
  coverage: (covered: readonly string[], others: readonly string[], counts: { covered: string; all: string }) =>
    `Basen dekket ${counts.covered} av ${counts.all} nettverk: ${list(covered)}. For ${list(others)} finnes ingen tall.`,
  interval: "Usikkerheten sier hvor mye tallet kunne ha variert ved tilfeldigheter i en annen, like lang periode.",
  table: "Henvendelser og registrert bistand",
  columns: ["Base, nettverk eller tjeneste", "Periode", "Henvendelser", "Med bistand", "Andel", "95\u00a0% usikkerhet"],
} as const;
