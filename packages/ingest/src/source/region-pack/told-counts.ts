import { type ShownCount, staysHidden, type TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import { logCategories } from "./figure-rules.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";
import { grouped } from "./grouped.js";

type Row = Located<FigureRow>;

/**
 * Facets of a log whose hidden counts can be told from the rest, a fault each, at the first count that is hidden. Every
 * facet of a half-year has the same total, so the total is known from any that hides nothing. A category without a row
 * is as hidden as one with a colon.
 */
export function toldFaults(table: TableName, rows: readonly Row[]): Fault[] {
  if (table !== "request_log") return [];
  const logs = grouped(rows, ({ value }) => `${value.level} ${value.unit} ${value.period_start} ${value.period_end}`);
  return [...logs.values()].flatMap((log) => {
    const facets = Object.entries(logCategories).map(([facet, categories]) => {
      const found = log.filter(({ value }) => value.facet === facet);
      return { found, counts: categories.map((category) => countOf(found, category)) };
    });
    const totals = facets.filter(({ counts }) => !counts.includes(null)).map(({ counts }) => sum(counts));
    return facets.flatMap(({ found, counts }): Fault[] => {
      const known = totals.length > 0 ? totals : [undefined];
      const tells = known.findIndex((total) => !staysHidden(counts, total));
      const at = found.find(({ value }) => value.requests === null) ?? found[0];
      if (tells < 0 || at === undefined) return [];
      const place = { file: figureFile(table), row: at.row, column: "requests" };
      const hidden = counts.filter((count) => count === null).length;
      return [
        fault(
          "told_count",
          { ...place, found: String(at.value.requests ?? ":") },
          { hidden, shown: sum(counts), total: known[tells] },
        ),
      ];
    });
  });
}

function countOf(rows: readonly Row[], category: string): ShownCount {
  const requests = rows.find(({ value }) => value.category === category)?.value.requests;
  return typeof requests === "number" ? requests : null;
}

function sum(counts: readonly ShownCount[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
