import type { PackFile, PackRow } from "@barneloftet/analytics";
import type { Fault } from "../../fault.js";

/** A row and where it stands, so that a fault found later can say where. */
export type Located<R> = { readonly row: number; readonly value: R };

/** The rows of a file that could be read; `clean` when that is all of them. */
export type Part<R> = { readonly rows: readonly Located<R>[]; readonly clean: boolean };

/** A pack under reading: every file of it, checked cell by cell but not yet row against row. */
export type Draft = { readonly [F in PackFile]: Part<PackRow<F>> };

/** A check of rows against each other. It is run only when the files that it `needs` whole could be read whole. */
export type Check = { readonly needs: readonly PackFile[]; readonly faults: (draft: Draft) => readonly Fault[] };

/** The faults that checks find in a draft; a check that would only repeat an earlier fault in other words is left out. */
export function runChecks(checks: readonly Check[], draft: Draft): Fault[] {
  return checks.filter(({ needs }) => needs.every((file) => draft[file].clean)).flatMap((check) => check.faults(draft));
}
