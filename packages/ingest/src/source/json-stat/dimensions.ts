import { categoriesOf } from "./categories.js";
import type { JsonStatDimension, JsonStatRole } from "./dataset.js";
import { isRecord, type JsonRecord, own } from "./json-record.js";
import type { RawHead } from "./raw.js";
import type { Reporter } from "./reporter.js";

/** The dimensions of a dataset in the order of its ids; faults are told, and what is then returned is not to be used. */
export function dimensionsOf(
  record: JsonRecord,
  { id, size }: RawHead,
  report: Reporter,
): readonly JsonStatDimension[] {
  const dimension = own(record, "dimension");
  if (id.length === 0) report.say("missing", "id");
  if (id.length !== size.length) report.count("size", id.length, size.length);
  if (dimension === undefined) report.say("missing", "dimension");
  else if (!isRecord(dimension)) report.say("wrong_kind", "dimension", dimension);
  report.once("id", id);
  const roles = rolesOf(record, id, report);
  if (report.faults.length > 0 || !isRecord(dimension)) return [];
  return id.flatMap((name, i): readonly JsonStatDimension[] => {
    const place = `dimension.${name}`;
    const found = own(dimension, name);
    const category = isRecord(found) ? own(found, "category") : undefined;
    if (found === undefined) report.say("missing", place);
    else if (!isRecord(found)) report.say("wrong_kind", place, found);
    else if (category === undefined) report.say("missing", `${place}.category`);
    else if (!isRecord(category)) report.say("wrong_kind", `${place}.category`, category);
    else {
      const label = own(found, "label");
      const categories = categoriesOf(category, size[i] ?? 0, `${place}.category`, report);
      return [{ id: name, label: typeof label === "string" ? label : name, role: roles.get(name), categories }];
    }
    return [];
  });
}

/** The roles that a file gives; it may leave out any of them, or all. */
function rolesOf(record: JsonRecord, ids: readonly string[], report: Reporter): ReadonlyMap<string, JsonStatRole> {
  const role = own(record, "role") ?? {};
  const roles = new Map<string, JsonStatRole>();
  if (!isRecord(role)) {
    report.say("wrong_kind", "role", role);
    return roles;
  }
  for (const kind of ["time", "geo", "metric"] as const) {
    const names = own(role, kind) ?? [];
    if (!Array.isArray(names)) report.say("wrong_kind", `role.${kind}`, names);
    else
      for (const [i, name] of names.entries()) {
        if (!ids.includes(name)) report.say("unknown_dimension", `role.${kind}[${i}]`, name);
        else roles.set(name, kind);
      }
  }
  return roles;
}
