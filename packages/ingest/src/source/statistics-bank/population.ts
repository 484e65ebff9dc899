import { addDays } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { CollectedFigure } from "../../figures/collected.js";
import { cellFinder, type FoundCell } from "./cell-finder.js";
import { countFault } from "./count-fault.js";
import { leftOut } from "./left-out.js";
import { nothingFor, type TableReader } from "./table-reading.js";
import { codesOf, type KnownDimension, partsLeft, shapeFaults, timeDimension } from "./table-shape.js";
import { namesOf, type UnitYear, unitYears } from "./unit-years.js";

const [sexes, oldest] = [["1", "2"], 105] as const;
const contents = "Personer1";

/** The age groups that the product has inhabitants in, with the youngest and the oldest, both included. */
const ageGroups = [
  { group: "0-17", from: 0, to: 17 },
  { group: "0-22", from: 0, to: 22 },
  { group: "0-24", from: 0, to: 24 },
  { group: "total", from: 0, to: oldest },
] as const;

/** A year of age as the table writes it: `000` to `104`, and `105+`. */
const ageCode = (age: number): string => (age === oldest ? `${oldest}+` : String(age).padStart(3, "0"));
const everyAge = Array.from({ length: oldest + 1 }, (_, age) => ageCode(age));

const dimensions: readonly KnownDimension[] = [
  { id: "Region", needed: [] },
  { id: "Kjonn", canBeLeftOut: true, needed: sexes, allows: (code) => sexes.some((one) => one === code) },
  { id: "Alder", canBeLeftOut: true, needed: [], allows: (code) => everyAge.includes(code) },
  { id: "ContentsCode", needed: [contents] },
  timeDimension,
];

/** An age group that a file has every cell of, and their codes beside place and time. */
interface Summed {
  readonly group: string;
  readonly parts: readonly Readonly<Record<string, string>>[];
}

/**
 * Table 07459 as inhabitants of municipalities on 1 January: persons summed over both sexes and the years of an age group,
 * where the file has all of them. One part that is not given makes the sum not known.
 */
export const populationFigures: TableReader = (file, dataset, region) => {
  const wrong = shapeFaults(file, dataset, dimensions);
  if (wrong.length > 0) return nothingFor(wrong);
  const ages = codesOf(dataset, "Alder");
  const sexParts = codesOf(dataset, "Kjonn") === undefined ? [{}] : sexes.map((Kjonn) => ({ Kjonn }));
  const { summed, lacking } = groupsIn(ages, sexParts);
  const agesLeft = lacking.map((params) => fault("statistics_ages_left", { file, column: "dimension.Alder" }, params));
  if (summed.length === 0) return nothingFor(agesLeft);
  const find = cellFinder(dataset);
  const left = leftOut(region);
  const asked = { regionId: "Region", timeId: "Tid", periodOf: firstOfJanuary };
  const rows = unitYears(dataset, region, asked, left).map((at): readonly CollectedFigure[] | Fault => {
    const cell = (part: Readonly<Record<string, string>>): FoundCell =>
      find({ ...at.codes, ...part, ContentsCode: contents });
    // The largest group has every cell that the others have.
    const bad = countFault(file, at, summed.at(-1)?.parts ?? [], cell);
    if (bad !== undefined) return bad;
    const sums = summed.map(({ group, parts }) => ({ group, sum: sumOf(parts.map(cell)) }));
    const groupsThat = (kind: string) => sums.filter(({ sum }) => sum === kind).map(({ group }) => group);
    for (const [tell, of] of [
      [left.notKnown, groupsThat("not_known")],
      [left.notSaid, groupsThat("not_said")],
    ] as const)
      if (of.length > 0) tell({ unit: at.unit, year: at.year, of });
    return sums.flatMap(({ group, sum }) =>
      sum === "not_said" ? [] : [figureOf(file, at, group, sum === "not_known" ? null : sum)],
    );
  });
  return {
    figures: rows.flatMap((one) => ("code" in one ? [] : one)),
    faults: rows.flatMap((one) => ("code" in one ? one : [])),
    notices: [
      ...agesLeft,
      ...partsLeft(file, dataset, "ContentsCode", [contents]),
      ...left.notices(file, { region: "Region", time: "Tid" }),
    ],
  };
};

function groupsIn(ages: readonly string[] | undefined, sexParts: Summed["parts"]) {
  // Without the dimension of ages the figures are of everybody.
  if (ages === undefined)
    return {
      summed: [{ group: "total", parts: sexParts }],
      lacking: ageGroups.filter(({ group }) => group !== "total").map(({ group }) => ({ group, ages: "all" as const })),
    };
  const has = new Set(ages);
  const each = ageGroups.map(({ group, from, to }) => {
    const needed = everyAge.slice(from, to + 1);
    return {
      group,
      ages: needed.filter((age) => !has.has(age)),
      parts: sexParts.flatMap((sex) => needed.map((Alder) => ({ ...sex, Alder }))),
    };
  });
  return {
    summed: each.filter(({ ages: missing }) => missing.length === 0),
    lacking: each
      .filter(({ ages: missing }) => missing.length > 0)
      .map(({ group, ages: missing }) => ({ group, ages: missing })),
  };
}

/** The sum of cells; not known where a symbol stands in one, and not said where one has neither number nor symbol. */
function sumOf(cells: readonly FoundCell[]): number | "not_known" | "not_said" {
  const without = cells.filter(({ value }) => value === null);
  if (without.length > 0) return without.some(({ status }) => status !== undefined) ? "not_known" : "not_said";
  return cells.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function figureOf(file: string, at: UnitYear, group: string, persons: number | null): CollectedFigure {
  const { from, to } = at.period;
  return {
    table: "population",
    value: {
      ...{ level: "municipality", unit: at.unit, period_start: from, period_end: to },
      ...{ age_group: group, persons },
    },
    place: { file, row: undefined, names: namesOf(at, { persons: "", age_group: "Alder" }) },
    standsAlone: true,
  };
}

function firstOfJanuary(year: string): UnitYear["period"] {
  const from = `${year}-01-01`;
  return { from, to: addDays(from, 1) };
}
