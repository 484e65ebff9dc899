// Holds files of JSON-stat against another reader of the format, cell by cell. Run by hand, with any files at hand:
//   node --import tsx test/formats/json-stat-against-toolkit.ts FILE...
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { faultSentence, type JsonStatDataset, jsonStatCells, readJsonStat } from "@barneloftet/ingest";
import toolkit from "jsonstat-toolkit";

let isAlike = true;
for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  const reading = readJsonStat(basename(path), bytes);
  const lines = reading.ok ? against(reading.dataset, bytes.toString("utf8")) : reading.faults.map(faultSentence);
  isAlike &&= reading.ok;
  console.log([basename(path), ...lines].join("\n  "));
}
process.exitCode = isAlike ? 0 : 1;

function against(dataset: JsonStatDataset, text: string): readonly string[] {
  const theirs = toolkit(JSON.parse(text));
  const cells = [...jsonStatCells(dataset)];
  const found = cells.map(({ coordinates }) => theirs.Data(coordinates));
  const symbols = new Map<string, number>();
  for (const { status } of cells) if (status !== undefined) symbols.set(status, (symbols.get(status) ?? 0) + 1);
  const categories = dataset.dimensions.flatMap(({ id, categories: all }) => all.map((one) => ({ id, ...one })));
  return [
    `${dataset.label} (${dataset.tableId ?? "no number"}, updated ${dataset.updated ?? "not said"})`,
    `dimensions: ${dataset.dimensions.map(({ id, role, categories: { length } }) => `${id} ${role ?? "–"} ${length}`).join(", ")}`,
    alike("cells", cells.length, theirs.n === cells.length ? cells.length : 0),
    alike("values", cells.length, cells.filter(({ value }, i) => value === (found[i]?.value ?? null)).length),
    alike("statuses", cells.length, cells.filter(({ status }, i) => status === (found[i]?.status ?? undefined)).length),
    alike(
      "labels of categories",
      categories.length,
      categories.filter(({ id, code, label }) => theirs.Dimension(id)?.Category(code)?.label === label).length,
    ),
    `symbols: ${[...symbols].map(([status, times]) => `${status} ${times}`).join(", ") || "none"}`,
    `cells without a figure: ${cells.filter(({ value }) => value === null).length}`,
  ];
}

function alike(what: string, all: number, same: number): string {
  isAlike &&= same === all;
  return `${what}: ${same} of ${all} alike`;
}
