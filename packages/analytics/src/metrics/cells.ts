import type { Cell } from "../disclosure/cell.js";
import { at, placeOf, requireSound } from "../disclosure/sound-cell.js";
import { certainty } from "../region/certainty.js";
import { levels } from "../region/unit.js";
import type { Text } from "../text/locale.js";
import type { Metric } from "./define-metric.js";
import type { TableName } from "./table.js";
import type { NoMap, UnitMap } from "./unit-map.js";

/** A row of a rollup or of a cube: flat, snake case. */
export type CellRow = Readonly<Record<string, unknown>>;

/**
 * Rows of a rollup, or of a cube, as cells. What a rollup's rows lack and a cube's carry is left open until `inRegion` looks
 * it up; the name is then the unit's id.
 *
 * @param to The map that the rows were rolled up by, if any: whoever is carried to later borders is drawn on those.
 * @throws Error that names the cell if a row is neither, is of no stretch of days, or holds what is no count or measure.
 */
export function toCells<T extends TableName, Name extends string>(
  metric: Pick<Metric<T, Name>, "id" | "components" | "dimensions">,
  rows: readonly CellRow[],
  to?: UnitMap | NoMap,
): readonly Cell<Name>[] {
  const drawnOn = to?.kind === "map" ? to.boundaries : undefined;
  return rows.map((row) => {
    const { level, unit, period_start: periodStart, period_end: periodEnd } = row;
    return at(placeOf(metric.id, { level, unit, periodStart, periodEnd }), () => {
      const cell = cellOf(metric, { ...row, boundaries: row.boundaries || drawnOn });
      requireSound(cell);
      return cell;
    });
  });
}

function cellOf<T extends TableName, Name extends string>(
  { components, dimensions }: Pick<Metric<T, Name>, "components" | "dimensions">,
  row: CellRow,
): Cell<Name> {
  const names = Object.keys(components) as Name[];
  return {
    level: oneOf(row, "level", levels),
    unit: text(row, "unit"),
    name: optional(row, "name") ?? text(row, "unit"),
    boundaries: optional(row, "boundaries"),
    territory: optional(row, "territory"),
    periodStart: text(row, "period_start"),
    periodEnd: text(row, "period_end"),
    dimensions: Object.fromEntries(dimensions.map((column) => [column, optional(row, column) ?? null])),
    components: Object.fromEntries(names.map((name) => [name, number(row, name)])) as Record<Name, number | null>,
    membersFound: given(row, "members_found"),
    membersExpected: given(row, "members_expected"),
    members: list(row, "members"),
    series: optional(row, "series"),
    capacityReached: yesOrNo(row, "capacity_reached"),
    dispersion: number(row, "dispersion") ?? undefined,
    tooFew: reason(row, "too_few"),
    because: reason(row, "because"),
    status: oneOf(row, "status", certainty),
    sources: list(row, "sources"),
    remarks: (optional(row, "remarks") ?? "").split("\n").filter((remark) => remark !== ""),
  };
}

/** Cells as the flat rows of a cube: what `toCells` reads back, to the last digit. */
export function toRows(cells: readonly Cell[]): readonly Record<string, string | number | null>[] {
  return cells.map((cell) => ({
    level: cell.level,
    unit: cell.unit,
    name: cell.name,
    boundaries: cell.boundaries ?? null,
    territory: cell.territory ?? null,
    period_start: cell.periodStart,
    period_end: cell.periodEnd,
    ...cell.dimensions,
    ...cell.components,
    members_found: cell.membersFound,
    members_expected: cell.membersExpected,
    members: cell.members.join(" "),
    series: cell.series ?? null,
    capacity_reached: cell.capacityReached === undefined ? null : cell.capacityReached ? "yes" : "no",
    dispersion: cell.dispersion ?? null,
    too_few_nb: cell.tooFew?.nb ?? null,
    too_few_nn: cell.tooFew?.nn ?? null,
    too_few_en: cell.tooFew?.en ?? null,
    because_nb: cell.because?.nb ?? null,
    because_nn: cell.because?.nn ?? null,
    because_en: cell.because?.en ?? null,
    status: cell.status,
    sources: cell.sources.join(" "),
    remarks: cell.remarks.join("\n"),
  }));
}

function text(row: CellRow, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new Error(`invalid cell: ${column} is ${String(value)}; expected text`);
  return value;
}

/** Ids joined by a blank, each once, sorted. */
function list(row: CellRow, column: string): readonly string[] {
  return [...new Set((optional(row, column) ?? "").split(" "))].filter((id) => id !== "").toSorted();
}

function oneOf<T extends string>(row: CellRow, column: string, values: readonly T[]): T {
  const value = values.find((known) => known === row[column]);
  if (value === undefined)
    throw new Error(`invalid cell: ${column} is ${String(row[column])}; expected ${values.join(", ")}`);
  return value;
}

function given(row: CellRow, column: string): number {
  const value = number(row, column);
  if (value === null)
    throw new Error(`invalid cell: ${column} is not given; rows come from rollupQuery, aggregate or a cube`);
  return value;
}

/** A reason as in `because_nb` and `because_en`, and where it is written in nynorsk `because_nn`. */
function reason(row: CellRow, name: string): Text | undefined {
  const nb = optional(row, `${name}_nb`);
  if (nb === undefined) return undefined;
  const nn = optional(row, `${name}_nn`);
  return { nb, en: text(row, `${name}_en`), ...(nn === undefined ? {} : { nn }) };
}

const optional = (row: CellRow, column: string): string | undefined => {
  const value = row[column];
  return value === null || value === undefined || value === "" ? undefined : String(value);
};

const yesOrNo = (row: CellRow, column: string): boolean | undefined =>
  optional(row, column) === undefined ? undefined : optional(row, column) === "yes";

function number(row: CellRow, column: string): number | null {
  const value = row[column];
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "bigint") return Number(value);
  throw new Error(`invalid cell: ${column} is ${typeof value}; expected a number`);
}
