import { catalogue, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { entries } from "./parts/entries.js";
import { rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.method.goals;
const labels = new Map<string, string>(catalogue.map(({ id, label }) => [id, label.nb]));

/** What the work is to reach, and the metrics that speak to it; a goal that none speaks to is shown as such. */
export const goalList: View = {
  query: () => ({ goals: lookup("goals") }),
  draw({ goals }, { document }) {
    const rows = rowsOf(goals).map((row) => ({
      goal: text(row, "goal"),
      set: text(row, "set") as keyof typeof words.sets,
      metrics: text(row, "metrics")
        .split(" ")
        .flatMap((id) => labels.get(id) ?? []),
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
        rows.map(({ goal, set, metrics }) => ({
          title: goal,
          lines: [
            { label: words.set, content: words.sets[set] },
            { label: words.metrics, content: metrics.length === 0 ? words.none : metrics.join("; ") },
          ],
        })),
      ),
    );
  },
};
