import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { regions, unitPages } from "../../dashboard/regions.ts";
import { type OpenSite, openSite } from "./browser.ts";
import { pages } from "./pages.ts";
import { readPdf, type Tag } from "./pdf.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function printed(path: string, scale = 1): Promise<ReturnType<typeof readPdf>> {
  const visit = await site.open(path, { viewport: { width: 1280, height: 900 } });
  const paper = await visit.page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    scale,
  });
  await visit.done();
  return readPdf(paper);
}

const ofUnits = (folder: string): readonly string[] =>
  regions.flatMap(({ id }) =>
    unitPages(id)
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path }) => `${id}/${path}.html`),
  );
const ofRegions = (page: string): readonly string[] => regions.map(({ id }) => `${id}/${page}.html`);

test.each(["index.html", "innherred-namdalen.html", ...ofRegions("ett-ark"), ...ofUnits("ett-ark")])(
  "%s is one sheet of A4 on paper, with two per cent to spare for another font",
  async (path) => {
    expect((await printed(path, 1.02)).pages).toBe(1);
  },
);

test.each([
  [6, "Bemanning", ofRegions("bemanning")],
  // What its figures say, in sentences and two charts, came before the rest.
  [5, "a network's page", ofUnits("nettverk")],
  [
    // Its own offers, a table of two pages, came after the others.
    6,
    "a service's page",
    pages.filter((path) => path.includes("/tjeneste/")).concat("eksempelfylket/tjeneste/tussmo.html"),
  ],
  [3, "a municipality's page", pages.filter((path) => path.includes("/kommune/"))],
  [1, "Hva trenger et blikk", ofRegions("trenger-et-blikk")],
  [5, "Behov og hjelp, Fosterhjem or Eierskap", ["behov-og-hjelp", "fosterhjem", "eierskap"].flatMap(ofRegions)],
])("takes at most %i pages to print %s", { timeout: 120_000 }, async (most, _, paths) => {
  expect(paths.length).toBeGreaterThan(1);
  for (const path of paths) {
    const { pages: count } = await printed(path);
    expect(`${path}: ${count <= most ? "fits" : count}`).toBe(`${path}: fits`);
  }
});

describe.each([
  ...["bemanning", "behov-og-hjelp", "fosterhjem", "eierskap"].map((page) => `eksempelfylket/${page}.html`),
  "eksempelfylket/tjeneste/tussmo.html",
  "eksempelfylket/nettverk/huldreskogen.html",
  "trondelag/nettverk/namdalen.html",
])("%s on paper", (path) => {
  test("has every drawing on one page with its title and its words, and no heading away from what it is of", async () => {
    const { tags, hasText } = await printed(path);
    expect(hasText).toBe(true);
    const drawn = tags.filter(({ type, children }) => type === "Figure" && children.some(isDrawing));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.map((figure) => figure.pages.size)).toEqual(drawn.map(() => 1));
    const texts = tags.filter(({ pages: on, children }) => on.size > 0 && children.length === 0);
    for (const heading of tags.filter(({ type }) => /^H[1-6]$/.test(type))) {
      const last = leaves(heading).at(-1);
      const next = last && texts[texts.indexOf(last) + 1];
      // The ink of what stands highest on a page may begin on the page before.
      expect([...heading.pages].some((page) => next === undefined || next.pages.has(page))).toBe(true);
    }
  });
});

test("a table that goes on over a page has its head again, and none is printed that is folded beside a drawing", async () => {
  const visit = await site.open("eksempelfylket/nettverk/huldreskogen.html");
  await visit.page.emulateMedia({ media: "print" });
  const looks = await visit.page.evaluate(() => ({
    heads: [...document.querySelectorAll("main thead")].map((head) => getComputedStyle(head).display),
    rows: [...document.querySelectorAll("main tr")].map((row) => getComputedStyle(row).breakInside),
    folded: [...document.querySelectorAll("main figure:has(> .drawing) > details")].map(
      (details) => getComputedStyle(details).display,
    ),
  }));
  expect(new Set(looks.heads)).toEqual(new Set(["table-header-group"]));
  expect(new Set(looks.rows)).toEqual(new Set(["avoid"]));
  expect(new Set(looks.folded)).toEqual(new Set(["none"]));
  await visit.done();
});

test("a table that the reader unfolds beside a drawing is printed, and the page says so on paper alone", async () => {
  const visit = await site.open("eksempelfylket/bemanning.html");
  const folded = visit.page.locator("main figure:has(> .drawing) > details:not(.verify)").first();
  await folded.locator("summary").click();
  const where = visit.page.getByText("Det som er foldet ut der, kommer med på papiret.");
  expect(await where.isVisible()).toBe(false);
  await visit.page.emulateMedia({ media: "print" });
  expect(await folded.locator("table").isVisible()).toBe(true);
  expect(await where.isVisible()).toBe(true);
  await visit.done();
});

const isDrawing = ({ type, alternative, children }: Tag): boolean =>
  (type === "Figure" && alternative) || (type !== "Figure" && children.some(isDrawing));

function leaves(tag: Tag): readonly Tag[] {
  return tag.children.length === 0 ? [tag] : tag.children.flatMap(leaves);
}

test("the button of a sheet prints it, and is not on the paper", async () => {
  const visit = await site.open("index.html");
  await visit.page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await visit.page.getByRole("button", { name: "Skriv ut arket" }).click();
  expect(await visit.page.locator("body[data-printed]").count()).toBe(1);
  await visit.page.emulateMedia({ media: "print" });
  expect(await visit.page.locator(".print-sheet").isVisible()).toBe(false);
  await visit.done();
});
