import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyMetric, catalogue, figuresIn, formatEstimate, formatPeriod, type Where } from "@barneloftet/analytics";
import { tableFromIPC } from "apache-arrow";
import { describe, expect, test } from "vitest";
import { staticDocument } from "../../dashboard/static-document.ts";

const dashboard = join(import.meta.dirname, "../../dashboard");

/** The open cube of a metric as anybody can fetch it from the site. */
function cubeOf(region: string, metric: string) {
  const table = tableFromIPC(readFileSync(join(dashboard, "dist/_file/data", region, `${metric}.arrow`)));
  return { rows: table.toArray().map((row) => row.toJSON()), metadata: table.schema.metadata };
}

/** The checks that stand under the figures of a page: the call, and the numbers that it is to give. */
function checksOn(path: string): readonly { metric: string; where: Where; shown: readonly string[] }[] {
  const template = staticDocument.createElement("template");
  template.innerHTML = readFileSync(join(dashboard, "dist", path), "utf8");
  return [...template.content.querySelectorAll("details.verify pre")].map((code) => {
    const [, metric = "", where = ""] =
      /id === "(\w+)"[\s\S]*figuresIn\(metric, cube, (.*)\);/.exec(code.textContent ?? "") ?? [];
    const rows = [...(code.previousElementSibling?.querySelectorAll("tbody tr") ?? [])];
    const shown = rows.map((row) => [row.children[1], row.children[4]].map((cell) => cell?.textContent).join(" "));
    return { metric, where: JSON.parse(where) as Where, shown };
  });
}

describe.each([
  ["eksempelfylket", "tjeneste/nisseholt.html"],
  ["eksempelfylket", "tjeneste/tussas.html"],
  ["eksempelfylket", "bemanning.html"],
  ["eksempelfylket", "ett-ark/tussedalen.html"],
  ["trondelag", "behov-og-hjelp.html"],
  ["trondelag", "kommune/5001.html"],
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
