import type { Addresses } from "./addresses.js";
import type { Line } from "./ask.js";
import { fetchOne } from "./fetch-one.js";
import type { FetchedFolder } from "./fetched-folder.js";
import { configRequest } from "./ssb-request.js";

/** The most cells of one question where the service does not say. */
const usualCells = 800_000;

/** How many cells may be asked for at a time, and whether the service gave no answer at all. */
interface Limits {
  readonly mostCells: number;
  readonly isOutOfReach: boolean;
}

/**
 * How many cells may be asked for at a time, as the service says, or as it is known to be where it does not answer. A
 * slower pace than the run's own, if it tells of one, is held from then on; 0 calls tells of none.
 */
export async function fetchLimits(
  addresses: Addresses,
  folder: FetchedFolder,
  line: Line,
  refresh: boolean,
): Promise<Limits> {
  const config = await fetchOne(configRequest(addresses), folder, { ...line, tries: 1 }, refresh);
  if (!config.ok) return { mostCells: usualCells, isOutOfReach: config.isOutOfReach };
  const told = JSON.parse(Buffer.from(config.bytes).toString("utf8")) as Readonly<Record<string, unknown>>;
  const [cells, calls, seconds] = [told.maxDataCells, told.maxCallsPerTimeWindow, told.timeWindow].map(Number);
  if (calls && seconds && calls > 0 && seconds > 0) line.pace.alsoHold({ calls, within: seconds * 1000 });
  return { mostCells: Math.min(cells || usualCells, usualCells), isOutOfReach: false };
}
