import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ssbAddresses } from "../src/fetch/addresses.js";
import { paceOf } from "../src/fetch/pace.js";
import { cellsIn, splitQuery } from "../src/fetch/split-query.js";
import { dataRequest, type Selection } from "../src/fetch/ssb-request.js";
import { TestClock } from "./fetch-place.js";

describe("a pace", () => {
  it("lets 30 calls through at once, and the next a minute after the first", async () => {
    const clock = new TestClock();
    const begun = clock.time;
    const pace = paceOf(clock, { calls: 30, within: 60_000 });
    for (let i = 0; i < 30; i += 1) await pace.turn();
    expect(clock.time - begun).toBe(0);
    await pace.turn();
    expect(clock.time - begun).toBe(60_000);
  });

  it("never has more calls in any stretch than its limits, however the calls come", async () => {
    const gaps = fc.array(fc.nat({ max: 9000 }), { minLength: 1, maxLength: 150 });
    await fc.assert(
      fc.asyncProperty(gaps, fc.integer({ min: 1, max: 30 }), async (all, fewer) => {
        const clock = new TestClock();
        const pace = paceOf(clock, { calls: 30, within: 60_000 });
        pace.alsoHold({ calls: fewer, within: 10_000 });
        const calls: number[] = [];
        for (const gap of all) {
          clock.time += gap;
          await pace.turn();
          calls.push(clock.time);
        }
        for (const [most, within] of [
          [30, 60_000],
          [fewer, 10_000],
        ] as const)
          for (const from of calls)
            expect(calls.filter((at) => at >= from && at < from + within).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe("a question that is split", () => {
  const selections = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 20 }))
    .map((lengths) =>
      ["Region", "Alder", "Tid"].map((variable, i): Selection => {
        const values = Array.from({ length: lengths[i] ?? 1 }, (_, at) => `${variable}${at}`);
        return { variable, codelist: undefined, values };
      }),
    );
  const cellsOf = (all: readonly Selection[]): readonly string[] =>
    all.reduce<readonly string[]>(
      (before, { values }) => before.flatMap((cell) => values.map((value) => `${cell}/${value}`)),
      [""],
    );

  it("asks for every cell once, and for no more at a time than is allowed; or is not split at all", () => {
    fc.assert(
      fc.property(selections, fc.integer({ min: 1, max: 5000 }), (all, most) => {
        const parts = splitQuery(all, most, { time: "Tid", region: "Region" });
        if (parts.length === 0) {
          expect(all[1]?.values.length).toBeGreaterThan(most);
          return;
        }
        for (const part of parts) expect(cellsIn(part)).toBeLessThanOrEqual(most);
        expect(parts.flatMap(cellsOf).toSorted()).toEqual(cellsOf(all).toSorted());
      }),
    );
  });
});

describe("a question", () => {
  const addresses = ssbAddresses({});

  it("goes in the address while that is short, with every sign of a code as it is", () => {
    const { url, body } = dataRequest(
      addresses,
      "07459",
      [{ variable: "Alder", codelist: undefined, values: ["105+"] }],
      undefined,
    );
    expect([new URL(url).searchParams.get("valueCodes[Alder]"), body]).toEqual(["105+", undefined]);
  });

  it("goes in the body of a POST when the address would be too long", () => {
    const values = Array.from({ length: 400 }, (_, i) => `K-${1000 + i}`);
    const { url, body, file } = dataRequest(
      addresses,
      "07459",
      [{ variable: "Region", codelist: "agg_KommSummer", values }],
      2,
    );
    expect([url, file]).toEqual([
      `${addresses.pxweb}/tables/07459/data?lang=no&outputFormat=json-stat2`,
      "07459-2.json",
    ]);
    expect(JSON.parse(body ?? "")).toEqual({
      selection: [{ variableCode: "Region", codelist: "agg_KommSummer", valueCodes: values }],
    });
  });

  it("goes to Statistics Norway, or to this machine in a test, and to nobody else", () => {
    expect(addresses.pxweb).toBe("https://data.ssb.no/api/pxwebapi/v2");
    expect(ssbAddresses({ BARNELOFTET_SSB: "http://127.0.0.1:8080" }).klass).toBe("http://127.0.0.1:8080/api/klass/v1");
    expect(ssbAddresses({ BARNELOFTET_SSB: "https://data.example" })).toEqual(addresses);
  });
});
