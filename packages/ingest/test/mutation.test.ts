import fc from "fast-check";
import { expect, it } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";

const good = bytesOf(inventedPack());
const names = [...good.keys()];

/** Bytes that mean something to a reader of CSV come up more often than others. */
const byte = fc.oneof(
  fc.integer({ min: 0, max: 255 }),
  fc.constantFrom(..."\n\r,;\"'-.=\t \0").map((c) => c.charCodeAt(0)),
);

const mutation = fc.record({
  file: fc.constantFrom(...names),
  at: fc.nat({ max: 1200 }),
  removed: fc.nat({ max: 30 }),
  inserted: fc.array(byte, { maxLength: 6 }),
});

it("gives a pack or faults in known files whatever bytes are changed, and never throws", () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const files = new Map(good);
      for (const { file, at, removed, inserted } of mutations) {
        const bytes = files.get(file) ?? new Uint8Array();
        const start = bytes.length === 0 ? 0 : at % bytes.length;
        files.set(
          file,
          Uint8Array.from([...bytes.subarray(0, start), ...inserted, ...bytes.subarray(start + removed)]),
        );
      }
      const reading = readRegionPack(files);
      if (reading.ok) return;
      expect(reading.faults.length).toBeGreaterThan(0);
      for (const fault of reading.faults) {
        expect(names).toContain(fault.file);
        expect(faultSentence(fault)).toMatch(/^\S+\.csv.*: .*\.$/s);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);
