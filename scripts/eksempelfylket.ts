import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { tables } from "../packages/analytics/src/metrics/table.ts";
import { packFiles } from "../packages/analytics/src/region/pack.ts";
import { inventedAnswers } from "./eksempelfylket/answers.ts";
import { asOfFirstHalf2025, toldInFirstHalf2025 } from "./eksempelfylket/edition.ts";
import { figures } from "./eksempelfylket/figures.ts";
import { baseFunctions, methods, pyramid } from "./eksempelfylket/offers.ts";
import { register } from "./eksempelfylket/register.ts";
import type { PackRows, Row } from "./eksempelfylket/rows.ts";
import { structure, structureFrom } from "./eksempelfylket/structure.ts";
import { told } from "./eksempelfylket/told.ts";

/** Which edition of the pack: what was known when the first half of 2025 was over, or, unless said, when 2025 was. */
export interface EditionOptions {
  readonly asOf?: "2025H1";
}

/** Every file of the invented pack, by its path in it. The same text each time. */
export function eksempelfylket({ asOf }: EditionOptions = {}): ReadonlyMap<string, string> {
  const known = asOf === undefined ? figures() : asOfFirstHalf2025(figures());
  const rows: PackRows = {
    "pack.csv": [
      {
        ...{ id: "eksempelfylket", name: "Eksempelfylket", kind: "invented", organisation_date: "2025-01-01" },
        ...{ last_confirmed: "2025-06-30", structure_from: structureFrom, register_period: "2025H2" },
      },
    ],
    "sources.csv": [
      {
        ...{ id: "oppdiktet", title: "Oppdiktede tall for Eksempelfylket", publisher: "Laget av dette prosjektet" },
        ...{ kind: "invented", published_on: asOf === undefined ? "2026-01" : "2025-07" },
        place: "ikke fra noen kilde; laget med scripts/eksempelfylket.ts",
      },
    ],
    ...structure(),
    ...register(inventedAnswers(asked())),
    ...(asOf === undefined ? told() : toldInFirstHalf2025(told())),
    ...Object.fromEntries(Object.entries(known).map(([table, own]) => [`figures/${table}.csv`, own])),
  };
  const files = [
    ...Object.entries(packFiles).map(([file, { shape }]) => [file, Object.keys(shape)] as const),
    ...figureFiles,
  ];
  return new Map(files.map(([file, columns]) => [file, csv(columns, rows[file] ?? [])]));
}

const figureFiles = Object.entries(tables).map(([table, columns]) => {
  const last = ["source", "status"];
  const names = Object.keys(columns).filter(
    (name) => !last.includes(name) && !(table === "measures" && name === "class"),
  );
  return [`figures/${table}.csv`, [...names, ...last]] as const;
});

function asked() {
  return [
    ...pyramid
      .filter(({ kind }) => kind !== "statutory")
      .map(({ id, tier }) => ({ id, tier, group: "pyramid" as const })),
    ...methods.map(({ id }) => ({ id, tier: "network_base", group: "method" as const })),
    ...baseFunctions.map(({ id }) => ({ id, tier: "network_base", group: "base_function" as const })),
  ];
}

function csv(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => cell(row[column] ?? usual[column] ?? "")).join(","));
  return `${[columns.join(","), ...cells].join("\n")}\n`;
}

/** What stands in every row of the pack. */
const usual: Row = { source: "oppdiktet", status: "invented" };

function cell(value: string | number): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { "as-of": { type: "string" }, out: { type: "string", short: "o" } } });
  const asOf = values["as-of"];
  if (asOf !== undefined && (asOf !== "2025H1" || values.out === undefined))
    throw new Error(`invalid edition: "${asOf}"; expected --as-of 2025H1 -o <folder>`);
  const folder = values.out ?? join(import.meta.dirname, "../data/eksempelfylket");
  for (const [file, text] of eksempelfylket(asOf === undefined ? {} : { asOf })) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
