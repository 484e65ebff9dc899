import {
  formatDay,
  formatPeriod,
  lookup,
  requestsAssisted,
  requestsWithoutRegisteredHelp,
  select,
  type Value,
} from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { dots, drawnOf } from "./parts/dots.js";
import { figure } from "./parts/figure.js";
import { markWords } from "./parts/mark-words.js";
import { given } from "./parts/params.js";
import { shareWords, whole } from "./parts/share-words.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct, rowsOf, text as textOf } from "./parts/texts.js";
import { onlyValue, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { Params, View } from "./view.js";

const text = nb.requests;
const ticks = [0, 25, 50, 75, 100];

/** Requests to a competence base and help given: the whole that the reader chose, and each service in it. */
export const requests: View = {
  query(params) {
    const network = chosenNetwork(params);
    const where = network ? { level: "network", unit: network } : { level: "area", unit: given(params, "area") };
    return {
      sources: sourcesQuery,
      whole: select(requestsAssisted, { where }),
      without: select(requestsWithoutRegisteredHelp, { where }),
      services: select(requestsAssisted, { where: { level: "service" } }),
      subtotals: select(requestsAssisted, {
        where: { level: "network", unit: network ?? given(params, "networks").split(" ") },
      }),
      members: lookup("services", { where: { network: network ?? given(params, "networks").split(" ") } }),
      networks: lookup("networks"),
    };
  },
  draw(answers, { document, params }) {
    const total = onlyValue(requestsAssisted, answers.whole);
    const members = rowsOf(answers.members).map((row) => textOf(row, "id"));
    const services = values(requestsAssisted, answers.services).filter(({ unit }) => members.includes(unit));
    const rows = [
      { label: total.level === "area" ? text.whole : text.wholeOf(total.name), value: total, whole: true },
      ...services.map((value) => ({ label: labelOf(value, total), value, whole: false })),
    ].map((row) => ({
      ...row,
      ...drawnOf(row.value),
      text: text.text(shareWords(row.value)),
      words: markWords(row.label, row.value),
    }));
    // Each network's own sum stands in the table, so that it can be read without choosing it.
    const subtotals = values(requestsAssisted, answers.subtotals).filter(({ unit }) => unit !== total.unit);
    const told = [
      ...rows.filter(({ whole: isWhole }) => isWhole),
      ...subtotals.map((value) => ({ label: text.wholeOf(value.name), value, whole: true })),
      ...rows.filter(({ whole: isWhole }) => !isWhole),
    ];
    const without = onlyValue(requestsWithoutRegisteredHelp, answers.without);
    return figure(document, {
      finding: text.finding(shareWords(total)),
      drawing: (width) => dots(document, width, rows, ticks),
      alternative: text.alternative(rows.map((row) => `${row.label}: ${row.text}`)),
      caption: text.caption(total.name, formatPeriod(total.periodStart, total.periodEnd, "nb")),
      source: sourceText(answers.sources, distinct(rows.flatMap(({ value }) => value.sources))),
      notes: [
        text.without(without.kind === "value" ? whole(without.estimate) : nb.common.unknown),
        ...total.remarks,
        text.capacity,
        coverage(rowsOf(answers.networks), given(params, "networks").split(" ")),
        text.interval,
      ],
      verified: verify(document, [
        { metric: requestsAssisted, values: told.map(({ value }) => value) },
        { metric: requestsWithoutRegisteredHelp, values: [without] },
      ]),
      table: {
        caption: text.table,
        columns: text.columns.map((label, i) => ({ label, numeric: i > 1 })),
        rows: told.map(({ label, value, whole: isWhole }) => {
          const { part, of, share, interval } = shareWords(value);
          const period = formatPeriod(value.periodStart, value.periodEnd, "nb");
          return [isWhole ? label : value.name, period, of, part, share, interval];
        }),
      },
    });
  },
};

/** The one network that the reader chose; undefined while all are shown. */
const chosenNetwork = ({ network }: Params): string | undefined => (network === "alle" ? undefined : network);

// A service that did not exist the whole time says from when, or until when.
function labelOf(value: Value, total: Value): string {
  if (value.periodStart > total.periodStart) return text.since(value.name, formatDay(value.periodStart, "nb"));
  if (value.periodEnd < total.periodEnd) return text.until(value.name, formatDay(value.periodEnd, "nb"));
  return value.name;
}

function coverage(networks: ReturnType<typeof rowsOf>, covered: readonly string[]): string {
  const names = (isCovered: boolean): readonly string[] =>
    networks.filter((row) => covered.includes(textOf(row, "id")) === isCovered).map((row) => textOf(row, "name"));
  return text.coverage(names(true), names(false), { covered: whole(names(true).length), all: whole(networks.length) });
}
