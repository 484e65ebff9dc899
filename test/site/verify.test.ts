import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AnyMetric,
  agreementProblem,
  bestAgreements,
  catalogue,
  figuresIn,
  formatEstimate,
  formatPeriod,
  offerTables,
  registerOf,
  type Where,
} from "@barneloftet/analytics";
import { tableFromIPC } from "apache-arrow";
import { describe, expect, test } from "vitest";
import { staticDocument } from "../../dashboard/static-document.ts";
import { regionOf } from "../eksempelfylket/packs.ts";

const dashboard = join(import.meta.dirname, "../../dashboard");

/** The open cube of a metric as anybody can fetch it from the site. */
function cubeOf(region: string, metric: string) {
  const table = tableFromIPC(readFileSync(join(dashboard, "dist/_file/data", region, `${metric}.arrow`)));
  return { rows: table.toArray().map((row) => row.toJSON()), metadata: table.schema.metadata };
}

/** The code that stands under the figures of a page. */
const codeOn = (path: string): readonly string[] =>
  [...pageAt(path).querySelectorAll("details.verify pre")].map(({ textContent }) => textContent ?? "");

function pageAt(path: string): DocumentFragment {
  const template = staticDocument.createElement("template");
  template.innerHTML = readFileSync(join(dashboard, "dist", path), "utf8");
  return template.content;
}

/** The checks that stand under the figures of a page: the call, and the numbers that it is to give. */
function checksOn(path: string): readonly { metric: string; where: Where; shown: readonly string[] }[] {
  // Under each figure a table for each metric, then the calls in the same order.
  const checks = [...pageAt(path).querySelectorAll("details.verify")].flatMap((verify) => {
    const [tables, calls] = [[...verify.querySelectorAll("table")], [...verify.querySelectorAll("pre")]];
    if (!calls.some(({ textContent }) => textContent?.includes("figuresIn("))) return [];
    expect(tables.length).toBe(calls.length);
    return calls.map((call, i) => ({ call, table: tables[i] }));
  });
  return checks.map(({ call, table }) => {
    const [, metric = "", where = ""] =
      /id === "(\w+)"[\s\S]*figuresIn\(metric, cube, (.*)\);/.exec(call.textContent ?? "") ?? [];
    const rows = [...(table?.querySelectorAll("tbody tr") ?? [])];
    const shown = rows.map((row) => [row.children[1], row.children[4]].map((cell) => cell?.textContent).join(" "));
    return { metric, where: JSON.parse(where) as Where, shown };
  });
}

describe.each([
  ["trondelag", "../index.html"],
  ["trondelag", "../det-vi-vet.html"],
  ["eksempelfylket", "nettverk.html"],
  ["eksempelfylket", "tjeneste/nisseholt.html"],
  ["eksempelfylket", "tjeneste/tussas.html"],
  ["eksempelfylket", "bemanning.html"],
  ["eksempelfylket", "ett-ark/tussedalen.html"],
  ["trondelag", "behov-og-hjelp.html"],
  ["trondelag", "kommune/5001.html"],
  ["trondelag", "utforsk.html"],
  ["eksempelfylket", "utforsk.html"],
])("what a reader of %s/%s is told to call", (region, path) => {
  test("gives every number of the figure, from the open file, to the last digit", () => {
    const checks = checksOn(`${region}/${path}`);
    expect(checks.length).toBeGreaterThan(0);
    for (const { metric: id, where, shown } of checks) {
      const metric = (catalogue as readonly AnyMetric[]).find((each) => each.id === id) as AnyMetric;
      const given = figuresIn(metric, cubeOf(region, id), where).map((value) =>
        [
          formatPeriod(value.periodStart, value.periodEnd, "nb"),
          value.kind === "value" ? formatEstimate(value, "nb") : value.because.nb,
        ].join(" "),
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const number of shown) expect(given, `${id} on ${path}`).toContain(number);
    }
  });
});

describe.each([
  ["trondelag", "samle-inn.html"],
  ["eksempelfylket", "pyramiden.html"],
  ["eksempelfylket", "hvem-kan-hjelpe-hvem.html"],
  ["eksempelfylket", "nettverk.html"],
  ["eksempelfylket", "samle-inn.html"],
])("what a reader of %s/%s is told to call of the register", (name, path) => {
  test("gives every row of the open file that the page was drawn from", async () => {
    const { region } = regionOf(name);
    const calls = codeOn(`${name}/${path}`).filter((code) => code.includes("offerTables("));
    expect(calls.length).toBeGreaterThan(0);
    for (const code of calls) {
      const [, period = "", table = ""] = /registerOf\(region, "(\w+)"\)[\s\S]*name === "(\w+)"/.exec(code) ?? [];
      const register = registerOf(region, period);
      const sets = code.includes("bestAgreements(") ? await bestAgreements(agreementProblem(region, register)) : [];
      const rows = offerTables(region, register, sets).find((each) => each.name === table)?.rows ?? [];
      const open = cubeOf(name, table).rows.map((row) => Object.fromEntries(Object.entries(row)));
      expect(open.length, table).toBeGreaterThan(0);
      expect(open, table).toEqual(rows);
    }
  });
});
