import { type AnyMetric, catalogue } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { type Entry, entries } from "./parts/entries.js";
import { outerLink } from "./parts/outer-link.js";
import type { View } from "./view.js";

const words = nb.method.metrics;

/** Every metric of the catalogue as it is declared: what it counts, its unit, its interval, its source. Asks nothing. */
export const metricDefinitions: View = {
  query: () => ({}),
  draw(_, { document }) {
    return element(
      document,
      "section",
      { "aria-label": words.label },
      element(document, "p", {}, words.intro(catalogue.length)),
      entries(
        document,
        "h3",
        catalogue.map((metric) => entry(document, metric)),
      ),
    );
  },
};

function entry(document: Document, metric: AnyMetric): Entry {
  const { id, label, description, unit, interval, source } = metric;
  const { least, hides } = metric.disclosure;
  const alike = metric.comparableBy.map((facet) => words.facets[String(facet)] ?? String(facet));
  return {
    id: `tall-${id}`,
    title: label.nb,
    lines: [
      { label: words.definition, content: description.nb },
      { label: words.unit, content: words.units[unit] },
      {
        label: words.interval,
        content: interval.method === "none" ? interval.because.nb : words.methods[interval.method],
      },
      { label: words.polarity, content: words.polarities[metric.limitedByCapacity ? "capacity" : metric.polarity] },
      ...(metric.parts === "reported" ? [{ label: words.parts, content: words.partial }] : []),
      ...(least === undefined && !hides
        ? []
        : [{ label: words.shown, content: words.withheld(least, hides?.below, hides?.rest) }]),
      { label: words.comparable, content: words.alike(alike) },
      {
        label: nb.common.source,
        content: source.url === undefined ? source.title : outerLink(document, source.title, source.url),
      },
      { label: words.name, content: id },
    ],
  };
}
