import {
  type AnyMetric,
  asInvented,
  asPublished,
  type Cell,
  evaluate,
  type PackUnits,
  type Protected,
  packUnits,
  type UnitMap,
  type Value,
} from "@barneloftet/analytics";
import { metricCells } from "../publish/metric-cells.js";
import { Refusal } from "../refusal.js";
import type { Edition } from "./read-edition.js";

/**
 * Cells that anybody may see: published already by a source they name, or invented and under invented units only.
 *
 * @param real - the units of every real pack at hand: an invented edition may use none of them.
 * @throws Refusal if the edition is invented and no real pack is at hand.
 */
export function openCells(
  { region }: Edition,
  metric: AnyMetric,
  cells: readonly Cell[],
  real: readonly PackUnits[],
): Protected<string, "open"> {
  if (region.kind === "real") return asPublished(metric, cells, region.pack["sources.csv"]);
  if (real.length === 0)
    throw new Refusal(
      `Regionen «${region.name}» er oppdiktet. Lag også en utgave av en ekte region i samme mappe, så det kan kontrolleres at ingen enheter er de samme.`,
    );
  return asInvented(metric, cells, { pack: packUnits(region), real });
}

/** A metric's figures in an edition, as anybody may see them, and the cells that were sent in and nobody may see yet. */
export interface OpenValues {
  readonly values: readonly Value[];
  readonly withheld: readonly Cell[];
}

/** The figures of a metric that an edition may show: those that rest on what was only sent in are set apart. */
export async function openValues(
  edition: Edition,
  metric: AnyMetric,
  { memberships, real }: { readonly memberships: readonly UnitMap[]; readonly real: readonly PackUnits[] },
): Promise<OpenValues> {
  const { cells } = await metricCells(edition, metric, memberships);
  const sent = new Set(
    edition.region.pack["sources.csv"].flatMap(({ id, kind }) => (kind === "submitted" ? [id] : [])),
  );
  const isSent = ({ sources }: Cell): boolean => sources.some((source) => sent.has(source));
  const open = openCells(
    edition,
    metric,
    cells.filter((cell) => !isSent(cell)),
    real,
  );
  return { values: evaluate(metric, open), withheld: cells.filter(isSent) };
}
