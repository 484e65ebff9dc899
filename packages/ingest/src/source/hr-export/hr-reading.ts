import type { Fault } from "../../fault.js";
import type { CollectedReading } from "../../figures/collected.js";
import type { HrMapping } from "./mapping.js";

/** What an HR export gave. */
export interface HrReading extends CollectedReading {
  /** How it was read, to be saved; undefined where nothing could be told of its columns. */
  readonly mapping: HrMapping | undefined;
  /** What was seen and left out, and is no fault. */
  readonly notices: readonly Fault[];
}
