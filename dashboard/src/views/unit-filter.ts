import { select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { filterForm, option } from "./parts/filter-form.js";
import { metricNamed } from "./parts/metric.js";
import { given } from "./parts/params.js";
import { distinct } from "./parts/texts.js";
import { unitOf } from "./parts/unit.js";
import { isFigure, values } from "./parts/values.js";
import { yearOf } from "./parts/year-of.js";
import type { Params, View } from "./view.js";

const words = nb.series.filter;

/** Choices of the kind of absence and of the year, among those that a unit has figures of; nothing where there is no choice. */
export const unitFilter: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return Object.fromEntries(
      metricsOf(params).map((metric) => [metric, select(metricNamed(metric), { where: { level, unit: id } })]),
    );
  },
  draw(answers, { document, params }) {
    const all = metricsOf(params).flatMap((id) => values(metricNamed(id), answers[id]).filter(isFigure));
    const years = distinct(all.flatMap((value) => yearOf(value) ?? [])).toSorted();
    const types = Object.entries(words.types).filter(([type]) =>
      all.some(({ dimensions }) => dimensions.type === type),
    );
    const choices = [
      { label: words.type, name: "type", none: words.bothTypes, list: types },
      { label: words.peersYear, name: "aar", none: words.newest, list: years.toReversed().map((year) => [year, year]) },
    ]
      .filter(({ list }) => list.length > 1)
      .map(({ label, name, none, list }) => ({
        label,
        name,
        options: [option(document, "", none), ...list.map(([value = "", said = ""]) => option(document, value, said))],
      }));
    return choices.length === 0 ? element(document, "div") : filterForm(document, given(params, "governs"), choices);
  },
};

const metricsOf = (params: Params): readonly string[] => given(params, "metrics").split(" ");
