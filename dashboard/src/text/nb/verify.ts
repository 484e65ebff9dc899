/** Words of what stands under each figure for whoever will check it. */
export const verify = {
  summary: "Etterprøv tallene",
  code: "Formel og kode, for den som vil regne selv",
  definedBy: "Definisjonen følger",
  caption: (label: string) => `${label}: det tallene er laget av`,
  columns: ["Hvem", "Periode", "Teller", "Nevner", "Verdi", "Status", "Deler"],
  members: (found: number, expected: number) => `${found} av ${expected}`,
  /** Code, not prose: the same in every language. */
  call: (metric: string, where: string) =>
    `// ${metric}.arrow\nconst metric = catalogue.find(({ id }) => id === "${metric}");\nfiguresIn(metric, cube, ${where});`,
  /** Of tiltaksregisteret: what each table holds. Its figures are counts of children and offers, without an interval. */
  register: {
    tables: {
      register_services:
        "Hver tjeneste, om den har svart, og hvor mange av tilbudene den har svart for. Et svar fra et tidligere halvår teller som eldre.",
      offer_answers: "Hvert svar slik tjenesten ga det: har, deler, kjøper, planlegger, mangler eller ikke oppgitt.",
      own_offers: "Tilbud som tjenestene selv har lagt til, slik de har skrevet dem.",
      coverage:
        "Barn 0–17 år i hver kommune, tjeneste og hvert nettverk, delt i dem som når tilbudet, dem som ikke når det, og dem der tjenesten ikke har svart. Et barn når et tilbud når tjenesten har det, deler det, kjøper det eller har en avtale om det.",
      fragile_offers: "Metoder der barna når bare én veileder. Hver veileder er talt én gang.",
      gaps: "Tjenester som mangler et tilbud, og de tjenestene som har sagt at de har ledig kapasitet.",
      agreements: "Avtaler som gjelder nå, slik de står i regionens data.",
      agreement_sets: "De beste avtalene for hvert antall fra 0 til 10. De er funnet eksakt, ikke ved prøving.",
    },
    inputs: "Tabellen lages av regionens data og tjenestenes svar. Kallet gir de samme radene:",
    call: (table: string, period: string) =>
      [
        "// region: av readRegion fra @barneloftet/ingest",
        `const register = registerOf(region, "${period}");`,
        `const sets = ${table === "agreement_sets" ? "await bestAgreements(agreementProblem(region, register))" : "[]"};`,
        `offerTables(region, register, sets).find(({ name }) => name === "${table}").rows;`,
      ].join("\n"),
  },
} as const;
