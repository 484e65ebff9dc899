import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { cubesOf } from "../../dashboard/regions.ts";
import { type ArrowColumns, arrowOf, type FlatRow } from "../../packages/cli/src/publish/arrow.ts";

/** The metric whose cube is made as large as the country's. */
export const metric = "sick_leave_from_days";

const region = "eksempelfylket";
const [firstYear, years, services] = [2016, 10, 357];

/**
 * Cubes of an invented county with as many services as the country has municipalities, ten years of quarters each, with
 * the real cubes' columns and metadata; by the names of their files. The numbers differ, so that no two choices look alike.
 */
export function wholeCountry(): ReadonlyMap<string, Uint8Array> {
  const units = read("units");
  const relations = read("relations");
  const cube = read(metric);
  const named = Array.from({ length: services }, (_, i) => ({ id: `dal-${i + 1}`, name: `Oppdiktet dal ${i + 1}` }));
  const networks = units.rows.filter(({ level }) => level === "network");
  const others = units.rows.filter(({ level }) => level !== "service");
  const [relation] = relations.rows.filter((row) => row.relation === "service");
  const whole = cube.rows.filter(({ level, type }) => level === "region" && type === "total");
  const [cell] = cube.rows.filter(
    ({ level, type, too_few_nb }) => level === "service" && type === "total" && !too_few_nb,
  );
  return new Map([
    [
      "units",
      made(units, [...others, ...named.map((unit, i) => ({ position: 10_000 + i, level: "service", ...unit }))]),
    ],
    [
      "relations",
      made(
        relations,
        named.flatMap(({ id, name }, i) =>
          [
            { level: "region", id: region },
            { level: "network", id: networks[i % networks.length]?.id ?? "" },
          ].map((from) => ({ ...relation, ...from, position: i, to_id: id, to_name: name })),
        ),
      ),
    ],
    [
      metric,
      made(cube, [
        ...named.flatMap(({ id, name }, i) =>
          quarters().map((period, j) => ({
            ...cell,
            ...period,
            unit: id,
            name,
            members: `service/${id}`,
            agreed_days: 1000 + i,
            lost_days: 50 + ((i * 7 + j * 13) % 97),
            position: 10_000 + i,
          })),
        ),
        ...whole,
      ]),
    ],
  ]);
}

interface Cube {
  readonly columns: ArrowColumns;
  readonly metadata: ReadonlyMap<string, string>;
  readonly rows: readonly FlatRow[];
}

function read(name: string): Cube {
  const table = tableFromIPC(readFileSync(join(cubesOf(region), `${name}.arrow`)));
  const { fields, metadata } = table.schema;
  return {
    columns: Object.fromEntries(fields.map((field) => [field.name, String(field.type) === "Utf8" ? "text" : "number"])),
    metadata,
    rows: table.toArray().map((row) => row.toJSON()),
  };
}

function made({ columns, metadata }: Cube, rows: readonly FlatRow[]): Uint8Array {
  return arrowOf(columns, rows, metadata);
}

function quarters(): readonly FlatRow[] {
  return Array.from({ length: years * 4 }, (_, i) => {
    const day = (quarter: number): string =>
      `${firstYear + Math.floor(quarter / 4)}-${["01", "04", "07", "10"][quarter % 4]}-01`;
    return { period_start: day(i), period_end: day(i + 1) };
  });
}
