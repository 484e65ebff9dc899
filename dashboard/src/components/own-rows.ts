import { type TableName, tables } from "@barneloftet/analytics";
import type { CheckedCollection } from "@barneloftet/ingest";
import type { GivenTable } from "./empty-table.js";

/** The rows that a service's own page is made of: those of its file, and of all services what is openly known from before. */
export interface OwnRows {
  readonly service: string;
  readonly tables: readonly GivenTable[];
}

/**
 * The tables that a file gives figures to, until the newest of them.
 *
 * @returns undefined where the file has figures of no service, or of several.
 */
export function ownRows({ tables: known, kept }: CheckedCollection): OwnRows | undefined {
  const services = new Set(kept.flatMap(({ value }) => (value.level === "service" ? [String(value.unit)] : [])));
  const [service, ...more] = services;
  if (service === undefined || more.length > 0) return undefined;
  const given = [...known].map(([name, rows]): GivenTable => {
    const ends = kept.flatMap(({ table, value }) => (table === name ? [String(value.period_end)] : []));
    const newest = ends.toSorted().at(-1) ?? "";
    return {
      ...{ name, columns: columnsOf(name) },
      rows: rows.filter(({ level, period_end }) => level === "service" && String(period_end) <= newest),
    };
  });
  return { service, tables: given };
}

function columnsOf(table: TableName): GivenTable["columns"] {
  const columns = Object.entries(tables[table]);
  return Object.fromEntries(
    columns.map(([name, type]) => [name, type === "integer" || type === "decimal" ? "number" : type] as const),
  );
}
