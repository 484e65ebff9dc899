import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folded, stem } from "../../dashboard/src/text/folded.ts";
import { plain } from "../views/drawn.ts";
import { type OpenSite, openSite, type Visit } from "./browser.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const shown = async ({ page }: Pick<Visit, "page">): Promise<readonly string[]> =>
  (await page.locator(".search-results li:visible").allTextContents()).map(plain);
async function found(query: string): Promise<readonly string[]> {
  const visit = await site.open(`sok.html?q=${encodeURIComponent(query)}`);
  const list = await shown(visit);
  await visit.done();
  return list;
}

test("a search from the head of a page leads to its service, its municipality, and says how many there are", async () => {
  const visit = await site.open("trondelag/tjeneste/levanger.html");
  await visit.page.getByRole("search").getByRole("searchbox").fill("levanger");
  await visit.page.keyboard.press("Enter");
  await visit.page.waitForURL(/sok\.html\?q=levanger$/);
  expect(await shown(visit)).toEqual(["Levanger Barneverntjeneste, Trøndelag", "Levanger Kommune, Trøndelag"]);
  expect(await visit.page.getByRole("status").textContent()).toBe("2 treff på «levanger»");
  await visit.page.getByRole("link", { name: "Levanger" }).first().click();
  await visit.page.waitForURL(/trondelag\/tjeneste\/levanger\.html$/);
  await visit.done();
});

describe("a reader finds", () => {
  test.each([
    ["fosterhjem", /^Fosterhjem Trøndelag$/],
    ["fosterhjem", /^Fosterhjemsnettverk/],
    ["absenteeism", /^Sykefravær Trøndelag$/],
    ["sick leave", /^Sykefravær Trøndelag$/],
    ["vakanse", /^Ledige stillinger Eksempelfylket$/],
    ["konfidensintervall", /^usikkerhet Nedre og øvre/],
    ["roros", /^Røros/],
    ["AAFJORD kommune", /^Åfjord Kommune/],
    ["marte meo", /^Marte Meo/],
    ["huldreskogen ark", /^Huldreskogen Ett ark/],
  ])("by «%s» %s", async (query, expected) => {
    const list = await found(query);
    expect(
      list.some((entry) => expected.test(entry)),
      list.slice(0, 20).join("\n"),
    ).toBe(true);
    expect(list.length).toBeLessThan(80);
  });
});

test("every word must be there, and what is nowhere gives no hit and says what to try", async () => {
  const visit = await site.open("sok.html?q=levanger%20fosterhjem");
  expect(await shown(visit)).toEqual([]);
  expect(await visit.page.getByRole("status").textContent()).toContain("Ingen treff på «levanger fosterhjem»");
  await visit.page.getByRole("searchbox").fill("");
  expect((await shown(visit)).length).toBeGreaterThan(300);
  await visit.done();
});

test("what is searched for is text, never markup", async () => {
  const visit = await site.open(`sok.html?q=${encodeURIComponent("<img src=x>")}`);
  expect(await visit.page.locator(".search-page img").count()).toBe(0);
  expect(await visit.page.getByRole("status").textContent()).toContain("«<img src=x>»");
  await visit.done();
});

test("with JavaScript off the whole list stands on the page", async () => {
  const visit = await site.open("sok.html?q=levanger", { javaScriptEnabled: false });
  expect((await shown(visit)).length).toBeGreaterThan(300);
  await visit.done();
});

test("opened as a file, without any server, the search works from another page's head", async () => {
  const page = await site.browser.newPage();
  const refused: string[] = [];
  page.on("console", (message) => refused.push(message.text()));
  await page.goto(pathToFileURL(join(import.meta.dirname, "../../dashboard/dist/trondelag/fosterhjem.html")).href);
  await page.getByRole("searchbox").fill("levanger");
  await page.keyboard.press("Enter");
  await page.waitForURL(/sok\.html\?q=levanger$/);
  expect(await shown({ page })).toEqual(["Levanger Barneverntjeneste, Trøndelag", "Levanger Kommune, Trøndelag"]);
  expect(refused.filter((text) => /form|search/.test(text))).toEqual([]);
  await page.close();
});

test.each([
  ["fjellregionen", "fjellregion"],
  ["fristene", "frist"],
  ["skrive", "skriv"],
  ["barnet", "barn"],
  ["barna", "barna"],
  ["os", "os"],
  ["mete", "mete"],
  ["namdalen", "namdal"],
])("%s is searched for as %s: an ending goes where four letters are left", (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test("what is said in another form is found: a network with its ending, and what is made to be printed", async () => {
  const visit = await site.open("sok.html?q=Fjellregionen");
  expect(await shown(visit)).toContain("Fjellregion Læringsnettverk, Trøndelag");
  await visit.page.locator(".search-page input[name=q]").fill("alene");
  expect((await shown(visit)).filter((entry) => /namdalen/i.test(entry))).toEqual([]);
  await visit.page.locator(".search-page input[name=q]").fill("skrive ut");
  expect(await shown(visit)).toContain("Fjellregion Ett ark, Trøndelag");
  await visit.done();
});

test("Norwegian letters are one with those that are written for them: å and aa, æ and ae, ø and o", () => {
  expect(folded("Åfjord  Aafjord")).toBe("afjord afjord");
  expect(folded("RØROS")).toBe(folded("roros"));
  expect(folded("Sykefravær")).toBe(folded("sykefravaer"));
  expect(folded("Ätnedalen")).toBe("atnedalen");
});
