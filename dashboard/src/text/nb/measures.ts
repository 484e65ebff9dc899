const inAges = (age: string): string => (age === "total" ? "0–22 år" : `${age.replace("-", "–")} år`);

/** Words about the measures of 2015, by type. */
export const measures = {
  because: "«..» betyr at kilden ikke oppgir tallet. Der en sum mangler et tall, vises heller ikke summen.",
  classes: {
    finding: (counts: {
      readonly compensating: string;
      readonly structuring: string;
      readonly isKnown: boolean;
      readonly age: string;
    }) =>
      counts.isKnown
        ? `Av tiltakene vi har lest, regner vi ${counts.compensating} som kompenserende og ${counts.structuring} som strukturerende`
        : `Kompenserende og strukturerende tiltak kan ikke holdes opp mot hverandre for barn ${inAges(counts.age)}`,
    rows: {
      compensating: "Kompenserende tiltak",
      structuring: "Strukturerende tiltak",
      unresolved: "Hjelpetiltak som ikke passer i noen av gruppene",
    },
    groups: { 1: "Plassering: institusjon", 2: "Plassering: fosterhjem" },
    all: "Alle tiltak, også de vi ikke har lest",
    alternative: (rows: readonly { readonly label: string; readonly text: string }[]) =>
      `Stolper fra null. ${rows.map(({ label, text }) => `${label}: ${text}`).join(". ")}.`,
    caption: (place: string, total: string, period: string, age: string) =>
      `Barneverntiltak i ${place} som var i kraft ${period}, barn ${inAges(age)}. I alt ${total}, også de vi ikke har lest.`,
    mapping:
      "Kompenserende tiltak avhjelper barnets eller familiens situasjon. Strukturerende tiltak skal skape varige endringer i familien. Ordene er sluttrapportens; hvilken kode som hører til hvor, er vår slutning (antatt). Tabellen over typene lenger ned viser hele inndelingen.",
    sensitivity: (advice: string, structuring: string, compensating: string) =>
      `Vedtak om råd og veiledning (kode 3.09, ${advice} tiltak) er det enkelte slaget som betyr mest for inndelingen. Regnes de som strukturerende, blir det ${structuring} strukturerende og ${compensating} kompenserende tiltak.`,
    unread:
      "Vi har lest kildens tabell til og med kode 4.07. Kodene etter den, og gruppene 5–8, er ikke med i stolpene, bare i summen av alle tiltak. Stolpene kan derfor ikke brukes til å regne ut andeler av alle tiltak.",
    several: "Ett barn kan ha flere tiltak. Tallene er tiltak, ikke barn.",
    tableCaption: "Tiltak etter hva de er ment å gjøre",
    columns: ["Hva slags tiltak (vår inndeling)", "Antall", "Merknad"],
  },
  types: {
    finding: ([compensating, structuring]: readonly number[]) =>
      `${compensating} typer er regnet som kompenserende og ${structuring} som strukturerende. Slik har vi delt inn kodene`,
    sections: { compensating: "Kompenserende", structuring: "Strukturerende" },
    classes: {
      compensating: "kompenserende",
      structuring: "strukturerende",
      unresolved: "passer ikke i noen av gruppene",
      placement: "plassering",
      total: "sum av en gruppe",
    },
    alternative:
      "Stolper fra null for hver type kompenserende og strukturerende tiltak, med samme skala. Tallene står ved stolpene og i tabellen under.",
    caption: (place: string, period: string, age: string) =>
      `Tiltak etter type, ${place} ${period}, barn ${inAges(age)}. Samme skala for begge slag.`,
    howClassed:
      "Inndelingen er vår: kodene i tabellen fra Statistisk sentralbyrå er holdt opp mot sluttrapportens to slags hjelpetiltak. Summer av grupper har kilden selv.",
    tableCaption: "Alle koder vi har lest, hvordan vi har delt dem inn, og antall tiltak",
    coded: (code: string, name: string) => `${code}\u2002${name}`,
    columns: ["Kode og type tiltak", "Vår inndeling", "Antall", "Inndelingen er"],
  },
} as const;
