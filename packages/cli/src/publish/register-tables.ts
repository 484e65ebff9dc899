import {
  type AgreementSet,
  agreementProblem,
  bestAgreements,
  offerTables,
  packFiles,
  type Region,
  type Register,
  registerOf,
  registerPeriods,
} from "@barneloftet/analytics";
import type { ReferenceTable } from "./reference-tables.js";

/**
 * Tiltaksregisteret as tables of facts, for the half-year that the pack collects now or last collected, and the pack's
 * own rows, from which a page makes the region anew when a reader drops answer files on it.
 */
export async function registerTables(region: Region): Promise<readonly ReferenceTable[]> {
  const register = registerOf(region, shownPeriod(region));
  return [...offerTables(region, register, await setsOf(region, register)), packRows(region)];
}

/** The latest half-year that a service has answered for; the one that is collected now while nobody has answered. */
function shownPeriod(region: Region): string {
  return registerPeriods(region).at(-1) ?? region.registerPeriod;
}

async function setsOf(region: Region, register: Register): Promise<readonly AgreementSet[]> {
  return register.answers.length === 0 ? [] : bestAgreements(agreementProblem(region, register));
}

/** Every row of the pack's structure and offers as JSON, by its file; and the population. */
function packRows(region: Region): ReferenceTable {
  const files = Object.keys(packFiles) as (keyof typeof packFiles)[];
  const rows = [
    ...files.flatMap((file) => region.pack[file].map((row) => ({ file: file as string, row: JSON.stringify(row) }))),
    ...region.population.map((row) => ({ file: "population", row: JSON.stringify(row) })),
  ];
  return {
    name: "pack_rows",
    columns: { position: "number", file: "text", row: "text" },
    rows: rows.map((row, position) => ({ position, ...row })),
  };
}
