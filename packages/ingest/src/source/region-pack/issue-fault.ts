import type * as z from "zod";
import { dateFault } from "../../csv/date-fault.js";
import { type Fault, type Form, fault, type Place } from "../../fault.js";
import { nearest } from "../../nearest.js";

/** A zod issue about one cell as a fault of ours; zod's own English is never shown. */
export function issueFault(place: Place & { readonly found: string }, issue: z.core.$ZodIssue): Fault {
  if (place.found === "") return fault("empty_cell", place, {});
  switch (issue.code) {
    case "invalid_union": {
      // An optional cell is "" or a type: what matters is why it is not the type.
      const inner = issue.errors.at(-1)?.[0];
      return inner === undefined ? fault("form", place, { form: "other" }) : issueFault(place, inner);
    }
    case "invalid_value": {
      const allowed = issue.values.map(String);
      return fault("not_in_list", place, { allowed, suggestion: nearest(place.found, allowed) });
    }
    case "invalid_format":
      if (issue.format === "date") return dateFault(place);
      return fault("form", place, { form: formOf(issue.format, issue.pattern) });
    case "invalid_type":
      return issue.expected === "number" || issue.expected === "int" ? fault("integer", place, {}) : other(place);
    case "too_small":
      return issue.origin === "number" ? fault("too_small", place, { minimum: minimum(issue) }) : other(place);
    case "too_big":
      return issue.origin === "string"
        ? fault("too_long", place, { limit: Number(issue.maximum) })
        : fault("above", place, { maximum: Number(issue.maximum) });
    default:
      return other(place);
  }
}

function other(place: Place): Fault {
  return fault("form", place, { form: "other" });
}

function minimum({ minimum: bound, inclusive }: z.core.$ZodIssueTooSmall): number {
  return Number(bound) + (inclusive === false ? 1 : 0);
}

/** The patterns of the pack's schemas and the names that `text/` has sentences for. */
const forms: Readonly<Record<string, Form>> = {
  "/^[a-z0-9]+(-[a-z0-9]+)*$/": "id",
  "/^\\d{4}(\\d{2})?$/": "code",
  "/^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$/": "published_on",
  "/^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$/": "day_or_month",
  "/^\\d(\\.\\d{2})?$/": "measure_code",
  "/^[a-z0-9]+(_[a-z0-9]+)*$/": "metric",
  "/^20\\d{2}H[12]$/": "half_year",
  "/^\\d{4}( \\d{4})*$/": "codes",
  "/^[a-z0-9_]+( [a-z0-9_]+)*$/": "metrics",
};

/** The name of a written form: `other` when a schema has a pattern that has no name here, which a test refuses. */
export function formOf(format: string, pattern: string | undefined): Form {
  if (format === "url") return "url";
  return forms[pattern ?? ""] ?? "other";
}
