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

/** Every region that has been published, the real one first. */
export const regions: readonly PublishedRegion[] = published();

/** The one real region: that of every page and figure which names no other. */
export const home: PublishedRegion = onlyReal();

/** The pages that every region has, by their names: those written in `src/[region]`. */
export const regionPages: readonly string[] = readdirSync(join(source, "[region]"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\.md$/, ""));

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
