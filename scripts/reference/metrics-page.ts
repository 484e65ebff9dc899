import {
  type AnyMetric,
  type Component,
  catalogue,
  type Decimals,
  describeFormula,
  type IntervalRule,
  isAdditive,
  type Polarity,
  type SmallCounts,
  type TableName,
  type UncertaintyAbout,
  type Window,
} from "@barneloftet/analytics";
import { trondelag } from "./trondelag.ts";

const metrics: readonly AnyMetric[] = catalogue;
const goals = trondelag.pack["goals.csv"];

/** Which theme the metrics of a table belong to, in the order of the catalogue. */
const themes: Readonly<Record<TableName, string>> = {
  sick_leave: "Sick leave",
  sick_leave_days: "Sick leave",
  positions: "Positions and caseload",
  staffing: "Positions and caseload",
  caseload: "Positions and caseload",
  tenure: "Tenure, turnover and retention",
  turnover: "Tenure, turnover and retention",
  retention: "Tenure, turnover and retention",
  requests: "Requests to a competence base",
  request_log: "Requests to a competence base",
  waiting_children: "Children, cases and measures",
  case_events: "Children, cases and measures",
  children_with_measures: "Children, cases and measures",
  measures: "Children, cases and measures",
  deadlines: "Deadlines and foster care",
  foster_care: "Deadlines and foster care",
  economy: "Economy",
  theme_meetings: "Governance",
  governance: "Governance",
  population: "What the figures stand beside",
  benchmarks: "What the figures stand beside",
};

const goalSets: Readonly<Record<(typeof goals)[number]["set"], string>> = {
  national_quality: "National goal for quality",
  project: "Goal of the project",
  focus_area: "Focus area",
};

/** docs/reference/metrics.md: what each metric of the catalogue is, read off its declaration, and which goals it speaks to. */
export function metricsPage(): string {
  const sections = [...new Set(metrics.map(({ table }) => themes[table]))].flatMap((theme) => [
    `## ${theme}`,
    ...metrics.filter(({ table }) => themes[table] === theme).map(entry),
  ]);
  return `${["# Metrics", introduction, ...sections, "## Goals", goalsIntroduction, goalsTable()].join("\n\n")}\n`;
}

const introduction = `Every metric of the catalogue (\`packages/analytics/src/metrics/catalogue/\`), in its order. Made by \`npm run reference\` from the declarations: edit those.

A formula is over the columns of one table (\`packages/analytics/src/metrics/table.ts\`). \`sum\` adds the rows of a unit and period, and has no value if there is none, if one is not given, or if a value that its condition names has no row; \`heads\` does so with people, whose mean over four quarters it is; \`printed\` is a figure as its source prints it, never added to another.

Two figures are compared only where both are real or both invented, on the same side of every known break of the series, on the same municipal borders, and alike in what the metric says. What a source leaves open is alike with nothing. [Questions and answers](comparisons.md) show how it works out.`;

const goalsIntroduction = `The goals of the work in Trøndelag (\`data/trondelag/goals.csv\`), and the metrics that speak to each. A goal that no metric speaks to is not known to be reached or missed.`;

function entry(metric: AnyMetric): string {
  const { id, label, description } = metric;
  const title = [label.nb, ...(label.nn === undefined ? [] : [label.nn]), label.en].join(" · ");
  const definition = [description.nb, ...(description.nn === undefined ? [] : [description.nn]), `*${description.en}*`];
  const facts = factsOf(metric).map(([name, fact]) => `- **${name}**: ${fact}`);
  return [`### <a id="${id}"></a>${title}`, `\`${id}\``, definition.join("<br>\n"), facts.join("\n")].join("\n\n");
}

function factsOf(metric: AnyMetric): readonly (readonly [name: string, fact: string])[] {
  const { value, rows, alsoRead } = describeFormula(metric);
  const also = alsoRead.length === 0 ? "" : `; also read: ${alsoRead.map(code).join(", ")}`;
  const { source, limitedByCapacity } = metric;
  const speaksTo = goals.filter((goal) => idsOf(goal.metrics).includes(metric.id)).map(({ goal }) => `«${goal}»`);
  return [
    ["Formula", `${code(value)} over ${code(metric.table)}${rows === undefined ? "" : ` where ${code(rows)}`}${also}`],
    ["Unit", `${metric.unit.replaceAll("_", " ")}, ${decimalsWords(metric.decimals)}`],
    ["Better", polarities[metric.polarity]],
    ["Interval", intervalWords(metric.interval)],
    ["Alike to be compared", metric.comparableBy.map(facetWords).join(", ") || "nothing more"],
    ["Larger units", partsWords(metric)],
    ["Periods", periodWords(metric)],
    ["Protected", protectedWords(metric)],
    [
      "Limited by capacity",
      limitedByCapacity ? "yes: where it was known that there was no more, a fall is no improvement" : "no",
    ],
    ["Source", source.url === undefined ? source.title : `[${source.title}](${source.url})`],
    ["Goals", speaksTo.join("; ") || "none"],
  ];
}

const polarities: Readonly<Record<Polarity, string>> = {
  higher_is_better: "higher",
  lower_is_better: "lower",
  none: "neither: more or less says nothing of good or bad",
};

const abouts: Readonly<Record<UncertaintyAbout, string>> = {
  chance: "what chance alone would have made it in a period like this one",
  sampling: "who happened to be asked",
  model: "the model behind it",
};

function intervalWords(rule: IntervalRule): string {
  switch (rule.method) {
    case "none":
      return `none. ${rule.because.en}`;
    case "wilson":
      return `Wilson's for a share; uncertainty about ${abouts[rule.about]}`;
    case "garwood":
      return `Garwood's for a count; uncertainty about ${abouts[rule.about]}`;
    case "overdispersed":
      return `Garwood's, widened by how unevenly the events fall (\`${rule.clusters}\` counts the lumps); uncertainty about ${abouts[rule.about]}`;
  }
}

function facetWords(facet: string): string {
  const words = { period_kind: "kind of period", season: "season" };
  return words[facet as keyof typeof words] ?? code(facet);
}

function partsWords(metric: AnyMetric): string {
  const addsUp = Object.values<Component>(metric.components).every(({ kind }) => isAdditive(kind));
  if (!addsUp) return "never summed: what is printed or distinct does not add up";
  return metric.parts === "reported"
    ? "the parts that have reported stand, and their number is said"
    : "every part must be given";
}

function periodWords({ period, windows = [], components }: AnyMetric): string {
  const own = period === "pooled" ? "all that the source gives, as one" : "as the source gives them";
  return [own, ...windows.map((window) => windowWords(window, Object.values<Component>(components)))].join("; ");
}

function windowWords(window: Window, components: readonly Component[]): string {
  switch (window) {
    case "quarters":
      return "each whole quarter";
    case "four_quarters":
      return `four quarters on end, summed${components.some(({ kind }) => kind === "heads") ? ", people as their mean" : ""}`;
  }
}

function protectedWords({ disclosure }: AnyMetric): string {
  const { count, outOf, least, hides } = disclosure;
  return [
    outOf === undefined ? code(count) : `${code(count)} together with what it is out of, ${code(outOf)}`,
    ...(least === undefined ? [] : [`not shown openly of fewer than ${least}`]),
    ...(hides ? [smallWords(hides)] : []),
    ...(hides?.bySource ? ["a count that is not given is hidden, not missing"] : []),
  ].join("; ");
}

function smallWords({ below, of, rest }: SmallCounts): string {
  const counts = [...of.map(code), ...(rest ? ["what is left"] : [])];
  return `not shown openly where ${counts.join(" or ")} is above 0 and below ${below}`;
}

function decimalsWords(decimals: Decimals): string {
  if (typeof decimals !== "number") return `${decimals.least} to ${decimals.most} decimals`;
  return decimals === 0 ? "whole numbers" : `${decimals} decimal${decimals === 1 ? "" : "s"}`;
}

function goalsTable(): string {
  const rows = goals.map(({ set, goal, metrics: ids }) => {
    const links = idsOf(ids).map((id) => `[${metrics.find((metric) => metric.id === id)?.label.nb ?? id}](#${id})`);
    return `| ${goalSets[set]} | ${goal} | ${links.join("<br>") || "**no metric**"} |`;
  });
  return ["| Whose | Goal | Metrics |", "|---|---|---|", ...rows].join("\n");
}

const idsOf = (ids: string | undefined): readonly string[] => (ids === undefined ? [] : ids.split(" "));
const code = (text: string): string => `\`${text}\``;
