import type { Cell } from "./cell.js";
import { type Protected, sealCells, snapshot } from "./protected.js";
import { asOpen, type Disclosure } from "./withheld.js";

/** A source as the region pack's `sources.csv` gives it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: string;
}

/** Kinds of sources that have published nothing. */
const unpublished: ReadonlySet<string> = new Set(["invented", "submitted"]);

/**
 * Vouches that every cell is already published, by a source that is named.
 *
 * That a figure is public is a property of the figure, so each cell must name its sources. A metric that says how many
 * people a figure must be about at least, or hides small counts, says so of published ones too: they are taken out of the cell.
 *
 * @throws Error if a cell names no source, one that is not listed, one that is invented, or one that was only sent in; or if its status is invented.
 */
export function asPublished<Name extends string>(
  metric: { readonly id: string; readonly disclosure: Disclosure<NoInfer<Name>> },
  cells: readonly Cell<Name>[],
  sources: readonly Source[],
): Protected<Name, "open"> {
  const own = snapshot(metric.id, cells);
  const published = new Map(
    sources
      .filter(({ kind, title, publisher }) => !unpublished.has(kind) && title && publisher)
      .map((source) => [source.id, source]),
  );
  for (const { level, unit, sources: ids, status } of own) {
    const place = `${metric.id}, ${level} ${unit}`;
    if (status === "invented") throw new Error(`invented figure given as published: ${place}`);
    if (ids.length === 0) throw new Error(`figure without a source given as published: ${place}`);
    for (const id of ids)
      if (!published.has(id)) throw new Error(`unknown, invented or unpublished source: "${id}" (${place})`);
  }
  return sealCells({
    metric: metric.id,
    maker: "as_published",
    audience: "open",
    cells: own.map((cell) => asOpen(metric.disclosure, cell)),
  });
}
