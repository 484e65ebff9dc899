import type { PackFile, RegionPack } from "@barneloftet/analytics";
import type { Draft, Part } from "../source/region-pack/draft.js";

/** A pack that has been read as the draft that checks of figures ask; the rows are numbered as in its files. */
export function draftOfPack(pack: RegionPack): Draft {
  const parts = (Object.keys(pack) as PackFile[]).map((file): readonly [PackFile, Part<unknown>] => [
    file,
    { rows: pack[file].map((value, at) => ({ row: at + 2, value })), clean: true },
  ]);
  return Object.fromEntries(parts) as Draft;
}
