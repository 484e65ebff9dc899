import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AnyMetric, type CollectedRow, catalogue, type TableName, tables } from "@barneloftet/analytics";
import { checkCollected, faultAdvice, readCollected } from "@barneloftet/ingest";
import { tableFromIPC } from "apache-arrow";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkBaseOf } from "../../dashboard/src/components/check-base.ts";
import { type OpenSite, openSite, type Visit } from "./browser.ts";
import { eksempelfylket, files, type GivenFile, given, planted } from "./checked-files.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const path = "eksempelfylket/sjekk-filen-din.html";
const plain = (text: string | null | undefined): string => (text ?? "").replace(/[\u202f\u00a0\s]+/g, " ").trim();
const fileOf = (what: string): GivenFile => files.find((one) => one.what === what)?.file ?? expect.fail(what);

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The rows of a table of Eksempelfylket that anybody can fetch. */
function fetched(name: string): readonly Readonly<Record<string, unknown>>[] {
  const data = new URL(`../../dashboard/dist/_file/data/eksempelfylket/${name}.arrow`, import.meta.url);
  return tableFromIPC(readFileSync(data)).toArray();
}

/** What the site knows, and gives out. */
const published = checkBaseOf(fetched("pack_rows"), fetched("known_figures")).base.figures;

/** What the command line says of the same bytes against the same figures, or others. */
async function sentences({ buffer }: GivenFile, figures = published): Promise<readonly string[]> {
  const { region } = eksempelfylket;
  const today = new Date().toISOString().slice(0, 10);
  const read = await readCollected("filen", new Uint8Array(buffer), { region, today });
  const base = { pack: region.pack, figures, sourceOf: () => "innsendt", status: "invented" } as const;
  const checked = checkCollected(base, read.figures);
  return [...read.faults, ...checked.faults.map(({ fault }) => fault)].map(faultAdvice).map(plain);
}

const heading = ({ page }: Visit) => page.locator(".check-report h2").first();

async function check(visit: Visit, file: GivenFile): Promise<readonly string[]> {
  await visit.page.locator(".check-report").evaluate((report) => report.replaceChildren());
  await visit.page.getByLabel("Velg filen du vil sjekke").setInputFiles(file);
  await heading(visit).waitFor();
  return (await visit.page.locator(".faults td:last-child, .faults li").allTextContents()).map(plain);
}

describe("a file that is checked before it is sent", () => {
  test("gets the very same faults as from the command line, file for file, and as many as are planted in it", async () => {
    const visit = await site.open(path);
    for (const { what, file, faults } of files) {
      const said = await check(visit, file);
      expect([what, said]).toEqual([what, await sentences(file)]);
      expect([what, said.length]).toEqual([what, faults]);
    }
    await visit.done();
  });

  test("is held against what is open: only the command line tells that a hidden number is gone, and which it was", async () => {
    const more: string[] = [];
    for (const { what, file } of files) {
      const [known, open] = [await sentences(file, eksempelfylket.figures), await sentences(file)];
      expect([what, open.filter((each) => !known.includes(each))]).toEqual([what, []]);
      more.push(...known.filter((each) => !open.includes(each)));
    }
    // The notifications of the first quarter, 20 in case_events.csv, of which an event beside them counts few.
    expect(more).toEqual([
      "Tallet mangler, men var 20 i det som var kjent fra før. Skriv tallet, eller .. når det ikke lenger er kjent.",
    ]);
  });

  test("that has a fault is told of by sheet, row and column, and the heading says how many there are", async () => {
    const visit = await site.open(path);
    await check(visit, fileOf("a part above its whole"));
    expect(await heading(visit).textContent()).toBe("1 feil i filen");
    expect(await heading(visit).evaluate((one) => one === document.activeElement)).toBe(true);
    const table = visit.page.locator(".faults table");
    expect(await table.locator("thead th").allTextContents()).toEqual([
      ...["Ark", "Rad", "Kolonne", "Hva som er galt og hva du gjør"],
    ]);
    // Two rows stand above the first of the numbers: what the sheet is about, and the heading.
    expect((await table.locator("tbody th, tbody td").allTextContents()).slice(0, 3)).toEqual([
      ...["Henvendelser", "3", "Fikk bistand"],
    ]);
    await visit.done();
  });

  test("without a fault is said to be so, and shown as it was read: whose, when, and the numbers sheet by sheet", async () => {
    const visit = await site.open(path);
    await check(visit, fileOf("a clean workbook"));
    expect(await heading(visit).textContent()).toBe("Fant ingen feil i filen");
    const report = plain(await visit.page.locator(".check-report").textContent());
    expect(report).toContain("Tjeneste: Tussmo og Tussvik");
    expect(report).toContain("Periode: 2025");
    const sheet = visit.page.locator(".check-report section", {
      has: visit.page.getByRole("heading", { name: "Bemanning" }),
    });
    // As staffing.csv has it for the last day of 2025.
    const row = eksempelfylket.figures.staffing.find(
      ({ unit, period_start }) => unit === "tussmo" && period_start === "2025-12-31",
    );
    const cells = (await sheet.locator("tbody tr", { hasText: "31.12.2025" }).locator("td").allTextContents()).map(
      plain,
    );
    expect(cells.slice(0, 2)).toEqual([row?.filled_positions, row?.vacancies].map((n) => String(n).replace(".", ",")));
    await visit.done();
  });

  test("that is a saved table is shown under its number, with what was left out: of 1 man and 2 women in 18 ages, 54", async () => {
    const visit = await site.open(path);
    await check(visit, fileOf("a saved table"));
    expect(await heading(visit).textContent()).toBe("Fant ingen feil i filen");
    const notices = (await visit.page.locator(".check-report .notices li").allTextContents()).map(plain);
    expect(notices).toEqual(["Tallene for … er ikke tatt med, for det er ikke kommuner i Eksempelfylket."]);
    const shown = visit.page.locator(".check-report section", {
      has: visit.page.getByRole("heading", { name: "Tabell 07459 fra Statistisk sentralbyrå" }),
    });
    expect((await shown.locator("thead th").allTextContents()).map(plain)).toEqual([
      ...["Enhet", "Periode", "Alder", "Innbyggere"],
    ]);
    const rows = (await shown.locator("tbody tr").allTextContents()).map(plain);
    expect(rows.map((row) => /(\d+–\d+ år|alle aldre) ?(\d+)$/.exec(row)?.slice(1).join(" "))).toEqual([
      ...["0–17 år 54", "0–22 år 69", "0–24 år 75", "alle aldre 318"],
    ]);
    await visit.done();
  });

  test("of a row for each child is refused with what is never to be done with it, and nothing else is shown", async () => {
    const visit = await site.open(path);
    const [said] = await check(visit, fileOf("a row for each child"));
    expect(said).toContain(
      "Åpne aldri slike filer på en nettside. Senere skal de kunne leses, men bare av kommandolinjen.",
    );
    expect(await heading(visit).textContent()).toBe("Filen kan ikke brukes");
    expect(await visit.page.locator(".check-report h3").count()).toBe(0);
    await visit.done();
  });

  test("comes alone: two at once are not read, and the page asks for one", async () => {
    const visit = await site.open(path);
    await visit.page.locator(".drop-zone").evaluate((zone) => {
      const dataTransfer = new DataTransfer();
      for (const name of ["a.csv", "b.csv"]) dataTransfer.items.add(new File(["a"], name));
      zone.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await visit.page.getByText("Velg én fil om gangen. Ingen av filene er lest.").waitFor();
    await visit.done();
  });
});

describe("what the service's own page would say", () => {
  const offered = ({ page }: Visit) => page.getByRole("button", { name: "Vis tallene slik siden viser dem" });
  const rows = async ({ page }: Visit): Promise<readonly (readonly string[])[]> => {
    await offered({ page } as Visit).click();
    await page.locator(".own-preview table").waitFor();
    return page
      .locator(".own-preview tbody tr")
      .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? "")))
      .then((found) => found.map((cells) => cells.map(plain)));
  };

  test("is worked out of the file: 0.9 of 14.6 positions vacant are 6.2 %, and 2 children who wait are no open page's", async () => {
    const visit = await site.open(path);
    await check(visit, fileOf("a clean workbook"));
    const all = await rows(visit);
    const of = (heading: string) => all[all.findIndex(([first]) => first === heading) + 1];
    const staffing = eksempelfylket.figures.staffing.find(
      ({ unit, period_start }) => unit === "tussmo" && period_start === "2025-12-31",
    );
    expect([staffing?.filled_positions, staffing?.vacancies]).toEqual([13.7, 0.9]);
    expect(of("Ledige stillinger")).toEqual([
      ...["prosent", "0,9 av 14,6", "6,2 %", "", "31.12.2025", "0,0 % (31.12.2024)", "ja"],
    ]);
    expect(of("Barn som venter")).toEqual([
      ...["barn som venter på hjelp", "2", "", "", "31.12.2025", "3 barn (31.12.2024)", "nei: for få"],
    ]);
    await visit.done();
  });

  test("is what that page says of all that is the same there: count, figure and period of every figure that it shows", async () => {
    const visit = await site.open(path);
    await check(visit, fileOf("a clean workbook"));
    const shown = (await rows(visit)).filter(([, , , , , , open]) => open === "ja");
    await visit.page.goto(`${site.url}eksempelfylket/tjeneste/tussmo.html`);
    const onPage = await visit.page
      .locator("tbody.group tr")
      .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    const said = new Set(onPage.map((cells) => JSON.stringify([...cells.slice(0, 3), cells[4]].map(plain))));
    expect(shown.length).toBeGreaterThan(25);
    expect(shown.filter((cells) => !said.has(JSON.stringify([...cells.slice(0, 3), cells[4]])))).toEqual([]);
    await visit.done();
  });

  test("is not offered while a fault is left, or of a file that is of no service's figures", async () => {
    const visit = await site.open(path);
    for (const what of ["a part above its whole", "answers as a spreadsheet"]) {
      await check(visit, fileOf(what));
      expect([what, await offered(visit).count()]).toEqual([what, 0]);
    }
    await visit.done();
  });

  test("leaves nothing on the machine, and where it cannot be fetched says so and can be asked for again", async () => {
    const visit = await site.open(path);
    const kept = () =>
      visit.page.evaluate(async () =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()]),
      );
    const before = await kept();
    await check(visit, fileOf("a clean workbook"));
    await visit.page.context().route("**/duckdb.wasm*", (route) => route.fulfill({ status: 404, body: "" }));
    await offered(visit).click();
    await visit.page.getByText("Kunne ikke hente det som regner ut tallene. Prøv igjen når du har nett.").waitFor();
    await visit.page.context().unroute("**/duckdb.wasm*");
    expect((await rows(visit)).length).toBeGreaterThan(50);
    expect(await kept()).toBe(before);
  });
});

describe("the figures that a file is held against, which anybody can fetch", () => {
  const metrics = catalogue as readonly AnyMetric[];
  const observation = ({ unit, period_start, period_end }: object & Partial<Record<string, unknown>>): string =>
    JSON.stringify([unit, period_start, period_end]);

  test("are nothing that the open cubes withhold, of any metric", () => {
    let withheld = 0;
    for (const { id, table } of metrics) {
      const open = new Set((published[table] as readonly CollectedRow[]).map(observation));
      const hidden = fetched(id).filter(({ too_few_nb }) => too_few_nb !== null);
      withheld += hidden.length;
      expect([id, hidden.map(observation).filter((one) => open.has(one))]).toEqual([id, []]);
    }
    expect(withheld).toBeGreaterThan(1000);
  });

  test("are none of an absence of under 10 employees, of 1 or 2 who were absent, or of 1 to 3 children", () => {
    const isFew = (count: number | null): boolean => count !== null && count > 0 && count < 4;
    expect(published.sick_leave_days.filter(({ employees }) => employees === null || employees < 10)).toEqual([]);
    expect(published.sick_leave_days.filter(({ absent }) => absent === 1 || absent === 2)).toEqual([]);
    expect(published.waiting_children.filter(({ children }) => isFew(children))).toEqual([]);
    expect(published.case_events.filter(({ events }) => isFew(events))).toEqual([]);
    expect(published.sick_leave_days.length).toBeGreaterThan(0);
    expect(published.waiting_children.length).toBeGreaterThan(0);
  });

  test("are of a unit and period all rows of the table, or none: no part without its whole", () => {
    for (const table of Object.keys(tables) as TableName[]) {
      const open = published[table] as readonly CollectedRow[];
      const units = new Set(open.map(observation));
      const whole = (eksempelfylket.figures[table] as readonly CollectedRow[]).filter((row) =>
        units.has(observation(row)),
      );
      expect([table, open.length]).toEqual([table, whole.length]);
    }
    expect(published.staffing.length).toBe(eksempelfylket.figures.staffing.length);
  });
});

describe("nothing leaves the machine, and nothing is left on it", () => {
  test("not a name or a number of the file in page, console, storage, address or requests, which are the site's own", async () => {
    const visit = await site.open(path);
    const seen: string[] = [];
    visit.page.on("console", (message) => seen.push(message.text()));
    visit.page.on("request", (request) => seen.push(request.method(), request.url(), request.postData() ?? ""));
    const kept = () =>
      visit.page.evaluate(async () =>
        JSON.stringify([
          ...[{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()],
          ...[document.cookie, location.href, history.length],
        ]),
      );
    const before = await kept();
    for (const { file } of files) {
      await check(visit, { ...file, name: `${planted.name} ${planted.number}.xlsx` });
      seen.push(await visit.page.content());
    }
    expect(await kept()).toBe(before);
    expect(seen.length).toBeGreaterThan(files.length);
    const leaks = ["Testesen", "Tora", planted.number, String(Number(planted.number))];
    expect(leaks.filter((leak) => seen.some((text) => text.includes(leak)))).toEqual([]);
    const asked = visit.requests.filter((request) => request !== path && !request.startsWith("_import/components/"));
    expect(asked.map((request) => request.replace(/\?.*/, "")).toSorted()).toEqual([
      "_file/data/eksempelfylket/known_figures.arrow",
      "_file/data/eksempelfylket/pack_rows.arrow",
      "_file/vendor/check-worker.js",
    ]);
    await visit.done();
  });

  test("once a file has been checked, the next is without a network, and asks for nothing", async () => {
    const visit = await site.open(path);
    await check(visit, fileOf("a clean CSV"));
    const before = visit.requests.length;
    await visit.page.context().setOffline(true);
    const file = fileOf("a known number that is gone");
    expect(await check(visit, file)).toEqual(await sentences(file));
    expect(visit.requests.length).toBe(before);
    await visit.done();
  });

  test("when the script that reads cannot be fetched the page says so, and what to do, which helps", async () => {
    const visit = await site.open(path);
    await visit.page.context().route("**/file-check.*.js", (route) => route.abort());
    await visit.page.getByLabel("Velg filen du vil sjekke").setInputFiles(fileOf("a clean CSV"));
    await visit.page
      .getByText("Kunne ikke hente det som leser filen. Filen er ikke lest. Last siden på nytt når du har nett.")
      .waitFor();
    await visit.page.context().unroute("**/file-check.*.js");
    await visit.page.reload();
    expect(await check(visit, fileOf("a decimal point"))).toHaveLength(1);
    const faults = await visit.done().catch(({ message }: Error) => message);
    expect(faults).not.toContain("uncaught");
  });

  test.each([
    ["the worker", "**/check-worker.js*", "Kunne ikke hente det filen skal kontrolleres mot. Filen er ikke lest."],
    ["the figures", "**/known_figures.arrow*", "Kunne ikke hente det filen skal kontrolleres mot. Filen er ikke lest."],
  ])("when %s cannot be fetched the page says so plainly, and a later try succeeds", async (_, address, words) => {
    const visit = await site.open(path);
    await visit.page.context().route(address, (route) => route.abort());
    await visit.page.getByLabel("Velg filen du vil sjekke").setInputFiles(fileOf("a clean CSV"));
    await visit.page.getByText(words).waitFor();
    await visit.page.context().unroute(address);
    expect(await check(visit, fileOf("a decimal point"))).toHaveLength(1);
    expect(await visit.page.getByText(words).isVisible()).toBe(false);
    const faults = await visit.done().catch(({ message }: Error) => message);
    expect(faults).not.toContain("uncaught");
  });
});

test("a file that is gone when it is to be read is said to be so, and not to want a network", async () => {
  const visit = await site.open(path);
  const folder = mkdtempSync(join(tmpdir(), "barneloftet-sjekk-"));
  const place = join(folder, "borte.csv");
  writeFileSync(place, fileOf("a clean CSV").buffer);
  // The worker waits for what files are checked against, and the file is taken away meanwhile.
  await visit.page.context().route("**/known_figures.arrow*", (route) => {
    rmSync(folder, { recursive: true });
    return route.continue();
  });
  await visit.page.getByLabel("Velg filen du vil sjekke").setInputFiles(place);
  await visit.page.getByText("Nettleseren fikk ikke lest filen.").waitFor();
  await visit.done();
});

describe("whoever reads", () => {
  test.each([
    ["a desk", 1280, "light"],
    ["a phone", 390, "light"],
    ["a phone in the dark", 390, "dark"],
    ["a narrow screen", 320, "light"],
  ] as const)(
    "has no fault that axe finds, and no page that scrolls sideways, on %s",
    async (_, width, colorScheme) => {
      const visit = await site.open(path, { viewport: { width, height: 900 }, colorScheme });
      for (const file of [
        fileOf("a part above its whole"),
        fileOf("a decimal point"),
        fileOf("answers as a spreadsheet"),
      ]) {
        await check(visit, file);
        await visit.page.evaluate(axe);
        const { violations } = (await visit.page.evaluate("axe.run()")) as AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await visit.page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      }
      await visit.done();
    },
  );

  test("gets to the field, and from the result to its tables, by the keyboard alone", async () => {
    const visit = await site.open(path);
    const field = visit.page.getByLabel("Velg filen du vil sjekke");
    for (
      let pressed = 0;
      pressed < 60 && !(await field.evaluate((one) => one === document.activeElement));
      pressed += 1
    )
      await visit.page.keyboard.press("Tab");
    const chooser = visit.page.waitForEvent("filechooser");
    await visit.page.keyboard.press("Enter");
    await (await chooser).setFiles(fileOf("a part above its whole"));
    await heading(visit).waitFor();
    await visit.page.keyboard.press("Tab");
    expect(await visit.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Feil i filen, rad for rad",
    );
    await visit.done();
  });

  test("sees a file's faults within what is read at all: one of 200 rows more than a page has is told to be there", async () => {
    const rows = Array.from(
      { length: 201 },
      (_, at) => `service,ukjent-${at},2025-10-01,2026-01-01,innsendt,invented,4,2`,
    );
    const header = "level,unit,period_start,period_end,source,status,received,assisted";
    const visit = await site.open(path);
    expect(await check(visit, given("mange.csv", [header, ...rows, ""].join("\n")))).toHaveLength(200);
    expect(plain(await visit.page.locator(".faults > p").textContent())).toBe("Her står de første 200 av 201.");
    await visit.done();
  });
});
