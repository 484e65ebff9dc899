import { facetValue, formatDay } from "@barneloftet/analytics";
import { endedHalfYears } from "../ended-half-years.js";
import { type Counting, type LogCounts, logCounts } from "../log-counts.js";
import { periodWords } from "../period-words.js";
import { button, element, setText } from "./dom.js";
import { download } from "./download.js";
import { contentsOf, type Log } from "./log.js";

const facetTitles = {
  request_type: "Hva tjenestene ba om",
  reason: "Hvorfor de ba om bistand",
  complexity: "Hvor sammensatte problemene var",
  outcome: "Hva som skjedde med henvendelsene",
} as const;

/** How many half-years back a base can count. */
const halfYearsBack = 4;

/**
 * Makes the counts that may leave the base: to read, and then as a file. What has been given out before is remembered,
 * and what that means is said before anything is saved.
 */
export function logCounting({ data, store }: Log, today: () => string): HTMLElement {
  const ended = endedHalfYears(today(), halfYearsBack);
  const period = element("select", {}, ...ended.map((value) => element("option", { value }, periodWords(value))));
  const before = element("p", { className: "notice", role: "status" });
  const tables = element("div");
  const saved = element("p", { role: "status" });
  const counting = (): Counting => logCounts(contentsOf(store.get()), data, period.value, today());
  const save = button("", () => {
    const { kind, counts } = counting();
    const name = `henvendelsestelling-${data.region.id}-${data.base.id}-${counts.period}.json`;
    download(name, `${JSON.stringify(counts, undefined, 2)}\n`, "application/json");
    setText(saved, `Lagret som ${name}.`);
    if (kind !== "first" && kind !== "new") return;
    const now = store.get();
    const given = { period: counts.period, counted_on: today(), facets: counts.facets };
    store.set({ ...now, counted: [...now.counted, given] });
  });
  const show = (): void => {
    const made = counting();
    setText(before, wordsBefore(made));
    setText(save, buttonWords[made.kind]);
    tables.replaceChildren(
      ...Object.entries(facetTitles).map(([facet, title]) =>
        countsTable(title, made.counts.facets[facet as keyof LogCounts["facets"]]),
      ),
    );
  };
  period.onchange = () => {
    setText(saved, "");
    show();
  };
  store.listen(show);
  return element(
    "section",
    { "aria-labelledby": "counting" },
    element("h2", { id: "counting" }, "Telling som kan deles"),
    element(
      "p",
      {},
      "Tellingen sier hvor mange, aldri hvem. Den kan sendes til nettverket. Loggen skal ikke sendes. Tallene 1, 2 og 3 vises aldri, og heller ikke tall som de kan regnes ut av.",
    ),
    element(
      "p",
      {},
      "Del aldri både denne tellingen og tall for hver tjeneste, for eksempel hvor mange av tjenestens henvendelser som fikk bistand. Holdt sammen kan de røpe tallene som ikke vises.",
    ),
    element("p", { className: "fields" }, element("label", {}, "Halvår som er over ", period)),
    before,
    element("details", { className: "explained" }, element("summary", {}, "Se tallene før dere lagrer"), tables),
    element("p", { className: "actions" }, save),
    saved,
  );
}

const buttonWords: Readonly<Record<Counting["kind"], string>> = {
  first: "Lagre tellingen",
  same: "Lagre den samme tellingen igjen",
  kept: "Lagre den samme tellingen igjen",
  new: "Den gamle er slettet: lagre ny telling",
};

/** What a base must know before it saves. */
function wordsBefore({ kind, countedOn = "", counts: { period } }: Counting): string {
  const halfYear = periodWords(period);
  const counted = `${halfYear} ble talt ${countedOn && formatDay(countedOn, "nb")}`;
  switch (kind) {
    case "first":
      return `Se først over at alle henvendelsene i ${halfYear} er ført. Er noe skjult i tellingen, kan den ikke lages på nytt med andre tall.`;
    case "same":
      return `${counted}. Tallene er de samme nå.`;
    case "kept":
      return `${counted}. Loggen er endret siden, men en ny telling kan røpe små tall når noen holder den sammen med den gamle. Derfor får dere den samme tellingen igjen.`;
    case "new":
      return `${counted}, og loggen er endret siden. Slett den gamle filen overalt før dere lagrer den nye: hos dere, i e-post og hos alle som har fått den.`;
  }
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
