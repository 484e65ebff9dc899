import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, manifest } from "../edition/manifest.js";
import { Refusal } from "../refusal.js";

/**
 * The editions of a folder as a table: what each is of, how it was made, and what was left out of it.
 *
 * @throws Refusal if there is no such folder.
 */
export function editions(folder: string): string {
  if (!existsSync(folder)) throw new Refusal(`Mappen ${folder} finnes ikke. Lag en utgave med «barneloftet import».`);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted();
  if (files.length === 0) return `Ingen utgaver i ${folder}.`;
  const rows = files.map((file) => {
    const read = manifest.safeParse(parsed(join(folder, file)));
    return read.success
      ? rowOf(read.data)
      : [file.replace(/\.json$/, ""), "skadet: manifestet kan ikke leses", "", "", "", ""];
  });
  return aligned([["Utgave", "Region", "Tall", "Rader", "Innsendte filer", "Utelatt"], ...rows]);
}

function rowOf(one: Manifest): readonly string[] {
  const rows = String(one.tables.reduce((sum, table) => sum + table.rows, 0));
  const region = `${one.region}${one.kind === "invented" ? " (oppdiktet)" : ""}`;
  if (one.format === 1) return [one.edition, region, "endelige", rows, "0", "0"];
  const release = one.release === "final" ? "endelige" : "foreløpige";
  return [one.edition, region, release, rows, String(one.submitted.length), String(one.left_out.length)];
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => [...(cells[at] ?? "")].length)));
  return rows
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
