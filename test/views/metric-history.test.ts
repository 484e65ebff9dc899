import { type Cell, childrenWithMeasures } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { metricHistory } from "../../dashboard/src/views/metric-history.ts";
import { metricsOf } from "../../dashboard/src/views/parts/themes.ts";
import { drawn, plain } from "./drawn.ts";
import { cell, cubeOf } from "./explored-cube.ts";

const sources = [{ id: "rapport", title: "Rapport", publisher: "Utgiver", kind: "report" }];

describe("figures that are hidden", () => {
  const because = { nb: "Vises ikke: for få.", en: "Not shown: too few." };
  const year = (start: number, during_year: number, more = {}) =>
    cell(
      {
        ...{ unit: "1", name: "Storby", periodStart: `${start}-01-01`, periodEnd: `${start + 1}-01-01` },
        components: { during_year },
      },
      { level: "municipality", ...more },
    );
  const answers = (cells: readonly Cell[]) => ({
    unit: [{ level: "municipality", id: "1", name: "Storby" }],
    ...{ borders: [], breaks: [], decisions: [], sources },
    ...Object.fromEntries(metricsOf("demand").map((metric) => [metric.id, cubeOf(metric, [])])),
    children_with_measures: cubeOf(childrenWithMeasures, cells),
    cells: cubeOf(childrenWithMeasures, cells),
  });
  const hiddenNow = [year(2022, 31), year(2023, 42), year(2024, 0, { because })];
  const route = { theme: "demand", municipality: "1", region: "liten", metric: "children_with_measures" };
  const finding = (figure: HTMLElement) => plain(figure.querySelector(".finding")?.textContent);

  test("are told in words, never as a symbol, in the title of their history", () => {
    expect(finding(drawn(metricHistory, answers(hiddenNow), route))).toMatch(/2024: [a-zæøå ]+/);
    expect(finding(drawn(metricHistory, answers(hiddenNow), route))).not.toMatch(/: (:|\.\.?)/);
  });

  test("leave no older figure at the end of the line, where the latest one stands: 42 where it is, none after it", () => {
    const ends = (cells: readonly Cell[]) =>
      [...drawn(metricHistory, answers(cells), route).querySelectorAll("svg text")].filter(
        ({ textContent }) => textContent === "42",
      ).length;
    expect(ends(hiddenNow)).toBe(0);
    expect(ends(hiddenNow.slice(0, 2))).toBeGreaterThan(0);
  });
});
