import { levels, status, type TableName, tables } from "@barneloftet/analytics";
import { personalFault } from "../../csv/personal-fault.js";
import { type Fault, fault, type Place } from "../../fault.js";
import { nearest } from "../../nearest.js";
import { type Allowed, allowed } from "./figure-rules.js";

type TextPlace = Place & { readonly column: string; readonly found: string };

/** What all tables have in common. */
const common: Readonly<Record<string, Allowed>> = {
  level: { kind: "list", values: levels },
  status: { kind: "list", values: status.options },
};

/** The fault of a text that its column may not say, if it is one. */
export function valueFault(table: TableName, place: TextPlace): Fault | undefined {
  const named: Readonly<Record<string, Allowed>> = allowed[table] ?? {};
  const rule = named[place.column] ?? common[place.column];
  if (rule === undefined) return isText(table, place.column) ? personalFault(place) : undefined;
  if (rule.values.includes(place.found)) return undefined;
  const suggestion = nearest(place.found, rule.values);
  switch (rule.kind) {
    case "list":
      return fault("not_in_list", place, { allowed: rule.values, suggestion });
    case "worded":
      return fault("value_without_words", place, { allowed: rule.values, suggestion });
    case "age_group":
      return isAges(place.found) ? undefined : ageFault(place, rule.values, suggestion);
  }
}

function isText(table: TableName, column: string): boolean {
  const columns: Readonly<Record<string, string>> = tables[table];
  return columns[column] === "text";
}

/** The youngest and the oldest with a hyphen between. */
function isAges(text: string): boolean {
  const [, youngest, oldest] = /^(\d{1,3})-(\d{1,3})$/.exec(text) ?? [];
  return youngest !== undefined && Number(youngest) <= Number(oldest);
}

function ageFault(place: TextPlace, words: readonly string[], suggestion: string | undefined): Fault {
  const hyphened = place.found.replace(/\s*[-–—−]\s*/, "-");
  return fault("age_group", place, { words, suggestion: isAges(hyphened) ? hyphened : suggestion });
}
