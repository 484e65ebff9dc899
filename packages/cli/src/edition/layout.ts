import { join } from "node:path";

/** Where an edition's manifest lies in a folder of editions. */
export const manifestPath = (editions: string, edition: string): string => join(editions, `${edition}.json`);

/** Where a table's Parquet file lies, by the hash of its content; editions that share a table share its file. */
export const objectPath = (editions: string, sha256: string): string => join(editions, "objects", `${sha256}.parquet`);

/** The file that is there as long as somebody writes in a folder of editions. */
export const lockPath = (editions: string): string => join(editions, ".lock");

/** The folder where tables are laid out before they have a name; whoever writes next removes it. */
export const writingPath = (editions: string): string => join(editions, ".writing");
