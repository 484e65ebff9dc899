import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { bundlePageScript, bundleSearchScript } from "./bundle.ts";
import { contentSecurityPolicy } from "./csp.ts";
import { ownerRoute, readOwner } from "./owner.ts";
import { withFigures } from "./prerender.ts";
import { pagesOfTemplate, regions, unitTemplates } from "./regions.ts";
import { searchList } from "./search-index.ts";
import type { Params } from "./src/views/view.ts";

// After Framework's build: the figures, every unit's page of its kind's template, what Framework's options cannot say of a
// page, and the files that database.ts asks for by name.
interface Page {
  readonly path: string;
  /** What the page's address says to its figures. */
  readonly route: Params;
  /** What the page is about, after its title. */
  readonly about: string;
}

const dist = join(import.meta.dirname, "dist");
const source = join(import.meta.dirname, "src");
const accessPage = join(dist, "tilgjengelighet.html");
const cubes = filesIn(join(source, "data"), ".arrow");

const searchPlace = '<div class="search-results"></div>';
const policies = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="referrer" content="no-referrer">`;
const stylesheet =
  /<link rel="preload" as="style" href="[^"]*">\n<link rel="stylesheet" type="text\/css" href="([^"]*)">/g;
const frameworkPreload = /\n<link rel="modulepreload" href="[^"]*\/_observablehq\/[^"]*">/g;
const icon = '<link rel="icon" href="data:,">';
const emptyScript = /\n<script type="module">\s*import "[^"]*\/_observablehq\/client\.[^"]*";\s*<\/script>/;
const inlineScript = /<script(?:(?!\ssrc=)[^>])*>/;
const liveFilters = /<form class="filters"(?:(?!<\/form>|<fieldset disabled)[\s\S])*<\/form>/;

for (const folder of ["data", "vendor"]) {
  cpSync(join(source, folder), join(dist, "_file", folder), {
    recursive: true,
    filter: (path) => !path.endsWith(".ts"),
  });
}
const { path: pageScript, imports } = bundlePageScript({ source, dist });
const edition = digest([...cubes, join(source, "vendor/check-worker.js")].map((path) => readFileSync(path)));
const pages = filesIn(dist, ".html").flatMap((built) =>
  pagesOf(built).map((page) => ({ page, built: readFileSync(built, "utf8") })),
);
const results = searchList(
  pages.flatMap(({ page: { path, route }, built }) => {
    const address = relative(dist, path).replaceAll("\\", "/");
    const isOfUnit = Object.keys(route).some((name) => name !== "region");
    const region = regions.find(({ id }) => id === route.region)?.name ?? "";
    return isOfUnit ? [] : [{ address, region, html: built }];
  }),
);
// No page has cells, so that Framework's own client has nothing to do.
rmSync(join(dist, "_observablehq"), { recursive: true, force: true });
for (const { page, built } of pages) writeFileSync(page.path, finished(page, built));
console.log(`finished ${pages.length} pages over ${cubes.length} cubes, edition ${edition}`);

/** The pages that a built file becomes: itself, or where it is of a template the page of every unit. */
function pagesOf(path: string): readonly Page[] {
  const region = regions.find(({ id }) => path.startsWith(join(dist, id, "/")));
  if (!region) return [{ path, route: path === accessPage ? ownerRoute(readOwner()) : {}, about: "" }];
  const { id, name } = region;
  const file = (address: string): string => join(dist, id, `${address}.html`);
  const template = unitTemplates(id).find((unit) => file(unit.path) === path);
  if (!template) return [{ path, route: { region: id }, about: ` i ${name}` }];
  return pagesOfTemplate(id, template).map((unit) => ({
    path: file(unit.path),
    route: { region: id, [unit.level]: unit.id },
    about: ` ${unit.name}, ${name}`,
  }));
}

/** A page as readers get it. Each replacement must hit: if one does not, Framework now writes its pages in another way. */
function finished({ path, route, about }: Page, built: string): string {
  const folder = dirname(path);
  const replaced = (html: string, found: string | RegExp, by: (...match: string[]) => string): string => {
    const after = html.replace(found, by);
    if (after === html) throw new Error(`${path}: nothing to replace for ${found}; has Framework changed?`);
    return after;
  };

  let html = replaced(built, "<html>", () => `<html lang="nb" data-edition="${edition}">`);
  if (about !== "") html = replaced(html, " | Barneløftet</title>", (rest) => `${about}${rest}`);
  html = replaced(html, '<meta charset="utf-8">', (meta) => `${meta}\n${policies}`);
  html = replaced(html, ", maximum-scale=1", () => "");
  html = replaced(
    html,
    "<body>",
    (body) => `${body}\n<a class="skip-link" href="#observablehq-main">Hopp til innholdet</a>`,
  );
  html = replaced(html, '<main id="observablehq-main"', (main) => `${main} tabindex="-1"`);
  html = replaced(html, stylesheet, (_, href = "") => `<style>${styles(join(folder, href))}</style>`);
  html = replaced(html, icon, (link) => `${link}\n${scriptsOf(folder)}`);
  html = replaced(html, emptyScript, () => "");
  html = replaced(html, frameworkPreload, () => "");
  html = withFigures(html, route);
  if (html.includes(searchPlace))
    html = html.replace(
      searchPlace,
      () => `<div class="search-results">${results}</div>\n<script src="${searchScript()}" defer></script>`,
    );
  html = html.replace(/ data-file="([^"]*)"/g, ' href="$1" download');
  if (inlineScript.test(html)) throw new Error(`${path}: an inline script is left, which the policy would refuse`);
  if (liveFilters.test(html)) throw new Error(`${path}: filters need <fieldset disabled>`);
  return html;
}

function scriptsOf(folder: string): string {
  const address = (path: string): string =>
    relative(folder, join(dist, path))
      .replaceAll("\\", "/")
      .replace(/^(?!\.)/, "./");
  const preloads = [pageScript, ...imports].map((path) => `<link rel="modulepreload" href="${address(path)}">`);
  return [...preloads, `<script type="module" src="${address(pageScript)}"></script>`].join("\n");
}

// Inlined, a relative address would be read from the page's folder.
function styles(path: string): string {
  const css = readFileSync(path, "utf8").trim();
  if (/url\((?!["']?data:)/.test(css)) throw new Error(`${path}: url() must be data: in a stylesheet that is inlined`);
  return css;
}

function searchScript(): string {
  const code = bundleSearchScript(source);
  const name = `_import/components/search.${digest([code])}.js`;
  writeFileSync(join(dist, name), code);
  return `./${name}`;
}

function filesIn(folder: string, ending: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => join(folder, path));
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}
