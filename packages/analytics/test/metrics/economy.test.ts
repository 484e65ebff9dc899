import { describe, expect, test } from "vitest";
import { aggregate } from "../../src/arquero.js";
import { asPublished } from "../../src/disclosure/as-published.js";
import {
  type AnyMetric,
  areasToServices,
  type Cell,
  compare,
  evaluate,
  inRegion,
  jointPurchases,
  netExpenditurePerChild,
  type Region,
  toCells,
  type Value,
} from "../../src/index.js";
import { cell, source } from "../cells.js";
import { small } from "../region/small-region.js";

const spent = (year: number, thousand: number, more: Partial<Cell> = {}): Value =>
  ofMunicipality(netExpenditurePerChild, { net_expenditure: thousand, inhabitants_aged_0_17: 1000 }, year, more);

function ofMunicipality(
  metric: AnyMetric,
  components: Record<string, number>,
  year: number,
  more: Partial<Cell> = {},
): Value {
  const one = cell(components, {
    ...{ level: "municipality", dimensions: { reporting: "own" }, boundaries: "2020-01-01" },
    ...{ periodStart: `${year}-01-01`, periodEnd: `${year + 1}-01-01`, ...more },
  });
  const [value] = evaluate(metric, asPublished(metric, [one], [source]));
  if (!value) throw new Error("no value");
  return value;
}

describe("kroner of two years", () => {
  test("15,0 thousand in 2020 and 17,3 in 2024 differ by 2,3, of which nobody knows how much is prices alone", () => {
    expect(compare(spent(2024, 17_300), spent(2020, 15_000))).toMatchObject({
      estimate: expect.closeTo(2.3, 12),
      caveat: {
        nb: "Tallene er i løpende kroner, så en del av forskjellen er prisstigningen fra det ene året til det andre.",
        en: "The figures are at current prices, so the difference is also the rise in prices from one year to the other.",
      },
    });
  });

  test("of one year are at the same prices, and shares of kroner have none", () => {
    const other = spent(2020, 17_300, { unit: "kysten", members: ["municipality/kysten"] });
    expect(compare(other, spent(2020, 15_000))).toMatchObject({ kind: "difference", caveat: undefined });
    const shares = [2020, 2024].map((year) =>
      ofMunicipality(jointPurchases, { purchased_jointly: 6, purchased: 15 }, year),
    );
    const [before, after] = shares;
    expect(before && after && compare(after, before)).toMatchObject({ kind: "difference", caveat: undefined });
  });
});

describe("a host that reports for its whole service", () => {
  // Furu is the host of its service, which is Lind's too.
  const [lind] = small.pack["structure/service_areas.csv"].slice(-2);
  if (!lind) throw new Error("no area");
  const region: Region = {
    ...small,
    pack: {
      ...small.pack,
      "structure/service_areas.csv": [
        ...small.pack["structure/service_areas.csv"].filter(
          ({ area, service }) => area === "0003" && service === "furu",
        ),
        { ...lind, area: "0004", service: "furu" },
      ],
    },
  };
  const row = (unit: string, reporting: string, net_expenditure: number, inhabitants_aged_0_17: number) => ({
    ...{ level: "municipality", unit, period_start: "2020-01-01", period_end: "2021-01-01", reporting },
    ...{ net_expenditure, inhabitants_aged_0_17, source: "report", status: "confirmed" },
  });
  const ofService = (rows: readonly ReturnType<typeof row>[], of: Region = region) => {
    const to = areasToServices(of, "2020-06-01");
    const cells = toCells(netExpenditurePerChild, aggregate(netExpenditurePerChild, rows, { to }), to);
    const known = inRegion(of, netExpenditurePerChild, cells).map((one) => ({ ...one, sources: ["report"] }));
    return evaluate(netExpenditurePerChild, asPublished(netExpenditurePerChild, known, [source]));
  };

  test("30 000 thousand for the 2 000 children of both municipalities is the service's 15,0, of both", () => {
    expect(ofService([row("0003", "host", 30_000, 2000)])).toMatchObject([
      {
        ...{ kind: "value", unit: "furu", estimate: 15, status: "inferred" },
        ...{ membersFound: 2, membersExpected: 2, members: ["municipality/0003", "municipality/0004"] },
      },
    ]);
  });

  test("is of both still where a member reported for itself another year", () => {
    const earlier = { ...row("0004", "own", 9000, 800), period_start: "2019-01-01", period_end: "2020-01-01" };
    expect(ofService([row("0003", "host", 30_000, 2000), earlier])).toContainEqual(
      expect.objectContaining({ kind: "value", periodStart: "2020-01-01", estimate: 15, membersFound: 2 }),
    );
  });

  test("is as sure as it is who the host is", () => {
    const services = small.pack["structure/services.csv"].map((one) => ({ ...one, host_status: "unknown" as const }));
    const doubtful = { ...region, pack: { ...region.pack, "structure/services.csv": services } };
    expect(ofService([row("0003", "host", 30_000, 2000)], doubtful)).toMatchObject([{ status: "unknown" }]);
  });

  test.each([
    ["the one that reports as host is not the host", [row("0004", "host", 30_000, 2000)]],
    ["a member has reported for itself too", [row("0003", "host", 30_000, 2000), row("0004", "own", 9000, 800)]],
    ["one of two has reported, for itself", [row("0003", "own", 20_000, 1200)]],
  ])("has no figure where %s, and the reason says that a host may have reported", (_, rows) => {
    for (const value of ofService(rows))
      expect(value).toMatchObject({
        kind: "missing",
        because: {
          nb: "Tall mangler fra 1 av de 2 som skulle vært med, eller er med i tallet til en vertskommune. Derfor kan det samlede tallet ikke regnes ut.",
        },
      });
  });

  test("of two that have reported for themselves the sum stands: 20 000 + 9 000 for 1 200 + 800 is 14,5", () => {
    expect(ofService([row("0003", "own", 20_000, 1200), row("0004", "own", 9000, 800)])).toMatchObject([
      { kind: "value", estimate: 14.5 },
    ]);
  });
});
