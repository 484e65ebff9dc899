import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cubesOf } from "../../dashboard/regions.ts";
import { run, top } from "../../scripts/run.mjs";

/** A built site of pages as Framework's own manual writes them, and how to remove it. */
export interface PlainSite {
  readonly dist: string;
  remove(): void;
}

const dashboard = join(top, "dashboard");

/** What one of our pages shows first, asked of the same cubes: the tables, and a query of labels and the two counts. */
export interface PlainPage {
  readonly region: string;
  readonly cubes: readonly string[];
  readonly query: string;
  readonly finding: string;
}

/** Builds pages that wait for DuckDB-WASM: tables in their front matter, a query, a finding of its rows, and a chart. */
export function plainSite(pages: Readonly<Record<string, PlainPage>>): PlainSite {
  const folder = mkdtempSync(join(tmpdir(), "barneloftet-plain-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(join(folder, "src"));
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    writeFileSync(join(folder, "observablehq.config.js"), config);
    for (const [name, page] of Object.entries(pages)) {
      for (const cube of page.cubes)
        copyFileSync(join(cubesOf(page.region), `${cube}.arrow`), join(folder, `src/${cube}.arrow`));
      writeFileSync(join(folder, `src/${name}.md`), markdown(name, page));
    }
    run(
      "node",
      [
        "--import",
        import.meta.resolve("tsx"),
        join(dashboard, "node_modules/@observablehq/framework/dist/bin/observable.js"),
        "build",
      ],
      { cwd: folder, env: { OBSERVABLE_TELEMETRY_DISABLE: "1", NO_COLOR: "1" }, quiet: true },
    );
    return { dist: join(folder, "dist"), remove };
  } catch (fault) {
    remove();
    throw fault;
  }
}

const config = `import { answerFromNodeModules } from ${JSON.stringify(join(import.meta.dirname, "jsdelivr.ts"))};
answerFromNodeModules();
export default {
  root: "src",
  preserveExtension: true,
  globalStylesheets: [],
  head: '<link rel="icon" href="data:,">',
  duckdb: { extensions: { json: null, parquet: null } },
};
`;

const markdown = (title: string, { cubes, query, finding }: PlainPage): string => `---
title: ${title}
sql:
${cubes.map((cube) => `  ${cube}: ./${cube}.arrow`).join("\n")}
---

# ${title}

\`\`\`js
const rows = Array.from(await sql([${JSON.stringify(query)}]), (row) => row.toJSON());
\`\`\`

\`\`\`js
const found = document.createElement("h3");
found.className = "finding";
found.textContent = ((row) => ${finding})(rows.at(-1));
display(found);
\`\`\`

\`\`\`js
display(
  Plot.plot({
    marks: [Plot.dot(rows, { x: (row) => (100 * row.counted) / row.whole, y: "label" }), Plot.ruleX([0])],
    y: { domain: rows.map((row) => row.label) },
  }),
);
\`\`\`
`;
