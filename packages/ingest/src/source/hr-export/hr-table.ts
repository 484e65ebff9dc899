import type { Sheet, SheetPlace } from "../../sheet/sheet.js";
import type { HrConcept } from "./concept.js";

/** A table in a sheet: where it begins, and which column is what. */
export interface HrTable {
  readonly sheet: Sheet;
  readonly at: SheetPlace;
  /** The first row under the header, counted from 0. */
  readonly from: number;
  /** The place of each column, counted from 0, and what it may be called in a fault. */
  readonly columns: ReadonlyMap<HrConcept, { readonly at: number; readonly label: string }>;
}
