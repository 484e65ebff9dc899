import type { Cell } from "../disclosure/cell.js";
import { bordersOn } from "../region/organisation-days.js";
import type { Region } from "../region/region.js";
import { carry } from "../region/succession.js";

/**
 * A cell without a figure, and why, for each municipality on the borders of a day, and each older period and split, that
 * figures cannot be carried to: one that has a part of a municipality that was split.
 *
 * @param cells A metric's, each unit itself; those of other units are no matter.
 * @param day Whose borders the figures are wanted on.
 */
export function notCarried(region: Region, cells: readonly Cell[], day: string): readonly Cell[] {
  const boundaries = bordersOn(region, day);
  const older = cells.filter(
    (cell) => cell.level === "municipality" && bordersOn(region, cell.periodStart) < boundaries,
  );
  const each = new Map(older.map((cell) => [`${cell.periodStart} ${JSON.stringify(cell.dimensions)}`, cell]));
  return [...each.values()].flatMap((cell) =>
    carry(region, { from: bordersOn(region, cell.periodStart), to: day }).flatMap((carried) =>
      carried.kind === "carried"
        ? []
        : [
            {
              ...cell,
              components: Object.fromEntries(Object.keys(cell.components).map((name) => [name, null])),
              membersFound: 0,
              membersExpected: 0,
              members: [],
              unit: carried.code,
              boundaries,
              because: carried.because,
              ...splitOf(region, carried.code),
            },
          ],
    ),
  );
}

/** What a refusal rests on: the split, not the figures that cannot be carried. */
function splitOf({ pack }: Region, code: string): Pick<Cell, "status" | "sources"> {
  const split = pack["structure/municipality_changes.csv"].find((row) => row.kind === "split" && row.to_code === code);
  return { status: split?.status ?? "unknown", sources: split ? [split.source] : [] };
}
