import {
  type AnyMetric,
  addDays,
  formatDay,
  formatEstimate,
  formatNumber,
  spreadsheetCsv,
  type Value,
} from "@barneloftet/analytics";
import { folded } from "../../text/folded.js";
import { nb } from "../../text/nb.js";
import type { Answer } from "../view.js";
import { element } from "./element.js";
import { type Explored, isSilent } from "./explored.js";
import { splitOf } from "./metric.js";
import { sourceText } from "./source.js";
import { distinct, rowsOf, text } from "./texts.js";
import { isFigure } from "./values.js";

const words = nb.explore.file;

/** What a file says: the figures that are shown, and all that a reader must know of them. */
export interface FileContent {
  readonly metric: AnyMetric;
  readonly shown: Explored;
  readonly notes: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/**
 * A link that saves what is shown as a file for a spreadsheet. The file is in the link itself, so that it needs neither a
 * network nor a script, and is of the very rows that the table was drawn of.
 */
export function exploreFile(document: Document, content: FileContent): HTMLElement {
  const address = `data:text/csv;charset=utf-8,${encodeURI(exploreCsv(content)).replaceAll("#", "%23")}`;
  return element(
    document,
    "p",
    { class: "download" },
    element(document, "a", { href: address, download: `${fileName(content)}.csv` }, words.link),
    ` ${words.kind}`,
  );
}

/** The text of the file: first what the figures are, then an empty line, then a line for each unit and period. */
export function exploreCsv({ metric, shown, notes, answers }: FileContent): string {
  const [about = {}] = rowsOf(answers.about);
  const values = shown.rows.flatMap((row) => row.values);
  const told = distinct(values.flatMap(({ sources }) => sources));
  return spreadsheetCsv([
    [metric.label.nb, shown.split, shown.period],
    [words.definition, metric.description.nb],
    [words.unit, nb.method.metrics.units[metric.unit]],
    [words.definedBy, metric.source.title],
    [words.region, text(about, "name")],
    ...(text(about, "kind") === "invented" ? [[words.invented, nb.frame.invented(text(about, "name"))]] : []),
    [
      "",
      words.organisation(
        formatDay(text(about, "organisation_date"), "nb"),
        formatDay(text(about, "last_confirmed"), "nb"),
      ),
    ],
    [words.edition, text(about, "edition"), text(about, "made_by")],
    ...told.map((id) => [words.source, id, sourceText(answers.sources, [id])]),
    ...notes.map((note) => [words.note, note]),
    ...Object.entries(words.symbol).map(([symbol, meaning]) => [words.symbols, symbol, meaning]),
    [],
    words.columns,
    ...shown.rows.flatMap((row) => row.values.map((value) => line(row.name, value))),
  ]);
}

function line(name: string, value: Value): readonly string[] {
  const of = isFigure(value) ? value : undefined;
  const bounds = of && of.interval.method !== "none" ? of.interval : undefined;
  const { decimals, membersExpected, membersFound } = value;
  // As formatInterval: bounds of a whole count are not whole.
  const bound = decimals === 0 ? 1 : decimals;
  return [
    name,
    splitOf(value),
    value.periodStart,
    addDays(value.periodEnd, -1),
    numberOf(of?.numerator),
    numberOf(of?.denominator),
    plain(formatEstimate(value, "nb")),
    bounds ? plain(formatNumber(bounds.lower, { decimals: bound, locale: "nb" })) : "",
    bounds ? plain(formatNumber(bounds.upper, { decimals: bound, locale: "nb" })) : "",
    isSilent(value) ? nb.explore.silent(value.level) : nb.common.status[value.status],
    isSilent(value) ? "" : String(membersFound),
    isSilent(value) ? "" : String(membersExpected),
    value.sources.join(" "),
    [...(isFigure(value) ? [] : [value.because.nb]), ...value.remarks].join(" "),
  ];
}

const numberOf = (count: number | undefined): string =>
  count === undefined ? "" : plain(formatNumber(count, { decimals: { least: 0, most: 2 }, locale: "nb" }));

/** A number as a spreadsheet reads it: no blanks between thousands, and the minus sign of a keyboard. */
const plain = (written: string): string => written.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-");

/** What the file holds, in words that every machine can have in a name. */
const fileName = ({ metric, shown }: FileContent): string =>
  folded([metric.label.nb, nb.explore.levels[shown.level]?.many, shown.split, shown.period].join(" "))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
