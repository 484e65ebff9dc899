import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plain } from "../views/drawn.ts";
import { type OpenSite, openSite, type Visit } from "./browser.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const figure = (visit: Visit, view: string) => visit.page.locator(`bl-figure[data-view="${view}"]`);
const textOf = async (visit: Visit, view: string) => plain(await figure(visit, view).textContent());
const choose = (visit: Visit, name: string, value: string) =>
  visit.page.locator(`select[name="${name}"]:not(:disabled)`).selectOption(value);

/** The table as it is read, and the file that its link saves, as lines of cells. */
async function tableAndFile(visit: Visit) {
  const own = figure(visit, "explore");
  const [download] = await Promise.all([visit.page.waitForEvent("download"), own.locator("a[download]").click()]);
  const text = readFileSync(await download.path(), "utf8");
  const table = own.locator("table").first().locator("tbody tr");
  const rows = await Promise.all(
    (await table.all()).map(async (row) => (await row.locator("th, td").allTextContents()).map(plain)),
  );
  const lines = text.split("\r\n");
  return { name: download.suggestedFilename(), text, rows, lines: lines.slice(lines.indexOf("") + 2, -1) };
}

test.each([
  ["on", true],
  ["off", false],
])(
  "with JavaScript %s the first table can be saved as a file with the table's digits",
  async (_, javaScriptEnabled) => {
    const visit = await site.open("trondelag/utforsk.html", { javaScriptEnabled });
    const { name, text, rows, lines } = await tableAndFile(visit);
    expect(name).toBe("barn-med-tiltak-per-1-000-innbyggere-0-22-ar-kommuner-2015.csv");
    expect(text.startsWith("\uFEFFBarn med tiltak per 1")).toBe(true);
    expect(rows.length).toBe(38);
    const shown = rows.map(([unit, value = ""]) => [unit, value.replace(" per 1 000", "")]);
    const written = lines.map((line) => line.split(";")).map((cells) => [cells[0], cells[6]]);
    expect(written.map(([unit]) => unit)).toEqual(shown.map(([unit]) => unit));
    for (const [i, [unit, value = ""]] of shown.entries())
      expect(written[i]?.[1], unit).toBe(/^\d/.test(value) ? value : value.startsWith("kan ikke") ? "." : "..");
    await visit.done();
  },
);

test("a reader chooses a figure, whose and when; the link keeps it, and back gives what was there", async () => {
  const visit = await site.open("eksempelfylket/utforsk.html");
  const finding = figure(visit, "explore").locator(".finding");
  const built = await finding.textContent();
  await choose(visit, "tall", "sick_leave_from_days");
  await figure(visit, "exploreChoices").locator('option[value="quarter"]').waitFor({ state: "attached" });
  await finding.getByText("Sykefravær, regnet ut fra dagsverk").waitFor();
  await choose(visit, "hvem", "network");
  await choose(visit, "periode", "quarter");
  await finding.getByText("alle kvartaler: 5 av 5 nettverk har tall").waitFor();
  expect(new URL(visit.page.url()).search).toBe("?tall=sick_leave_from_days&hvem=network&periode=quarter");
  const { rows, lines } = await tableAndFile(visit);
  expect(rows.map(([name]) => name)).toHaveLength(5);
  const shown = rows.flatMap((row) => row.slice(1)).map((value) => value.replace(" %", ""));
  expect(lines.map((line) => line.split(";")[6])).toEqual(shown);

  for (const _ of ["periode", "hvem", "tall"]) await visit.page.goBack();
  await finding.getByText(built ?? "").waitFor();
  expect(await visit.page.locator('select[name="tall"]').inputValue()).toBe("children_with_measures_per_thousand");
  await visit.done();
});

test("a link to a choice shows it, its filters too, and an option that the figure does not have is left out", async () => {
  const visit = await site.open("eksempelfylket/utforsk.html?tall=waiting_children&slag=investigation&periode=quarter");
  await figure(visit, "explore").getByText("barn som venter på undersøkelse").first().waitFor();
  await expect.poll(() => visit.page.locator('select[name="slag"]').inputValue()).toBe("investigation");
  expect(await visit.page.locator('select[name="periode"]').inputValue()).toBe("");
  await visit.done();
});

test("the first quarter's sick leave against the third's is refused in one sentence, and no difference is told", async () => {
  const [first, third] = ["2024-01-01_2024-04-01", "2024-07-01_2024-10-01"];
  const visit = await site.open(
    `eksempelfylket/utforsk.html?tall=sick_leave_from_days&aperiode=${first}&bperiode=${third}`,
  );
  await figure(visit, "comparison")
    .getByText("Tallene kan ikke sammenlignes: det ene gjelder 1. kvartal 2024, det andre 3. kvartal 2024.")
    .waitFor();
  expect(await textOf(visit, "comparison")).not.toContain("Forskjellen");
  await choose(visit, "bperiode", "2023-01-01_2023-04-01");
  await figure(visit, "comparison").getByText("Forskjellen, det første minus det andre, er").waitFor();
  await visit.done();
});

test("what the report set side by side, 11,2 and 5,3, is refused here too", async () => {
  const other = "b=nation/norge&bslag=doctor_certified~all_sectors&bperiode=2019-10-01_2020-01-01";
  const visit = await site.open(`trondelag/utforsk.html?tall=sick_leave&${other}`);
  await figure(visit, "comparison").getByText("5,3").first().waitFor();
  const text = await textOf(visit, "comparison");
  expect(text).toContain("11,2 %");
  expect(text).toContain("Tallene kan ikke sammenlignes: det ene er totalt sykefravær");
  expect(text).not.toContain("5,9");
  await visit.done();
});

test("by keyboard alone a reader comes to the metric, changes it, and keeps the place", async () => {
  const visit = await site.open("eksempelfylket/utforsk.html");
  const select = visit.page.locator('select[name="tall"]');
  await select.focus();
  await visit.page.keyboard.press("ArrowDown");
  await expect.poll(() => select.inputValue()).not.toBe("children_with_measures_per_thousand");
  await expect.poll(() => visit.page.locator("bl-figure[aria-busy]").count(), { timeout: 30_000 }).toBe(0);
  expect(await select.evaluate((field) => field === document.activeElement)).toBe(true);
  await visit.page.keyboard.press("Tab");
  expect(await visit.page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toMatch(/slag|hvem/);
  await visit.done();
});

test("while a figure is fetched anew it says so, and the file of the old one cannot be saved", async () => {
  const visit = await site.open("eksempelfylket/utforsk.html");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await visit.page.route("**/duckdb.wasm*", async (route) => {
    await held;
    await route.continue();
  });
  const own = figure(visit, "explore");
  expect(await own.locator("a[download]").isVisible()).toBe(true);
  await choose(visit, "tall", "sick_leave_from_days");
  expect(await own.getAttribute("data-busy")).toBe("Henter tallene på nytt …");
  expect(await own.locator("a[download]").isVisible()).toBe(false);
  release();
  await own.locator(".finding").getByText("Sykefravær, regnet ut fra dagsverk").waitFor();
  expect(await own.locator("a[download]").isVisible()).toBe(true);
  await visit.done();
});
