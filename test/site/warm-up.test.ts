import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite, type Visit } from "./browser.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const path = "eksempelfylket/bemanning.html";
const form = (visit: Visit) => visit.page.locator("form.filters").first();
const hasEngine = (visit: Visit): boolean => visit.requests.some((asked) => asked.startsWith("_file/vendor/"));

/** What the browser says of its line, for as long as the page stands. */
const onLine = (visit: Visit, line: { saveData?: boolean; effectiveType?: string }) =>
  visit.page.evaluate((value) => void Object.defineProperty(navigator, "connection", { value }), line);

/** What the figures of the page's filters are made of. */
const governed = ["caseload", "left_service", "relations", "sick_leave_from_days", "sources", "units", "vacancy_rate"];

const signs = {
  "the pointer is over the filters": (visit: Visit) => form(visit).hover(),
  "a filter has the focus": (visit: Visit) => form(visit).locator("select").first().focus(),
};

test.each(Object.entries(signs))(
  "the engine starts when %s, with the cubes of what the filters govern, and draws nothing before anything is chosen",
  async (_, give) => {
    const visit = await site.open(path);
    await visit.page.waitForLoadState("networkidle");
    const before = await visit.page.locator("main").innerHTML();
    expect(hasEngine(visit)).toBe(false);
    await give(visit);
    await expect.poll(() => hasEngine(visit), { timeout: 20_000 }).toBe(true);
    await visit.page.waitForLoadState("networkidle");
    expect(await visit.page.locator("main").innerHTML()).toBe(before);
    const cubes = visit.requests.filter((asked) => asked.includes(".arrow"));
    expect(cubes.map((asked) => asked.replace(/\?.*/, "")).toSorted()).toEqual(
      governed.map((name) => `_file/data/eksempelfylket/${name}.arrow`),
    );
    await visit.done();
  },
);

test("a reader who moves something, the filters in view, gets the engine while the browser is idle", async () => {
  const visit = await site.open(path);
  await visit.page.setViewportSize({ width: 1280, height: 120 });
  await visit.page.reload();
  await visit.page.waitForLoadState("networkidle");
  const before = await visit.page.locator("main").innerHTML();
  await visit.page.mouse.move(640, 60);
  await visit.page.waitForTimeout(500);
  expect(hasEngine(visit)).toBe(false);
  await form(visit).evaluate((element) => element.scrollIntoView());
  await expect.poll(() => hasEngine(visit), { timeout: 20_000 }).toBe(true);
  await visit.page.waitForLoadState("networkidle");
  expect(await visit.page.locator("main").innerHTML()).toBe(before);
  await visit.done();
});

test("a reader who only looks at the filters gets no engine", async () => {
  const visit = await site.open(path);
  await form(visit).evaluate((element) => element.scrollIntoView());
  await visit.page.waitForTimeout(500);
  await visit.page.waitForLoadState("networkidle");
  expect(hasEngine(visit)).toBe(false);
  await visit.done();
});

test("a browser that does not tell of its line waits until the reader comes to the filters", async () => {
  const visit = await site.open(path);
  await visit.page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: undefined }));
  await visit.page.reload();
  await form(visit).evaluate((element) => element.scrollIntoView());
  await visit.page.keyboard.press("Shift");
  await visit.page.waitForTimeout(500);
  await visit.page.waitForLoadState("networkidle");
  expect(hasEngine(visit)).toBe(false);
  await form(visit).locator("select").first().focus();
  await expect.poll(() => hasEngine(visit), { timeout: 20_000 }).toBe(true);
  await visit.page.waitForLoadState("networkidle");
  await visit.done();
});

test.each([{ saveData: true }, { effectiveType: "3g" }, { effectiveType: "2g" }, { effectiveType: "slow-2g" }])(
  "on a line that is %j the engine waits for the choice itself",
  async (line) => {
    const visit = await site.open(path);
    await onLine(visit, line);
    for (const give of Object.values(signs)) await give(visit);
    await visit.page.waitForTimeout(500);
    await visit.page.waitForLoadState("networkidle");
    expect(hasEngine(visit)).toBe(false);
    const finding = visit.page.locator('bl-figure[data-view="metricPeers"] .finding').first();
    const built = await finding.textContent();
    await form(visit).locator('select[name="nettverk"]').selectOption("tussedalen");
    await expect.poll(() => finding.textContent(), { timeout: 30_000 }).not.toBe(built);
    expect(hasEngine(visit)).toBe(true);
    await visit.done();
  },
);

test("once the browser has been idle, another network is shown without the engine being asked anything", async () => {
  const visit = await site.open(path);
  // All that the page says to the engine goes through here.
  await visit.page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Object.assign(globalThis, { asked: 0 });
    Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
      Object.assign(globalThis, { asked: (globalThis as unknown as { asked: number }).asked + 1 });
      return Reflect.apply(postMessage, this, given);
    };
  });
  const asked = () => visit.page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  await visit.page.reload();
  await form(visit).locator("select").first().focus();
  const hasCubes = () => visit.requests.filter((each) => each.includes(".arrow")).length === governed.length;
  let before = 0;
  let isQuietFor = 0;
  // Also where the machine is busy: quiet for six seconds after the last cube has come.
  await expect
    .poll(
      async () => {
        const now = await asked();
        isQuietFor = hasCubes() && now === before ? isQuietFor + 2 : 0;
        before = now;
        return isQuietFor;
      },
      { timeout: 50_000, interval: 2000 },
    )
    .toBeGreaterThanOrEqual(6);
  const finding = visit.page.locator('bl-figure[data-view="metricPeers"] .finding').first();
  const built = await finding.textContent();
  await form(visit).locator('select[name="nettverk"]').selectOption("tussedalen");
  await expect.poll(() => finding.textContent()).not.toBe(built);
  expect(await asked()).toBe(before);
  await visit.done();
});
