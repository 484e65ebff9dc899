import { scaleLinear, select } from "d3";
import { nb } from "../../text/nb.js";
import { asSeen, type TilePlace, tileBox, tileFrame } from "./layout.js";
import { fills, palette } from "./palette.js";

const { offers } = nb;

/** How the children of a municipality reach an offer; `mixed` where its districts differ, `not_counted` where nobody has counted them. */
export type Way = keyof typeof offers.wayLetters;

/** A municipality in the map and the way its children reach an offer. */
export interface WayTile extends TilePlace {
  readonly shortName: string;
  readonly way: Way;
  /** The whole of what the tile says, for who reads the drawing mark by mark. */
  readonly words: string;
}

const looks: Readonly<Record<Way, { readonly fill: string; readonly ink: string; readonly dash?: string }>> = {
  own: fills.strong,
  network: fills.mid,
  across: fills.pale,
  bought: fills.sand,
  agreement: fills.warm,
  mixed: fills.mist,
  none: fills.none,
  not_stated: { ...fills.none, dash: "3 3" },
  not_counted: { ...fills.none, dash: "3 3" },
};

/** Municipalities as tiles: the way as a shade and a letter, a dashed frame where it is not known. */
export function wayMapDrawing(document: Document, tiles: readonly WayTile[], width: number): Element {
  const { columns, rows, height, isTight } = tileFrame(tiles, width);
  const x = scaleLinear([0, columns], [0, width]);
  const y = scaleLinear([0, rows], [0, height]);
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"))
    .attr("width", width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("font-size", 11);
  for (const tile of asSeen(tiles)) {
    const box = tileBox(tile);
    const { fill, ink, dash } = looks[tile.way];
    svg
      .append("path")
      .attr("d", `M${x(box.x1)},${y(box.y1)}H${x(box.x2)}V${y(box.y2)}H${x(box.x1)}Z`)
      .attr("fill", fill)
      .attr("stroke", palette.soft)
      .attr("stroke-dasharray", dash ?? null)
      .append("title")
      .text(tile.words);
    svg
      .append("text")
      .attr("x", x(box.x1))
      .attr("y", y(box.y1))
      .attr("dx", 4)
      .attr("dy", 14)
      .attr("fill", ink)
      .text(isTight ? shortName(tile.shortName) : tile.shortName);
    svg
      .append("text")
      .attr("x", x(box.x2))
      .attr("y", y(box.y2))
      .attr("dx", -5)
      .attr("dy", -6)
      .attr("font-size", 14)
      .attr("font-weight", "bold")
      .attr("text-anchor", "end")
      .attr("fill", ink)
      .text(offers.wayLetters[tile.way]);
  }
  const node = svg.node();
  if (!node) throw new Error("the map was not drawn");
  return node;
}

/** A name that fits a narrow tile. */
const shortName = (name: string): string => (name.length > 6 ? `${name.slice(0, 5)}.` : name);
