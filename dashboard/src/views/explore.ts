import {
  type AnyMetric,
  formatDay,
  formatInterval,
  formatPeriod,
  lookup,
  runsOf,
  type Value,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { exploreFile } from "./parts/explore-file.js";
import { exploredMetric, exploreQuery } from "./parts/explore-query.js";
import { type Explored, type ExploredRow, explored, isSilent, type Period } from "./parts/explored.js";
import { figure } from "./parts/figure.js";
import { historyLines, mostLines } from "./parts/history-lines.js";
import { countedOf, figureOrWord, saidOf } from "./parts/share-words.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import type { TableContent } from "./parts/table.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { unitDots, unitRow } from "./parts/unit-dots.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { Answer, View } from "./view.js";

const words = nb.explore;

/** Any metric of the units and periods that the reader chooses: a table in the region's fixed order, never ranked. */
export const explore: View = {
  query: (params) => ({
    ...exploreQuery(params),
    breaks: lookup("series_breaks", { where: { metric: exploredMetric(params).id } }),
    about: lookup("about"),
    sources: sourcesQuery,
  }),
  draw(answers, { document, params }) {
    const metric = exploredMetric(params);
    const shown = explored(metric, values(metric, answers.cells), answers, params);
    const all = shown.rows.flatMap((row) => row.values);
    if (!all.some((value) => !isSilent(value)))
      return element(document, "p", { class: "not-submitted", role: "status" }, words.nothing);
    const told = all.filter((value) => !isSilent(value));
    const breaks = breaksIn(shown, answers.breaks);
    const notes = [...newerOn(shown), ...notesOn(metric, shown, told, breaks)];
    return figure(document, {
      finding: findingOf(metric, shown),
      ...drawingOf(document, shown, breaks),
      caption: words.caption(metric.description.nb),
      source: compactSourceText(answers.sources, distinct(told.flatMap(({ sources }) => sources))),
      notes,
      table: tableOf(metric, shown),
      open: true,
      statuses: distinct(told.map(({ status }) => status)),
      download: exploreFile(document, { metric, shown, notes, answers }),
      verified: verify(document, [{ metric, values: told }]),
    });
  },
};

function findingOf({ label }: AnyMetric, { rows, split, period, level, isOnePeriod, isBySplit }: Explored): string {
  const [first, another] = rows;
  if (!first || another)
    return words.finding({
      ...{ label: label.nb, split, period, rows: rows.length },
      told: rows.filter((row) => row.values.some(isFigure)).length,
      level: isBySplit ? words.rows : (words.levels[level]?.many ?? ""),
    });
  const said = isOnePeriod
    ? first.values.map(saidOf).join("")
    : words.periodsTold(first.values.filter(isFigure).length, first.values.length);
  return words.findingOfOne([label.nb, first.name, split, period], said);
}

function tableOf(metric: AnyMetric, shown: Explored): TableContent {
  const { rows, split, period, periods, isOnePeriod } = shown;
  const caption = words.tableCaption([metric.label.nb, split, period]);
  if (isOnePeriod)
    return detailed(
      caption,
      words.columns.unit,
      rows.flatMap(({ name, values }) => values.map((value) => ({ name, value }))),
    );
  const [first, another] = rows;
  if (first && !another)
    return detailed(
      caption,
      words.columns.period,
      first.values.map((value) => ({ name: periodWords(value), value })),
    );
  return {
    caption,
    columns: [{ label: words.columns.unit }, ...periods.map((each) => ({ label: periodWords(each), numeric: true }))],
    rows: rows.map((row) => [row.name, ...row.values.map(written)]),
  };
}

/** A row for each value, with all that is known of it; columns in which nothing would stand are left out. */
function detailed(
  caption: string,
  heading: string,
  list: readonly { readonly name: string; readonly value: Value }[],
): TableContent {
  const columns = [
    { label: words.columns.counted, numeric: true, of: countedOf },
    { label: words.columns.value, numeric: true, of: written },
    { label: words.columns.interval, numeric: true, of: (value: Value) => formatInterval(value, "nb") ?? "" },
    { label: words.columns.status, of: (value: Value) => (isSilent(value) ? "" : nb.common.status[value.status]) },
    { label: words.columns.members, of: membersOf },
    { label: words.columns.remark, wide: true, of: remarkOn },
  ].filter(({ of }) => list.some(({ value }) => of(value) !== ""));
  return {
    caption,
    columns: [{ label: heading }, ...columns],
    rows: list.map(({ name, value }) => [name, ...columns.map(({ of }) => of(value))]),
  };
}

const periodWords = ({ periodStart, periodEnd }: Period): string => formatPeriod(periodStart, periodEnd, "nb");

/** A value as a cell shows it; in a word or two where there is none. */
const written = (value: Value): string => (isSilent(value) ? words.silent(value.level) : figureOrWord(value));

const membersOf = ({ membersFound, membersExpected }: Value): string =>
  membersExpected > 1 ? words.members(membersFound, membersExpected) : "";

const remarkOn = (value: Value): string =>
  [...(isFigure(value) || isSilent(value) ? [] : [value.because.nb]), ...value.remarks].join(" ");

interface Drawing {
  readonly drawing?: (width: number) => Element;
  readonly alternative?: string;
}

/** Dots for one period of several units, lines for several periods of a few; else the table says it alone. */
function drawingOf(
  document: Document,
  { rows, isOnePeriod, isBySplit, periods }: Explored,
  breaks: Answer["rows"],
): Drawing {
  const drawn = rows.filter((row) => row.values.some(isFigure));
  if (isOnePeriod) {
    if (drawn.length < 2 || isBySplit) return {};
    const dots = drawn.flatMap((row) =>
      row.values.slice(0, 1).map((value) => unitRow(row.name, saidOf(value), value, false)),
    );
    return {
      drawing: (width) =>
        unitDots(
          document,
          width,
          dots,
          rows.flatMap((row) => row.values),
        ),
      alternative: words.alternative(dots.map(({ label, text: said }) => `${label}: ${said}`)),
    };
  }
  if (drawn.length === 0 || drawn.length > mostLines) return {};
  const lines = drawn.map(({ name, values }) => ({
    label: drawn.length === 1 ? "" : name,
    runs: runsOf(values),
    isOutdated: values.findLast(isFigure)?.periodEnd !== periods.at(-1)?.periodEnd,
  }));
  const [first, last] = [periods[0], periods.at(-1)].map((each) =>
    each ? formatPeriod(each.periodStart, each.periodEnd, "nb") : "",
  );
  return {
    drawing: (width) =>
      historyLines(document, width, lines, {
        breaks: breaks.map((row) => text(row, "date")),
        ceilings: ceilingsOf(drawn),
        decisions: [],
      }),
    alternative: words.alternativeLines(first ?? "", last ?? ""),
  };
}

const ceilingsOf = (rows: readonly ExploredRow[]): readonly { readonly from: string; readonly to: string }[] =>
  rows
    .flatMap((row) => row.values)
    .filter(({ capacityReached }) => capacityReached)
    .map(({ periodStart, periodEnd }) => ({ from: periodStart, to: periodEnd }));

/** The days between the periods that are shown on which the series breaks. */
function breaksIn({ periods }: Explored, answer: Answer | undefined): Answer["rows"] {
  const [from, to] = [periods[0]?.periodEnd ?? "", periods.at(-1)?.periodStart ?? ""];
  return rowsOf(answer).filter((row) => text(row, "date") >= from && text(row, "date") <= to);
}

/** What there is of a newer period than the one that stands in for the newest: no figure, and why. */
function newerOn({ newer }: Explored): readonly string[] {
  return distinct(newer.map((value) => words.newer(periodWords(value), figureOrWord(value))));
}

/** What must be said with the table: breaks, ceilings, why there is no uncertainty, and the values' own remarks. */
function notesOn(
  metric: AnyMetric,
  { isOnePeriod, rows }: Explored,
  told: readonly Value[],
  breaks: Answer["rows"],
): readonly string[] {
  const capped = told.filter(({ capacityReached }) => capacityReached).map(periodWords);
  return [
    ...breaks.map((row) => words.breaks(formatDay(text(row, "date"), "nb"), text(row, "because"))),
    ...(capped.length > 0 ? [words.ceilings(distinct(capped))] : metric.limitedByCapacity ? [nb.demand.capacity] : []),
    ...(metric.interval.method === "none"
      ? [metric.interval.because.nb]
      : rows.length === 1
        ? []
        : [isOnePeriod ? nb.series.peers.chance : words.intervalHint]),
    ...distinct(told.flatMap(({ remarks }) => remarks)),
  ];
}
