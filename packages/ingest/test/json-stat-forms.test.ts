import fc from "fast-check";
import toolkit from "jsonstat-toolkit";
import { describe, expect, it } from "vitest";
import { jsonStatCells, readJsonStat } from "../src/index.js";
import { bytesOf, contents, manners, meant, written } from "./json-stat-writing.js";

const read = (value: unknown) => readJsonStat("tall.json", bytesOf(value));

describe("a dataset reads the same", () => {
  it("in every form that it may be written in, its codes and ids being what they may", () => {
    fc.assert(
      fc.property(contents, manners, (content, manner) => {
        expect(read(written(content, manner))).toEqual({ ok: true, dataset: meant(content, manner) });
      }),
      { numRuns: 1000 },
    );
  });

  it("with its dimensions in any order, cell by cell", () => {
    fc.assert(
      fc.property(contents, manners, (content, manner) => {
        const turned = turnedAround(content);
        const cells = (one: typeof content) => {
          const reading = read(written(one, manner));
          if (!reading.ok) throw new Error("was refused");
          return new Map(
            [...jsonStatCells(reading.dataset)].map(({ coordinates, value, status }) => [
              JSON.stringify(Object.entries(coordinates).toSorted()),
              [value, status],
            ]),
          );
        };
        expect(cells(turned)).toEqual(cells(content));
      }),
    );
  });

  it("with a byte order mark and with blanks around it", () => {
    const [content] = fc.sample(contents, { numRuns: 1, seed: 1 });
    const manner = { value: "list", status: "list", index: "list", roles: true } as const;
    if (!content) throw new Error("no content");
    expect(read(`\ufeff ${JSON.stringify(written(content, manner))}\r\n\n`)).toEqual({
      ok: true,
      dataset: meant(content, manner),
    });
  });
});

describe("jsonstat-toolkit, another reader of the format,", () => {
  // It keeps dimensions and codes in plain objects, where names such as __proto__ are lost, and of a dataset without one
  // figure it gives no symbols.
  const plain = contents.filter(
    ({ dimensions, cells }) =>
      dimensions.every(({ id, codes }) => [id, ...codes].every((one) => !(one in Object.prototype))) &&
      cells.some(({ value }) => value !== null),
  );

  it("gives each cell the same figure and symbol, at the same coordinates", () => {
    fc.assert(
      fc.property(plain, manners, (content, manner) => {
        const json = written(content, manner);
        const reading = read(json);
        if (!reading.ok) throw new Error("was refused");
        const theirs = toolkit(JSON.parse(JSON.stringify(json)));
        const cells = [...jsonStatCells(reading.dataset)];
        expect(theirs.n).toBe(cells.length);
        for (const { coordinates, value, status } of cells) {
          const found = theirs.Data(coordinates);
          expect([found?.value ?? null, found?.status ?? undefined]).toEqual([value, status]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives each dimension the same categories, labels and role", () => {
    fc.assert(
      fc.property(plain, manners, (content, manner) => {
        const json = written(content, manner);
        const reading = read(json);
        if (!reading.ok) throw new Error("was refused");
        const theirs = toolkit(JSON.parse(JSON.stringify(json)));
        expect(theirs.id).toEqual(reading.dataset.dimensions.map(({ id }) => id));
        for (const { id, role, categories } of reading.dataset.dimensions) {
          const dimension = theirs.Dimension(id);
          expect(dimension?.id).toEqual(categories.map(({ code }) => code));
          expect(categories.map(({ code }) => dimension?.Category(code)?.label)).toEqual(
            categories.map(({ label }) => label),
          );
          // The toolkit calls a dimension without a role a classification.
          if (manner.roles) expect(dimension?.role).toBe(role ?? "classification");
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The same cells with the dimensions the other way around. */
function turnedAround(content: Parameters<typeof meant>[0]): Parameters<typeof meant>[0] {
  const { dimensions, cells } = content;
  const sizes = dimensions.map(({ codes }) => codes.length);
  const turned = sizes.toReversed();
  return {
    dimensions: dimensions.toReversed(),
    cells: cells.map((_, at) => {
      let left = at;
      const places = turned.toReversed().map((size) => {
        const place = left % size;
        left = Math.floor(left / size);
        return place;
      });
      // `places` are those of the first dimension to the last, as the cells were told before.
      const from = places.reduce((index, place, axis) => index * (sizes[axis] ?? 1) + place, 0);
      return cells[from] ?? { value: null, status: undefined };
    }),
  };
}
