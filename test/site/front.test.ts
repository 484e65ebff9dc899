import { afterAll, beforeAll, expect, test } from "vitest";
import { nb } from "../../dashboard/src/text/nb.ts";
import { type OpenSite, openSite } from "./browser.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("above the first sheet stands one line on what this is, and three ways on that are there", async () => {
  const visit = await site.open("index.html");
  const ways = visit.page.getByRole("navigation", { name: "Tre veier videre" });
  expect(await ways.locator("p").count()).toBe(1);
  expect(await ways.getByRole("link").allTextContents()).toEqual([
    "Det vi vet om Trøndelag",
    "Se alt i bruk",
    "Begynn å samle inn",
  ]);
  await ways.getByRole("link", { name: "Begynn å samle inn" }).click();
  expect(await visit.page.locator("h1").textContent()).toBe("Samle inn svar");
  await visit.done();
});

test("the tour goes from stop to stop through all five and back to its list", async () => {
  const visit = await site.open("omvisning.html");
  const bar = visit.page.getByRole("complementary", { name: "Omvisning" });
  await visit.page.getByRole("link", { name: /^Steg 1 av 5/ }).click();
  for (const [i, { title, path }] of nb.tour.stops.entries()) {
    await bar.getByText(`Steg ${i + 1} av 5: ${title}`).waitFor();
    expect(new URL(visit.page.url()).pathname).toBe(`/${path}`);
    const next = nb.tour.stops[i + 1];
    if (next) await bar.getByRole("link", { name: `Neste: ${next.title}` }).click();
  }
  expect(await bar.getByRole("link", { name: /^Neste/ }).count()).toBe(0);
  await bar.getByRole("link", { name: "Avslutt omvisningen" }).click();
  expect(await visit.page.locator("h1").textContent()).toBe("Omvisning på fem steg");
  await visit.done();
});

test("a page stands without the tour's bar unless the link is of its stop", async () => {
  for (const link of ["eksempelfylket/ett-ark.html", "eksempelfylket/ett-ark.html?steg=1", "index.html?steg=%3Cb%3E"]) {
    const visit = await site.open(link);
    await visit.page.waitForLoadState("networkidle");
    expect(await visit.page.getByRole("complementary", { name: "Omvisning" }).count()).toBe(0);
    await visit.done();
  }
});
