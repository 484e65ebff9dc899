/** What is asked for of a table. What its metadata does not confirm is never asked for. */
export interface SsbTable {
  readonly table: string;
  /** What it is about, in Norwegian. */
  readonly subject: string;
  /** The variable of municipalities, and the list of values to ask it by. */
  readonly region: { readonly variable: string; readonly codelist: string | undefined };
  readonly contents: readonly string[];
  /** Values of other variables; of those not named here, all. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** The first year that is asked for: KOSTRA's tables of child welfare begin there. */
export const firstYear = "2015";

/** Inhabitants by municipality within today's borders, sex and age, on 1 January. */
export const populationTable: SsbTable = {
  table: "07459",
  subject: "folkemengde etter alder og kjønn",
  region: { variable: "Region", codelist: "agg_KommSummer" },
  contents: ["Personer1"],
  others: {},
};

const kostra = (
  table: string,
  subject: string,
  contents: readonly string[],
  others: SsbTable["others"] = {},
): SsbTable => ({
  table,
  subject,
  contents,
  others,
  region: { variable: "KOKkommuneregion0000", codelist: undefined },
});

/** KOSTRA's tables of child welfare by municipality. The codes are those of 2021; metadata says which are left. */
export const kostraTables: readonly SsbTable[] = [
  kostra("12615", "barn med melding", ["KOSbvbarnmelding0000", "KOSbvbarnmelding0001"]),
  kostra("12286", "barn med undersøkelse", ["KOSbvbarnus0000", "KOSbvbarnuspinnb0000"]),
  kostra("12870", "barn med undersøkelse eller tiltak", ["KOSbvbarnust0000"], {
    KOKalder0000: ["F000-017", "F000-022"],
  }),
  kostra("12275", "barn med tiltak", ["KOSbvbarntiltaka0000", "KOSbvbarntiltaka0001"], {
    KOKbvfunksjon0000: ["0", "1", "2"],
  }),
  kostra("12305", "stillinger", ["KOSsumfunksjon240000", "KOSsumfagutdanni0000", "KOSsumfagutd0000"]),
  kostra("12279", "nøkkeltall for utgifter", [
    ...["KOSndubvinnbygge0000", "KOSndubvbvbarnus0000", "KOSandelndu2440000"],
    ...["KOSbdu251bvbarnt0000", "KOSbdu252bvbarnt0000"],
  ]),
  kostra("12362", "utgifter etter funksjon og art", ["KOSbelop0000"], {
    KOKfunksjon0000: ["244", "251", "252", "FGK13"],
    KOKart0000: ["AGD2", "AGD10"],
  }),
];
