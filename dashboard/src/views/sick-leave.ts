import {
  compare,
  facetValue,
  formatPeriod,
  formatValue,
  sickLeave as metric,
  select,
  type Value,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { isFigure, onlyValue, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const text = nb.staffing.sickLeave;
const quarter = { level: "nation", type: "doctor_certified", period_start: "2019-10-01" };

/** The region's sick leave beside the figure the report sets it against: why they cannot be compared, and what can. */
export const sickLeave: View = {
  query: () => ({
    sources: sourcesQuery,
    own: select(metric, { where: { level: "region", type: "total" } }),
    other: select(metric, { where: { ...quarter, population: "all_sectors" } }),
    alike: select(metric, { where: { ...quarter, population: "municipalities" } }),
    nearest: select(metric, {
      where: { level: "nation", type: "total", population: "municipalities_and_county_municipalities" },
    }),
    nation: select(metric, { where: { level: "nation" } }),
  }),
  draw(answers, { document }) {
    const [own, other, alike, nearest] = (["own", "other", "alike", "nearest"] as const).map((name) =>
      onlyValue(metric, answers[name]),
    ) as [Value, Value, Value, Value];
    const refused = compare(own, other);
    if (refused.kind !== "not_comparable")
      throw new Error("sick leave: the two figures are now comparable; rewrite this view");
    if (values(metric, answers.nation).some((value) => compare(own, value).kind === "difference"))
      throw new Error("sick leave: the region's figure now has a figure to stand beside; show it");
    const partners = values(metric, answers.nation).filter(
      (value) => value.periodStart !== other.periodStart && compare(other, value).kind === "difference",
    );
    const shown = [own, other, ...partners, alike, nearest];
    return figure(document, {
      finding: text.finding(percent(own)),
      content: [
        element(
          document,
          "dl",
          { class: "pair" },
          ...[own, other].map((value) =>
            element(
              document,
              "div",
              {},
              element(document, "dt", {}, percent(value)),
              element(document, "dd", {}, text.what(words(value))),
            ),
          ),
        ),
        element(document, "p", { class: "refusal" }, refused.because.nb),
        element(
          document,
          "p",
          {},
          `${text.comparable(percent(other), partners.map(words))} ${text.otherGroup(words(alike))}`,
        ),
        " ",
        element(document, "p", {}, `${text.none(percent(own))} ${text.nearest(words(nearest))}`),
      ],
      caption: text.caption,
      source: sourceText(answers.sources, [...new Set(shown.flatMap(({ sources }) => sources))]),
      notes: [...new Set([...shown.flatMap(({ remarks }) => remarks), ...shown.flatMap(uncertainty)])],
      verified: verify(document, [{ metric, values: shown }]),
      table: {
        caption: text.table,
        columns: text.columns.map((label, i) => ({ label, numeric: i === 4 })),
        rows: shown.map(words).map((word) => [word.name, word.type, word.population, word.period, word.percent]),
      },
    });
  },
};

function words(value: Value): { name: string; type: string; population: string; period: string; percent: string } {
  const { type, population } = value.dimensions;
  return {
    name: value.name,
    type: facetValue("type", type ?? undefined, "nb"),
    population: facetValue("population", population ?? undefined, "nb"),
    period: period(value),
    percent: percent(value),
  };
}

const period = (value: Value): string => formatPeriod(value.periodStart, value.periodEnd, "nb");

const percent = (value: Value): string => formatValue(value, "nb");

function uncertainty(value: Value): string[] {
  return isFigure(value) && value.interval.method === "none" ? [value.interval.because.nb] : [];
}
