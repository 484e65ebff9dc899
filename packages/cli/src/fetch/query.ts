import type { PxWebMetadata, PxWebVariable } from "@barneloftet/ingest";
import type { PackCodes } from "./pack-codes.js";
import type { Selection } from "./ssb-request.js";
import { firstYear, type SsbTable } from "./ssb-table.js";

/** A question that a table's metadata confirms, and what it lacks of what is wanted; or why there is none. */
export type Query =
  | { readonly ok: true; readonly selections: readonly Selection[]; readonly lacking: readonly string[] }
  | { readonly ok: false; readonly because: string };

/** The variable of what is counted, in every table of the statistics bank. */
const contentsVariable = "ContentsCode";

/**
 * Makes the question to a table of what its metadata says that it has now: codes that are gone are left out and told of.
 * A variable that nothing is said of is asked for with all its values, so that nothing is summed unseen.
 */
export function queryOf(wanted: SsbTable, metadata: PxWebMetadata, regions: PackCodes): Query {
  const lacking: string[] = [];
  const named = [wanted.region.variable, contentsVariable, ...Object.keys(wanted.others)];
  const gone = named.filter((code) => !metadata.variables.some((variable) => variable.code === code));
  if (gone.length > 0) return refused(wanted, `har ikke lenger variabelen ${gone.join(" eller ")}`, metadata.variables);
  const selections: Selection[] = [];
  for (const variable of metadata.variables) {
    const isRegion = variable.code === wanted.region.variable;
    const wish = isRegion
      ? regions.current
      : variable.code === contentsVariable
        ? wanted.contents
        : wanted.others[variable.code];
    const has = new Set(variable.values.map(({ code }) => code));
    const values = variable.isTime
      ? [...has].filter((code) => code >= firstYear)
      : [...(wish ?? has), ...(isRegion ? regions.former : [])].filter((code) => has.has(code));
    if (values.length === 0 || (isRegion && !values.some((code) => regions.current.includes(code))))
      return refused(wanted, `har ingen av verdiene det blir spurt etter i ${variable.code}`, variable.values);
    const missing = variable.isTime ? [] : (wish ?? []).filter((code) => !has.has(code));
    if (missing.length > 0)
      lacking.push(
        `Tabell ${wanted.table} har ikke ${missing.join(", ")} i ${variable.code}; resten er hentet. Tabellen har ${some(variable.values)}.`,
      );
    const codelist = isRegion ? wanted.region.codelist : undefined;
    selections.push({ variable: variable.code, codelist, values: [...new Set(values)] });
  }
  return metadata.variables.some(({ isTime }) => isTime)
    ? { ok: true, selections, lacking }
    : refused(wanted, "har ikke lenger noen variabel for tid", metadata.variables);
}

type Named = { readonly code: string };

function refused({ table }: SsbTable, what: string, instead: readonly Named[]): Query {
  return {
    ok: false,
    because: `Tabell ${table} ${what}, og er ikke hentet. Den har ${some(instead)}. Si fra til dem som vedlikeholder Barneløftet.`,
  };
}

function some(all: readonly (Named | PxWebVariable)[]): string {
  const codes = all.slice(0, 6).map(({ code }) => code.slice(0, 40));
  return all.length > 6 ? `${codes.join(", ")} og ${all.length - 6} til` : codes.join(", ") || "ingen";
}
