/** Words about what is listed and not drawn. */
export const lists = {
  unknowns: {
    finding: (count: number) => `${count} ting vi ikke vet, og hvem som kan svare`,
    why: "Hvorfor det betyr noe",
    who: "Hvem som kan svare",
    caption: "Det vi har lett etter uten å finne det, i kildene til denne siden.",
  },
  benchmarks: {
    finding: (figures: number, indicators: number) => `${figures} tall for hele landet, på ${indicators} områder`,
    tableCaption: "Tall for hele landet, slik kilden oppgir dem",
    columns: ["Periode", "Tall", "Enhet", "Hvor sikkert", "Kilde"],
    caption: "Tall for Norge, til å se egne tall i sammenheng. Usikkerhet er ikke beregnet: kildene oppgir ingen.",
    source: "står ved hvert tall",
    definitions:
      "Sammenlign bare tall med samme definisjon. Tallene for hvor mange som slutter, måler ulike ting og kan ikke settes opp mot hverandre.",
    inferred: "Antatt betyr her at året eller aldersgruppen ikke står tydelig i kilden.",
  },
  register: {
    finding: (faulty: number, all: number) => `${faulty} av ${all} rader i Bufdirs register ser ut til å være feil`,
    recorded: "Står i registeret",
    fault: "Hva som er galt",
    caption:
      "Bufdirs register over interkommunale barneverntjenester slik det er ført. Rader for kommunene i regionen, for bydeler som er egne tjenester, og for kommuner som deler tjeneste med regionen.",
    notMended:
      "Radene er vist slik de står. Organiseringen på kartet øverst følger de andre kildene der registeret ser ut til å være feil.",
    otherUnit: "bydel, eller kommune utenfor regionen",
    tableCaption: "Registeret over felles tjenester, rad for rad",
    columns: ["Nummer", "Kommune", "Ført som felles tjeneste", "Feil"],
    noFault: "ingen kjent",
    marked: "Feil:",
  },
  reported: {
    finding: "Meldt i pressen eller av kommunen: ikke kontrollert, ikke sammenlignbart",
    said: (value: string, period: string, note: string) => `${value}, ${period}. ${note === "" ? "" : `${note} `}`,
    byPress: "meldt i pressen – ikke kontrollert",
    byOthers: "meldt av kommune eller myndighet – ikke kontrollert",
    caption: (count: number) =>
      `${count} tall slik de er gjengitt lokalt. Barn som venter og barn per årsverk står også på siden til tjenesten, med samme kilde. Ellers er ingen av dem brukt i beregninger eller figurer.`,
    source: "står ved hvert tall",
    why: "Definisjon, periode og hvem som er telt, er ofte ikke oppgitt. Tallene viser hva som er sagt, ikke hva som er målt.",
  },
} as const;
