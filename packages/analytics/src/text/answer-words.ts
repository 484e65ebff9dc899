/**
 * What is answered, in the words of the form and of the spreadsheet. Whoever reads a spreadsheet back reads exactly
 * these.
 */
export const answerWords = {
  availability: {
    exists: "finnes",
    shared: "deles",
    bought: "kjøpes",
    planned: "planlagt",
    missing: "mangler",
    not_stated: "ikke oppgitt",
  },
  shared_with: { network: "nettverket", across: "flere nettverk" },
  counsellors: { none: "ingen", one: "én", two_or_more: "to eller flere", not_stated: "ikke oppgitt" },
  without_casework: { yes: "ja", no: "nei", not_stated: "ikke oppgitt" },
  /** A number of assignments stands as the number itself. */
  capacity: { none: "ingen", some: "noe", not_stated: "ikke oppgitt" },
  kind: {
    measure: "tiltak",
    competence: "kompetanse",
    training: "opplæring",
    shared_function: "felles funksjon",
    method: "metode",
    position: "funksjon i en base",
    statutory: "lovpålagt oppgave",
  },
} as const;

/** The columns of the spreadsheet, in order. */
export const answerColumnsNb = [
  "region",
  "tjeneste",
  "periode",
  "svardato",
  "postkasse",
  "tilbud",
  "tilbudets navn",
  "slag",
  "svar",
  "deles med",
  "veiledere",
  "uten saksbehandling",
  "ledig",
] as const;
