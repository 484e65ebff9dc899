import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { top } from "../architecture/repository.ts";
import { typeFaults } from "../docs/type-faults.ts";
import { asModule, codeCells, folder, readNotebook } from "./jupyter-notebook.ts";

const notebook = readNotebook("tallene.ipynb");
let place: string;
let shown: Readonly<Record<string, string>>;

// Beside the packages that are installed for the repository, which is where Deno finds them from the notebook too.
beforeAll(() => {
  mkdirSync(join(top, "build"), { recursive: true });
  place = mkdtempSync(join(top, "build/cells-"));
  const file = join(place, "cells.ts");
  writeFileSync(file, asModule(notebook));
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  shown = JSON.parse(execFileSync("node", ["--import", "tsx", file], { cwd: folder, encoding: "utf8" }));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("the file", () => {
  test("is a notebook of format 4 for the kernel deno, each cell with an id of its own", () => {
    expect(notebook).toMatchObject({ nbformat: 4, metadata: { kernelspec: { name: "deno", language: "typescript" } } });
    expect(notebook.nbformat_minor).toBeGreaterThanOrEqual(5);
    const ids = notebook.cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, cell_type, source } of notebook.cells) {
      expect(id).toMatch(/^[\w-]{1,64}$/);
      expect(["code", "markdown"]).toContain(cell_type);
      expect(source.slice(0, -1).filter((line) => !line.endsWith("\n"))).toEqual([]);
    }
  });

  test("holds no results: who runs it gets their own", () => {
    for (const { outputs, execution_count } of codeCells(notebook)) {
      expect(outputs).toEqual([]);
      expect(execution_count).toBeNull();
    }
  });

  test("imports only Node's own modules and what package.json lists, and fetches nothing", () => {
    const { dependencies } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const { importedFiles } = ts.preProcessFile(asModule(notebook));
    expect(importedFiles.length).toBeGreaterThan(4);
    const unlisted = importedFiles.filter(
      ({ fileName }) =>
        !fileName.startsWith("node:") &&
        !Object.keys(dependencies).some((name) => `${fileName}/`.startsWith(`${name}/`)),
    );
    expect(unlisted).toEqual([]);
    expect(asModule(notebook)).not.toMatch(/https?:|npm:|jsr:|fetch\(/);
  });

  test("its code has the types that it says", () => {
    expect(typeFaults([join(place, "cells.ts")])).toEqual([]);
  });
});

describe("published figures of Trøndelag", () => {
  test("sick leave 11,2 and 5,3 %, and 46 of 413 under one year: 11,1 % (8,5–14,5)", () => {
    expect(rowsOf("sykefravaer").map(([, who, , figure, interval]) => [who, figure, interval])).toEqual([
      ["Trøndelag", "11,2 %", "ikke beregnet"],
      ["Norge", "5,3 %", "ikke beregnet"],
      ["Trøndelag", "11,1 %", "8,5–14,5"],
    ]);
  });

  test("11,2 % is not compared with 5,3 %: another type, other people, another time", () => {
    expect(shown.avslaatt).toMatch(
      /^Tallene kan ikke sammenlignes: .*totalt sykefravær.*bare legemeldt.*barneverntjenestene.*alle sektorer.*2019/,
    );
  });

  test("65 requests, 18 assisted, 27,7 % (18,3–39,6), 47 without registered help (report, chapter 4.2)", () => {
    const rows = rowsOf("henvendelser");
    expect(rows.map(([, , , figure]) => figure)).toEqual([
      "65 henvendelser",
      "18 henvendelser",
      "27,7 %",
      "47 henvendelser",
    ]);
    expect(rows[2]?.[4]).toBe("18,3–39,6");
    expect(rows.map(([, , , , , source]) => source)).toEqual(Array(4).fill("Sluttrapport. Barneløftet i Trøndelag"));
  });

  test("1 of 16 and 5 of 11 are compared: −39,2 percentage points (−66,2 to −6,5), and that capacity was reached", () => {
    expect(shown.forskjell).toContain("−39,2\u00a0prosentpoeng (−66,2 til −6,5)");
    expect(shown.forskjell).toContain("det ikke var mer kapasitet");
  });

  test("the chart has a dot and a label for each of the report's eight rows, in its order", () => {
    const [, svg = ""] = /(<svg.*<\/svg>)/s.exec(shown.tegn ?? "") ?? [];
    expect(svg.match(/<circle/g)).toHaveLength(8);
    expect([...svg.matchAll(/>([^<>]+, \w+ 20\d\d–\w+ 20\d\d)</g)].map(([, label]) => label)).toEqual([
      "Ytre Namdal, april 2019–oktober 2020",
      "Midtre Namdal, april 2019–oktober 2020",
      "Indre Namdal, april 2019–oktober 2020",
      "Steinkjer, april 2019–desember 2019",
      "Inderøy, april 2019–desember 2019",
      "Inn-Trøndelag, januar 2020–oktober 2020",
      "Verdal, april 2019–oktober 2020",
      "Levanger, april 2019–oktober 2020",
    ]);
  });
});

describe("invented figures of Tussedalen, counted by hand", () => {
  test("each of them says that it is invented", () => {
    expect(rowsOf("turnover").map(([, who]) => who)).toEqual(Array(3).fill("Tussedalen (oppdiktet)"));
    expect(shown.dekk).toContain("Barn i Tussedalen (oppdiktet)");
  });

  test("sick leave of 2024: 270,9 + 161,6 + 57,3 of 3 361,5 + 2 907,3 + 1 176,4 days are 489,8 of 7 445,2, 6,6 %", () => {
    expect(rowsOf("turnover")[0]?.slice(2, 4)).toEqual(["2024", "6,6 %"]);
  });

  test("turnover: 3 + 7 + 1 of 15 + 12,5 + 6 in 2023 is 32,8 %, 0 + 1 + 3 of 15 + 13,5 + 5,5 in 2024 is 11,8 %", () => {
    expect(rowsOf("turnover").map(([, , when, figure]) => [when, figure])).toEqual([
      ["2024", "6,6 %"],
      ["2023", "32,8 %"],
      ["2024", "11,8 %"],
    ]);
  });

  test("coverage: 3 600 children, 2 950 reach COS and 1 350 to 2 000 Marte Meo, all MST", () => {
    expect(shown.svar).toBe("Trøndelag: 0 av 22 tjenester har svart; Eksempelfylket: 20 av 22 tjenester har svart");
    const rows = rowsOf("dekk");
    const row = (method: string) => rows.find(([name]) => name === method)?.slice(1);
    // Tussmo 1 600 children, Tussli 1 350, Tussås 650. COS reaches Tussmo and Tussli: 2 950 of 3 600, 82 %.
    expect(row("Circle of Security (COS)")).toEqual(["3 600", "2 950", "2 950", "0", "82"]);
    // Marte Meo: only Tussli; Tussås has not said. 1 350 is 37,5 %, and with Tussås 2 000 is 55,6 %.
    expect(row("Marte Meo")).toEqual(["3 600", "1 350", "0", "650", "38–56"]);
    expect(row("MST")).toEqual(["3 600", "3 600", "0", "0", "100"]);
  });
});

/** The body of the table that a cell shows, with any kind of space as a plain one. */
function rowsOf(id: string): readonly (readonly string[])[] {
  const [, , ...body] = (shown[id] ?? "").replace(/[\u00a0\u202f]/g, " ").split("\n");
  return body.map((line) => line.slice(2, -2).split(" | "));
}
