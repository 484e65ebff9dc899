import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { top } from "../architecture/repository.ts";

const imports =
  'import * as analytics from "@barneloftet/analytics";\nimport { and, component, count, defineMetric, equals, evaluate, present, ratio, sum } from "@barneloftet/analytics";\n';

/** A metric with everything it needs; each case below takes something away or misspells it. */
const whole: Readonly<Record<string, string>> = {
  id: '"requests_assisted"',
  label: '{ nb: "Henvendelser som fikk bistand", en: "Requests that received help" }',
  description: '{ nb: "Andel.", en: "Share." }',
  table: '"requests"',
  dimensions: "[]",
  period: '"pooled"',
  unit: '"percent"',
  decimals: "1",
  components: '{ assisted: sum("assisted"), received: sum("received") }',
  value: 'ratio("assisted", "received")',
  interval: '{ method: "wilson", about: "chance" }',
  polarity: '"none"',
  disclosure: '{ count: "assisted", outOf: "received" }',
  comparableBy: '["period_kind"]',
  source: '{ title: "Sluttrapporten" }',
};

const metric = (changes: Readonly<Record<string, string | undefined>> = {}): string =>
  `defineMetric({ ${Object.entries({ ...whole, ...changes })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
    .join(", ")} });`;

const cell =
  '{ level: "service", unit: "a", name: "A", boundaries: undefined, territory: undefined, periodStart: "2020-01-01", periodEnd: "2021-01-01", dimensions: {}, components: { assisted: 18, received: 65 }, membersFound: 1, membersExpected: 1, members: ["service/a"], series: undefined, capacityReached: false, dispersion: undefined, tooFew: undefined, because: undefined, status: "confirmed", sources: ["s"], remarks: [] } as const';

/** What must compile, so that what does not compile fails for its own reason. */
const sound: Readonly<Record<string, string>> = {
  "a whole metric": metric(),
  "a metric with a dimension of its table": metric({
    table: '"sick_leave"',
    dimensions: '["type"]',
    comparableBy: '["type", "season"]',
    components: '{ percent: sum("percent") }',
    value: 'component("percent")',
    disclosure: '{ count: "percent" }',
  }),
  "a count of rows where two columns hold something": metric({
    components: '{ assisted: count(and(present("assisted"), equals("unit", "a"))), received: count() }',
  }),
  "nynorsk beside the two languages": metric({ label: '{ nb: "a", en: "b", nn: "c" }' }),
  "the value of a metric of any kind":
    "const any: analytics.AnyMetric = analytics.requestsAssisted; analytics.select(any);",
  "cells that are vouched for": `evaluate(analytics.requestsAssisted, analytics.asPublished(analytics.requestsAssisted, [${cell}], []));`,
  "two values of one metric compared":
    "declare const a: analytics.Value<'sick_leave'>; declare const b: analytics.Value<'sick_leave'>; analytics.compare(a, b);",
  "a value that is asked whether it stands":
    "declare const value: analytics.Value; if (value.kind === 'value') value.estimate.toString();",
};

const refused: readonly (readonly [title: string, code: string, because: RegExp])[] = [
  ["a misspelt component in the formula", metric({ value: 'ratio("asisted", "received")' }), /asisted/],
  ["a misspelt component in the disclosure", metric({ disclosure: '{ count: "asisted" }' }), /asisted/],
  [
    "a formula over a component that is not declared",
    metric({ components: '{ received: sum("received") }' }),
    /assisted/,
  ],
  [
    "a column that the table does not have",
    metric({ components: '{ assisted: sum("helped"), received: sum("received") }' }),
    /"helped"/,
  ],
  [
    "an unknown column inside a predicate",
    metric({ components: '{ assisted: count(equals("outcome", "x")), received: count() }' }),
    /"outcome"/,
  ],
  [
    "another table's column",
    metric({ components: '{ assisted: sum("employees"), received: sum("received") }' }),
    /"employees"/,
  ],
  ["a table that is not there", metric({ table: '"request"' }), /'"request"'/],
  ["a dimension that the table does not have", metric({ dimensions: '["type"]' }), /'"type"'/],
  ["comparison by what the table does not have", metric({ comparableBy: '["population"]' }), /'"population"'/],
  ["a label without English", metric({ label: '{ nb: "Henvendelser" }' }), /'en' is missing/],
  ["a description without bokmål", metric({ description: '{ en: "Requests." }' }), /'nb' is missing/],
  ["a label in a language we do not have", metric({ label: '{ nb: "a", en: "b", se: "c" }' }), /'se' does not exist/],
  ["a metric without source", metric({ source: undefined }), /'source' is missing/],
  ["a source without title", metric({ source: '{ url: "https://example.org" }' }), /'title' is missing/],
  ["a metric without disclosure", metric({ disclosure: undefined }), /'disclosure' is missing/],
  [
    "a metric that does not say what its interval is about",
    metric({ interval: '{ method: "wilson" }' }),
    /'about' is missing/,
  ],
  ["a missing interval without a reason", metric({ interval: '{ method: "none" }' }), /'because' is missing/],
  ["unprotected cells", `evaluate(analytics.requestsAssisted, [${cell}]);`, /Protected/],
  [
    "an object made to look protected",
    `evaluate(analytics.requestsAssisted, { metric: "requests_assisted", maker: "as_published", audience: "open", cells: [${cell}] });`,
    /seal/,
  ],
  [
    "values of two metrics compared",
    "declare const a: analytics.Value<'sick_leave'>; declare const b: analytics.Value<'employees'>; analytics.compare(a, b);",
    /"employees"/,
  ],
  [
    "values of two metrics in one trend",
    "declare const a: analytics.Value<'sick_leave'>; declare const b: analytics.Value<'employees'>; analytics.trend<'sick_leave'>([a, b]);",
    /"employees"/,
  ],
  [
    "the difference of two values without asking whether they may be compared",
    "declare const a: analytics.Value<'sick_leave'>; declare const b: analytics.Value<'sick_leave'>; a - b;",
    /arithmetic operation/,
  ],
  ["a ranking of values", "analytics.rank;", /rank/],
  [
    "a sum of overdispersed events that does not say what they cluster in",
    metric({ interval: '{ method: "overdispersed", about: "chance" }' }),
    /clusters/,
  ],
  ["the seal itself", "analytics.sealCells;", /sealCells/],
  [
    "one service's own figures as open ones",
    'declare const own: analytics.Protected<string, "own:a">; const open: analytics.Protected<string, "open"> = own;',
    /own:a/,
  ],
  [
    "the estimate of a value that may be hidden",
    "declare const value: analytics.Value; value.estimate;",
    /'estimate' does not exist/,
  ],
  ["a change of a published cell", "declare const cell: analytics.Cell; cell.membersFound = 2;", /read-only/],
];

let faults: ReadonlyMap<string, string>;
beforeAll(() => {
  faults = compile({ ...sound, ...Object.fromEntries(refused) });
}, 60_000);

describe("what must compile", () => {
  test.each(Object.keys(sound))("%s compiles without a fault", (title) => {
    expect(faults.get(title)).toBe("");
  });
});

describe("what must not compile", () => {
  test.each(refused)("%s does not compile", (title, _, because) => {
    expect(faults.get(title)).toMatch(because);
  });
});

/** Compiles each snippet as a file of its own over the packages' sources; what the compiler says of each, or nothing. */
function compile(snippets: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const named = Object.entries(snippets).map(([title, code], i) => ({
    title,
    path: `${top}test/types/snippet-${i}.ts`,
    text: `${imports}${code}`,
  }));
  const base = ts.readConfigFile(`${top}tsconfig.base.json`, ts.sys.readFile).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...base.compilerOptions,
      ...{ composite: false, declaration: false, sourceMap: false, noEmit: true, noUnusedLocals: false },
      ...{
        module: "ESNext",
        moduleResolution: "Bundler",
        paths: { "@barneloftet/analytics": ["./packages/analytics/src/index.ts"] },
      },
    },
    top,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const virtual = new Map(named.map(({ path, text }) => [path, text]));
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.getSourceFile = (path, version) => {
    const text = virtual.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  };
  const types = `${top}packages/analytics/src/statistics/distributions/jstat.d.ts`;
  const program = ts.createProgram({ rootNames: [types, ...virtual.keys()], options, host });
  return new Map(
    named.map(({ title, path }) => {
      const messages = ts
        .getPreEmitDiagnostics(program, program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
      return [title, messages.join("\n")];
    }),
  );
}
