import { expect, test } from "vitest";
import { asInvented } from "../../src/disclosure/as-invented.js";
import { asOwn } from "../../src/disclosure/as-own.js";
import { asPublished } from "../../src/disclosure/as-published.js";
import type { Protected } from "../../src/disclosure/protected.js";
import { protectionMetadata, readProtected } from "../../src/disclosure/protection-metadata.js";
import { requestsAssisted, requestsReceived } from "../../src/metrics/catalogue/requests.js";
import { evaluate } from "../../src/metrics/evaluate.js";
import { cell, source } from "../cells.js";

const cells = [cell({ assisted: 1, received: 16 })];
const pack = { id: "eksempel", kind: "invented", units: new Set(["nordvik"]) } as const;
const real = { id: "virkelig", kind: "real", units: new Set(["sorvik"]) } as const;
const invented = [cell({ assisted: 1, received: 16 }, { status: "invented" })];

test("evaluation refuses an object that only looks protected", () => {
  const forged = { ...asPublished(requestsAssisted, cells, [source]) } as Protected<"assisted" | "received">;
  expect(() => evaluate(requestsAssisted, forged)).toThrow(/unprotected cells/);
});

test("evaluation refuses cells that were protected for another metric", () => {
  const other = asPublished(requestsReceived, [cell({ received: 16 })], [source]) as unknown as Protected<
    "assisted" | "received"
  >;
  expect(() => evaluate(requestsAssisted, other)).toThrow(/wrong metric: cells of "requests_received"/);
});

test("asPublished refuses a cell that names no source, an unknown one, an invented one, or is invented", () => {
  expect(() => asPublished(requestsAssisted, [cell({ assisted: 1, received: 2 }, { sources: [] })], [source])).toThrow(
    /without a source/,
  );
  expect(() =>
    asPublished(requestsAssisted, [cell({ assisted: 1, received: 2 }, { sources: ["rumour"] })], [source]),
  ).toThrow(/"rumour"/);
  expect(() => asPublished(requestsAssisted, cells, [{ ...source, kind: "invented" }])).toThrow(
    /unknown, invented or unpublished source/,
  );
  expect(() => asPublished(requestsAssisted, cells, [{ ...source, publisher: "" }])).toThrow(
    /unknown, invented or unpublished source/,
  );
  expect(() => asPublished(requestsAssisted, invented, [source])).toThrow(/invented figure given as published/);
});

test("asInvented refuses to vouch where no real pack is at hand to hold the units against", () => {
  expect(() => asInvented(requestsAssisted, invented, { pack, real: [] })).toThrow(/no real pack/);
});

test.each([
  ["without units", { ...real, units: new Set<string>() }],
  ["that is itself invented", { ...real, kind: "invented" }],
] as const)("asInvented refuses to hold the units against a pack %s", (_, pack2) => {
  expect(() => asInvented(requestsAssisted, invented, { pack, real: [real, pack2] })).toThrow(
    'no real pack: "virkelig"',
  );
});

test("asInvented refuses a real pack, a figure not marked invented, and a unit of a real pack or of none", () => {
  expect(asInvented(requestsAssisted, invented, { pack, real: [real] }).audience).toBe("open");
  expect(() => asInvented(requestsAssisted, invented, { pack: { ...pack, kind: "real" }, real: [real] })).toThrow(
    /not invented/,
  );
  expect(() => asInvented(requestsAssisted, cells, { pack, real: [real] })).toThrow(/not marked invented/);
  expect(() =>
    asInvented(requestsAssisted, [cell({ assisted: 1, received: 2 }, { status: "invented", unit: "sorvik" })], {
      pack,
      real: [real],
    }),
  ).toThrow(/under a real unit of "virkelig"/);
  expect(() =>
    asInvented(requestsAssisted, [cell({ assisted: 1, received: 2 }, { status: "invented", unit: "vestvik" })], {
      pack,
      real: [real],
    }),
  ).toThrow(/unknown unit/);
});

test("asOwn takes one service's figures only, and marks them for that service", () => {
  expect(asOwn(requestsAssisted, cells, "nordvik").audience).toBe("own:nordvik");
  expect(() => asOwn(requestsAssisted, cells, "sorvik")).toThrow(/another unit/);
  expect(() => asOwn(requestsAssisted, [cell({ assisted: 1, received: 2 }, { level: "network" })], "nordvik")).toThrow(
    /another unit/,
  );
});

test("what a cube's metadata says is given back, and evaluation takes it", () => {
  const metadata = protectionMetadata(asPublished(requestsAssisted, cells, [source]));
  const read = readProtected(requestsAssisted, metadata, cells, "open");
  expect(read).toMatchObject({ maker: "as_published", audience: "open", metric: "requests_assisted" });
  expect(evaluate(requestsAssisted, read)).toHaveLength(1);
});

test("what was vouched for cannot be changed afterwards, in the original or in the copy", () => {
  const original = [cell({ assisted: 1, received: 16 })];
  const content = asPublished(requestsAssisted, original, [source]);
  (original[0] as { unit: string }).unit = "sorvik";
  (original[0]?.components as { assisted: number }).assisted = 16;
  expect(evaluate(requestsAssisted, content)[0]).toMatchObject({ unit: "nordvik", numerator: 1 });
  expect(() => {
    (content.cells[0]?.components as { assisted: number }).assisted = 16;
  }).toThrow(TypeError);
});

test("a cube of one service's own figures is not read for anybody else", () => {
  const own = asOwn(requestsAssisted, cells, "nordvik");
  const metadata = protectionMetadata(own);
  expect(readProtected(requestsAssisted, metadata, cells, "own:nordvik").audience).toBe("own:nordvik");
  expect(() => readProtected(requestsAssisted, metadata, cells, "open")).toThrow(/wrong audience/);
  expect(() => readProtected(requestsAssisted, metadata, cells, "own:sorvik")).toThrow(/wrong audience/);
});

test("an open cube with a cell that names no source, or an invented one among published, is refused", () => {
  const metadata = protectionMetadata(asPublished(requestsAssisted, cells, [source]));
  const read = (more: object) =>
    readProtected(requestsAssisted, metadata, [cell({ assisted: 1, received: 2 }, more)], "open");
  expect(() => read({ sources: [] })).toThrow(/without a source/);
  expect(() => read({ status: "invented" })).toThrow(/status invented/);
});

test("a cube without protection, of another metric, or with an impossible claim is refused", () => {
  const claim = (text: object): ReadonlyMap<string, string> =>
    new Map([["barneloftet.protection", JSON.stringify(text)]]);
  const read = (metadata: ReadonlyMap<string, string>) => () =>
    readProtected(requestsAssisted, metadata, cells, "open");
  expect(read(new Map())).toThrow(/without protection/);
  expect(read(claim({ metric: "other", maker: "as_published", audience: "open" }))).toThrow(/wrong metric/);
  expect(read(claim({ metric: "requests_assisted", maker: "as_own", audience: "open" }))).toThrow(/impossible/);
  expect(read(claim({ metric: "requests_assisted", maker: "by_hand", audience: "open" }))).toThrow();
  expect(() =>
    readProtected(
      requestsAssisted,
      claim({ metric: "requests_assisted", maker: "as_published", audience: "own:nordvik" }),
      cells,
      "own:nordvik",
    ),
  ).toThrow(/impossible/);
});

test("cells that are not counted, or hold no number, are refused by every maker", () => {
  const broken = [
    cell({ assisted: Number.NaN, received: 16 }),
    cell({ assisted: Number.POSITIVE_INFINITY, received: 16 }),
    cell({ assisted: undefined as unknown as number, received: 16 }),
    cell({ assisted: -1, received: 16 }),
    cell({ assisted: 1, received: 16 }, { periodStart: "2019-13-01" }),
    cell({ assisted: 1, received: 16 }, { periodEnd: "2018-01-01" }),
    cell({ assisted: 1, received: 16 }, { dispersion: Number.NaN }),
    cell({ assisted: 1, received: 16 }, { membersFound: Number.NaN }),
    cell({ assisted: 1, received: 16 }, { membersExpected: undefined as unknown as number }),
    cell({ assisted: 1, received: 16 }, { membersFound: 3, membersExpected: 2 }),
  ];
  for (const one of broken) {
    expect(() => asPublished(requestsAssisted, [one], [source])).toThrow(/invalid/);
    expect(() => asOwn(requestsAssisted, [one], "nordvik")).toThrow(/invalid/);
  }
});

test("a component that is left out is a fault, never 0", () => {
  const content = asPublished(
    requestsAssisted,
    [cell({ received: 16 } as { received: number; assisted: number })],
    [source],
  );
  expect(() => evaluate(requestsAssisted, content)).toThrow(/missing component: "assisted"/);
});

test("what a maker looks at is what it seals, also when a list gives other cells the second time", () => {
  let turn = 0;
  const shifting = [...cells];
  Object.defineProperty(shifting, Symbol.iterator, {
    *value() {
      yield turn++ === 0
        ? (cells[0] as (typeof cells)[number])
        : cell({ assisted: 9, received: 9 }, { status: "invented", sources: [] });
    },
  });
  expect(evaluate(requestsAssisted, asPublished(requestsAssisted, shifting, [source]))[0]).toMatchObject({
    numerator: 1,
  });
});
