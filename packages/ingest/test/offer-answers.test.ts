import { deflateRawSync } from "node:zlib";
import { createRegion, offersOf, type PopulationRow } from "@barneloftet/analytics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { faultSentence, readOfferAnswers, readRegionPack, regionsNamed } from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";

const reading = readRegionPack(bytesOf(inventedPack()));
if (!reading.ok) throw new Error("the invented pack does not read");
const region = createRegion(reading.pack, reading.figures.population as unknown as readonly PopulationRow[]);

const today = "2021-04-01";
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
  readOfferAnswers(name, encode(typeof content === "string" ? content : JSON.stringify(content)), { region, today });
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

  test("may lack own offers", async () => {
    const { answers, faults } = await read({ ...good, own_offers: undefined });
    expect([faults, answers[0]?.own_offers]).toEqual([[], []]);
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

  test("an answer that is no object at all", async () => {
    const { answers, faults } = await read({ ...good, answers: [...good.answers, null, 7, ["cos"]] });
    expect(answers[0]?.answers).toHaveLength(2);
    expect(faults.map(faultSentence)).toEqual([
      expect.stringContaining("svar.json, rad 3, kolonne answers[2]: «null» har feil form."),
      expect.stringContaining("svar.json, rad 4, kolonne answers[3]: «7» har feil form."),
      expect.stringContaining('svar.json, rad 5, kolonne answers[4]: «["cos"]» har feil form.'),
    ]);
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
      "Filen gjelder regionen «annetsteds», ikke Eventyrlandet.",
    ],
    ["an unknown service's", JSON.stringify({ ...good, service: "fjelldl" }), "Mente du «fjelldal»?"],
    [
      "a service of nowhere",
      JSON.stringify({ ...good, service: "havdal" }),
      "er ikke en tjeneste i Eventyrlandet. Velg svarene fra en tjeneste i Eventyrlandet",
    ],
    [
      "no answer and no offer of its own, which would stand in for what was said before",
      JSON.stringify({ ...good, answers: [], own_offers: [] }),
      "Filen har ingen svar som kan brukes",
    ],
    ["one without a half-year", JSON.stringify({ ...good, period: "våren" }), "et halvår, som i 2025H1"],
    [
      "one answered on a day that is none",
      JSON.stringify({ ...good, answered_on: "2021-02-31" }),
      "finnes ikke i kalenderen",
    ],
    ["answers that are a number", JSON.stringify({ ...good, answers: 7 }), "Filen er ikke svar på tiltaksregisteret"],
    ["a list nested a hundred thousand deep", `${"[".repeat(100_000)}`, "Filen er ikke svar på tiltaksregisteret"],
    ["a picture", "\u0089PNG\r\n", "Filen er ikke svar på tiltaksregisteret"],
    [
      "the form itself, as it was sent out",
      '<!doctype html>\n<html lang="nb"><head><title>Tiltaksregisteret: Fjelldal "sør"</title></head></html>',
      "Dette er skjemaet, ikke svarene. Be den som fylte ut, åpne det, trykke «Lagre svarene som fil» og sende den filen.",
    ],
    [
      "the form itself, as a browser saved it anew",
      "\uFEFF<!DOCTYPE html>\n<!-- saved from url=(0012)about:internet -->\n<HTML><head><title>Tiltaksregisteret: Fjelldal</title>",
      "Dette er skjemaet, ikke svarene.",
    ],
    ["another page", '<!doctype html><html><title>Vær og "vind"</title>', "Filen er ikke svar på tiltaksregisteret"],
    ["a list of something else", "navn;antall\r\nFjelldal;3\r\n", "Filen er ikke svar på tiltaksregisteret"],
    [
      "a service that had ended",
      JSON.stringify({ ...good, service: "fjellvik" }),
      "«fjellvik» gjelder fra og med 2018-01-01 til 2020-01-01, og fantes ikke i tiden svaret gjelder",
    ],
  ])("as it is with %s", async (_, text, sentence) => {
    const { answers, faults, refused } = await read(text);
    expect([answers, refused, faults.length]).toEqual([[], true, 1]);
    expect(faults.map(faultSentence)).toEqual([expect.stringContaining(sentence)]);
  });

  test("50 MB, before any of it is read", async () => {
    const { faults, refused } = await readOfferAnswers("stor.json", new Uint8Array(50_000_000), { region, today });
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
    const { answers, faults } = await readOfferAnswers("svar.xlsx", new Uint8Array(await made.toBuffer()), {
      region,
      today,
    });
    expect(faults).toEqual([]);
    expect(answers).toMatchObject(expected);
  });

  test("with the day as Norwegian Excel writes it when it saves CSV", async () => {
    const { answers, faults } = await read([header, ...lines].join("\n").replaceAll("2021-03-01", "01.03.2021"));
    expect(faults).toEqual([]);
    expect(answers).toMatchObject([{ ...expected[0], answered_on: "2021-03-01" }]);
  });

  test("with a mailbox in one row only; another mailbox is named and left out", async () => {
    const [one, other] = ["post", "tiltak"].map((box) => [box, "fjelldal.example"].join("@"));
    const inRow = (line: string | undefined, box = "") => line?.replace("2021-03-01;;", `2021-03-01;${box};`);
    const { answers, faults } = await read(
      [header, lines[0], inRow(lines[1], one), inRow(lines[2], other)].join("\n"),
      "svar.csv",
    );
    expect(answers).toMatchObject([{ ...expected[0], mailbox: one }]);
    expect(faults.map(faultSentence)).toEqual([
      expect.stringContaining(`svar.csv, rad 4, kolonne postkasse: «${other}» er ikke tatt med`),
    ]);
  });

  test("without rows of another region, which are named", async () => {
    const foreign = lines[2]?.replace("eventyrlandet", "annetsteds");
    const { answers, faults } = await read([header, ...lines.slice(0, 2), foreign].join("\n"), "svar.csv");
    expect(answers).toMatchObject([{ answers: expected[0]?.answers, own_offers: [] }]);
    expect(faults.map(faultSentence)).toEqual([
      expect.stringContaining("svar.csv, rad 4, kolonne region: Filen gjelder regionen «annetsteds»"),
    ]);
  });

  test("names file, row and column in the words of the spreadsheet", async () => {
    const text = [header, `${about};veiledning;Veiledning;tiltak;kanskje;;;;`, ...lines.slice(1)].join("\n");
    const { answers, faults } = await read(text, "svar.csv");
    expect(faults.map(faultSentence)).toEqual([expect.stringContaining("svar.csv, rad 2, kolonne svar: «kanskje»")]);
    expect(answers[0]?.answers).toHaveLength(1);
  });

  test("says in its own words what may stand in a cell that has another: finnes for finns, and a number beside three words", async () => {
    const row = (said: string, free: string) => `${about};veiledning;Veiledning;tiltak;${said};;;;${free}`;
    const { faults } = await read([header, row("finns", "noe"), lines[1]].join("\n"), "svar.csv");
    expect(faults.map(faultSentence)).toEqual([
      "svar.csv, rad 2, kolonne svar: «finns» er ikke en lovlig verdi. Mente du «finnes»? Skriv en av disse: finnes, deles, kjøpes, planlagt, mangler, ikke oppgitt.",
    ]);
    const { faults: free } = await read([header, row("finnes", "litt"), lines[1]].join("\n"), "svar.csv");
    expect(free.map(faultSentence)).toEqual([
      expect.stringContaining("Skriv en av disse: ingen, noe, et tall, ikke oppgitt."),
    ]);
  });

  test("is refused without one of its columns", async () => {
    const { faults, refused } = await read(
      [header, ...lines].map((line) => line.split(";").slice(0, 12).join(";")).join("\n"),
      "svar.csv",
    );
    expect(refused).toBe(true);
    expect(faults.map(faultSentence)).toEqual([
      "svar.csv, rad 1, kolonne ledig: Kolonnen mangler. Legg den til i raden med overskriftene, og fyll den ut for alle radene.",
    ]);
  });

  test("is read with 2 000 rows under its header: 1 999 of them are the first one doubled", async () => {
    const { faults, refused } = await read(
      [header, ...Array.from({ length: 2000 }, () => lines[0])].join("\n"),
      "svar.csv",
    );
    expect([refused, faults.filter(({ code }) => code === "doubled").length, faults.length]).toEqual([
      false,
      1999,
      1999,
    ]);
  });

  test("is refused with more than 2 000 rows", async () => {
    const { faults } = await read([header, ...Array.from({ length: 2001 }, () => lines[0])].join("\n"), "svar.csv");
    expect(faults.map(({ code }) => code)).toEqual(["too_many_rows"]);
  });
});

describe("a workbook", () => {
  const workbook = async (): Promise<Uint8Array> => {
    const cells = [header, ...lines].map((line) => line.split(";").map((value) => ({ value, type: String })));
    return new Uint8Array(await (await writeXlsxFile(cells, { sheet: "Svar" })).toBuffer());
  };

  test("is read out of a larger piece of memory, as Node gives small files", async () => {
    const made = await workbook();
    const pool = new Uint8Array(made.length + 400);
    pool.set(made, 100);
    const { answers, faults } = await readOfferAnswers("x", pool.subarray(100, 100 + made.length), { region, today });
    expect([faults, answers.length]).toEqual([[], 1]);
  });

  test("is read with a day that is a day to the spreadsheet", async () => {
    const cells = [header, ...lines].map((line) =>
      line
        .split(";")
        .map((value) =>
          value === "2021-03-01"
            ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd.mm.yyyy" }
            : { value, type: String },
        ),
    );
    const made = await writeXlsxFile(cells, { sheet: "Svar" });
    const { answers, faults } = await readOfferAnswers("x", new Uint8Array(await made.toBuffer()), { region, today });
    expect([faults, answers[0]?.answered_on]).toEqual([[], "2021-03-01"]);
  });

  test("says which region it is about before it is checked, as the other kinds of file do", async () => {
    const csv = encode([header, ...lines].join("\n"));
    const named = [await workbook(), csv, encode(JSON.stringify(good)), encode("{")].map((b) => regionsNamed("x", b));
    expect(await Promise.all(named)).toEqual([["eventyrlandet"], ["eventyrlandet"], ["eventyrlandet"], []]);
  });

  test("that would unpack to more than 20 MB is refused before it is unpacked", async () => {
    const sheet = zeros(21_000_000);
    const { faults } = await readOfferAnswers("bombe.xlsx", zip("xl/worksheets/sheet1.xml", sheet), { region, today });
    expect(faults.map(faultSentence)).toEqual([`bombe.xlsx: ${expect20}`]);
  });

  test.each([
    ["a column far out", '<row r="1"><c r="XFD1"/></row>'],
    ["a column far out, written in code", '<row r="1"><c r="&#88;FD1"/></row>'],
    ["a row far down", '<row r="1048576"><c r="A1048576"/></row>'],
    ["ten thousand rows and one", "<row/>".repeat(10_001)],
  ])("with %s is refused before it is laid out", async (_, rows) => {
    const sheet = new TextEncoder().encode(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    const { faults } = await readOfferAnswers("x", zip("xl/worksheets/sheet1.xml", sheet), { region, today });
    expect(faults.map(({ code }) => code)).toEqual(["file_too_large"]);
  });

  test("is refused as no answers when any of its bytes are changed into something it is not", async () => {
    const made = await workbook();
    await fc.assert(
      fc.asyncProperty(fc.nat(made.length - 1), fc.nat(255), fc.nat(made.length), async (at, byte, length) => {
        const changed = made.slice(0, length);
        changed[Math.min(at, length - 1)] = byte;
        const { answers, faults, refused } = await readOfferAnswers("x", changed, { region, today });
        expect(refused).toBe(answers.length === 0);
        if (refused) expect(faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

const expect20 =
  "Filen er større enn 20 MB og blir ikke lest. En fil fra skjemaet er mye mindre; se etter om det er riktig fil.";
const zeros = (length: number): Uint8Array => new Uint8Array(length);

/** A zip file of one entry, deflated. */
function zip(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  for (const [part, at] of [
    [head, 8],
    [entry, 10],
  ] as const) {
    part.writeUInt16LE(8, at);
    part.writeUInt32LE(packed.length, at + 10);
    part.writeUInt32LE(content.length, at + 14);
    part.writeUInt16LE(name.length, at + 18);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([head, Buffer.from(name), packed, entry, Buffer.from(name), end]));
}

test("whatever bytes a file holds, reading never throws, and nothing comes of it but answers or faults", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.json().map(encode),
        fc.string().map((t) => encode(`${header}\n${t}`)),
      ),
      async (bytes) => {
        const { answers, faults, refused } = await readOfferAnswers("x", bytes, { region, today });
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
