import { caseload, deadlinesMet, type Measured, runOf, type Value } from "@barneloftet/analytics";
import { beforeAll, describe, expect, test } from "vitest";
import { changeChart } from "../../dashboard/src/views/change-chart.ts";
import { differenceChart } from "../../dashboard/src/views/difference-chart.ts";
import { type FindingRow, findingRows } from "../../dashboard/src/views/parts/finding-rows.ts";
import { funnelChart } from "../../dashboard/src/views/parts/funnel-chart.ts";
import { runChart } from "../../dashboard/src/views/parts/run-chart.ts";
import { unitBrief } from "../../dashboard/src/views/unit-brief.ts";
import { staticDocument } from "../../dashboard/static-document.ts";
import { findingTables } from "../../packages/cli/src/publish/finding-tables.ts";
import { stories } from "../../scripts/eksempelfylket/stories.ts";
import { regionOf } from "../eksempelfylket/packs.ts";
import { watchedValues } from "../eksempelfylket/values.ts";
import { drawn, plain } from "./drawn.ts";

const { region } = regionOf("eksempelfylket");

/** A figure with so many times its events. */
const times = (value: Value, factor: number): Value =>
  value.kind === "value"
    ? { ...value, numerator: (value.numerator ?? 0) * factor, estimate: value.estimate * factor }
    : value;

/** Two services that stand out in 2025 as none in Eksempelfylket do: the one by many children a position, the other by late ones. */
function standingOut(value: Value): Value {
  if (value.periodStart < "2025-01-01") return value;
  if (value.metric === caseload.id && value.unit === stories.crisis.service) return times(value, 4);
  return value.metric === deadlinesMet.id && value.unit === "tussmo" ? times(value, 0) : value;
}

/** What was published of Eksempelfylket when the figures up to a day had come. */
function publishedOn({ day, alter = (value) => value }: Edition) {
  const measured: readonly Measured[] = watchedValues().map(({ metric, values }) => {
    const until = values.filter(({ level, periodEnd }) => level === "service" && periodEnd <= day);
    return { metric, values: until.map(alter) };
  });
  const [findings, briefs] = findingTables(region, measured).map(({ rows }) => rows);
  const rows = findingRows({ rows: findings ?? [], metadata: new Map() });
  return { measured, findings: findings ?? [], briefs: briefs ?? [], rows };
}

interface Edition {
  readonly day: string;
  readonly alter?: (value: Value) => Value;
}

// The service in crisis has children who wait in March 2024, and deadlines that are not met in June.
const editions: readonly Edition[] = [
  { day: "2024-04-01" },
  { day: "2024-07-01" },
  { day: "2026-01-01" },
  { day: "2026-01-01", alter: standingOut },
];
let published: readonly ReturnType<typeof publishedOn>[];
beforeAll(() => {
  published = editions.map(publishedOn);
});

/** Where a mark's middle is, from the top. */
const middle = (mark: Element): number =>
  Number(/translate\([^,]+,([^)]+)\)/.exec(mark.getAttribute("transform") ?? "")?.[1]);
/** What a mark says that lies between two heights or beyond them: a limit itself is inside. */
function said(y: number, top: number, bottom: number): string {
  if (y < top - 0.001) return "higher";
  return y > bottom + 0.001 ? "lower" : "cannot_tell";
}

function runSays(finding: FindingRow, { measured }: (typeof published)[number]): string {
  const { metric, values } = measured.find((each) => each.metric.id === finding.metric) as Measured;
  const own = values.filter(({ unit }) => unit === finding.unit);
  const points = runOf({ metric, values: own }, finding.topic, finding.periodEnd);
  const drawing = runChart(staticDocument, 340, points, finding);
  const band = drawing.querySelector("g[aria-label='rect'] rect");
  const newest = [...drawing.querySelectorAll("g[aria-label='dot'] path")].at(-1);
  if (!band || !newest) throw new Error(`nothing drawn of ${finding.topic}`);
  const [top, height] = ["y", "height"].map((name) => Number(band.getAttribute(name))) as [number, number];
  return said(middle(newest), top, top + height);
}

/** The funnel's edges at each unit, in the order of their size: forth along the one and back along the other. */
function funnelSays(all: readonly FindingRow[]): ReadonlyMap<string, string> {
  const drawing = funnelChart(staticDocument, 340, all, []);
  const path = drawing.querySelector("g[aria-label='area'] path")?.getAttribute("d") ?? "";
  const heights = [...path.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, , y]) => Number(y));
  const ordered = all.toSorted((a, b) => a.total - b.total);
  expect(heights.length).toBe(2 * ordered.length);
  const marks = new Map(
    [...drawing.querySelectorAll("g[aria-label='dot'] circle")].map((mark) => [
      (mark.querySelector("title")?.textContent ?? "").split(":")[0] ?? "",
      Number(mark.getAttribute("cy")),
    ]),
  );
  return new Map(
    ordered.map(({ name, unit }, i) => {
      const edges = [heights[i] ?? Number.NaN, heights[heights.length - 1 - i] ?? Number.NaN];
      return [unit, said(marks.get(name) ?? Number.NaN, Math.min(...edges), Math.max(...edges))];
    }),
  );
}

describe.each(editions.map(({ day, alter }, i) => [`${day}${alter ? ", two of whom stand out" : ""}`, i] as const))(
  "the charts of %s",
  (_, i) => {
    test("have each newest figure outside its band where the sentence says higher or lower, and inside where it cannot tell", () => {
      const edition = published[i];
      const changes = edition?.rows.filter(({ question }) => question === "change") ?? [];
      expect(changes.length).toBeGreaterThan(100);
      for (const finding of changes)
        expect(`${finding.sentence} ${runSays(finding, edition as (typeof published)[number])}`).toBe(
          `${finding.sentence} ${finding.kind}`,
        );
    });

    test("have each service outside the funnel where its sentence says so, and inside where it does not", () => {
      const differences = published[i]?.rows.filter(({ question }) => question === "difference") ?? [];
      const topics = [...new Set(differences.map(({ topic }) => topic))];
      expect(topics.length).toBeGreaterThan(4);
      for (const topic of topics) {
        const all = differences.filter((row) => row.topic === topic);
        expect(funnelSays(all)).toEqual(new Map(all.map(({ unit, kind }) => [unit, kind])));
      }
    });
  },
);

test("among what the charts are held to are higher and lower figures, beside those before and beside the others'", () => {
  const signals = published.flatMap(({ rows }) => rows.filter(({ kind }) => kind !== "cannot_tell"));
  expect(new Set(signals.map(({ question, kind }) => `${question} ${kind}`))).toEqual(
    new Set(["change higher", "change lower", "difference higher", "difference lower"]),
  );
});

describe("a service's page", () => {
  const page = (i: number) => {
    const { findings, briefs, measured } = published[i] as (typeof published)[number];
    const service = stories.crisis.service;
    const params = { region: "eksempelfylket", service };
    const sources = [{ id: "oppdiktet", title: "Oppdiktet", publisher: "Oss" }];
    const given = {
      sources,
      findings: findings as readonly Readonly<Record<string, unknown>>[],
      ...{
        higher: findings.filter(({ kind }) => kind === "higher"),
        lower: findings.filter(({ kind }) => kind === "lower"),
      },
      members: [],
      brief: briefs.filter(({ unit, level }) => unit === service && level === "service") as never,
      unit: [{ level: "service", id: service, name: "Tjenesten" }],
    };
    return { given, params, measured };
  };

  test("has four sentences at most, and the signals first: lower than before and than the others", () => {
    const { given, params } = page(1);
    const sentences = [...drawn(unitBrief, given, params).querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(sentences.length).toBe(4);
    expect(plain(sentences[0])).toMatch(/undersøkelser ferdige innen tre måneder: tallet er lavere enn /);
    expect(sentences.map((each) => /høyere enn|lavere enn/.test(plain(each)))).toEqual([true, true, false, false]);
  });

  test("has the tests behind its sentences in the table, and those of its services behind a network's", () => {
    const { given, params } = page(1);
    const table = (answers: object, of: object) =>
      [...drawn(unitBrief, answers as never, of as never).querySelectorAll("tbody tr")].map(({ textContent }) =>
        plain(textContent),
      );
    const own = table(given, params);
    expect(own.length).toBe(4);
    expect(own[0]).toMatch(/^undersøkelser ferdige innen tre måneder, mot .*65,3/);
    const [{ briefs, findings }] = [published[1] as (typeof published)[number]];
    const network = String(
      briefs.find(({ level, kind, is_signal }) => level === "network" && kind === "together" && is_signal === "yes")
        ?.unit,
    );
    const ofNetwork = ({ level, unit }: (typeof briefs)[number]) => level === "network" && unit === network;
    const sentences = briefs.filter(ofNetwork);
    const rows = table(
      {
        ...given,
        brief: sentences,
        findings: findings.filter(ofNetwork),
        members: [{ to_id: params.service }],
        unit: [{ level: "network", id: network, name: "Nettverket" }],
      },
      { region: "eksempelfylket", network },
    );
    // The crisis service is named with its own figure, which stands behind both what has changed and how it differs.
    expect(rows.filter((row) => row.startsWith("Nisseholt, undersøkelser")).length).toBe(2);
    expect(rows.filter((row) => row.includes("65,3")).length).toBe(2);
    expect(sentences.some(({ sentence_nb }) => String(sentence_nb).includes("lavere enn de andre: Nisseholt"))).toBe(
      true,
    );
  });

  test("of a network that has no test of its own does not say that nothing is tested where its services are", () => {
    const { given } = page(1);
    const { briefs } = published[1] as (typeof published)[number];
    const together = briefs.find(
      ({ level, kind, is_signal }) => level === "network" && kind === "together" && is_signal === "yes",
    );
    const shown = drawn(
      unitBrief,
      { ...given, brief: [together], findings: [] } as never,
      { region: "eksempelfylket", network: String(together?.unit) } as never,
    );
    expect(plain(shown.querySelector(".finding")?.textContent)).not.toContain("Ikke prøvd");
  });

  test("draws the funnel of the sentence about the others, with itself named and every service in the table", () => {
    const { given, params } = page(2);
    const differences = given.findings.filter(({ question }) => question === "difference");
    const shown = drawn(differenceChart, { ...given, findings: differences }, params);
    expect(plain(shown.querySelector(".finding")?.textContent)).toContain("ingen tjeneste skiller seg fra de andre");
    expect(plain(shown.querySelector("figcaption")?.textContent)).toMatch(
      /ruten er Nisseholt\. .* For Nisseholt er under .* eller over .* et signal\./,
    );
    const rows = [...shown.querySelectorAll("tbody tr")].map(({ textContent }) => plain(textContent));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.every((row) => /under .* eller over |over /.test(row))).toBe(true);
  });

  test("draws nothing where nothing can be tested", () => {
    const { params } = page(2);
    expect(drawn(changeChart, {}, params).textContent).toBe("");
    expect(drawn(differenceChart, {}, params).textContent).toBe("");
    const unit = [{ level: "service", id: params.service, name: "Tjenesten" }];
    expect(plain(drawn(unitBrief, { unit }, params).textContent)).toContain(
      "Vi har for få tall for Tjenesten til å si om noe har endret seg",
    );
  });
});
