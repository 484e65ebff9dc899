import { formatPeriod } from "@barneloftet/analytics";
import { expect, test } from "vitest";
import { metricPeers } from "../../dashboard/src/views/metric-peers.ts";
import type { Answer } from "../../dashboard/src/views/view.ts";
import { staticDocument } from "../../dashboard/static-document.ts";
import { plain } from "./drawn.ts";

type Period = readonly [start: string, end: string];

const quarter: Period = ["2023-04-01", "2023-07-01"];
const acrossYears: Period = ["2023-10-01", "2024-10-01"];
const lastQuarter: Period = ["2024-10-01", "2025-01-01"];
const fourQuarters: Period = ["2024-01-01", "2025-01-01"];
const periods = [quarter, acrossYears, lastQuarter, fourQuarters];

const cell = ([period_start, period_end]: Period, tooFew = false) => ({
  level: "service",
  unit: "a",
  name: "A",
  boundaries: "none",
  period_start,
  period_end,
  type: "total",
  population: "child_welfare_services",
  too_few_nb: tooFew ? "for få" : null,
  too_few_en: tooFew ? "too few" : null,
  because_nb: null,
  because_en: null,
  status: "invented",
  sources: "s",
  members: "service/a",
  series: "unbroken",
  capacity_reached: "no",
  remarks: "",
  lost_days: tooFew ? null : 60,
  agreed_days: tooFew ? null : 1000,
  employees: tooFew ? null : 20,
  absent: tooFew ? null : 9,
  absences: tooFew ? null : 12,
  members_found: 1,
  members_expected: 1,
  dispersion: 2,
});

/** The figure of cells in their order. */
function figureOf(cells: readonly Answer["rows"][number][], choices: Readonly<Record<string, string>> = {}) {
  const params = { region: "r", metric: "sick_leave_from_days", type: "total", ...choices };
  const protection = JSON.stringify({ metric: "sick_leave_from_days", maker: "as_invented", audience: "open" });
  const answer = (rows: Answer["rows"], metadata: [string, string][] = []): Answer => ({
    rows,
    metadata: new Map(metadata),
  });
  const of: [string, string][] = [["barneloftet.protection", protection]];
  return metricPeers.draw(
    {
      wholeUnit: answer([{ name: "Liten" }]),
      members: answer([{ to_id: "a", to_name: "A" }]),
      services: answer(cells, of),
      whole: answer([], of),
      sources: answer([{ id: "s", title: "S", publisher: "P", kind: "invented", published_on: "2025", place: "" }]),
    },
    { document: staticDocument, params },
  );
}

/** What the figure's title says. */
const title = (...drawn: Parameters<typeof figureOf>): string =>
  plain(figureOf(...drawn).querySelector(".finding")?.textContent);

const says = ([start, end]: Period): string => plain(formatPeriod(start, end, "nb"));

test("of periods that end alike the longest is shown, and the latest where no year is chosen", () => {
  expect(title(periods.map((period) => cell(period)))).toContain(says(fourQuarters));
  expect(title([quarter, acrossYears].map((period) => cell(period)))).toContain(says(acrossYears));
});

test("a chosen year shows the latest of its own periods, and none that lies in two years", () => {
  expect(
    title(
      periods.map((period) => cell(period)),
      { aar: "2023" },
    ),
  ).toContain(says(quarter));
});

test("a year without figures shows the latest instead, and cells that are too few count as none", () => {
  expect(
    title(
      periods.map((period) => cell(period)),
      { aar: "2020" },
    ),
  ).toContain(says(fourQuarters));
  const hidden = periods.map((period) => cell(period, period === fourQuarters || period === lastQuarter));
  expect(title(hidden)).toContain(says(acrossYears));
  expect(title(hidden, { aar: "2024" })).toContain(says(acrossYears));
});

test("a figure that is older than the newest counting says so, since that had too few; a newest one does not", () => {
  const newest = `Det nyeste tallet er for ${says(fourQuarters)}. Da har ingen av tjenestene et tall`;
  const hidden = periods.map((period) => cell(period, period === fourQuarters || period === lastQuarter));
  expect(plain(figureOf(hidden).textContent)).toContain(newest);
  expect(plain(figureOf(periods.map((period) => cell(period))).textContent)).not.toContain("Det nyeste tallet er for");
});

test("where no service has a figure, the place says of which split and of whom, not that the region has no sum", () => {
  expect(title([])).toBe(
    "Sykefravær, regnet ut fra dagsverk, totalt sykefravær (egenmeldt og legemeldt): ingen tall for noen tjeneste i Liten",
  );
});
