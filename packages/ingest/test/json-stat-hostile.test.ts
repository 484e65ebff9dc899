import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultSentence, readJsonStat, readPxWebMetadata } from "../src/index.js";
import { bytesOf, contents, manners, written } from "./json-stat-writing.js";

/** Bytes that mean something in JSON come up more often than others. */
const byte = fc.oneof(
  fc.integer({ min: 0, max: 255 }),
  fc.constantFrom(...'{}[]",:.-eE0129\n\\ <n').map((character) => character.charCodeAt(0)),
);
const mutation = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 40 }),
  inserted: fc.array(byte, { maxLength: 6 }),
});

function mutated(
  bytes: Uint8Array,
  changes: readonly { at: number; removed: number; inserted: number[] }[],
): Uint8Array {
  return changes.reduce((before, { at, removed, inserted }) => {
    const start = before.length === 0 ? 0 : at % before.length;
    return Uint8Array.from([...before.subarray(0, start), ...inserted, ...before.subarray(start + removed)]);
  }, bytes);
}

describe.each([
  ["readJsonStat", readJsonStat],
  ["readPxWebMetadata", readPxWebMetadata],
] as const)("%s never throws, and each refusal names a place", (_, read) => {
  const holds = (bytes: Uint8Array): void => {
    const reading = read("tall.json", bytes);
    if (reading.ok) return;
    expect(reading.faults.length).toBeGreaterThan(0);
    expect(reading.faults.length).toBeLessThanOrEqual(10);
    for (const fault of reading.faults) {
      expect(fault.row ?? fault.column).toBeDefined();
      expect(faultSentence(fault)).toMatch(/^tall\.json, (linje \d+|ved .*): .*\.$/s);
    }
  };

  it("whatever bytes of a dataset are changed", () => {
    const changes = fc.array(mutation, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(contents, manners, changes, (content, manner, some) => {
        holds(mutated(bytesOf(written(content, manner)), some));
      }),
      { numRuns: 1500 },
    );
  });

  it("whatever stands in the place of one of its parts", () => {
    const part = fc.constantFrom(
      ...["class", "version", "id", "size", "dimension", "value", "status", "role", "note", "extension", "label"],
    );
    fc.assert(
      fc.property(contents, manners, part, fc.jsonValue(), (content, manner, name, value) => {
        holds(bytesOf({ ...written(content, manner), [name]: value }));
      }),
      { numRuns: 1000 },
    );
  });

  it("whatever JSON it is given, and wherever a file is cut", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => holds(bytesOf(value))));
    const [content] = fc.sample(contents, { numRuns: 1, seed: 3 });
    if (!content) throw new Error("no content");
    const whole = bytesOf(written(content, { value: "list", status: "list", index: "object", roles: true }));
    for (let length = 0; length < whole.length; length += 1) {
      const reading = read("tall.json", whole.subarray(0, length));
      expect(reading.ok).toBe(false);
      holds(whole.subarray(0, length));
    }
  });
});

describe("what would exhaust the machine is refused before it is laid out:", () => {
  const faultsOf = (text: string) => {
    const reading = readJsonStat("tall.json", bytesOf(text));
    return reading.ok ? [] : reading.faults;
  };
  const list = (length: number): string => `[${Array.from({ length }, (_, i) => `"${i}"`).join()}]`;

  it("a file over 50 MB, which has no other place than its name", () => {
    const reading = readJsonStat("tall.json", new Uint8Array(50_000_001));
    expect(reading.ok ? [] : reading.faults.map(faultSentence)).toEqual([
      "tall.json: Filen er større enn 50 MB og blir ikke lest. Velg færre verdier når du laster ned tallene.",
    ]);
  });

  it("sizes whose product is over 2 000 000 cells, though the file is small", () => {
    const dimension = ["a", "b", "c"].map((id) => `"${id}":{"category":{"index":${list(127)}}}`).join();
    const text = `{"class":"dataset","id":["a","b","c"],"size":[127,127,127],"dimension":{${dimension}},"value":{}}`;
    expect(faultsOf(text).map(faultSentence)).toEqual([
      "tall.json, ved size: Datasettet har flere enn 2000000 celler. Velg færre verdier når du laster ned tallene.",
    ]);
    const said =
      '{"class":"dataset","id":["a","b"],"size":[9007199254740991,9007199254740991],"dimension":{},"value":{}}';
    expect(faultsOf(said).map(({ column }) => column)).toEqual(["dimension.a", "dimension.b", "size"]);
  });

  it("lists a million deep, wherever they stand", () => {
    const deep = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    expect(faultsOf(`{"class":"dataset","extension":${deep}}`)).toMatchObject([
      { code: "statistics_limit", of: "levels", column: "extension" },
    ]);
    expect(faultsOf(deep)).toMatchObject([{ code: "statistics", problem: "not_dataset", row: 1 }]);
    expect(faultsOf("[".repeat(1_000_000))).toMatchObject([{ code: "statistics", problem: "not_json", row: 1 }]);
  });

  it("a million ids, and a million of something that is no id", () => {
    for (const ids of [list(1_000_000), `[${"1,".repeat(1_000_000)}1]`])
      expect(faultsOf(`{"class":"dataset","id":${ids},"size":[],"dimension":{},"value":[]}`)).toMatchObject([
        { code: "statistics_limit", of: "dimensions", column: "id", limit: 50 },
      ]);
  });

  it("names as long as the file, which are shortened in what is said", () => {
    const long = "x".repeat(100_000);
    const [fault] = faultsOf(`{"class":"dataset","id":["${long}"],"size":[1],"dimension":{},"value":[]}`);
    expect(fault && faultSentence(fault).length).toBeLessThan(400);
  });
});
