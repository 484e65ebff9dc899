import type { Addresses } from "./addresses.js";

/** What is asked for of one variable of a table. */
export interface Selection {
  readonly variable: string;
  readonly codelist: string | undefined;
  readonly values: readonly string[];
}

/** One question to Statistics Norway, and the file that the answer becomes. */
export interface SsbRequest {
  /** The file's name in the folder. */
  readonly file: string;
  /** What it is about, as a sentence names it: «tabell 07459». */
  readonly about: string;
  readonly table: string | undefined;
  readonly url: string;
  readonly body: string | undefined;
  readonly kind: "data" | "metadata" | "changes" | "config";
  /** What the answer must hold: of each variable these values, and no others. */
  readonly selections: readonly Selection[];
}

/** A longer address than this is not sent: the whole question goes in the body of a POST. */
const longestUrl = 2000;

/** Asks what a table holds, by another list of values where one is named. */
export function metadataRequest({ pxweb }: Addresses, table: string, by?: Omit<Selection, "values">): SsbRequest {
  const query = new URLSearchParams({ lang: "no" });
  if (by?.codelist !== undefined) query.set(`codelist[${by.variable}]`, by.codelist);
  return {
    ...{ file: `${table}-metadata.json`, about: `tabell ${table} (hva den har)`, table, kind: "metadata" },
    ...{ url: `${pxweb}/tables/${table}/metadata?${query}`, body: undefined, selections: [] },
  };
}

/** Asks for figures of a table; `part` is the number of the file where it takes several. */
export function dataRequest(
  { pxweb }: Addresses,
  table: string,
  selections: readonly Selection[],
  part: number | undefined,
): SsbRequest {
  const address = `${pxweb}/tables/${table}/data?`;
  const query = new URLSearchParams({ lang: "no", outputFormat: "json-stat2" });
  const brief = `${address}${query}`;
  for (const { variable, codelist, values } of selections) {
    if (codelist !== undefined) query.set(`codelist[${variable}]`, codelist);
    query.set(`valueCodes[${variable}]`, values.join(","));
  }
  const url = `${address}${query}`;
  const body = JSON.stringify({
    selection: selections.map(({ variable, codelist, values }) => ({
      variableCode: variable,
      ...(codelist === undefined ? {} : { codelist }),
      valueCodes: values,
    })),
  });
  return {
    file: `${table}${part === undefined ? "" : `-${part}`}.json`,
    about: `tabell ${table}${part === undefined ? "" : `, del ${part}`}`,
    ...{ table, kind: "data", selections },
    ...(url.length > longestUrl ? { url: brief, body } : { url, body: undefined }),
  };
}

/** Asks which municipalities became which between two days. */
export function changesRequest({ klass }: Addresses, from: string, to: string): SsbRequest {
  return {
    ...{ file: "klass-131-changes.json", about: "kommuneendringer (KLASS 131)", table: undefined, kind: "changes" },
    url: `${klass}/classifications/131/changes?${new URLSearchParams({ from, to })}`,
    ...{ body: undefined, selections: [] },
  };
}

/** Asks how much may be asked for at a time. */
export function configRequest({ pxweb }: Addresses): SsbRequest {
  return {
    ...{ file: "config.json", about: "grensene til Statistikkbanken", table: undefined, kind: "config" },
    ...{ url: `${pxweb}/config`, body: undefined, selections: [] },
  };
}
