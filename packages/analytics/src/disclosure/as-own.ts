import type { Cell } from "./cell.js";
import { type Protected, sealCells, snapshot } from "./protected.js";

/**
 * One service's figures for that service's own eyes: its own build, a preview, a notebook. No open cube accepts them.
 *
 * @throws Error if a cell belongs to another unit.
 */
export function asOwn<Name extends string, Service extends string>(
  metric: { readonly id: string },
  cells: readonly Cell<Name>[],
  service: Service,
): Protected<Name, `own:${Service}`> {
  const own = snapshot(metric.id, cells);
  for (const { level, unit } of own) {
    if (level !== "service" || unit !== service)
      throw new Error(`figure of another unit given as ${service}'s own: ${metric.id}, ${level} ${unit}`);
  }
  return sealCells({ metric: metric.id, maker: "as_own", audience: `own:${service}`, cells: own });
}
