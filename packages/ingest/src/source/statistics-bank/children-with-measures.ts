import { type Fault, fault } from "../../fault.js";
import type { CollectedFigure } from "../../figures/collected.js";
import type { JsonStatDataset } from "../json-stat/dataset.js";
import { cellFinder } from "./cell-finder.js";
import { countFault } from "./count-fault.js";
import { leftOut } from "./left-out.js";
import { shownCode } from "./shown-code.js";
import { nothingFor, type TableReader } from "./table-reading.js";
import { type KnownDimension, partsLeft, shapeFaults, timeDimension } from "./table-shape.js";
import { namesOf, type UnitYear, unitYears } from "./unit-years.js";

const regionId = "KOKkommuneregion0000";
/** The table's column is of children and young people aged 0–22, whether they were placed or not. */
const [ageId, age, functionId, everyFunction] = ["KOKalder0000", "F000-022", "KOKbvfunksjon0000", "0"] as const;

const dimensions: readonly KnownDimension[] = [
  { id: regionId, needed: [] },
  { id: ageId, needed: [age] },
  { id: functionId, needed: [everyFunction] },
  { id: "ContentsCode", needed: [] },
  timeDimension,
];

/** The counts of the table, and the words by which its labels say which is which. The order of the codes says nothing. */
const columns = [
  { column: "during_year", words: /\bi (løpet av )?året\b/i },
  { column: "at_year_end", words: /\b31\. ?(12|desember)|\bved utgangen av året/i },
] as const;
const counts = /^KOSbvbarntiltaka000[01]$/;
const noCount = /prosent|andel|per 1/i;

/** A column of the product's table, and the code of the contents that it is. */
interface Column {
  readonly column: (typeof columns)[number]["column"];
  readonly ContentsCode: string;
}

/**
 * Table 12275 as children with measures by municipality and year: those aged 0–22, placed and not placed together. Which
 * figures are of the year and which of its last day is told by the file's own labels; where they do not say, none is taken.
 */
export const childrenWithMeasures: TableReader = (file, dataset, region) => {
  const wrong = shapeFaults(file, dataset, dimensions);
  if (wrong.length > 0) return nothingFor(wrong);
  const found = columnsOf(dataset);
  if (found.length === 0)
    return nothingFor([fault("statistics_wording", { file, column: "dimension.ContentsCode.category.label" }, {})]);
  const find = cellFinder(dataset);
  const left = leftOut(region);
  const rows = unitYears(dataset, region, { regionId, timeId: "Tid", periodOf: wholeYear }, left).map(
    (at): readonly CollectedFigure[] | Fault => {
      const cell = (part: Readonly<Record<string, string>>) =>
        find({ ...at.codes, [ageId]: age, [functionId]: everyFunction, ...part });
      const bad = countFault(
        file,
        at,
        found.map(({ ContentsCode }) => ({ ContentsCode })),
        cell,
      );
      if (bad !== undefined) return bad;
      const cells = found.map(({ column, ContentsCode }) => ({ column, ...cell({ ContentsCode }) }));
      const without = cells.filter(({ value }) => value === null);
      const notSaid = without.filter(({ status }) => status === undefined).map(({ column }) => column);
      const notKnown = without.filter(({ status }) => status !== undefined).map(({ column }) => column);
      if (notKnown.length > 0) left.notKnown({ unit: at.unit, year: at.year, of: notKnown });
      if (notSaid.length > 0) left.notSaid({ unit: at.unit, year: at.year, of: notSaid });
      const said = cells.filter(({ value, status }) => value !== null || status !== undefined);
      const numbers = Object.fromEntries(said.map(({ column, value }) => [column, value]));
      return said.length === 0 ? [] : [figureOf(file, at, numbers, found)];
    },
  );
  return {
    figures: rows.flatMap((one) => ("code" in one ? [] : one)),
    faults: rows.flatMap((one) => ("code" in one ? one : [])),
    notices: [
      ...partsLeft(file, dataset, ageId, [age]),
      ...partsLeft(file, dataset, functionId, [everyFunction]),
      ...partsLeft(
        file,
        dataset,
        "ContentsCode",
        found.map(({ ContentsCode }) => ContentsCode),
      ),
      ...left.notices(file, { region: regionId, time: "Tid" }),
    ],
  };
};

/** The contents whose label says which of the columns they are: one for each, or the column is not told. */
function columnsOf({ dimensions: all }: JsonStatDataset): readonly Column[] {
  const contents = all.find(({ id }) => id === "ContentsCode")?.categories ?? [];
  return columns.flatMap(({ column, words }): readonly Column[] => {
    const others = columns.filter((one) => one.column !== column);
    const said = contents.filter(
      ({ code, label }) =>
        counts.test(code) && words.test(label) && !noCount.test(label) && !others.some((one) => one.words.test(label)),
    );
    const [only, ...more] = said;
    return only !== undefined && more.length === 0 ? [{ column, ContentsCode: only.code }] : [];
  });
}

function figureOf(
  file: string,
  at: UnitYear,
  numbers: CollectedFigure["value"],
  found: readonly Column[],
): CollectedFigure {
  const { from, to } = at.period;
  const names = Object.fromEntries(
    found.map(({ column, ContentsCode }) => [column, `ContentsCode ${shownCode(ContentsCode)}`]),
  );
  return {
    table: "children_with_measures",
    value: { level: "municipality", unit: at.unit, period_start: from, period_end: to, ...numbers },
    place: { file, row: undefined, names: namesOf(at, names) },
    standsAlone: true,
  };
}

function wholeYear(year: string): UnitYear["period"] {
  return { from: `${year}-01-01`, to: `${String(Number(year) + 1).padStart(4, "0")}-01-01` };
}
