import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";

/** A region whose cubes have been published. */
export interface PublishedRegion {
  readonly id: string;
  readonly name: string;
  readonly isInvented: boolean;
}

const source = join(import.meta.dirname, "src");

/** Where the cubes of a region lie. */
export const cubesOf = (region: string): string => join(source, "data", region);

/** A unit that has a page of its own: its level is the name that the page's template has for it. */
export interface UnitPage {
  readonly level: string;
  readonly id: string;
  readonly name: string;
  /** The page's address within its region, without its ending. */
  readonly path: string;
}

/** Every region that has been published, the real one first. */
export const regions: readonly PublishedRegion[] = published();

/** The one real region: that of every page and figure which names no other. */
export const home: PublishedRegion = onlyReal();

/** The pages that every region has, by their names: those written in `src/[region]`. */
export const regionPages: readonly string[] = readdirSync(join(source, "[region]"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\.md$/, ""));

/** Templates of pages about one unit: `src/[region]/tjeneste/[service].md` is for every service. */
const templates: readonly { readonly folder: string; readonly level: string }[] = readdirSync(
  join(source, "[region]"),
  { recursive: true, encoding: "utf8" },
).flatMap((path) => {
  const [, folder, level] = /^([a-z-]+)[/\\]\[([a-z]+)\]\.md$/.exec(path) ?? [];
  return folder === undefined || level === undefined ? [] : [{ folder, level }];
});

/** Every page of a region that is about one unit, in the order of the units. */
export function unitPages(region: string): readonly UnitPage[] {
  const units: readonly UnitPage[] = tableFromIPC(readFileSync(join(cubesOf(region), "units.arrow"))).toArray();
  return units.flatMap(({ level, id, name }) =>
    templates
      .filter((template) => template.level === level)
      .map(({ folder }) => ({ level, id, name, path: `${folder}/${id}` })),
  );
}

/** The first page of each template: the one that a build renders, for the others to be made of. */
export function unitTemplates(region: string): readonly UnitPage[] {
  const pages = unitPages(region);
  return pages.filter(({ path }, i) => pages.findIndex((page) => folderOf(page.path) === folderOf(path)) === i);
}

/** The pages that are made of the page of a template: those in its folder. */
export function pagesOfTemplate(region: string, template: UnitPage): readonly UnitPage[] {
  return unitPages(region).filter(({ path }) => folderOf(path) === folderOf(template.path));
}

const folderOf = (path: string): string => path.split("/")[0] ?? "";

function published(): readonly PublishedRegion[] {
  const folder = join(source, "data");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const found = names.map((id) => {
    const [about] = tableFromIPC(readFileSync(join(cubesOf(id), "about.arrow"))).toArray();
    return { id, name: String(about?.name), isInvented: about?.kind === "invented" };
  });
  return found.toSorted((a, b) => Number(a.isInvented) - Number(b.isInvented));
}

function onlyReal(): PublishedRegion {
  const [real, ...more] = regions.filter(({ isInvented }) => !isInvented);
  if (!real || more.length > 0)
    throw new Error(
      `expected one real region in src/data; there are ${regions.map(({ id }) => id).join(", ") || "none"}`,
    );
  return real;
}
