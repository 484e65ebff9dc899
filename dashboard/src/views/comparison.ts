import {
  compare,
  type Difference,
  formatDifference,
  formatInterval,
  formatPeriod,
  type Refusal,
  type Value,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { chosenSides, valueOfSide } from "./parts/compared.js";
import { element } from "./parts/element.js";
import { exploredMetric, exploreQuery } from "./parts/explore-query.js";
import { isSilent } from "./parts/explored.js";
import { statusMark } from "./parts/mark.js";
import { splitOf } from "./parts/metric.js";
import { figureOrWord } from "./parts/share-words.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct } from "./parts/texts.js";
import { values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const words = nb.explore.comparison;

/** Two figures that the reader has picked, and what the library answers: a difference with its caveat, or why there is none. */
export const comparison: View = {
  query: (params) => ({ ...exploreQuery(params), sources: sourcesQuery }),
  draw(answers, { document, params }) {
    const metric = exploredMetric(params);
    const all = values(metric, answers.cells);
    const sides = chosenSides(all, params);
    const [a, b] = sides.map((side) => valueOfSide(metric, all, side));
    if (!a || !b) return element(document, "p", { class: "not-submitted", role: "status" }, nb.explore.nothing);
    if (isSame(sides)) return element(document, "p", { class: "not-submitted", role: "status" }, words.oneFigure);
    const mark = statusMark(
      document,
      [a.status, b.status].filter((status) => status !== "unknown"),
    );
    const answer = compare<string>(a, b);
    return element(
      document,
      "div",
      { class: "example comparison" },
      element(document, "h3", { class: "finding" }, metric.label.nb, ...(mark ? [" ", mark] : [])),
      element(document, "ol", {}, ...[a, b].map((value) => element(document, "li", {}, told(value)))),
      element(
        document,
        "div",
        { role: "status" },
        ...sentences(answer, a).map((said) =>
          element(document, "p", { class: answer.kind === "difference" ? "difference" : "refusal" }, said),
        ),
      ),
      element(
        document,
        "p",
        { class: "source" },
        `${nb.common.source}: ${compactSourceText(answers.sources, distinct([...a.sources, ...b.sources]))}`,
      ),
      verify(document, [{ metric, values: [a, b].filter((value) => !isSilent(value)) }]),
    );
  },
};

/** Whether both sides are one and the same figure, as where a metric has no more. */
const isSame = ([a, b]: ReturnType<typeof chosenSides>): boolean =>
  a.who === b.who && a.cut === b.cut && a.period === b.period;

function told(value: Value): string {
  const interval = formatInterval(value, "nb");
  const said = isSilent(value) ? nb.explore.silent(value.level) : figureOrWord(value);
  return words.side({
    name: value.name,
    split: splitOf(value),
    period: formatPeriod(value.periodStart, value.periodEnd, "nb"),
    value: interval === undefined ? said : `${said} (${interval})`,
  });
}

/** The difference, whether chance alone may have made it, and what must be said with it; or the one sentence of a refusal. */
function sentences(answer: Difference | Refusal, of: Value): readonly string[] {
  if (answer.kind === "not_comparable") return [answer.because.nb];
  const { interval, caveat } = answer;
  const chance =
    interval.method === "none"
      ? interval.because.nb
      : interval.lower <= 0 && interval.upper >= 0
        ? words.alike
        : undefined;
  return [
    words.difference(formatDifference(answer, of, "nb")),
    ...(chance === undefined ? [] : [chance]),
    ...(caveat ? [caveat.nb] : []),
  ];
}
