import type { CollectionBase } from "@barneloftet/ingest";
import type { SentFile, SentTo } from "../command/sent-files.js";
import { submittedSource } from "./submitted-source.js";

/** What figures of files come into: the region's pack, with a source for each file, and the status its figures get. */
export function collectionBase(
  { region, pack, figures }: SentTo,
  sent: readonly SentFile[],
  edition: string,
): CollectionBase {
  const ids = new Map(sent.map(({ name }, at) => [name, submittedSource(edition, at + 1)]));
  return {
    pack,
    figures,
    sourceOf: (file) => ids.get(file) ?? "",
    status: region.kind === "invented" ? "invented" : "confirmed",
  };
}
