import { readdirSync } from "node:fs";
import { join } from "node:path";
import { regionPages, regions, unitPages, unitTemplates } from "../../dashboard/regions.ts";

/** Units whose pages show what others do not: a figure of too few people, a service that never answers, one in crisis. */
const special: readonly string[] = ["tjeneste/tussas", "tjeneste/alvnes", "tjeneste/nisseholt"];

/**
 * Every page of the site by the file it is written in, for every region, so that a page that is new is tested too. Of
 * pages that are made for every unit, the first of each kind stands for all, and the special ones for themselves.
 */
export const pages: readonly string[] = [
  ...readdirSync(join(import.meta.dirname, "../../dashboard/src"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replace(/\.md$/, ".html")),
  ...regions.flatMap(({ id }) =>
    [
      ...regionPages,
      ...unitTemplates(id).map(({ path }) => path),
      ...unitPages(id)
        .map(({ path }) => path)
        .filter((path) => special.includes(path)),
    ].map((page) => `${id}/${page}.html`),
  ),
];
