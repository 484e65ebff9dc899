import { formatDay } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { cutsOf } from "./parts/cuts.js";
import { element } from "./parts/element.js";
import { cutOptions, kindOptions, periodOptions, unitOptions } from "./parts/explore-options.js";
import { exploredMetric, exploreQuery } from "./parts/explore-query.js";
import { firstLevel, firstSplit, levelsOf } from "./parts/explored.js";
import { type FilterChoice, filterForm, option } from "./parts/filter-form.js";
import { given } from "./parts/params.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { values } from "./parts/values.js";
import type { View } from "./view.js";

const words = nb.explore.choices;

/** What can be chosen of a metric: its splits, whose figures, which network, which periods, on which borders. */
export const exploreChoices: View = {
  query: exploreQuery,
  draw(answers, { document, params }) {
    const all = values(exploredMetric(params), answers.cells);
    const borders = distinct(all.flatMap(({ boundaries = "none" }) => (boundaries === "none" ? [] : [boundaries])));
    const choices: readonly (FilterChoice & { readonly isOffered: boolean })[] = [
      {
        label: words.cut,
        name: "slag",
        options: cutOptions(document, all, firstSplit(all), true),
        isOffered: cutsOf(all).length > 1,
      },
      {
        label: words.who,
        name: "hvem",
        options: [
          ...levelsOf(all).map((level) =>
            option(document, level, nb.explore.levels[level]?.all ?? level, level === firstLevel(all)),
          ),
          ...unitOptions(document, all),
        ],
        isOffered: true,
      },
      {
        label: words.network,
        name: "nettverk",
        options: [
          option(document, "alle", words.allNetworks),
          ...rowsOf(answers.units)
            .filter((row) => text(row, "level") === "network")
            .map((row) => option(document, text(row, "id"), text(row, "name"))),
        ],
        isOffered: all.some(({ level }) => level === "service" || level === "municipality"),
      },
      {
        label: words.period,
        name: "periode",
        options: [
          option(document, "", words.newest),
          element(document, "optgroup", { label: words.severalPeriods }, ...kindOptions(document, all)),
          element(document, "optgroup", { label: words.onePeriod }, ...periodOptions(document, all)),
        ],
        isOffered: true,
      },
      {
        label: words.borders,
        name: "grenser",
        options: [
          option(document, "", words.newestBorders),
          ...borders
            .toSorted()
            .toReversed()
            .map((day) => option(document, day, words.bordersOn(formatDay(day, "nb")))),
        ],
        isOffered: borders.length > 1,
      },
    ];
    return filterForm(
      document,
      given(params, "governs"),
      choices.filter(({ isOffered }) => isOffered),
    );
  },
};
