import { catalogue, isMainPart, lookup, select, watched } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { detectable } from "./parts/detectable.js";
import { element } from "./parts/element.js";
import { entries } from "./parts/entries.js";
import { seriesOfUnit, widest } from "./parts/series.js";
import { rowsOf, text } from "./parts/texts.js";
import { values } from "./parts/values.js";
import type { Answer, View } from "./view.js";

const words = nb.method.goals;
const labels = new Map<string, string>(catalogue.map(({ id, label }) => [id, label.nb]));

/** What the work is to reach, and the metrics that speak to it; a goal that none speaks to is shown as such. */
export const goalList: View = {
  query: () => ({
    goals: lookup("goals"),
    ...Object.fromEntries(watched.map((metric) => [metric.id, select(metric, { where: { level: "region" } })])),
  }),
  draw({ goals, ...answers }, { document }) {
    const rows = rowsOf(goals).map((row) => ({
      goal: text(row, "goal"),
      set: text(row, "set") as keyof typeof words.sets,
      metrics: text(row, "metrics")
        .split(" ")
        .flatMap((id) => labels.get(id) ?? []),
      changes: changesOf(text(row, "metrics").split(" "), answers),
    }));
    const [spoken, silent] = [true, false].map((is) => rows.filter(({ metrics }) => metrics.length > 0 === is).length);
    return element(
      document,
      "section",
      { "aria-label": words.label },
      element(document, "p", {}, words.intro(spoken ?? 0, silent ?? 0)),
      entries(
        document,
        "h3",
        rows.map(({ goal, set, metrics, changes }) => ({
          title: goal,
          lines: [
            { label: words.set, content: words.sets[set] },
            { label: words.metrics, content: metrics.length === 0 ? words.none : metrics.join("; ") },
            ...(changes.length === 0 ? [] : [{ label: words.detectable, content: changes.join(" ") }]),
          ],
        })),
      ),
    );
  },
};

/** Of the metrics that every service is asked of: how much the region's newest figure must change to be seen. */
function changesOf(ids: readonly string[], answers: Readonly<Record<string, Answer>>): readonly string[] {
  return watched
    .filter(({ id }) => ids.includes(id))
    .flatMap((metric) => {
      const main = values(metric, answers[metric.id]).filter(({ dimensions }) => isMainPart(dimensions));
      const change = detectable(metric, widest(seriesOfUnit(main))?.latest);
      return change === "" ? [] : [words.ofMetric(metric.label.nb, change)];
    });
}
