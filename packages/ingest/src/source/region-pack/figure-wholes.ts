import type { TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { Located } from "./draft.js";
import { countedByAge, partsOfOne } from "./figure-rules.js";
import type { FigureRow } from "./figures.js";
import { figureFile } from "./files.js";
import { rowsBeside } from "./observation.js";

type Row = Located<FigureRow>;

/** Wholes that lack the row of a part: a share of the parts that are there would be told as one of all. */
export function wholeFaults(table: TableName, rows: readonly Row[]): Fault[] {
  const rule = partsOfOne[table];
  if (rule === undefined) return [];
  const { column, parts, among } = rule;
  const held = among === undefined ? rows : rows.filter(({ value }) => value[among.column] === among.is);
  return rowsBeside(table, held, [column]).flatMap((group) => {
    const missing = parts.filter((part) => !group.some(({ value }) => value[column] === part));
    const [first] = group;
    if (first === undefined || missing.length === 0) return [];
    const place = { file: figureFile(table), row: first.row, column, found: String(first.value[column]) };
    return [fault("missing_parts", place, { missing })];
  });
}

/** Age groups with more in them than one that they lie in. */
export function ageFaults(table: TableName, rows: readonly Row[]): Fault[] {
  const column = countedByAge[table];
  if (column === undefined) return [];
  const ages = rows.flatMap(({ row, value }) => {
    const count = value[column];
    return typeof count === "number" ? [{ row, value, count, age: String(value.age_group) }] : [];
  });
  return rowsBeside(table, ages, ["age_group"]).flatMap((group) => {
    const counted = group as typeof ages;
    return counted.flatMap(({ row, count, age }) => {
      const whole = counted.find((other) => count > other.count && liesIn(age, other.age));
      if (whole === undefined) return [];
      const place = { file: figureFile(table), row, column, found: String(count) };
      return [fault("age_above_age", place, { age, whole: whole.age, of: whole.count, otherRow: whole.row })];
    });
  });
}

/** Whether one age group is a part of another, both ends of an age group included. */
function liesIn(age: string, other: string): boolean {
  if (age === other) return false;
  if (other === "total") return true;
  const [youngest, oldest] = age.split("-").map(Number);
  const [from, to] = other.split("-").map(Number);
  if (youngest === undefined || oldest === undefined || from === undefined || to === undefined) return false;
  return from <= youngest && oldest <= to;
}
