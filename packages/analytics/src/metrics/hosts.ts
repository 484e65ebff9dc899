import type { Cell } from "../disclosure/cell.js";
import { leastSure } from "../region/certainty.js";
import { areasOfService } from "../region/memberships.js";
import { type Region, validOn } from "../region/region.js";

/**
 * Cells of a service whose host has reported for all of it (`reporting` is host), as found for every municipality that the
 * service works for: the host's figure is the service's. As sure as it is who the host is.
 *
 * Nothing is done where another than the host has reported so, or where a municipality has reported for itself too: then
 * nobody knows whom the host's figure is of.
 */
export function withHosts<Name extends string>(region: Region, cells: readonly Cell<Name>[]): readonly Cell<Name>[] {
  const own = new Set(cells.filter(({ dimensions }) => dimensions.reporting === "own").map(keyOf));
  return cells.map((cell) => {
    const { level, unit, periodStart, dimensions, members, membersExpected } = cell;
    if (level !== "service" || dimensions.reporting !== "host" || own.has(keyOf(cell))) return cell;
    const service = region.pack["structure/services.csv"].find((row) => row.id === unit && validOn(row, periodStart));
    if (service?.host === undefined || members.join(" ") !== `municipality/${service.host}`) return cell;
    const served = areasOfService(region, unit, periodStart).map((area) => `municipality/${area}`);
    return {
      ...cell,
      members: served.toSorted(),
      membersFound: membersExpected,
      status: leastSure([cell.status, service.host_status]),
    };
  });
}

const keyOf = ({ level, unit, periodStart, periodEnd }: Cell): string =>
  JSON.stringify([level, unit, periodStart, periodEnd]);
