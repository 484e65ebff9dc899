import { build } from "esbuild";

/** What a page takes with it: its script, and the modules that any byte of it comes from. */
export interface Bundle {
  readonly script: string;
  readonly modules: readonly string[];
}

/** Bundles and minifies a page's code in a project, as its author would for a browser. */
export async function bundle(folder: string, code: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external: ["node:*"],
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  return {
    script: outputFiles[0]?.text ?? "",
    modules: Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  };
}

/** A page that shows one interval. */
export const intervalPage = `import { wilsonInterval } from "@barneloftet/analytics";
document.body.textContent = JSON.stringify(wilsonInterval(18, 65));`;

/** A page that evaluates two figures, compares them and shows the answer. */
export const comparisonPage = `import { asPublished, compare, evaluate, formatValue, requestsAssisted, toCells } from "@barneloftet/analytics";
const row = (unit, assisted, received) => ({
  level: "service", unit, period_start: "2019-04-01", period_end: "2020-11-01", status: "confirmed", sources: "report",
  members: "service/" + unit, members_found: 1, members_expected: 1, assisted, received,
  boundaries: "none", territory: "5038", series: "unbroken", capacity_reached: "no",
});
const cells = toCells(requestsAssisted, [row("one", 1, 16), row("other", 5, 11)]);
const sources = [{ id: "report", title: "Report", publisher: "Publisher", kind: "report" }];
const [one, other] = evaluate(requestsAssisted, asPublished(requestsAssisted, cells, sources));
const { kind, estimate, interval } = compare(one, other);
document.body.textContent = [formatValue(one, "nb"), kind, estimate.toFixed(1), interval.lower.toFixed(1)].join(" | ");`;
