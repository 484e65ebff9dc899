import * as z from "zod";
import { isRecord, type JsonRecord, own } from "./json-record.js";
import { placeIn, type Reporter } from "./reporter.js";

/** The most dimensions of a dataset; Statistics Norway's have four to six. */
const mostDimensions = 50;

/** A list of texts is one thing to a schema: a long list of something else is one misfit, not millions. */
const texts = z.custom<readonly string[]>(
  (list) => Array.isArray(list) && list.every((one) => typeof one === "string"),
);

/** What stands around the figures of a dataset, in the parts that its reading rests on. */
export const rawHead = z.object({
  label: z.string().nullish(),
  source: z.string().nullish(),
  updated: z.string().nullish(),
  note: z.union([z.string(), texts]).nullish(),
  id: texts,
  size: z.array(z.int().nonnegative()),
});

/** The parts around the figures once they are read. */
export type RawHead = z.output<typeof rawHead>;

/** A table's metadata as PxWeb's first interface gives it. */
export const rawTable = z.object({
  title: z.string(),
  variables: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      values: texts,
      valueTexts: texts,
      elimination: z.boolean().nullish(),
      time: z.boolean().nullish(),
    }),
  ),
});

/** What an object holds by a schema; undefined when it does not fit, which is told with the place of each misfit. */
export function parseRaw<S extends z.ZodType>(
  schema: S,
  record: JsonRecord,
  report: Reporter,
): z.output<S> | undefined {
  for (const name of ["id", "size", "variables"]) {
    const list = own(record, name);
    if (!Array.isArray(list) || list.length <= mostDimensions) continue;
    report.limit(name, mostDimensions, "dimensions");
    return undefined;
  }
  const parsed = schema.safeParse(record);
  if (parsed.success) return parsed.data;
  for (const { path } of parsed.error.issues) {
    const found = path.reduce<unknown>((value, key) => partOf(value, key), record);
    if (found === undefined) report.say("missing", placeIn(path));
    else report.say("wrong_kind", placeIn(path), found);
  }
  return undefined;
}

/**
 * Sees that an object is one dataset of JSON-stat 2.
 *
 * @returns Whether it is; what it is instead has been told.
 */
export function isDataset(record: JsonRecord, report: Reporter): boolean {
  const kind = own(record, "class");
  if (kind === "dataset" && typeof own(record, "version") === "string" && !/^2\b/.test(String(own(record, "version"))))
    report.say("old_version", "version", own(record, "version"));
  else if (kind === "dataset") return true;
  else if (kind === "collection" || kind === "bundle" || isRecord(own(record, "link")))
    report.say("collection", kind === undefined ? "link" : "class");
  else if (kind === undefined && Object.values(record).some(isOldDataset))
    report.say(
      "old_version",
      Object.keys(record)
        .find((key) => isOldDataset(own(record, key)))
        ?.slice(0, 60) ?? "",
    );
  else if (kind === undefined && isOldDataset(record)) report.say("old_version", "dimension.id");
  else report.say("not_dataset", "class", kind);
  return false;
}

/** JSON-stat 1 keeps a dataset under a name, and its dimensions' ids and sizes inside `dimension`. */
const isOldDataset = (value: unknown): boolean => {
  const dimension = isRecord(value) ? own(value, "dimension") : undefined;
  return isRecord(dimension) && Array.isArray(own(dimension, "id")) && Array.isArray(own(dimension, "size"));
};

function partOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined;
}
