import type { PackFile, PackRow, RegionPack } from "@barneloftet/analytics";
import type { Draft, Part } from "../source/region-pack/draft.js";

/**
 * A pack that has been read as the draft that checks of figures ask; the rows are numbered as in its files.
 *
 * @param sources - ids of sources that are not among the pack's yet.
 */
export function draftOfPack(pack: RegionPack, sources: readonly string[]): Draft {
  const parts = (Object.keys(pack) as PackFile[]).map((file): readonly [PackFile, Part<unknown>] => [
    file,
    { rows: pack[file].map((value, at) => ({ row: at + 2, value })), clean: true },
  ]);
  const draft = Object.fromEntries(parts) as Draft;
  const more = sources.map((id) => ({ row: 0, value: { ...unpublished, id } }));
  return { ...draft, "sources.csv": { rows: [...draft["sources.csv"].rows, ...more], clean: true } };
}

/** A source of which no more is known than that it is at hand. */
const unpublished: Omit<PackRow<"sources.csv">, "id"> = {
  ...{ title: "", publisher: "", kind: "submitted" },
  ...{ published_on: undefined, place: undefined, url: undefined },
};
