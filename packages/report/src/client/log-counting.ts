import { addDays, daysOfHalfYear, facetValue, halfYearOf } from "@barneloftet/analytics";
import { type LogCounts, logCounts } from "../log-counts.js";
import { periodWords } from "../period-words.js";
import { button, element } from "./dom.js";
import { download } from "./download.js";
import { type Log, requestsIn } from "./log.js";

const facetTitles = {
  request_type: "Hva tjenestene ba om",
  reason: "Hvorfor de ba om bistand",
  complexity: "Hvor sammensatte problemene var",
  outcome: "Hva som skjedde med henvendelsene",
} as const;

/** Makes the counts that may leave the base: to read, and as a file. */
export function logCounting({ data, store }: Log): HTMLElement {
  const before = halfYearOf(addDays(daysOfHalfYear(data.period).start, -1));
  const period = element(
    "select",
    {},
    ...[data.period, before].map((value) => element("option", { value }, periodWords(value))),
  );
  const result = element("div", { role: "status" });
  const count = (): void => {
    const counts = logCounts(requestsIn(store.get()), data, period.value);
    const name = `henvendelsestelling-${data.region.id}-${data.base.id}-${counts.period}.json`;
    download(name, `${JSON.stringify(counts, undefined, 2)}\n`, "application/json");
    result.replaceChildren(
      element("p", {}, element("strong", {}, `Lagret som ${name}.`)),
      element(
        "p",
        {},
        "1–3 henvendelser vises aldri, og heller ikke tall som de kan regnes ut av. Lag tellingen én gang, når halvåret er over: to tellinger av samme halvår kan røpe små tall.",
      ),
      ...Object.entries(facetTitles).map(([facet, title]) =>
        countsTable(title, counts.facets[facet as keyof LogCounts["facets"]]),
      ),
    );
  };
  return element(
    "section",
    { "aria-labelledby": "counting" },
    element("h2", { id: "counting" }, "Telling som kan deles"),
    element("p", {}, "Tellingen sier hvor mange, aldri hvem. Den kan sendes til nettverket. Loggen skal ikke sendes."),
    element("p", { className: "fields" }, element("label", {}, "Halvår ", period)),
    element("p", { className: "actions" }, button("Lag telling for halvåret", count)),
    result,
  );
}

function countsTable(title: string, counts: Readonly<Record<string, number | null>>): HTMLTableElement {
  return element(
    "table",
    {},
    element("caption", {}, title),
    element(
      "tbody",
      {},
      ...Object.entries(counts).map(([category, count]) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, facetValue("category", category, "nb")),
          element("td", {}, count === null ? "vises ikke" : String(count)),
        ),
      ),
    ),
  );
}
