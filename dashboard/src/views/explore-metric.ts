import { type AnyMetric, catalogue, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { filterForm, option } from "./parts/filter-form.js";
import { given } from "./parts/params.js";
import { rowsOf, text } from "./parts/texts.js";
import { metricsOf, themes } from "./parts/themes.js";
import type { View } from "./view.js";

const metrics = catalogue as readonly AnyMetric[];

/** A choice of metric, by theme, among those that the region has figures of; `data-tall` is the one that is shown first. */
export const exploreMetric: View = {
  query: () => ({ quality: lookup("metric_quality") }),
  draw({ quality }, { document, params }) {
    const found = rowsOf(quality).map((row) => text(row, "metric"));
    const inThemes = Object.keys(themes).map((theme) => ({
      label: nb.units.themes[theme] ?? theme,
      of: metricsOf(theme),
    }));
    const others = metrics.filter((metric) => !inThemes.some(({ of }) => of.includes(metric)));
    const groups = [...inThemes, { label: nb.explore.other, of: others }].map(({ label, of }) => ({
      label,
      options: of
        .filter(({ id }) => found.includes(id))
        .map((metric) => option(document, metric.id, metric.label.nb, metric.id === given(params, "tall"))),
    }));
    return filterForm(document, given(params, "governs"), [
      {
        label: nb.explore.choices.metric,
        name: "tall",
        options: groups
          .filter(({ options }) => options.length > 0)
          .map(({ label, options }) => element(document, "optgroup", { label }, ...options)),
      },
    ]);
  },
};
