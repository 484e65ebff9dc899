/** What a cell of a saved table holds: a figure, a symbol, or nothing at all. */
export type SavedCell = number | string | null;

/** A saved table of the statistics bank with invented figures, before anybody has chosen how to write it. */
export interface SavedTable {
  readonly table: string | undefined;
  /** Each dimension with its codes, in the order of the cells. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  /** What a code is called, where that is another thing than the code. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly cell: (codes: Readonly<Record<string, string>>) => SavedCell;
}

/** The dimensions of a table with others in the place of some; one that is undefined is left out. */
type Others = Readonly<Record<string, readonly string[] | undefined>>;

/** The codes of table 07459's ages: `000` to `104`, and `105+`. */
export const everyAge: readonly string[] = [
  ...Array.from({ length: 105 }, (_, age) => String(age).padStart(3, "0")),
  "105+",
];

/** Of each year of age 1 man and 2 women, everywhere and always, where nothing else is said. */
const oneManTwoWomen = ({ Kjonn }: Readonly<Record<string, string>>): SavedCell => (Kjonn === "2" ? 2 : 1);

/** Table 07459 of Fjelldal (9903) on 1 January 2021, by sex and year of age. */
export function populationTable(others: Others = {}, cell: SavedTable["cell"] = oneManTwoWomen): SavedTable {
  return {
    table: "07459",
    dimensions: withOthers(
      { Region: ["9903"], Kjonn: ["1", "2"], Alder: everyAge, ContentsCode: ["Personer1"], Tid: ["2021"] },
      others,
    ),
    cell,
  };
}

/** The codes of the figures of table 12275. */
export const [ofTheYear, ofTheLastDay] = ["KOSbvbarntiltaka0000", "KOSbvbarntiltaka0001"] as const;

/** In all 40 children in the course of the year and 25 on its last day; of those who were placed 7, of others 9. */
const fortyAndTwentyFive = ({ KOKbvfunksjon0000: of, ContentsCode }: Readonly<Record<string, string>>): SavedCell => {
  if (of !== "0") return of === "2" ? 7 : 9;
  return ContentsCode === ofTheYear ? 40 : 25;
};

/** Table 12275 of Fjelldal (9903) in 2021, with what is placed and not. */
export function childrenTable(others: Others = {}, cell: SavedTable["cell"] = fortyAndTwentyFive): SavedTable {
  return {
    table: "12275",
    dimensions: withOthers(
      {
        ...{ KOKkommuneregion0000: ["9903"], KOKalder0000: ["F000-022"], KOKbvfunksjon0000: ["0", "1", "2"] },
        ...{ ContentsCode: [ofTheYear, ofTheLastDay], Tid: ["2021"] },
      },
      others,
    ),
    labels: { [ofTheYear]: "Barn med tiltak i løpet av året", [ofTheLastDay]: "Barn med tiltak per 31.12." },
    cell,
  };
}

/** How a saved table is written, where the format leaves a choice. */
export interface SavedManner {
  readonly value: "list" | "object";
  readonly index: "list" | "object";
  /** The dimensions in the order of the cells. */
  readonly order: readonly string[];
}

/** A saved table as JSON-stat 2. */
export function savedText(saved: SavedTable, manner: Partial<SavedManner> = {}): string {
  return JSON.stringify(savedDataset(saved, manner));
}

/** A saved table as what its JSON holds. */
export function savedDataset(
  { table, dimensions, labels = {}, cell }: SavedTable,
  { value = "list", index = "object", order = Object.keys(dimensions) }: Partial<SavedManner> = {},
): Readonly<Record<string, unknown>> {
  const cells = coordinates(order.map((id) => [id, dimensions[id] ?? []])).map(cell);
  const figures = cells.map((one) => (typeof one === "number" ? one : null));
  const symbols = cells.flatMap((one, i) => (typeof one === "string" ? [[String(i), one]] : []));
  return {
    ...{ version: "2.0", class: "dataset", label: "Oppdiktede tall", source: "Ingen", updated: "2026-02-20T07:00:00Z" },
    ...{ id: order, size: order.map((id) => dimensions[id]?.length) },
    dimension: Object.fromEntries(
      order.map((id) => {
        const codes = dimensions[id] ?? [];
        const label = Object.fromEntries(codes.map((code) => [code, labels[code] ?? `kalt ${code}`]));
        const at = Object.fromEntries(codes.map((code, i) => [code, i]));
        return [id, { label: id, category: { index: index === "list" ? codes : at, label } }];
      }),
    ),
    value:
      value === "list"
        ? figures
        : Object.fromEntries(figures.flatMap((one, i) => (one === null ? [] : [[String(i), one]]))),
    ...(symbols.length === 0 ? {} : { status: Object.fromEntries(symbols) }),
    ...(table === undefined ? {} : { extension: { px: { tableid: table } } }),
  };
}

function withOthers(own: Readonly<Record<string, readonly string[]>>, others: Others): SavedTable["dimensions"] {
  const all = Object.entries({ ...own, ...others });
  return Object.fromEntries(all.flatMap(([id, codes]) => (codes === undefined ? [] : [[id, codes]])));
}

function coordinates(
  dimensions: readonly (readonly [string, readonly string[]])[],
): readonly Readonly<Record<string, string>>[] {
  return dimensions.reduce<readonly Readonly<Record<string, string>>[]>(
    (all, [id, codes]) => all.flatMap((one) => codes.map((code) => ({ ...one, [id]: code }))),
    [{}],
  );
}
