import { nb } from "../text/nb.js";
import { type Child, element } from "../views/parts/element.js";
import { table } from "../views/parts/table.js";
import type { CheckedFile, ShownFault } from "./checked-file.js";
import type { ReadTable } from "./read-table.js";

const { checking } = nb;
const { faultColumns } = checking;

/** So many rows of one table stand on the page: the fault, or the wrong number, is seen long before. */
const mostRows = 200;

/** What a check found: the faults by row, or that there are none, and how the file was read. */
export function checkReport(document: Document, checked: CheckedFile): HTMLElement {
  const { isRefused, faults, notices, tables } = checked;
  const next = faults.length === 0 ? checking.compare : isRefused ? undefined : checking.correct;
  return element(
    document,
    "div",
    {},
    element(document, "h2", { tabindex: "-1" }, headingOf(checked)),
    next === undefined ? undefined : element(document, "p", {}, next),
    ...(faults.length === 0 ? [] : [faultList(document, faults)]),
    ...(notices.length === 0 ? [] : noticeList(document, notices)),
    ...(tables.length === 0 ? [] : howRead(document, checked)),
    ...(checked.own === undefined ? [] : offered(document)),
  );
}

function headingOf({ isRefused, faults }: CheckedFile): string {
  if (isRefused) return checking.refused;
  return faults.length === 0 ? checking.faultless : checking.faults(faults.length);
}

/** The faults as a table with the columns that any of them has; those of the whole file alone as sentences. */
function faultList(document: Document, faults: readonly ShownFault[]): HTMLElement {
  const columns = (["sheet", "row", "column"] as const).filter((name) => faults.some((one) => one[name] !== ""));
  const first = faults.slice(0, mostRows);
  const rows = first.map((one) => [...columns.map((name) => placeOf(document, one, name, columns[0])), one.advice]);
  const list =
    columns.length === 0
      ? element(document, "ul", {}, ...rows.map((cells) => element(document, "li", {}, ...cells)))
      : table(document, {
          caption: checking.faultCaption,
          columns: [...columns, "advice" as const].map((name) => ({ label: faultColumns[name] })),
          rows,
          stacks: true,
        });
  return element(document, "div", { class: "faults" }, list, cut(document, first.length, faults.length));
}

/** What is no fault, and is not to pass unseen either. */
function noticeList(document: Document, notices: readonly string[]): readonly HTMLElement[] {
  const items = notices.map((one) => element(document, "li", {}, one));
  return [element(document, "h2", {}, checking.noticeHeading), element(document, "ul", { class: "notices" }, ...items)];
}

/** A place in its column. Where a stacked row begins with a row's number, it says what it is a number of. */
function placeOf(
  document: Document,
  one: ShownFault,
  name: keyof ShownFault,
  first: keyof ShownFault | undefined,
): Child {
  if (name !== "row" || first !== "row") return one[name];
  const label = element(document, "span", { class: "stacked-only" }, `${faultColumns.row} `);
  return element(document, "span", {}, label, one.row);
}

function howRead(document: Document, { service, period, faults, tables }: CheckedFile): readonly HTMLElement[] {
  const facts = [
    [checking.whose, service],
    [checking.when, period],
  ].filter(([, fact]) => fact !== undefined);
  return [
    element(document, "h2", {}, checking.readHeading),
    ...facts.map(([label, fact]) => element(document, "p", {}, `${label}: `, element(document, "strong", {}, fact))),
    ...(faults.length === 0 ? [] : [element(document, "p", {}, checking.leftOut)]),
    ...tables.map((one) => readTable(document, one)),
  ];
}

function readTable(document: Document, { heading, columns, rows }: ReadTable): HTMLElement {
  const first: readonly (readonly Child[])[] = rows.slice(0, mostRows);
  return element(
    document,
    "section",
    {},
    element(document, "h3", {}, heading),
    table(document, { caption: checking.readCaption(heading), columns, rows: first }),
    cut(document, first.length, rows.length),
  );
}

/** What the service's own page would say is worked out for who asks: it takes the database. */
function offered(document: Document): readonly HTMLElement[] {
  const { heading, whose, ask } = checking.preview;
  return [
    element(document, "h2", {}, heading),
    element(document, "p", {}, whose),
    element(
      document,
      "div",
      { class: "own-preview", role: "status" },
      element(document, "button", { type: "button", class: "screen-only" }, ask),
    ),
  ];
}

function cut(document: Document, shown: number, all: number): HTMLElement | undefined {
  return shown === all ? undefined : element(document, "p", {}, checking.firstOf(shown, all));
}
