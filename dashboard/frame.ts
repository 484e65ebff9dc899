import { home, type PublishedRegion, regionPages, regions } from "./regions.ts";
import { nb } from "./src/text/nb.ts";

const { frame } = nb;

interface Link {
  readonly path: string;
  readonly label: string;
}

/** Name and navigation, above every page; on pages of an invented region, first of all that it is. Addresses are relative. */
export function header({ path }: { path: string }): string {
  const region = regions.find(({ id }) => path.startsWith(`/${id}/`)) ?? home;
  const others = regions.filter((other) => other !== region).map((other) => elsewhere(path, region, other));
  const notice = region.isInvented
    ? `<p class="invented" role="note"><strong>${frame.invented(region.name)}</strong></p>\n`
    : "";
  const own = region === home ? `<ul>\n${frame.pages.map((link) => item(link, path)).join("\n")}\n</ul>\n` : "";
  return `${notice}<p class="site-name"><a href="${from(path, "/index")}">${frame.name}</a> <span>${frame.tagline}</span></p>
${search(path)}<nav aria-label="${frame.navigation}">
${own}${frame.regionPages.map((group) => menu(group, region.id, path)).join("\n")}
${others.join("\n")}
</nav>`;
}

/** What stands below every page. */
export function footer({ path }: { path: string }): string {
  const region = regions.find(({ id }) => path.startsWith(`/${id}/`)) ?? home;
  const access = `<a href="${from(path, frame.access.path)}">${frame.access.label}</a>`;
  return `<p>${region.isInvented ? frame.footerInvented(region.name) : frame.footer}</p>
<p>${access}</p>
<p class="paper-only">${frame.onPaper} <span class="unfolded">${frame.unfolded}</span></p>`;
}

/** A field that leads to the page of the search; that page has its own. */
function search(path: string): string {
  if (path === "/sok") return "";
  return `<form class="search" role="search" action="${from(path, "/sok")}.html" method="get">
<label>${nb.search.label} <input type="search" name="q"></label>
<button>${nb.search.button}</button>
</form>
`;
}

const [frontOfRegion, listOfUnits] = ["ett-ark", "tjenester-og-kommuner"];

/** A group of the pages that are written once for every region, folded under its name; the one of this page says so. */
function menu({ group, pages }: (typeof frame.regionPages)[number], region: string, path: string): string {
  const links = Object.entries(pages)
    .filter(([page]) => regionPages.includes(page))
    .map(([page, label]) => ({ path: `/${region}/${page}`, label }));
  const isHere = links.some((link) => link.path === path);
  return `<details class="menu" name="menu"><summary${isHere ? ' class="here"' : ""}>${group}</summary>
<ul>
${links.map((link) => item(link, path)).join("\n")}
</ul>
</details>`;
}

function item(link: Link, path: string): string {
  const current = link.path === path ? ' aria-current="page"' : "";
  return `<li><a href="${from(path, link.path)}"${current}>${link.label}</a></li>`;
}

/** The way to another region: to its same page, from a page about one unit to its list of units, else to its front. */
function elsewhere(path: string, region: PublishedRegion, other: PublishedRegion): string {
  const isOfRegion = path.startsWith(`/${region.id}/`);
  const [page = "", ofUnit] = isOfRegion ? path.slice(`/${region.id}/`.length).split("/") : [frontOfRegion];
  const same = other.isInvented ? frame.seeInvented(other.name) : frame.seeReal(other.name);
  const label = isOfRegion ? same : frame.goToInvented(other.name);
  const to = from(path, `/${other.id}/${ofUnit === undefined ? page : listOfUnits}`);
  return `<p class="other-region"><a href="${to}">${label}</a></p>`;
}

// Pages lie in the site's own folder or in a region's, one step down.
function from(path: string, to: string): string {
  return `${"../".repeat(path.split("/").length - 2) || "./"}${to.slice(1)}`;
}
