const inAges = (age: string): string => (age === "total" ? "0–22 år" : `${age.replace("-", "–")} år`);

/** Words about the measures of 2015, by type. */
export const measures = {
  because: "«..» betyr at kilden ikke oppgir tallet. Der en sum mangler et tall, vises heller ikke summen.",
  classes: {
    finding: (counts: {
      readonly compensating: string;
      readonly structuring: string;
      readonly all: string;
      readonly isKnown: boolean;
      readonly age: string;
    }) =>
      counts.isKnown
        ? `Lest: ${counts.compensating} kompenserende og ${counts.structuring} strukturerende tiltak, av ${counts.all} i alt`
        : `Kompenserende og strukturerende tiltak kan ikke holdes opp mot hverandre for barn ${inAges(counts.age)}`,
    rows: {
      compensating: "Kompenserende tiltak",
      structuring: "Strukturerende tiltak",
      unresolved: "Hjelpetiltak som ikke lar seg plassere",
    },
    groups: { 1: "Plassering: institusjon", 2: "Plassering: fosterhjem" },
    all: "Alle tiltak, også de som ikke er lest",
    alternative: (rows: readonly { readonly label: string; readonly text: string }[]) =>
      `Stolper fra null. ${rows.map(({ label, text }) => `${label}: ${text}`).join(". ")}.`,
    caption: (place: string, total: string, period: string, age: string) =>
      `Barneverntiltak i ${place} som var i kraft ${period}, barn ${inAges(age)}. I alt ${total}.`,
    mapping:
      "Kompenserende tiltak avhjelper barnets eller familiens situasjon. Strukturerende tiltak skal skape varige endringer i familien. Ordene er sluttrapportens; hvilken kode som hører til hvor, er vår slutning (antatt). Tabellen over typene lenger ned viser hele inndelingen.",
    unread:
      "Kildens tabell er lest til og med kode 4.07. Kodene etter den, og gruppene 5–8, er ikke med i stolpene, bare i summen av alle tiltak.",
    several: "Ett barn kan ha flere tiltak. Tallene er tiltak, ikke barn.",
    tableCaption: "Tiltak etter hva de er ment å gjøre",
    columns: ["Hva slags tiltak", "Antall", "Merknad"],
  },
  types: {
    finding: ([compensating, structuring]: readonly number[]) =>
      `${compensating} typer er regnet som kompenserende og ${structuring} som strukturerende. Slik er hver kode plassert`,
    sections: { compensating: "Kompenserende", structuring: "Strukturerende" },
    classes: {
      compensating: "kompenserende",
      structuring: "strukturerende",
      unresolved: "lar seg ikke plassere",
      placement: "plassering",
      total: "sum av en gruppe",
    },
    alternative:
      "Stolper fra null for hver type kompenserende og strukturerende tiltak, med samme skala. Tallene står ved stolpene og i tabellen under.",
    caption: (place: string, period: string, age: string) =>
      `Tiltak etter type, ${place} ${period}, barn ${inAges(age)}. Samme skala for begge slag.`,
    howClassed:
      "Inndelingen er vår: kodene i tabellen fra Statistisk sentralbyrå er holdt opp mot sluttrapportens to slags hjelpetiltak. Summer av grupper har kilden selv.",
    tableCaption: "Alle koder som er lest, hvordan de er plassert, og antall tiltak",
    coded: (code: string, name: string) => `${code}\u2002${name}`,
    columns: ["Kode og type tiltak", "Vår inndeling", "Antall", "Inndelingen er"],
  },
} as const;
