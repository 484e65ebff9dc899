import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { regions } from "../../dashboard/regions.ts";
import { type OpenSite, openSite } from "./browser.ts";
import { pages } from "./pages.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const desk = { viewport: { width: 1280, height: 900 } };
const inPlainSpaces = (text: string | null): string => (text ?? "").replace(/[\u202f\u00a0\s]+/g, " ").trim();

/**
 * Tussedalen counted by hand from its services' answers: Tussmo og Tussvik 1 600 children, Tussli 1 350, Tussås 650,
 * 3 600 in all. «alle» is all three; `not` is how many have not said, and the most that reach it with them.
 */
const byHand: Readonly<Record<string, { readonly reach: string; readonly not?: string; readonly robust?: string }>> = {
  // Tussmo and Tussli share it across (1 600 + 1 350), Tussås lacks it.
  Barnevernvakt: { reach: "2 950 av 3 600 barn" },
  // Only Tussmo.
  Fosterhjemsnettverk: { reach: "1 600 av 3 600 barn" },
  // All three lack it.
  "Felles innkjøp og anskaffelsestjeneste": { reach: "ingen" },
  Nytilsattopplæring: { reach: "1 600 av 3 600 barn" },
  "Strukturerende endringstiltak": { reach: "2 950 av 3 600 barn" },
  Gruppetilbud: { reach: "1 600 av 3 600 barn" },
  // Tussmo and Tussås buy it: 1 600 + 650.
  "Jurist, psykolog": { reach: "2 250 av 3 600 barn" },
  // Tussli has it, Tussmo plans it, Tussås has not said.
  "Fosterhjemsressurser til veiledning": {
    reach: "minst 1 350 av 3 600 barn",
    not: "høyst 2 000, med 650 ikke oppgitt",
  },
  Tilsynsførerkurs: { reach: "alle 3 600 barn" },
  "Akutt-team, voldsteam o.l.": { reach: "ingen meldt", not: "650 ikke oppgitt" },
  "Kompenserende tiltak": { reach: "alle 3 600 barn" },
  "Generell råd og veiledning": { reach: "alle 3 600 barn" },
  Omsorgspakken: { reach: "minst 1 600 av 3 600 barn", not: "høyst 2 250, med 650 ikke oppgitt" },
  // Tussmo's two counsellors, and Tussli by agreement with Tussmo: 1 600 + 1 350, all robust.
  "Circle of Security (COS)": { reach: "2 950 av 3 600 barn", robust: "to veiledere: 2 950 barn" },
  // One counsellor, at Tussmo, shared with Tussli.
  "Trygg Base": { reach: "2 950 av 3 600 barn", robust: "to veiledere: 0 barn" },
  // One counsellor, at Tussli; Tussås may have two.
  "Marte Meo": {
    ...{ reach: "minst 1 350 av 3 600 barn", not: "høyst 2 000, med 650 ikke oppgitt" },
    robust: "to veiledere: høyst 650 barn",
  },
  PMTO: { reach: "ingen meldt", not: "650 ikke oppgitt" },
  // Bought by all three: how many counsellors there are is not ours to know.
  MST: { reach: "alle 3 600 barn", robust: "to veiledere: ikke kjent" },
  // Bought by Tussmo, and Tussås has not said: 1 600 + 650, and nobody knows of any counsellor.
  FFT: {
    ...{ reach: "minst 1 600 av 3 600 barn", not: "høyst 2 250, med 650 ikke oppgitt" },
    robust: "to veiledere: ikke kjent",
  },
  Teamleder: { reach: "minst 2 950 av 3 600 barn", not: "høyst 3 600, med 650 ikke oppgitt" },
  "Familieveiledere (familieterapeut, PMTO, COS-I)": {
    reach: "minst 2 950 av 3 600 barn",
    not: "høyst 3 600, med 650 ikke oppgitt",
  },
};

describe.each([
  ["on", true],
  ["off", false],
])("with JavaScript %s", (_, javaScriptEnabled) => {
  test("every number of Tussedalen's coverage on the page is the one counted by hand", async () => {
    const visit = await site.open("eksempelfylket/pyramiden.html", { ...desk, javaScriptEnabled });
    const grid = visit.page.locator('bl-figure[data-view="pyramidCoverage"] table');
    const heads = (await grid.locator("thead th").allTextContents()).map(inPlainSpaces);
    const column = heads.indexOf("Tussedalen");
    expect(column).toBeGreaterThan(0);
    for (const [offer, { reach, not, robust }] of Object.entries(byHand)) {
      const row = grid.locator("tbody tr", { has: visit.page.getByRole("rowheader", { name: offer, exact: true }) });
      const cell = inPlainSpaces(await row.locator("th, td").nth(column).textContent());
      expect(`${offer}: ${cell}`).toContain(`${offer}: ${reach}`);
      expect(`${offer}: ${cell.includes("ikke oppgitt")}`).toBe(`${offer}: ${not !== undefined}`);
      if (not) expect(cell).toContain(not);
      if (robust) expect(cell).toContain(robust);
    }
    await visit.done();
  });

  test("nine functions of a base reach nobody in Tussedalen, and Tussås's 650 children have not been told of", async () => {
    const visit = await site.open("eksempelfylket/pyramiden.html", { ...desk, javaScriptEnabled });
    const grid = visit.page.locator('bl-figure[data-view="pyramidCoverage"] table');
    const group = grid.locator("tbody", { hasText: "Funksjoner i en base" });
    const cells = (await group.locator("tr td:nth-child(3)").allTextContents()).map(inPlainSpaces);
    expect(cells.filter((cell) => cell.startsWith("ingen meldt") && cell.endsWith("650 ikke oppgitt"))).toHaveLength(9);
    await visit.done();
  });

  test("what hangs on one counsellor is named by method and service: Trygg Base at Tussmo, 2 950 children", async () => {
    const visit = await site.open("eksempelfylket/pyramiden.html", { ...desk, javaScriptEnabled });
    const rows = await visit.page.locator('bl-figure[data-view="fragileList"] tbody tr').allTextContents();
    expect(rows.map(inPlainSpaces)).toEqual(
      expect.arrayContaining([
        "Trygg BaseTussmo og TussvikTussedalenTussmo og Tussvik, Tussli2 950",
        "Marte MeoTussliTussedalenTussli1 350",
      ]),
    );
    await visit.done();
  });

  test("the agreements' page says how many children gain, for which half-year, and every set's agreements can be read", async () => {
    const visit = await site.open("eksempelfylket/hvem-kan-hjelpe-hvem.html", { ...desk, javaScriptEnabled });
    const text = inPlainSpaces(await visit.page.locator("main").textContent());
    expect(text).toMatch(/Tre avtaler kan gi tjenester med [\d ]+ barn tilgang til noe de mangler i dag/);
    // The services were asked in the first half of 2025, once over each of the page's two figures.
    expect(text.split("Det som er ledig, gjelder 2. halvår 2025").length).toBe(3);
    expect(await visit.page.locator('bl-figure[data-view="agreementCurve"] tbody tr').count()).toBe(11);
    await visit.done();
  });

  test("counts of 1 to 3 in a base's log stand as a colon, and the page says what it means", async () => {
    const visit = await site.open("eksempelfylket/nettverk.html", { ...desk, javaScriptEnabled });
    const log = visit.page.locator('bl-figure[data-view="requestLog"]');
    const cells = (await log.locator("td.number").allTextContents()).map(inPlainSpaces);
    expect(cells.filter((cell) => cell === ":").length).toBeGreaterThan(1);
    expect(cells.filter((cell) => ["1", "2", "3"].includes(cell))).toEqual([]);
    expect(inPlainSpaces(await log.textContent())).toContain("«:» er et tall fra 1 til 3");
    await visit.done();
  });
});

test("a reader can choose a network and see its services' own words, and the link keeps the choice", async () => {
  const visit = await site.open("eksempelfylket/pyramiden.html", desk);
  await visit.page.locator('select[name="nettverk"]').selectOption("tussedalen");
  const finding = visit.page.locator('bl-figure[data-view="pyramidCoverage"] .finding');
  await finding.getByText("Hva tjenestene i Tussedalen har av hvert tilbud").waitFor();
  expect(visit.page.url()).toContain("nettverk=tussedalen");
  const row = visit.page.locator('bl-figure[data-view="pyramidCoverage"] tr', { hasText: "Circle of Security" });
  expect((await row.locator("td").allTextContents()).map(inPlainSpaces)).toEqual([
    "finnes to eller flere veiledere uten saksbehandling ved siden av",
    "etter avtale",
    "mangler",
  ]);
  await visit.done();
});

test("a region where nobody has answered says so on every page, shows no figure of the other, and links to it", async () => {
  for (const page of ["pyramiden", "nettverk", "hvem-kan-hjelpe-hvem"]) {
    const visit = await site.open(`trondelag/${page}.html`, { ...desk, javaScriptEnabled: false });
    const main = inPlainSpaces(await visit.page.locator("main").textContent());
    expect(main).toContain("Ikke innsendt: ingen av de 22 tjenestene har svart for 2. halvår 2026.");
    expect(main).not.toMatch(/Huldre|Tuss|Troll|Alve|Nisse|Dvergstad|Eksempelfylket/);
    const link = visit.page.getByRole("link", { name: "Se samme side for Eksempelfylket, som er oppdiktet" });
    expect(await link.getAttribute("href")).toBe(`../eksempelfylket/${page}.html`);
    await visit.done();
  }
});

test("every page of an invented region says that it is, first of all, on screen and on paper", async () => {
  const invented = regions.filter(({ isInvented }) => isInvented);
  expect(invented).toHaveLength(1);
  for (const path of pages.filter((page) => invented.some(({ id }) => page.startsWith(`${id}/`)))) {
    const visit = await site.open(path, { ...desk, javaScriptEnabled: false });
    const notice = visit.page.getByText("Eksempelfylket er oppdiktet.").first();
    expect(((await notice.boundingBox())?.y ?? 1000) < 100).toBe(true);
    await visit.page.emulateMedia({ media: "print" });
    expect(await notice.isVisible()).toBe(true);
    await visit.done();
  }
});
