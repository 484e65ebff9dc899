import { createRegion } from "@barneloftet/analytics";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CollectedFile, faultSentence, readCollected, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";
import {
  childrenTable,
  everyAge,
  populationTable,
  type SavedCell,
  type SavedManner,
  type SavedTable,
  savedText,
} from "./saved-tables.js";

const reading = readRegionPack(bytesOf(inventedPack()));
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const region = createRegion(reading.pack);

const read = (text: string): Promise<CollectedFile> =>
  readCollected("tabell.json", new TextEncoder().encode(text), { region, today: "2026-11-29" });
/** What a file gave, without where in it. */
const gave = ({ figures, faults, notices, refused }: CollectedFile) => ({
  rows: figures.map(({ table, value }) => ({ table, value })),
  ...{ faults: faults.map(faultSentence), notices: notices.map(faultSentence), refused },
});

/** A cell for any coordinates, the same whichever order they are asked for in. */
const cellOf =
  (seed: number) =>
  (codes: Readonly<Record<string, string>>): SavedCell => {
    const key = Object.keys(codes)
      .toSorted()
      .map((id) => `${id}${codes[id]}`)
      .join();
    const hash = [...key].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, seed);
    const few: readonly SavedCell[] = [":", "..", ".", null];
    return hash % 400 < few.length ? (few[hash % 400] ?? null) : hash % 90;
  };

const tables: fc.Arbitrary<SavedTable> = fc
  .tuple(fc.nat(), fc.boolean())
  .map(([seed, ofChildren]) =>
    ofChildren
      ? childrenTable({ KOKkommuneregion0000: ["9901", "9903", "9904", "EAK"], Tid: ["2019", "2020"] }, cellOf(seed))
      : populationTable({ Region: ["9901", "K-9903", "K-9904", "0301"], Tid: ["2019", "2020"] }, cellOf(seed)),
  );

const manners = (saved: SavedTable): fc.Arbitrary<SavedManner> => {
  const ids = Object.keys(saved.dimensions);
  return fc.record({
    value: fc.constantFrom("list", "object"),
    index: fc.constantFrom("list", "object"),
    order: fc.shuffledSubarray(ids, { minLength: ids.length }),
  });
};

/** A table with the codes of each dimension in another order. */
const shuffled = (saved: SavedTable): fc.Arbitrary<SavedTable> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(saved.dimensions).map(([id, codes]) => [
          id,
          fc.shuffledSubarray([...codes], { minLength: codes.length }),
        ]),
      ),
    )
    .map((dimensions) => ({ ...saved, dimensions }));

test("a saved table gives the same rows and notices in any order of dimensions and codes, and in either form of its cells", async () => {
  await fc.assert(
    fc.asyncProperty(
      tables.chain((saved) => fc.tuple(fc.constant(saved), shuffled(saved), manners(saved))),
      async ([saved, other, manner]) => {
        expect(gave(await read(savedText(other, manner)))).toEqual(gave(await read(savedText(saved))));
      },
    ),
    { numRuns: 40 },
  );
});

test("a sum of a saved table is what its cells are together, and never a number where one of them is none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const cell = cellOf(seed);
      const { figures } = await read(savedText(populationTable({}, cell)));
      const cells = everyAge
        .slice(0, 18)
        .flatMap((Alder) =>
          ["1", "2"].map((Kjonn) => cell({ Region: "9903", Kjonn, Alder, ContentsCode: "Personer1", Tid: "2021" })),
        );
      const numbers = cells.filter((one) => typeof one === "number");
      const row = figures.find(({ value }) => value.age_group === "0-17");
      if (numbers.length === cells.length) expect(row?.value.persons).toBe(numbers.reduce((sum, one) => sum + one, 0));
      else expect(row?.value.persons ?? null).toBe(null);
    }),
    { numRuns: 60 },
  );
});
