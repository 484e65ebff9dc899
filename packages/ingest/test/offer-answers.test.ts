import { createRegion, offersOf, type PopulationRow } from "@barneloftet/analytics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { faultSentence, readOfferAnswers, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";

const reading = readRegionPack(bytesOf(inventedPack()));
if (!reading.ok) throw new Error("the invented pack does not read");
const region = createRegion(reading.pack, reading.figures.population as unknown as readonly PopulationRow[]);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const held = {
  offer: "veiledning",
  availability: "exists",
  capacity: "none",
  counsellors: "not_stated",
  without_casework: "not_stated",
};
const good = {
  format: "barneloftet-answers-1",
  region: "eventyrlandet",
  service: "fjelldal",
  period: "2021H1",
  answered_on: "2021-03-01",
  mailbox: ["barnevern", "fjelldal.example"].join("@"),
  answers: [
    held,
    { ...held, offer: "cos", capacity: "number", assignments: 2, counsellors: "one", without_casework: "yes" },
  ],
  own_offers: [{ name: "Fjelltur", kind: "measure", availability: "exists", capacity: "some" }],
};
const read = (content: unknown, name = "svar.json") =>
  readOfferAnswers(name, encode(typeof content === "string" ? content : JSON.stringify(content)), { region });
const said = async (content: unknown): Promise<readonly string[]> => (await read(content)).faults.map(faultSentence);

describe("what a form saves", () => {
  test("is read as it was saved, empty parts left out", async () => {
    const { answers, faults, refused } = await read(good);
    expect([faults, refused]).toEqual([[], false]);
    expect(answers).toMatchObject([
      {
        service: "fjelldal",
        mailbox: good.mailbox,
        answers: [
          { offer: "veiledning", capacity: "none" },
          { offer: "cos", assignments: 2, counsellors: "one" },
        ],
        own_offers: [{ name: "Fjelltur", capacity: "some" }],
      },
    ]);
  });

  test("may be half-filled: what is not there is not stated, and no fault", async () => {
    const { answers, faults } = await read({ ...good, mailbox: undefined, answers: [held], own_offers: [] });
    expect(faults).toEqual([]);
    expect(answers[0]?.answers).toHaveLength(1);
  });

  test("is read out of a merged file too, service by service", async () => {
    const { format: _, ...one } = good;
    const merged = {
      format: "barneloftet-register-1",
      region: "eventyrlandet",
      period: "2021H1",
      services: [one, { ...one, service: "borg-sor" }],
    };
    expect((await read(merged)).answers.map(({ service }) => service)).toEqual(["fjelldal", "borg-sor"]);
  });
});

describe("a faulty row is left out and named, and the rest is kept", () => {
  test.each([
    [
      { ...held, offer: "veiledning2" },
      "svar.json, rad 3, kolonne answers[2].offer: Tilbudet «veiledning2» finnes ikke",
    ],
    [
      { ...held, offer: "base-psykolog", availability: "har" },
      "kolonne answers[2].availability: «har» er ikke en lovlig verdi.",
    ],
    [{ ...held, offer: "base-psykolog", availability: "shared" }, "det står ikke med hvem"],
    [
      { ...held, offer: "base-psykolog", availability: "missing", capacity: "some" },
      "bare det tjenesten har eller deler",
    ],
    [{ ...held, offer: "base-psykolog", counsellors: "one" }, "bare metoder har sertifiserte veiledere"],
    [{ ...held, offer: "base-psykolog", capacity: "number", assignments: 2.5 }, "er ikke et helt tall"],
    [{ ...held, offer: "base-psykolog", capacity: "number", assignments: "2" }, "ok"],
    [{ ...held, offer: "base-psykolog", capacity: "number", assignments: 100000 }, "Det skal være 999 eller mindre"],
    [{ ...held, offer: ["base-psykolog"] }, "har feil form"],
    [held, "står også i rad 1"],
  ])("as with %j", async (row, sentence) => {
    const { answers, faults, refused } = await read({ ...good, answers: [...good.answers, row] });
    expect(refused).toBe(false);
    expect(answers[0]?.answers).toHaveLength(sentence === "ok" ? 3 : 2);
    if (sentence !== "ok") expect(faults.map(faultSentence).join("\n")).toContain(sentence);
  });

  test("an own offer with a script, a formula or a hidden character in its name", async () => {
    const names = ["<script>alert(1)</script>", "=HYPERLINK(1)", "Tur\u202egnp"];
    const { answers, faults } = await read({
      ...good,
      own_offers: names.map((name) => ({ ...good.own_offers[0], name })),
    });
    expect(answers[0]?.own_offers).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual(["markup", "formula", "character"]);
  });

  test("an own offer whose name is longer than 80 characters", async () => {
    expect(await said({ ...good, own_offers: [{ ...good.own_offers[0], name: "x".repeat(81) }] })).toEqual([
      expect.stringContaining("Kort den ned til 80 tegn"),
    ]);
  });

  test("an address that may be a person's is left out, and the answers are kept", async () => {
    const { answers, faults } = await read({ ...good, mailbox: ["kari.nordmann", "fjelldal.example"].join("@") });
    expect(answers[0]?.mailbox).toBeUndefined();
    expect(answers[0]?.answers).toHaveLength(2);
    expect(faultSentence(faults[0] as (typeof faults)[number])).toContain("kan være adressen til en person");
  });
});

describe("a file that cannot be taken is refused whole, with one fault", () => {
  test.each([
    ["no JSON", "{", "Filen er ikke svar på tiltaksregisteret"],
    ["a list", "[]", "Filen er ikke svar på tiltaksregisteret"],
    ["another format", JSON.stringify({ ...good, format: "annet" }), "Filen er ikke svar på tiltaksregisteret"],
    ["nothing", "", "Filen er helt tom"],
    [
      "another region's",
      JSON.stringify({ ...good, region: "annetsteds" }),
      "Svarene gjelder regionen «annetsteds», ikke Eventyrlandet.",
    ],
    ["an unknown service's", JSON.stringify({ ...good, service: "fjelldl" }), "Mente du «fjelldal»?"],
    ["one without a half-year", JSON.stringify({ ...good, period: "våren" }), "et halvår, som i 2025H1"],
    [
      "one answered on a day that is none",
      JSON.stringify({ ...good, answered_on: "2021-02-31" }),
      "finnes ikke i kalenderen",
    ],
    ["answers that are a number", JSON.stringify({ ...good, answers: 7 }), "Filen er ikke svar på tiltaksregisteret"],
    ["a list nested a hundred thousand deep", `${"[".repeat(100_000)}`, "Filen er ikke svar på tiltaksregisteret"],
    ["a picture", "\u0089PNG\r\n", "tilbud"],
  ])("as it is with %s", async (_, text, sentence) => {
    const { answers, faults, refused } = await read(text);
    expect([answers, refused, faults.length]).toEqual([[], true, 1]);
    if (sentence !== "tilbud") expect(faultSentence(faults[0] as (typeof faults)[number])).toContain(sentence);
  });

  test("50 MB, before any of it is read", async () => {
    const { faults, refused } = await readOfferAnswers("stor.json", new Uint8Array(50_000_000), { region });
    expect(refused).toBe(true);
    expect(faults.map(faultSentence)).toEqual([expect.stringContaining("Filen er større enn 5 MB")]);
  });

  test("keys that would change what objects are do nothing", async () => {
    const text = JSON.stringify(good).replace(
      '"answers":[{',
      '"__proto__":{"polluted":1},"answers":[{"__proto__":{"polluted":1},',
    );
    const { refused } = await read(text);
    expect(refused).toBe(false);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

const header =
  "region;tjeneste;periode;svardato;postkasse;tilbud;tilbudets navn;slag;svar;deles med;veiledere;uten saksbehandling;ledig";
const about = "eventyrlandet;fjelldal;2021H1;2021-03-01;";
const lines = [
  `${about};veiledning;Veiledning;tiltak;deles;flere nettverk;ikke oppgitt;ikke oppgitt;noe`,
  `${about};cos;COS;metode;finnes;;to eller flere;nei;3`,
  `${about};;Fjelltur;tiltak;finnes;;;;ingen`,
];

describe("a spreadsheet with the same columns", () => {
  const expected = [
    {
      service: "fjelldal",
      answers: [
        { offer: "veiledning", availability: "shared", shared_with: "across", capacity: "some" },
        { offer: "cos", counsellors: "two_or_more", without_casework: "no", capacity: "number", assignments: 3 },
      ],
      own_offers: [{ name: "Fjelltur", kind: "measure", capacity: "none" }],
    },
  ];

  test.each([
    ["semicolons and a byte order mark, as Norwegian Excel saves", `\uFEFF${[header, ...lines].join("\r\n")}`],
    ["commas", [header, ...lines].join("\n").replaceAll(";", ",")],
  ])("is read with %s", async (_, text) => {
    const { answers, faults } = await read(text, "svar.csv");
    expect(faults).toEqual([]);
    expect(answers).toMatchObject(expected);
  });

  test("as a workbook", async () => {
    const cells = [header, ...lines].map((line) => line.split(";").map((value) => ({ value, type: String })));
    const made = await writeXlsxFile(cells, { sheet: "Svar" });
    const { answers, faults } = await readOfferAnswers("svar.xlsx", new Uint8Array(await made.toBuffer()), { region });
    expect(faults).toEqual([]);
    expect(answers).toMatchObject(expected);
  });

  test("names file, row and column in the words of the spreadsheet", async () => {
    const text = [header, `${about};veiledning;Veiledning;tiltak;kanskje;;;;`, ...lines.slice(1)].join("\n");
    const { answers, faults } = await read(text, "svar.csv");
    expect(faults.map(faultSentence)).toEqual([expect.stringContaining("svar.csv, rad 2, kolonne svar: «kanskje»")]);
    expect(answers[0]?.answers).toHaveLength(1);
  });

  test("is refused without one of its columns", async () => {
    const { faults, refused } = await read(
      [header, ...lines].map((line) => line.split(";").slice(0, 12).join(";")).join("\n"),
      "svar.csv",
    );
    expect(refused).toBe(true);
    expect(faults.map(faultSentence)).toEqual([
      "svar.csv, rad 1, kolonne ledig: Kolonnen mangler. Legg den til i første rad, og fyll den ut for alle radene.",
    ]);
  });

  test("is refused with more than 2 000 rows", async () => {
    const { faults } = await read([header, ...Array.from({ length: 2001 }, () => lines[0])].join("\n"), "svar.csv");
    expect(faults.map(({ code }) => code)).toEqual(["too_many_rows"]);
  });
});

test("whatever bytes a file holds, reading never throws, and nothing comes of it but answers or faults", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.json().map(encode),
        fc.string().map((t) => encode(`${header}\n${t}`)),
      ),
      async (bytes) => {
        const { answers, faults, refused } = await readOfferAnswers("x", bytes, { region });
        expect(refused).toBe(answers.length === 0);
        if (refused) expect(faults.length).toBeGreaterThan(0);
        for (const one of faults) expect(faultSentence(one).length).toBeGreaterThan(10);
      },
    ),
    { numRuns: 300 },
  );
});

test("every offer of the region can be answered", () => {
  expect(offersOf(region).map(({ id }) => id)).toEqual(["veiledning", "cos", "base-psykolog"]);
});
