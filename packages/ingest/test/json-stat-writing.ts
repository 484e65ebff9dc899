import fc from "fast-check";
import type { JsonStatDataset } from "../src/index.js";

/** What a small dataset of invented figures is made of, before anybody has chosen how to write it. */
export interface Content {
  readonly dimensions: readonly {
    readonly id: string;
    readonly label: string;
    readonly role: "time" | "geo" | "metric" | undefined;
    readonly codes: readonly string[];
  }[];
  readonly cells: readonly { readonly value: number | null; readonly status: string | undefined }[];
}

/** How a dataset is written, where the format leaves a choice. */
export interface Manner {
  readonly value: "list" | "object";
  readonly status: "list" | "object" | "text" | "none";
  readonly index: "list" | "object" | "left out";
  readonly roles: boolean;
}

const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 6 }),
  fc.constantFrom("__proto__", "constructor", "toString", "Region", "Tid", "105+", "K-9801", "0", "1", "æøå"),
);
const figure = fc.oneof(
  fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => (value === 0 ? 0 : value)),
);
const cell = fc.oneof(
  figure.map((value) => ({ value, status: undefined })),
  fc.constantFrom(".", "..", ":").map((status) => ({ value: null, status })),
  fc.constant({ value: 0, status: "-" }),
  fc.constant({ value: null, status: undefined }),
);

/** Any dataset of up to four dimensions. */
export const contents: fc.Arbitrary<Content> = fc
  .uniqueArray(name, { minLength: 1, maxLength: 4 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          label: fc.string({ maxLength: 5 }),
          role: fc.constantFrom("time", "geo", "metric", undefined),
          codes: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        }),
      ),
    ),
  )
  .chain((dimensions) => {
    const length = dimensions.reduce((product, { codes }) => product * codes.length, 1);
    return fc.record({
      dimensions: fc.constant(dimensions),
      cells: fc.array(cell, { minLength: length, maxLength: length }),
    });
  });

/** Any way to write one. */
export const manners: fc.Arbitrary<Manner> = fc.record({
  value: fc.constantFrom("list", "object"),
  status: fc.constantFrom("list", "object", "text", "none"),
  index: fc.constantFrom("list", "object", "left out"),
  roles: fc.boolean(),
});

/** A dataset as JSON in a manner; where a manner cannot say what there is, the nearest that can. */
export function written({ dimensions, cells }: Content, manner: Manner): Readonly<Record<string, unknown>> {
  const roleOf = (kind: string) => dimensions.filter(({ role }) => role === kind).map(({ id }) => id);
  return {
    ...{ version: "2.0", class: "dataset", label: "Oppdiktede tall", source: "Ingen", updated: "2026-01-31T06:00:00Z" },
    ...{ id: dimensions.map(({ id }) => id), size: dimensions.map(({ codes }) => codes.length) },
    dimension: Object.fromEntries(
      dimensions.map(({ id, label, codes }) => [id, { label, category: categoryOf(codes, manner.index) }]),
    ),
    value:
      manner.value === "list"
        ? cells.map(({ value }) => value)
        : Object.fromEntries(cells.flatMap(({ value }, i) => (value === null ? [] : [[String(i), value]]))),
    ...statusesOf(cells, manner.status),
    ...(manner.roles ? { role: { time: roleOf("time"), geo: roleOf("geo"), metric: roleOf("metric") } } : {}),
    extension: { px: { tableid: "00000" } },
  };
}

/** What a reader should make of it. */
export function meant({ dimensions, cells }: Content, { roles }: Manner): JsonStatDataset {
  return {
    ...{ label: "Oppdiktede tall", source: "Ingen", updated: "2026-01-31T06:00:00Z", notes: [], tableId: "00000" },
    dimensions: dimensions.map(({ id, label, role, codes }) => ({
      ...{ id, label, role: roles ? role : undefined },
      categories: codes.map((code) => ({ code, label: `kalt ${code}` })),
    })),
    size: dimensions.map(({ codes }) => codes.length),
    values: cells.map(({ value }) => value),
    statuses: cells.map(({ status }) => status),
  };
}

/** The bytes of a value as JSON. */
export function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  return new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
}

function categoryOf(codes: readonly string[], index: Manner["index"]): object {
  const label = Object.fromEntries(codes.map((code) => [code, `kalt ${code}`]));
  if (index === "left out" && codes.length === 1) return { label };
  return { index: index === "object" ? Object.fromEntries(codes.map((code, i) => [code, i])) : codes, label };
}

function statusesOf(cells: Content["cells"], manner: Manner["status"]): object {
  const [first, ...others] = cells.map(({ status }) => status);
  const same = others.every((status) => status === first);
  if (same && first === undefined && manner === "none") return {};
  if (same && first !== undefined && manner === "text") return { status: first };
  if (manner === "list") return { status: [first, ...others].map((status) => status ?? null) };
  const sparse = [first, ...others].flatMap((status, i) => (status === undefined ? [] : [[String(i), status]]));
  return { status: Object.fromEntries(sparse) };
}
