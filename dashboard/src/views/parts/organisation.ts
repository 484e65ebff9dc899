import type { Status } from "@barneloftet/analytics";
import type { Answer } from "../view.js";
import type { TilePlace } from "./layout.js";
import { number, text } from "./texts.js";

/** A municipality on a day: its tile, who serves it, its network, and how sure that is. Empty text: not known. */
export interface PlacedMunicipality extends TilePlace {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly services: string;
  readonly network: string;
  readonly networkName: string;
  readonly status: Status;
}

/** The municipalities of one day from the organisation's table. */
export function organisationOn(rows: Answer["rows"]): readonly PlacedMunicipality[] {
  return rows.map((row) => ({
    code: text(row, "code"),
    name: text(row, "name"),
    shortName: text(row, "short_name"),
    column: number(row, "tile_column"),
    row: number(row, "tile_row"),
    part: number(row, "part"),
    parts: number(row, "parts"),
    services: text(row, "services"),
    network: text(row, "network"),
    networkName: text(row, "network_name"),
    status: text(row, "status") as Status,
  }));
}
