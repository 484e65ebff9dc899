import { readdirSync } from "node:fs";
import { join } from "node:path";
import { regionPages, regions } from "../../dashboard/regions.ts";

/** Every page of the site, by the file it is written in: a page that is new is tested too, for every region. */
export const pages: readonly string[] = [
  ...readdirSync(join(import.meta.dirname, "../../dashboard/src"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replace(/\.md$/, ".html")),
  ...regions.flatMap(({ id }) => regionPages.map((page) => `${id}/${page}.html`)),
];
