import type { Fault, FaultCode } from "./fault.js";

/** Whether a fault keeps a figure out (`error`), or only tells that something beside the figures was left out. */
export type Severity = "error" | "warning";

/** Faults that leave out what is no figure and no answer. */
const warnings: ReadonlySet<FaultCode> = new Set<FaultCode>(["person_mailbox", "other_mailbox"]);

/** How grave a fault is. */
export function severityOf({ code }: Pick<Fault, "code">): Severity {
  return warnings.has(code) ? "warning" : "error";
}
