import * as Plot from "@observablehq/plot";
import { nb } from "../../text/nb.js";
import { asSeen, middleOf, tileBox, tileFrame } from "./layout.js";
import { type NetworkLook, unknownLook } from "./network-looks.js";
import type { PlacedMunicipality } from "./organisation.js";
import { palette } from "./palette.js";
import { tileLegend } from "./tile-legend.js";

const { organisation } = nb;

interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: readonly PlacedMunicipality[];
}

/** Municipalities as tiles: the network as fill and letters, a dashed frame where it is inferred, white where it is not known. */
export function tileMapDrawing(
  document: Document,
  places: readonly PlacedMunicipality[],
  groups: readonly Group[],
  looks: ReadonlyMap<string, NetworkLook>,
  width: number,
): Element {
  const { columns, rows, height, isTight } = tileFrame(places, width);
  const fontSize = 11;
  const tiles = asSeen(places).map((place) => ({
    ...place,
    ...tileBox(place),
    ...(looks.get(place.network) ?? unknownLook),
  }));
  const isSingleLine = (tile: PlacedMunicipality) => tile.parts > 1 && !isTight;
  const frame = (tile: (typeof tiles)[number]) =>
    Plot.rect([tile], {
      x1: "x1",
      x2: "x2",
      y1: "y1",
      y2: "y2",
      title: wordsOf,
      fill: "fill",
      stroke: palette.soft,
      strokeWidth: 1.5,
      strokeDasharray: dashes[tile.status],
      rx: 3,
    });
  const words = (part: readonly (typeof tiles)[number][], options: Plot.TextOptions) =>
    Plot.text(part, { fill: "ink", fontSize, ...options });
  const [stacked, inline] = [tiles.filter((tile) => !isSingleLine(tile)), tiles.filter(isSingleLine)];
  const name = (tile: PlacedMunicipality) => (isTight ? shortened(tile.shortName, tile.parts) : tile.shortName);
  const legend = [
    ...groups.map(({ id, name, members }) => ({
      ...(looks.get(id) ?? unknownLook),
      label: organisation.legend(name, members.length, isTight),
    })),
    { ...unknownLook, label: organisation.legendUnknown },
    { ...unknownLook, letters: "", label: organisation.legendInferred, isDashed: true },
  ];
  return Plot.plot({
    document,
    width,
    height,
    margin: 1,
    style: { fontFamily: "inherit" },
    x: { axis: null, domain: [0, columns] },
    y: { axis: null, domain: [rows, 0] },
    color: { type: "identity" },
    marks: [
      ...tiles.map(frame),
      words(stacked, { x: "x1", y: "y1", text: name, textAnchor: "start", lineAnchor: "top", dx: 4, dy: 5 }),
      words(stacked, {
        x: "x2",
        y: "y2",
        text: "letters",
        textAnchor: "end",
        lineAnchor: "bottom",
        dx: -5,
        dy: -5,
        fontWeight: "bold",
      }),
      words(inline, { x: "x1", y: (tile) => middleOf(tile), text: name, textAnchor: "start", dx: 4 }),
      words(inline, {
        x: "x2",
        y: (tile) => middleOf(tile),
        text: "letters",
        textAnchor: "end",
        dx: -4,
        fontWeight: "bold",
      }),
      ...tileLegend(legend, isTight ? 11 : 12),
    ],
  });
}

const dashes = { confirmed: "none", invented: "none", inferred: "4 3", unknown: "1.5 3" } as const;

function wordsOf({ name, networkName, status }: PlacedMunicipality): string {
  return nb.reading.said(name, networkName || nb.common.unknown, nb.common.status[status]);
}

/** A name that fits a narrow tile: each word on its own line, cut after five letters where it is longer than six. */
function shortened(name: string, parts: number): string {
  const words = name.split(" ").map((word) => (word.length > 6 ? `${word.slice(0, 5)}.` : word));
  return parts > 1 ? (words[0] ?? "") : words.join("\n");
}
