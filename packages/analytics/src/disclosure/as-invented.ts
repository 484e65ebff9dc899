import type { PackUnits } from "../region/pack-units.js";
import type { Cell } from "./cell.js";
import { type Protected, sealCells, snapshot } from "./protected.js";
import { asOpen, type Disclosure } from "./withheld.js";

/**
 * Vouches that every cell is invented and stands under an invented unit. What is about fewer people than the metric
 * allows is taken out of its cell, as of real figures.
 *
 * @param pack The invented pack that the cells belong to.
 * @param real Every real pack at hand, one at least (`packUnits` of its region): none of their unit ids may carry an
 *   invented figure.
 * @throws Error if the pack is real, no real pack is given or one of them is invented or without units, a cell is not marked invented, or its unit is a real pack's or not the pack's own.
 */
export function asInvented<Name extends string>(
  metric: { readonly id: string; readonly disclosure: Disclosure<NoInfer<Name>> },
  cells: readonly Cell<Name>[],
  { pack, real }: { readonly pack: PackUnits; readonly real: readonly PackUnits[] },
): Protected<Name, "open"> {
  const own = snapshot(metric.id, cells);
  if (pack.kind !== "invented") throw new Error(`pack is not invented: "${pack.id}"`);
  if (real.length === 0)
    throw new Error(`no real pack to hold "${pack.id}" against: nobody could tell that its units are not real`);
  for (const { id, kind, units } of real)
    if (kind !== "real" || units.size === 0)
      throw new Error(
        `no real pack: "${id}" is ${kind}, with ${units.size} units; "${pack.id}" is held against real ones`,
      );
  for (const { level, unit, status } of own) {
    const place = `${metric.id}, ${level} ${unit}`;
    if (status !== "invented") throw new Error(`figure not marked invented in an invented pack: ${place}`);
    const owner = real.find(({ units }) => units.has(unit));
    if (owner) throw new Error(`invented figure under a real unit of "${owner.id}": ${place}`);
    if (!pack.units.has(unit)) throw new Error(`unknown unit in "${pack.id}": ${place}`);
  }
  const cellsToShow = own.map((cell) => asOpen(metric.disclosure, cell));
  return sealCells({ metric: metric.id, maker: "as_invented", audience: "open", cells: cellsToShow });
}
