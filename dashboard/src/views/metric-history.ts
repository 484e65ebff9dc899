import {
  type AnyMetric,
  formatInterval,
  formatPeriod,
  isMainPart,
  lookup,
  runsOf,
  select,
  type Value,
} from "@barneloftet/analytics";
import type { LatestWords } from "../text/nb/series.js";
import { nb } from "../text/nb.js";
import { detectable } from "./parts/detectable.js";
import { element } from "./parts/element.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { type HistoryMarks, historyLines, mostLines } from "./parts/history-lines.js";
import { ordinal } from "./parts/layout.js";
import { differingSplit, metricNamed } from "./parts/metric.js";
import { given } from "./parts/params.js";
import { type Series, seriesOfUnit } from "./parts/series.js";
import { countedOf, figureOrWord } from "./parts/share-words.js";
import { splitsChosen } from "./parts/side-by-side.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { onLatestBorders, unitOf, unitQuery } from "./parts/unit.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { Answer, View } from "./view.js";

const words = nb.series.history;

/** One metric of one unit over time, with its uncertainty, breaks, known ceilings and what was decided on the way. */
export const metricHistory: View = {
  query(params) {
    const metric = metricNamed(given(params, "metric"));
    const { level, id } = unitOf(params);
    return {
      unit: unitQuery(params),
      cells: select(metric, { where: { level, unit: id, ...splitsChosen(metric, params) } }),
      breaks: lookup("series_breaks", { where: { metric: metric.id } }),
      decisions: lookup("decisions"),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const metric = metricNamed(given(params, "metric"));
    const [unit = {}] = rowsOf(answers.unit);
    const name = text(unit, "name");
    const shown = longest(seriesOfUnit(onLatestBorders(values(metric, answers.cells)))).slice(0, mostLines);
    const figures = shown.flatMap((each) => each.values).filter(isFigure);
    if (figures.length === 0)
      return params.quiet === undefined
        ? empty(document, words.empty(metric.label.nb, name), words.emptyWhy)
        : element(document, "div");
    const split = differingSplit(shown.map(({ latest }) => latest));
    const lines = shown.map(({ latest, values: list }) => ({
      label: split(latest),
      runs: runsOf(list),
      isOutdated: !isFigure(latest),
    }));
    const marks = marksOn(figures, answers);
    const main = shown.find(({ latest }) => isMainPart(latest.dimensions)) ?? shown[0];
    const gaps = lines.flatMap(({ runs }) => runs.slice(1));
    const period = (value: Value | undefined): string =>
      value ? formatPeriod(value.periodStart, value.periodEnd, "nb") : "";
    const ordered = figures.toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1));
    const isJoined = figures.length > shown.length;
    const described = distinct(figures.flatMap((value) => value.sources));
    return figure(document, {
      finding: words.finding(
        metric.label.nb,
        name,
        shown.map(({ latest }) => latestWords(split(latest), latest)),
      ),
      drawing: isJoined ? (width) => historyLines(document, width, lines, marks) : undefined,
      alternative: words.alternative(period(ordered[0]), period(ordered.at(-1)), gaps.length),
      caption: figures.some(({ interval }) => interval.method !== "none")
        ? words.caption(metric.description.nb, name)
        : words.captionPlain(metric.description.nb, name),
      source: compactSourceText(answers.sources, described),
      notes: [
        ...notesOn(metric, shown, isJoined ? marks : { ...marks, decisions: [] }, answers),
        detectable(metric, main?.latest, main ? split(main.latest) : ""),
        ...distinct(figures.flatMap(({ remarks }) => remarks)),
      ],
      table: {
        caption: words.tableCaption(metric.label.nb, name),
        columns: words.columns.map((label, i) => ({ label, numeric: i > 0 && i < 4 })),
        rows: shown.flatMap((each) => each.values.map((value) => row(each, value))),
      },
      statuses: distinct(figures.map(({ status }) => status)),
      verified: verify(document, [{ metric, values: shown.flatMap((each) => each.values) }]),
    });
  },
};

/** The series that say most of each split: four quarters on end before single quarters. */
function longest(all: readonly Series[]): readonly Series[] {
  return distinct(all.map(({ split }) => split)).flatMap((split) => {
    const same = all.filter((series) => series.split === split);
    return same.find(({ kind }) => kind === "year") ?? same.slice(0, 1);
  });
}

function marksOn(figures: readonly Value[], answers: Readonly<Record<string, Answer>>): HistoryMarks {
  const starts = figures.map(({ periodStart }) => periodStart).toSorted();
  const end =
    figures
      .map(({ periodEnd }) => periodEnd)
      .toSorted()
      .at(-1) ?? "";
  const isInside = (date: string): boolean => date >= (starts[0] ?? "") && date < end;
  return {
    breaks: rowsOf(answers.breaks)
      .map((row) => text(row, "date"))
      .filter(isInside),
    ceilings: figures
      .filter(({ capacityReached }) => capacityReached)
      .map(({ periodStart, periodEnd }) => ({ from: periodStart, to: periodEnd })),
    decisions: rowsOf(answers.decisions)
      .map((row, i) => ({ date: text(row, "date"), number: ordinal(i) }))
      .filter(({ date }) => isInside(date)),
  };
}

function notesOn(
  metric: AnyMetric,
  shown: readonly Series[],
  { breaks, ceilings, decisions }: HistoryMarks,
  answers: Readonly<Record<string, Answer>>,
): readonly string[] {
  return [
    ...(metric.windows?.includes("four_quarters") && shown.some(({ kind }) => kind === "year")
      ? [words.fourQuarters]
      : []),
    ...(ceilings.length > 0 ? [words.ceiling] : []),
    ...(breaks.length > 0 ? [words.breaks(distinct(rowsOf(answers.breaks).map((row) => text(row, "because"))))] : []),
    ...(decisions.length > 0 ? [words.decisions] : []),
    ...(metric.interval.method === "none" ? [metric.interval.because.nb] : []),
  ];
}

function latestWords(split: string, value: Value): LatestWords {
  return {
    split,
    value: figureOrWord(value),
    interval: formatInterval(value, "nb"),
    period: formatPeriod(value.periodStart, value.periodEnd, "nb"),
  };
}

function row({ split }: Series, value: Value): readonly string[] {
  return [
    [split, formatPeriod(value.periodStart, value.periodEnd, "nb")].filter((each) => each !== "").join(", "),
    figureOrWord(value),
    formatInterval(value, "nb") ?? "",
    countedOf(value),
    isFigure(value) ? "" : value.because.nb,
  ];
}
