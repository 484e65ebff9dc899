import type { WorkbookLimits } from "./workbook-size.js";

/** What a file of rows may be at most. */
export interface SheetLimits extends WorkbookLimits {
  /** Bytes of the file as it is. */
  readonly bytes: number;
}

/** Files of figures: a wide margin over what a service, or a whole municipality's HR export, comes to. */
export const figureLimits: SheetLimits = { bytes: 50_000_000, unpacked: 200_000_000, rows: 200_000 };

/** So many bytes of a file of figures are enough to see that it is too large. */
export const mostFigureBytes: number = figureLimits.bytes + 1;

/** So many bytes a table in the product's own columns may have where it is read as it comes and never held whole. */
export const largeTableBytes = 250_000_000;
