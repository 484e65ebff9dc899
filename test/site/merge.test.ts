import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenSite, openSite, type Visit } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const path = "eksempelfylket/sla-sammen-svar.html";
const plain = (text: string | null): string => (text ?? "").replace(/[\u202f\u00a0\s]+/g, " ").trim();

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const stated = { counsellors: "not_stated", without_casework: "not_stated" } as const;
const exists = { availability: "exists", capacity: "none", ...stated } as const;
const missing = { availability: "missing", capacity: "not_stated", ...stated } as const;

function answers(service: string, given: readonly object[], more: object = {}) {
  return {
    ...{ format: "barneloftet-answers-1", region: "eksempelfylket", service, period: "2025H2" },
    ...{ answered_on: "2025-09-01", answers: given, own_offers: [] },
    ...more,
  };
}

const file = (name: string, content: unknown) => ({
  ...{ name, mimeType: "application/json" },
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

/** Tussmo has groups and one counsellor in COS, Tussli lacks both and shares nothing, Tussås has groups. */
const three = [
  file(
    "tussmo.json",
    answers("tussmo", [
      { offer: "gruppetilbud", ...exists },
      { offer: "cos", ...exists, counsellors: "one" },
    ]),
  ),
  file(
    "tussli.json",
    answers("tussli", [
      { offer: "gruppetilbud", ...missing },
      { offer: "cos", ...missing, counsellors: "none" },
    ]),
  ),
  file("tussas.json", answers("tussas", [{ offer: "gruppetilbud", ...exists }])),
];

async function given(files: Parameters<Visit["page"]["setInputFiles"]>[1], isAlone = true): Promise<Visit> {
  const visit = await site.open(path, { viewport: { width: 1280, height: 900 } });
  if (isAlone) await visit.page.getByLabel("Ta med svarene som allerede ligger på disse sidene").uncheck();
  await visit.page.getByLabel("Velg filer med svar").setInputFiles(files);
  await visit.page.getByRole("heading", { name: "Filene", level: 2 }).waitFor();
  return visit;
}

const drawn = (visit: Visit) =>
  visit.page.getByRole("heading", { name: "Slik blir sidene med disse svarene" }).waitFor();

describe("joining files in the browser", () => {
  test("gives the network's coverage counted by hand: 1 600 + 650 of 3 600 have groups; 2 950 hang on Tussmo's one counsellor", async () => {
    const visit = await given(three);
    await drawn(visit);
    const grid = visit.page.locator('[data-view="pyramidCoverage"] table');
    const column = (await grid.locator("thead th").allTextContents()).indexOf("Tussedalen");
    const cell = async (offer: string) =>
      plain(
        await grid
          .locator("tr", { has: visit.page.getByRole("rowheader", { name: offer, exact: true }) })
          .locator("th, td")
          .nth(column)
          .textContent(),
      );
    expect(await cell("Gruppetilbud")).toContain("2 250 av 3 600 barn");
    expect(await cell("Circle of Security (COS)")).toBe(
      // Tussmo has it; the pack's agreement lets Tussli use it, which has no counsellor itself; Tussås has not said: 1 600 + 1 350, and 650.
      "minst 2 950 av 3 600 barn i egen tjeneste 1 600 etter avtale 1 350 to veiledere: høyst 650 barn høyst 3 600, med 650 ikke oppgitt",
    );
    const fragile = visit.page.locator('[data-view="fragileList"] tbody tr');
    expect((await fragile.allTextContents()).map(plain)).toEqual([
      "Circle of Security (COS)Tussmo og TussvikTussedalenTussmo og Tussvik, Tussli2 950",
    ]);
    expect(plain(await visit.page.locator('[data-view="registerStatus"] .finding').textContent())).toBe(
      "0 av 22 tjenester har svart på alt for 2. halvår 2025, tre har svart på noe, 19 har ikke sendt inn.",
    );
    await visit.done();
  });

  test("keeps the published answers of those who sent nothing, with their age", async () => {
    const visit = await given(three, false);
    await drawn(visit);
    const status = plain(await visit.page.locator('[data-view="registerStatus"] table').textContent());
    expect(status).toContain("HuldrevatnHuldreskogensvart30 av 301. halvår 2025 (ett halvår gammelt)");
    await visit.done();
  });

  test("saves one file that it takes back with the same result", async () => {
    const visit = await given(three);
    await drawn(visit);
    const download = visit.page.waitForEvent("download");
    await visit.page.getByRole("button", { name: "Lagre de sammenslåtte svarene som fil" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("tiltaksregisteret-eksempelfylket-2025H2.json");
    const text = readFileSync(await saved.path(), "utf8");
    expect(JSON.parse(text).services.map(({ service }: { service: string }) => service)).toEqual([
      "tussmo",
      "tussli",
      "tussas",
    ]);
    const finding = plain(await visit.page.locator('[data-view="registerStatus"] .finding').textContent());
    await visit.done();
    const again = await given([file("samlet.json", text)]);
    await drawn(again);
    expect(plain(await again.page.locator('[data-view="registerStatus"] .finding').textContent())).toBe(finding);
    await again.done();
  });

  test("names what is wrong with each file, runs none of it, and still joins the good ones", async () => {
    const script = "<img src=x onerror=alert(1)>";
    const visit = await given([
      ...three,
      file(
        "skript.json",
        answers("tussmo", [], {
          own_offers: [{ name: script, kind: "measure", availability: "exists", capacity: "none" }],
        }),
      ),
      file("annen.json", { ...answers("namdalen", []), region: "trondelag" }),
      file("typer.json", answers("tussli", [{ offer: 7, ...exists }])),
      file("skadet.json", `{${script}`),
      file("stor.json", " ".repeat(6_000_000)),
      file(`${script}.json`, "[]"),
    ]);
    await drawn(visit);
    const report = plain(await visit.page.locator(".merge-report").textContent());
    for (const said of [
      "inneholder HTML-kode. Skriv ren tekst uten koder.",
      "Filen gjelder regionen «trondelag», ikke Eksempelfylket.",
      "kolonne answers[0].offer",
      "skadet.json: Filen er ikke svar på tiltaksregisteret.",
      "Filen er større enn 5 MB og blir ikke lest.",
      `${script}.json`,
    ])
      expect(report).toContain(said);
    expect(await visit.page.locator(".merge-zone img").count()).toBe(0);
    expect(plain(await visit.page.locator('[data-view="registerStatus"] .finding').textContent())).toContain(
      "tre har svart på noe",
    );
    await visit.done();
  });

  test("lets a file be taken out again, and warns before what is not saved is left", async () => {
    const visit = await given(three);
    await drawn(visit);
    await visit.page.getByRole("button", { name: "Ta bort tussas.json" }).click();
    await visit.page.getByText("to har svart på noe").first().waitFor();
    const warned = new Promise<string>((resolve) => {
      visit.page.on("dialog", (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await visit.page.close({ runBeforeUnload: true });
    expect(await warned).toBe("beforeunload");
    await visit.done();
  });

  test("two quick changes of mind end with the last one's figures: 0 of 22 answered all without the published answers", async () => {
    const visit = await given(three);
    await drawn(visit);
    await visit.page
      .getByLabel("Ta med svarene som allerede ligger på disse sidene")
      .evaluate((box: HTMLInputElement) => {
        box.click();
        box.click();
      });
    // The figures are drawn anew, so the old ones go.
    await visit.page
      .locator(".merged-figure")
      .first()
      .evaluate((old) => {
        old.setAttribute("data-old", "");
      });
    await visit.page.locator(".merged-figure[data-old]").waitFor({ state: "detached" });
    expect(plain(await visit.page.locator('[data-view="registerStatus"] .finding').textContent())).toBe(
      "0 av 22 tjenester har svart på alt for 2. halvår 2025, tre har svart på noe, 19 har ikke sendt inn.",
    );
    await visit.done();
  });

  test("says that it failed when a change of mind needs what cannot be had, and lets nothing go uncaught", async () => {
    // Only answers of the shown half-year lend, so the published ones of 2025H1 make the solver needed.
    const tussmo = answers("tussmo", [{ offer: "gruppetilbud", ...exists }], {
      ...{ period: "2025H1", answered_on: "2025-04-01" },
    });
    const visit = await given([file("tussmo.json", tussmo)]);
    await drawn(visit);
    await visit.page.route("**/highs.wasm*", (route) => route.abort());
    await visit.page.getByLabel("Ta med svarene som allerede ligger på disse sidene").check();
    await visit.page.getByText("Kunne ikke hente det som trengs for å slå sammen svarene.").waitFor();
    const faults = await visit.done().catch(({ message }: Error) => message);
    expect(faults).toContain("console warning: file-join:");
    expect(faults).not.toContain("uncaught");
  });

  test("names two mailboxes of one service, and which one is used", async () => {
    const [old, latest] = ["post", "tiltak"].map((name) => [name, "tussmo.example"].join("@"));
    const groups = [{ offer: "gruppetilbud", ...exists }];
    const visit = await given([
      file("a.json", answers("tussmo", groups, { mailbox: old, answered_on: "2025-08-01" })),
      file("b.json", answers("tussmo", groups, { mailbox: latest })),
    ]);
    await drawn(visit);
    expect(plain(await visit.page.locator(".merge-report").textContent())).toContain(
      `Ulike postkasser: Tussmo og Tussvik (a.json og b.json). ${latest} er brukt, for den er nyest.`,
    );
    await visit.done();
  });

  test("lets a file of the same day as the published answers stand without a clash: Tussmo alone had groups, so nobody has", async () => {
    const lacks = { offer: "gruppetilbud", ...missing };
    const tussmo = answers("tussmo", [lacks], { period: "2025H1", answered_on: "2025-03-08" });
    const visit = await given([file("rettet.json", tussmo)], false);
    await drawn(visit);
    expect(plain(await visit.page.locator(".merge-report").textContent())).not.toContain("Ulike svar");
    const groups = visit.page.locator('[data-view="pyramidCoverage"] tr', {
      has: visit.page.getByRole("rowheader", { name: "Gruppetilbud", exact: true }),
    });
    // Huldreskogen stands first, Tussedalen second.
    expect(plain(await groups.locator("td").nth(1).textContent())).toBe("ingen");
    await visit.done();
  });

  test("asks for nothing once the first files have been joined: it goes on without a network", async () => {
    const visit = await given(three);
    await drawn(visit);
    const before = visit.requests.length;
    await visit.page.context().setOffline(true);
    await visit.page
      .getByLabel("Velg filer med svar")
      .setInputFiles([file("trollnes.json", answers("trollnes", [{ offer: "gruppetilbud", ...exists }]))]);
    await visit.page.getByText("fire har svart på noe").first().waitFor();
    expect(visit.requests.length).toBe(before);
    await visit.done();
  });

  test.each([
    ["a desk", 1280],
    ["a phone", 390],
    ["a narrow screen", 320],
  ])("has no fault that axe finds with files joined, and does not scroll sideways, on %s", async (_, width) => {
    const visit = await site.open(path, { viewport: { width, height: 900 } });
    await visit.page.getByLabel("Velg filer med svar").setInputFiles(three);
    await drawn(visit);
    await visit.page.evaluate(axe);
    const { violations } = (await visit.page.evaluate("axe.run()")) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await visit.page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await visit.done();
  });
});
