import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import { nearest } from "../../nearest.js";
import type { Draft, Part } from "./draft.js";
import { dayFaults } from "./figure-days.js";
import { headcountFaults } from "./figure-headcount.js";
import { kindFaults } from "./figure-kinds.js";
import { levelFaults } from "./figure-levels.js";
import { logFaults } from "./figure-log.js";
import { apartFaults, neededFaults, partFaults } from "./figure-parts.js";
import { quarterFaults } from "./figure-quarters.js";
import { replacedFaults } from "./figure-replaced.js";
import { statedFaults } from "./figure-stated.js";
import { toComeFaults } from "./figure-to-come.js";
import { visitFaults } from "./figure-visits.js";
import { ageFaults, wholeFaults } from "./figure-wholes.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";
import { repeatedFaults } from "./repeated-figures.js";
import { openEnd, type Span, spanOf } from "./span.js";
import { toldFaults } from "./told-counts.js";
import { unitFault, unitsOf } from "./units.js";

/** Figures against the pack and against each other: units and their lives, sources, measure codes, status, days counted twice, parts. */
export function figureFaults(table: TableName, { rows, clean }: Part<FigureRow>, draft: Draft): Fault[] {
  const file = figureFile(table);
  const kind = draft["pack.csv"].clean ? draft["pack.csv"].rows[0]?.value.kind : undefined;
  const sources = known(draft, "sources.csv", "id");
  const codes = table === "measures" ? known(draft, "offers/measure_types.csv", "code") : undefined;
  const units = unitsOf(draft);
  const lives = livesOf(draft);
  return [
    ...repeatedFaults(table, rows),
    ...partFaults(table, rows),
    ...apartFaults(table, rows),
    ...dayFaults(table, rows),
    ...quarterFaults(table, rows),
    ...visitFaults(table, rows),
    ...levelFaults(table, rows),
    ...statedFaults(table, rows, draft),
    ...toComeFaults(table, rows, draft),
    ...neededFaults(table, rows),
    ...headcountFaults(table, rows),
    ...ageFaults(table, rows),
    ...logFaults(table, rows),
    ...replacedFaults(table, rows),
    ...kindFaults(table, rows),
    ...(clean ? lackingFaults(table, rows) : []),
    ...rows.flatMap(({ row, value }): Fault[] => {
      const at = (column: string) => ({ file, row, column, found: String(value[column] ?? "") });
      const faults: Fault[] = [];
      const wrongUnit = unitFault(units, value.level, at("unit"));
      if (wrongUnit !== undefined) faults.push(wrongUnit);
      const life = lives.get(`${value.level} ${value.unit}`);
      if (life !== undefined && (value.period_start < life.from || value.period_end > (life.to ?? openEnd)))
        faults.push(fault("figure_outside_life", at("period_start"), { unit: value.unit, ...life }));
      if (sources !== undefined && !sources.has(value.source)) {
        const suggestion = nearest(value.source, sources);
        faults.push(fault("unknown_reference", at("source"), { targets: ["sources.csv"], suggestion }));
      }
      if (codes !== undefined && !codes.has(String(value.code))) {
        const targets = ["offers/measure_types.csv"];
        faults.push(fault("unknown_reference", at("code"), { targets, suggestion: undefined }));
      }
      if (kind === "real" && value.status === "invented") faults.push(fault("invented_in_real", at("status"), {}));
      if (kind === "invented" && value.status !== "invented") faults.push(fault("not_invented", at("status"), {}));
      return faults;
    }),
  ];
}

/** Rows that are not there: what can be told of a count that is hidden is asked only of a log that has all of its own. */
function lackingFaults(table: TableName, rows: Part<FigureRow>["rows"]): Fault[] {
  const lacking = wholeFaults(table, rows);
  return lacking.length > 0 ? lacking : toldFaults(table, rows);
}

/** The days for which the pack has each unit that comes and goes: figures outside them would be counted twice, or nowhere. */
function livesOf(draft: Draft): ReadonlyMap<string, Span> {
  const of = (level: string, id: string, row: Parameters<typeof spanOf>[0]) => [`${level} ${id}`, spanOf(row)] as const;
  return new Map([
    ...draft["structure/municipalities.csv"].rows.map(({ value }) => of("municipality", value.code, value)),
    ...draft["structure/districts.csv"].rows.map(({ value }) => of("district", value.code, value)),
    ...draft["structure/services.csv"].rows.map(({ value }) => of("service", value.id, value)),
  ]);
}

function known<F extends "sources.csv" | "offers/measure_types.csv">(
  draft: Draft,
  file: F,
  column: "id" | "code",
): ReadonlySet<string> | undefined {
  const { rows, clean } = draft[file];
  return clean ? new Set(rows.map(({ value }) => String((value as Record<string, unknown>)[column]))) : undefined;
}
