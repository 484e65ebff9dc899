import { describe, expect, test } from "vitest";
import { cyclesIn, type Import, importsIn, importsOf, reachableFrom } from "./imports.ts";
import { filesLike, textOf } from "./repository.ts";

const analytics = "packages/analytics/src";
const ingest = "packages/ingest/src/index.ts";
const report = "packages/report/src/index.ts";
const entry = `${analytics}/index.ts`;

/**
 * Who may import whom, beside its own folder. The longest path that a file begins with is its part; a file of no part
 * is refused, so that a new folder is a decision. A package is named as npm names it; `node:` is all of Node.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  [`${analytics}/time/`]: [],
  [`${analytics}/statistics/`]: ["jstat"],
  [`${analytics}/text/`]: [`${analytics}/time/`],
  [`${analytics}/region/`]: [`${analytics}/time/`, `${analytics}/text/`, "zod"],
  [`${analytics}/disclosure/`]: [`${analytics}/region/`, `${analytics}/text/`, "zod"],
  [`${analytics}/metrics/`]: ["time", "text", "region", "statistics", "disclosure"].map(
    (name) => `${analytics}/${name}/`,
  ),
  [`${analytics}/metrics/aggregate.ts`]: [
    ...["time", "region", "metrics"].map((name) => `${analytics}/${name}/`),
    "arquero",
  ],
  [`${analytics}/offers/`]: [
    ...["time", "text", "region", "statistics"].map((name) => `${analytics}/${name}/`),
    "highs",
  ],
  [`${analytics}/findings/`]: ["time", "text", "region", "statistics", "metrics"].map(
    (name) => `${analytics}/${name}/`,
  ),
  [`${analytics}/collection/`]: ["time", "metrics"].map((name) => `${analytics}/${name}/`),
  [`${analytics}/arquero.ts`]: [`${analytics}/metrics/aggregate.ts`],
  [`${analytics}/statistics.ts`]: [`${analytics}/statistics/`],
  [`${analytics}/terms.ts`]: [`${analytics}/terms/`],
  [`${analytics}/terms/`]: [`${analytics}/text/`],
  [entry]: ["time", "text", "region", "statistics", "disclosure", "metrics", "offers", "findings", "collection"].map(
    (name) => `${analytics}/${name}/`,
  ),
  "packages/ingest/src/": [entry, "zod", "csv-parse", "read-excel-file", "hyparquet", "hyparquet-compressors"],
  "packages/report/src/": [entry, "write-excel-file"],
  "packages/cli/src/": [entry, ingest, report, "node:", "@duckdb/node-api", "apache-arrow", "zod"],
  "dashboard/src/text/": [entry],
  "dashboard/src/views/": [entry, "dashboard/src/text/", "@observablehq/plot", "d3"],
  "dashboard/src/components/": [
    entry,
    ingest,
    "dashboard/src/views/",
    "dashboard/src/text/",
    "@duckdb/duckdb-wasm",
    "apache-arrow",
  ],
  "dashboard/src/": [
    entry,
    ingest,
    "dashboard/src/components/",
    "dashboard/src/views/",
    "dashboard/src/text/",
    "@observablehq/plot",
    "d3",
  ],
  "dashboard/": [
    entry,
    `${analytics}/terms.ts`,
    "dashboard/src/components/",
    "dashboard/src/views/",
    "dashboard/src/text/",
    "node:",
    "@duckdb/duckdb-wasm",
    "apache-arrow",
    "esbuild",
    "jsdom",
    "markdown-it",
    "sirv",
    "zod",
  ],
};

const code = filesLike(/^(packages\/\w+\/src|dashboard)\/.*\.(ts|js|md)$/);
const imports = importsIn(code);

/** The part of the house that a file lies in. */
function partOf(path: string): string | undefined {
  return Object.keys(layers)
    .filter((part) => path.startsWith(part))
    .sort((a, b) => b.length - a.length)[0];
}

function refusedImports(found: readonly Import[]): readonly string[] {
  return found.flatMap(({ from, target, place }) => {
    const part = partOf(from);
    if (part === undefined) return [`${place}: ${from} lies in no part of the house`];
    const allowed = [...(layers[part] ?? []), ...(part.endsWith("/") ? [part] : [])];
    // A part inside another is not the other's own folder: metrics/aggregate.ts is behind ./arquero only.
    const inner = partOf(target);
    const isAllowed = allowed.some(
      (name) =>
        target === name || (/[/:]$/.test(name) && target.startsWith(name) && (inner ?? name).length <= name.length),
    );
    return isAllowed ? [] : [`${place}: ${part} may not import ${target}`];
  });
}

const sealers = (found: readonly Import[]): readonly string[] =>
  found
    .filter(({ target }) => target === `${analytics}/disclosure/protected.ts`)
    .filter(({ names }) => names.includes("sealCells") || names.includes("*"))
    .filter(({ from }) => !from.startsWith(`${analytics}/disclosure/`))
    .map(({ place }) => `${place}: only disclosure/ may seal cells`);

describe("who imports whom", () => {
  test("every file imports only what its part of the house may", () => {
    expect(refusedImports(imports)).toEqual([]);
  });

  test.each([
    ["statistics that knows regions", `${analytics}/statistics/x.ts`, 'import { levels } from "../region/unit.js";'],
    ["a type from above", `${analytics}/region/x.ts`, 'import type { Metric } from "../metrics/define-metric.js";'],
    [
      "metrics over arrays outside ./arquero",
      `${analytics}/metrics/x.ts`,
      'import { aggregate } from "./aggregate.js";',
    ],
    ["arquero in a metric", `${analytics}/metrics/x.ts`, 'import { from } from "arquero";'],
    ["time that imports text", `${analytics}/time/x.ts`, 'import { formatDay } from "../text/format-date.js";'],
    [
      "an analyst's package that reads files",
      `${analytics}/region/x.ts`,
      'const { readFileSync } = await import("node:fs");',
    ],
    ["a page that asks Node", "dashboard/src/views/x.ts", 'import { join } from "node:path";'],
    [
      "a cell of a page that imports the command line",
      "dashboard/src/x.md",
      '```js\nimport { publish } from "../../packages/cli/src/publish/publish.js";\n```',
    ],
    [
      "a page with arquero",
      "dashboard/src/x.md",
      '```js\nimport { aggregate } from "npm:@barneloftet/analytics/arquero";\n```',
    ],
    ["an address made at run time", `${analytics}/text/x.ts`, "const text = await import(`./$" + "{name}.js`);"],
    ["a folder that nobody decided on", "packages/utils/src/x.ts", 'import { x } from "./y.js";'],
  ])("%s is refused", (_, path, text) => {
    expect(refusedImports(importsOf(path, text))).toHaveLength(1);
  });

  test("a package imports only what its package.json lists", () => {
    expect(undeclared(imports.filter(({ from }) => !from.endsWith(".config.ts")))).toEqual([]);
  });

  test("a package that no package.json lists is found", () => {
    expect(undeclared(importsOf("packages/ingest/src/x.ts", 'import { group } from "d3-array";'))).toHaveLength(1);
  });
});

describe("cycles", () => {
  test("no file imports itself by any way, types included", () => {
    expect(cyclesIn(imports)).toEqual([]);
  });

  test("two files that import each other are found", () => {
    const [a, b] = [`${analytics}/region/dated.ts`, `${analytics}/region/region.ts`];
    const found = [
      ...importsOf(a, 'import { x } from "./region.js";'),
      ...importsOf(b, 'import type { Y } from "./dated.js";'),
    ];
    expect(cyclesIn(found)).toEqual([`${a} → ${b} → ${a}`]);
  });
});

describe("what is reached", () => {
  test("the main entry of analytics never reaches arquero, d3-array or Node", () => {
    expect(reached(entry, imports)).toEqual([]);
  });

  test("arquero two steps behind the main entry is found", () => {
    const far = [
      ...importsOf(entry, 'export { x } from "./metrics/rollup.js";'),
      ...importsOf(`${analytics}/metrics/rollup.ts`, 'import "arquero";'),
    ];
    expect(reached(entry, far)).toEqual([`${entry} → ${analytics}/metrics/rollup.ts → arquero`]);
  });

  test("no page, view or component reaches Node, the command line or arquero", () => {
    const pages = code.filter((path) => path.startsWith("dashboard/src/"));
    expect(pages.flatMap((path) => reached(path, imports))).toEqual([]);
  });
});

describe("the seal", () => {
  test("only disclosure/ imports sealCells", () => {
    expect(sealers(imports)).toEqual([]);
  });

  test.each([
    'import { sealCells as make } from "../disclosure/protected.js";',
    'export { sealCells } from "../disclosure/protected.js";',
    'import * as protection from "../disclosure/protected.js";',
  ])("a metric cannot get at the seal by %s", (text) => {
    expect(sealers(importsOf(`${analytics}/metrics/x.ts`, text))).toHaveLength(1);
  });
});

function reached(start: string, found: readonly Import[]): readonly string[] {
  const unwanted = /^(arquero|d3-array|node:.*|packages\/cli\/.*)$/;
  return [...reachableFrom(start, found)].filter(([target]) => unwanted.test(target)).map(([, way]) => way);
}

function undeclared(found: readonly Import[]): readonly string[] {
  return found.flatMap(({ from, target, place }) => {
    const folder = /^(packages\/\w+|dashboard)\//.exec(from)?.[1] ?? "";
    const { name, dependencies = {}, devDependencies = {} } = JSON.parse(textOf(`${folder}/package.json`)) as Manifest;
    const own = /^packages\/(\w+)\//.exec(target)?.[1];
    const asked = own ? `@barneloftet/${own}` : target;
    const listed = [
      name,
      ...Object.keys(dependencies),
      ...Object.keys(devDependencies).map((type) => type.replace(/^@types\//, "")),
    ];
    return /^(node:|dashboard\/)/.test(asked) || listed.includes(asked)
      ? []
      : [`${place}: ${folder}/package.json lists no ${asked}`];
  });
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
