import { select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { given } from "./parts/params.js";
import { regionPage } from "./parts/region-page.js";
import { rowsOf, text } from "./parts/texts.js";
import { metricsOf } from "./parts/themes.js";
import { unitOf, unitQuery } from "./parts/unit.js";
import type { View } from "./view.js";

const words = nb.units.missing;

/** The themes that there is no figure of for a unit, told once, below all that is known; nothing where there is of all. */
export const unitMissing: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      unit: unitQuery(params),
      ...Object.fromEntries(
        themesOf(params)
          .flatMap(metricsOf)
          .map((metric) => [metric.id, select(metric, { where: { level, unit: id } })]),
      ),
    };
  },
  draw(answers, { document, params }) {
    const [unit = {}] = rowsOf(answers.unit);
    const silent = themesOf(params).filter((theme) =>
      metricsOf(theme).every((metric) => rowsOf(answers[metric.id]).length === 0),
    );
    if (silent.length === 0) return element(document, "div");
    const { level } = unitOf(params);
    const why = words.why[level as keyof typeof words.why] ?? words.why.network;
    const about = silent.map((theme) => nb.units.themes[theme] ?? theme);
    return element(
      document,
      "section",
      { class: "not-submitted" },
      element(document, "h2", {}, words.heading),
      element(document, "p", {}, why.sentence(text(unit, "name"), about)),
      element(
        document,
        "p",
        {},
        `${why.because} `,
        element(document, "a", { href: `${regionPage(params, "datakvalitet")}#det-vi-ikke-vet` }, words.more),
      ),
    );
  },
};

const themesOf = (params: Readonly<Record<string, string>>): readonly string[] => given(params, "themes").split(" ");
