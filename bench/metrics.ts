import {
  asPublished,
  evaluate,
  type Figure,
  formatNumber,
  garwoodInterval,
  type Query,
  type RollupRow,
  rollupQuery,
  type TableRecord,
  toCells,
  type Value,
  wilsonInterval,
} from "@barneloftet/analytics";
import { aggregate } from "@barneloftet/analytics/arquero";
import { DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { from } from "arquero";
import { type Case, cases } from "./metrics/cases.ts";
import { recordsOf, tableOf } from "./metrics/rows.ts";

// The library beside what somebody would write by hand, from the same rows to the same figures, turn by turn in one run.
// Time is the processor's, so that other work on the machine does not weigh. Metrics named after the script are run alone, and more often.

const [few, many] = [100_000, 1_000_000];
const wanted = process.argv.slice(3);
// As often one way first as the other: who is first pays for what is compiled and collected.
const turns = wanted.length > 0 ? { few: 2, sql: 6, arrays: 8 } : { few: 2, sql: 4, arrays: 4 };

const sources = ["report", "register", "press"].map((id) => ({ id, title: id, publisher: "bench", kind: "report" }));
const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
await connection.run("CREATE SCHEMA few; CREATE SCHEMA many");

/** A figure with what stands beside it: unit, period and dimensions in one text; number and bounds; certainty and sources. */
type Told = readonly [about: string, numbers: readonly number[], status: string, sources: string];

async function ask({ text, values }: Pick<Query, "text" | "values">): Promise<readonly Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(text, [...values] as DuckDBValue[]);
  return reader.getRowObjectsJS() as Record<string, unknown>[];
}

const figures = ({ metric }: Case, rows: readonly RollupRow[] | readonly Record<string, unknown>[]): readonly Value[] =>
  evaluate(metric, asPublished(metric, toCells(metric, rows), sources));

const periodOf = ({ metric }: Case): readonly string[] =>
  metric.period === "as_given" ? ["period_start", "period_end"] : [];

function sqlByHand({ metric, sql, part, whole, where }: Case): Query {
  const keys = ["level", "unit", ...metric.dimensions];
  const period =
    metric.period === "as_given"
      ? "period_start::VARCHAR AS period_start, period_end::VARCHAR AS period_end"
      : "min(period_start)::VARCHAR AS period_start, max(period_end)::VARCHAR AS period_end";
  const text = `SELECT ${keys.join(", ")}, ${period}, ${sql} AS estimate,
    ${part?.sql ?? "NULL"} AS part, ${whole?.sql ?? "NULL"} AS whole, max(status) AS status,
    string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
    FROM ${metric.table} ${where ? `WHERE ${where.sql}` : ""} GROUP BY ${[...keys, ...periodOf({ metric } as Case).map((name) => `${metric.table}.${name}`)].join(", ")}`;
  return { from: metric.table, text, values: [] };
}

function arraysByHand(
  { metric, arquero, part, whole, columns, where, make }: Case,
  records: readonly TableRecord[],
): readonly Record<string, unknown>[] {
  const keys = ["level", "unit", ...metric.dimensions, ...periodOf({ metric } as Case)];
  const names = [
    ...new Set([
      ...keys,
      "period_start",
      "period_end",
      "status",
      "source",
      ...columns,
      ...(where ? [where.column] : []),
    ]),
  ];
  const read = from(records as TableRecord[], names);
  const chosen = where ? read.filter(where.arquero) : read;
  const made = make ? chosen.derive(make as never) : chosen;
  return made
    .groupby(...keys)
    .rollup({
      ...(metric.period === "pooled"
        ? { period_start: "d => op.min(d.period_start)", period_end: "d => op.max(d.period_end)" }
        : {}),
      estimate: `d => ${arquero}`,
      ...(part ? { part: `d => ${part.arquero}` } : {}),
      ...(whole ? { whole: `d => ${whole.arquero}` } : {}),
      status: "d => op.max(d.status)",
      sources: "d => op.array_agg_distinct(d.source)",
    })
    .objects() as Record<string, unknown>[];
}

const aboutOf = (parts: readonly unknown[]): string => parts.join("|");

const numberOf = (value: unknown): number =>
  typeof value === "number" || typeof value === "bigint" ? Number(value) : Number.NaN;

/** The bounds as somebody would make them by hand, with the library's functions: of a share, a count, or a count's rate. */
function boundsByHand({ metric }: Case, estimate: number, part: number, whole: number): readonly number[] {
  const { method } = metric.interval;
  if (method === "wilson") {
    const bounds = wilsonInterval(part, whole);
    return bounds ? [100 * bounds.lower, 100 * bounds.upper] : [];
  }
  if (method !== "garwood") return [];
  const { lower, upper } = garwoodInterval(Number.isNaN(part) ? estimate : part);
  const scale = metric.unit === "per_thousand" ? 1000 : metric.unit === "percent" ? 100 : 1;
  // The count itself, a rate over a whole that is known, or a printed rate whose whole is not.
  const factor = Number.isNaN(part) ? 1 : Number.isNaN(whole) ? estimate / part : scale / whole;
  return part === 0 && Number.isNaN(whole) ? [] : [lower * factor, upper * factor];
}

function toldByHand(of: Case, rows: readonly Record<string, unknown>[]): readonly Told[] {
  const names = ["level", "unit", "period_start", "period_end", ...of.metric.dimensions];
  return rows.map((row) => {
    const about = aboutOf(names.map((name) => row[name]));
    const estimate = numberOf(row.estimate);
    const ids = Array.isArray(row.sources) ? row.sources.toSorted().join(" ") : String(row.sources);
    const bounds = Number.isNaN(estimate) ? [] : boundsByHand(of, estimate, numberOf(row.part), numberOf(row.whole));
    return [about, Number.isNaN(estimate) ? [] : [estimate, ...bounds], String(row.status), ids];
  });
}

const told = (values: readonly Value[]): readonly Told[] =>
  values.map((value) => [
    aboutOf([value.level, value.unit, value.periodStart, value.periodEnd, ...Object.values(value.dimensions)]),
    value.kind === "value" ? [value.estimate, ...boundsOf(value)] : [],
    value.status,
    value.sources.join(" "),
  ]);

const boundsOf = ({ interval }: Figure): readonly number[] =>
  interval.method === "none" ? [] : [interval.lower, interval.upper];

/** The figures of both ways without those that the library withholds for being of too few, which by hand nobody looks at. */
function shownOf(values: readonly Value[], byHand: readonly Told[]): readonly (readonly Told[])[] {
  const ours = told(values);
  const withheld = new Set(
    ours.flatMap(([about], i) => (["too_few", "hidden"].includes(values[i]?.kind ?? "") ? [about] : [])),
  );
  return [ours, byHand].map((figures) => figures.filter(([about]) => !withheld.has(about)));
}

/** Throws unless two ways tell the same figures, to ten digits. */
function requireSame(name: string, ...ways: readonly (readonly Told[])[]): void {
  const [one = "", ...others] = ways.map((way) =>
    JSON.stringify(
      way
        .map(([about, numbers, ...rest]) => [about, ...numbers.map((number) => number.toPrecision(10)), ...rest])
        .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ),
  );
  for (const other of others)
    if (other !== one) throw new Error(`${name}: the ways differ\n${one.slice(0, 400)}\n${other.slice(0, 400)}`);
}

async function time<T>(act: () => T | Promise<T>): Promise<readonly [T, number]> {
  const start = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(start);
  return [result, user + system];
}

interface Beside<A, B> {
  readonly ratio: number;
  readonly time: number;
  readonly given: readonly [A, B];
}

/** A and B by turns, each as often the first: their times as a ratio, the first one's time, and what the last turn gave. */
async function beside<A, B>(turns: number, a: () => A | Promise<A>, b: () => B | Promise<B>): Promise<Beside<A, B>> {
  let [sumA, sumB] = [0, 0];
  for (let turn = 1; ; turn++) {
    const before = turn % 2 === 0 ? await time(b) : undefined;
    const [ofA, timeA] = await time(a);
    const [ofB, timeB] = before ?? (await time(b));
    [sumA, sumB] = [sumA + timeA, sumB + timeB];
    if (turn === turns) return { ratio: sumA / sumB, time: sumA / turns, given: [ofA, ofB] };
  }
}

const show = (number: number): string => formatNumber(number, { decimals: 2, locale: "en" });
let [loaded, records, fewRecords]: [string, readonly TableRecord[], readonly TableRecord[]] = ["", [], []];

console.log("| metric | SQL | arrays | growth, SQL | growth, arrays | cells |\n|---|---|---|---|---|---|");
for (const of of cases) {
  const { metric } = of;
  const { id, table } = metric;
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  if (loaded !== table) {
    [records, fewRecords] = [[], []];
    for (const [schema, size] of Object.entries({ few, many }))
      await connection.run(`USE ${schema}; ${tableOf(table, size)}`);
    records = recordsOf(table, many);
    fewRecords = records.slice(0, few);
    loaded = table;
  }
  const [query, byHand] = [rollupQuery(metric), sqlByHand(of)];
  const sql = [async () => figures(of, await ask(query)), async () => toldByHand(of, await ask(byHand))] as const;

  await connection.run("USE few");
  const fewSql = await beside(turns.few, ...sql);
  await connection.run("USE many");
  const manySql = await beside(turns.sql, ...sql);
  const byArrays = (rows: readonly TableRecord[]) =>
    [() => figures(of, aggregate(metric, rows)), () => toldByHand(of, arraysByHand(of, rows))] as const;
  const fewArrays = await beside(turns.few, ...byArrays(fewRecords));
  const manyArrays = await beside(turns.arrays, ...byArrays(records));
  const [[a, b], [c, d]] = [manySql.given, manyArrays.given];
  requireSame(id, ...shownOf(a, b), ...shownOf(c, d));
  const ratios = [manySql.ratio, manyArrays.ratio, manySql.time / fewSql.time, manyArrays.time / fewArrays.time];
  console.log(`| ${[id, ...ratios.map(show), a.length].join(" | ")} |`);
}
