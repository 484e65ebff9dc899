import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ownBrowser } from "./browser.ts";
import { readPdf } from "./pdf.ts";

const top = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "barneloftet-board-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a person does, with the tests' own Chromium named in the environment. */
function board(unit: string): { said: string; pdf: ReturnType<typeof readPdf> } {
  const out = join(folder, `${unit}.pdf`);
  const command = [join(top, "packages/cli/dist/main.js"), "report", "board", "--unit", unit, "-o", out];
  const env = { ...ownBrowser.env, CHROMIUM: ownBrowser.path };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", cwd: top, env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return { said: stdout, pdf: readPdf(readFileSync(out)) };
}

describe("barneloftet report board", () => {
  test("prints the invented region's sheet on the first page alone, and its five networks in the region's order", () => {
    const { said, pdf } = board("eksempelfylket");
    expect(said).toBe(
      `Ett ark for eksempelfylket med sidene til 5 nettverk er skrevet til ${join(folder, "eksempelfylket.pdf")}.\n`,
    );
    expect(pdf).toMatchObject({ language: "nb", isMarked: true, hasText: true });
    expect(pdf.title).toBe("Ett ark i Eksempelfylket, med nettverkene");
    const pageOf = (title: RegExp) => pdf.bookmarks.find((bookmark) => title.test(bookmark.title))?.page;
    expect(pageOf(/^Eksempelfylket: 21 av 22 tjenester/)).toBe(1);
    const pages = ["Huldreskogen", "Tussedalen", "Trollkysten", "Alvelandet", "Byringen"].map((name) =>
      pageOf(new RegExp(`^${name}$`)),
    );
    expect(pages[0]).toBe(2);
    expect(pages).toEqual(pages.toSorted((a = 0, b = 0) => a - b));
    expect(pdf.pages).toBeLessThanOrEqual(1 + 5 * 5);
    expect(readdirSync(folder).filter((name) => !name.endsWith(".pdf"))).toEqual([]);
  });

  test("gives a screen reader one main heading a part, headings that skip no level, and tables with heads", () => {
    const { pdf } = board("tussedalen");
    const levels = pdf.tags.filter(({ type }) => /^H[1-6]$/.test(type)).map(({ type }) => Number(type.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(2);
    expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const tables = pdf.tags.filter(({ type }) => type === "Table");
    expect(tables.length).toBeGreaterThan(5);
    expect(pdf.tags.filter(({ type }) => type === "TH").length).toBeGreaterThan(tables.length);
    // Two charts of the sheet; of the network's page the same two, and three of its services.
    expect(pdf.tags.filter(({ type, alternative }) => type === "Figure" && alternative)).toHaveLength(7);
  });

  test("prints Trøndelag's own sheet with what the report says, and links to sources alone", () => {
    const { pdf } = board("trondelag");
    expect(pdf.title).toBe("Ett ark for Trøndelag, med nettverkene");
    expect(pdf.bookmarks.find(({ title }) => /^205 av 413 ansatte/.test(title))?.page).toBe(1);
    expect(pdf.bookmarks.find(({ title }) => title === "Namdalen")?.page).toBe(2);
    expect(pdf.links.filter((link) => !/^https:/.test(link))).toEqual([]);
  });
});
