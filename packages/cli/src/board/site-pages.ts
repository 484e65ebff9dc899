import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "@barneloftet/ingest";
import { Lacking, Refusal } from "../refusal.js";

/** A page of the built site: where it lies, with `/` between, and its text. */
export interface SitePage {
  readonly path: string;
  readonly html: string;
}

/** What a board is given of a unit: its sheet, and the pages of its networks in the region's order. */
export interface BoardPages {
  readonly sheet: SitePage;
  readonly networks: readonly SitePage[];
}

interface Unit {
  readonly region: string;
  readonly id: string;
}

/**
 * The pages of a region, or of a network, in the built site.
 *
 * @throws Lacking where the site is not built; Refusal for a unit that it does not have, or that two regions have.
 */
export function sitePages(site: string, id: string, region: string | undefined): BoardPages {
  if (!existsSync(join(site, "index.html")))
    throw new Lacking(`Nettsidene er ikke bygget i ${site}. Kjør npm run build først, eller oppgi mappen med --site.`);
  const units = unitsIn(site).filter((unit) => region === undefined || unit.region === region);
  const [found, ...more] = units.filter((unit) => unit.id === id);
  if (!found) return refuse(id, units);
  if (more.length > 0)
    throw new Refusal(
      `Flere regioner har «${id}»: ${[found, ...more].map((unit) => unit.region).join(", ")}. Oppgi hvilken med --region.`,
    );
  const page = (path: string): SitePage => ({ path, html: readFileSync(join(site, path), "utf8") });
  const isRegion = found.id === found.region;
  return {
    sheet: page(sheetOf(site, found)),
    networks: (isRegion ? networksOf(site, found.region) : [found.id]).map((network) =>
      page(`${found.region}/nettverk/${network}.html`),
    ),
  };
}

/** A region's sheet may be a page of its own at the top of the site, which says whose it is. */
function sheetOf(site: string, { region, id }: Unit): string {
  if (region !== id) return `${region}/ett-ark/${id}.html`;
  const own = readdirSync(site).find(
    (name) => name.endsWith(".html") && readFileSync(join(site, name), "utf8").includes(` data-sheet-of="${id}"`),
  );
  return own ?? `${region}/ett-ark.html`;
}

function unitsIn(site: string): readonly Unit[] {
  return readdirSync(site)
    .filter((region) => existsSync(join(site, region, "ett-ark.html")))
    .flatMap((region) => [{ region, id: region }, ...idsIn(site, region).map((id) => ({ region, id }))]);
}

/** The networks as the region's own list of them has them: never by their letters. */
function networksOf(site: string, region: string): readonly string[] {
  const list = readFileSync(join(site, region, "tjenester-og-kommuner.html"), "utf8");
  const listed = [...list.matchAll(/nettverk\/([^/"]+)\.html"/g)].map(([, id]) => id);
  const place = (id: string): number => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return idsIn(site, region).toSorted((a, b) => place(a) - place(b));
}

function idsIn(site: string, region: string): readonly string[] {
  return readdirSync(join(site, region, "nettverk"))
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replace(/\.html$/, ""));
}

function refuse(id: string, units: readonly Unit[]): never {
  const ids = units.map((unit) => unit.id);
  const meant = nearest(id, ids);
  throw new Refusal(
    `Ingen region eller nettverk heter «${id}».${meant === undefined ? ` Disse finnes: ${ids.toSorted().join(", ")}.` : ` Mente du «${meant}»?`}`,
  );
}
