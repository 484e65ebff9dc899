import type { Region } from "@barneloftet/analytics";
import { columnLetters } from "../../sheet/column-letters.js";
import { headerMeanings, type Meanings } from "./meaning.js";
import { type HrUnits, hrUnits } from "./units.js";

/** What files are read against: the words of headers, and a region's units. */
export interface HrKnown {
  readonly file: string;
  readonly meanings: Meanings;
  readonly units: HrUnits;
}

/** What a file is read against. */
export function hrKnown(file: string, region: Region): HrKnown {
  return { file, meanings: headerMeanings(), units: hrUnits(region) };
}

/** What a column is called in a fault: its header where that is one that columns are called by, else its letters. */
export function columnLabel(header: string, at: number, { of }: Meanings): string {
  return of(header) === undefined ? columnLetters(at) : header;
}
