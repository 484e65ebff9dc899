import {
  aboutSheet,
  type CollectionSheet,
  collectionSheets,
  createRegion,
  dayColumns,
  isOfDays,
} from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { checkCollected, faultSentence, readCollected, readOfferAnswers, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";

const reading = readRegionPack(bytesOf(inventedPack()));
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const region = createRegion(reading.pack, reading.figures.population);
const service = region.pack["structure/services.csv"].find(({ valid_to }) => valid_to === undefined)?.id ?? "";
const today = "2026-11-29";

type Cells = readonly (string | number | Date | null)[];
const sheetNamed = (name: string): CollectionSheet =>
  collectionSheets.find((one) => one.name === name) ?? expect.fail(name);
const about: readonly Cells[] = [
  [aboutSheet.rows.format, aboutSheet.format],
  [aboutSheet.rows.region, region.id],
  [aboutSheet.rows.service, service],
  [aboutSheet.rows.period, "2025K1"],
];
const headerOf = (sheet: CollectionSheet): Cells => [
  ...(isOfDays(sheet) ? [dayColumns.day] : [dayColumns.first, dayColumns.last]),
  ...[...sheet.choices, ...sheet.numbers].map(({ label }) => label),
];

/** A workbook with the sheets given, and the sheet that says whose it is. */
async function workbook(sheets: Readonly<Record<string, readonly Cells[]>>, says = about): Promise<Uint8Array> {
  const all = Object.entries({ [aboutSheet.name]: says, ...sheets });
  const written = await writeXlsxFile(
    all.map(([sheet, rows]) => ({ sheet, data: rows.map((cells) => [...cells]), dateFormat: "dd.mm.yyyy" })),
  );
  return new Uint8Array(await written.toBuffer());
}

const read = async (bytes: Uint8Array) => readCollected("fil.xlsx", bytes, { region, today });
const sentences = async (bytes: Uint8Array) => (await read(bytes)).faults.map(faultSentence);

const leave = sheetNamed("Fravær");
const header = headerOf(leave);
const quarter = ["01.01.2025", "31.03.2025", "samlet"];

describe("a workbook of the template", () => {
  test("gives a row of its table for each of its own: 42,4 of 353,8 days, 16 employees, 7 away, 2 for long", async () => {
    const { figures, faults } = await read(
      await workbook({ Fravær: [["Sykefravær …"], header, [...quarter, 42.4, 353.8, 16, 7, 2]] }),
    );
    expect(faults).toEqual([]);
    expect(figures.map(({ table, value }) => [table, value])).toEqual([
      [
        "sick_leave_days",
        {
          ...{ level: "service", unit: service, period_start: "2025-01-01", period_end: "2025-04-01" },
          ...{ type: "total", population: "child_welfare_services" },
          ...{ lost_days: 42.4, agreed_days: 353.8, employees: 16, absent: 7, absent_over_16_days: 2 },
        },
      ],
    ]);
  });

  test("is read the same with its days as days, its columns in another order, and numbers as Norwegian text", async () => {
    const days = [new Date("2025-01-01T00:00:00Z"), new Date("2025-03-31T00:00:00Z"), "Samlet"];
    const plain = await read(await workbook({ Fravær: [header, [...quarter, 42.4, 1353.8, 16, 7, null]] }));
    const other = await read(
      await workbook({
        Fravær: [[...header].reverse(), [...days, "42,4", "1 353,8", "16", " 7 ", ""].reverse()],
      }),
    );
    expect(plain.figures).toHaveLength(1);
    expect(other.faults).toEqual([]);
    expect(other.figures.map(({ value }) => value)).toEqual(plain.figures.map(({ value }) => value));
  });

  test.each<[string, readonly Cells[], string]>([
    [
      "a decimal point",
      [header, [...quarter, "42.4", 353.8, 16, 7, 2]],
      "fil.xlsx, ark Fravær, rad 2, kolonne Tapte dagsverk: «42.4» har punktum. Bruk desimalkomma: 42,4.",
    ],
    [
      "a point that may part thousands",
      [header, [...quarter, 42.4, "1.353", 16, 7, 2]],
      "kolonne Avtalte dagsverk: «1.353» kan leses som både 1,353 og 1353.",
    ],
    [
      "a half employee",
      [header, [...quarter, 42.4, 353.8, 16.5, 7, 2]],
      "kolonne Ansatte: «16,5» er ikke et helt tall.",
    ],
    [
      "a word for a number",
      [header, [...quarter, 42.4, 353.8, "mange", 7, 2]],
      "kolonne Ansatte: «…» er ikke et helt tall.",
    ],
    [
      "an unknown kind of leave",
      [header, ["01.01.2025", "31.03.2025", "permisjon", 42.4, 353.8, 16, 7, 2]],
      "kolonne Slag fravær: «…» er ikke en lovlig verdi. Skriv en av disse: samlet, legemeldt, egenmeldt.",
    ],
    [
      "a day that does not exist",
      [header, ["01.01.2025", "31.02.2025", "samlet", 42.4, 353.8, 16, 7, 2]],
      "kolonne Til og med: Datoen «31.02.2025» finnes ikke i kalenderen",
    ],
    [
      "no day",
      [header, ["", "31.03.2025", "samlet", 42.4, 353.8, 16, 7, 2]],
      "kolonne Fra og med: Ruten er tom. Fyll den ut.",
    ],
    [
      "days in the wrong order",
      [header, ["31.03.2025", "01.01.2025", "samlet", 42.4, 353.8, 16, 7, 2]],
      "Den siste dagen (01.01.2025) er før den første (31.3.2025).",
    ],
    [
      "a column that is gone",
      [header.filter((label) => label !== "Ansatte"), [...quarter, 42.4, 353.8, 7, 2]],
      "ark Fravær, rad 1, kolonne Ansatte: Kolonnen mangler.",
    ],
    [
      "a column that is not its own",
      [
        [...header, "Ansate"],
        [...quarter, 42.4, 353.8, 16, 7, 2, 1],
      ],
      "ark Fravær, rad 1, kolonne I: Kjenner ikke kolonnen «Ansate». Mente du «Ansatte»?",
    ],
    [
      "a doubled column",
      [
        [...header, "Ansatte"],
        [...quarter, 42.4, 353.8, 16, 7, 2, 1],
      ],
      "Kolonnen står to ganger.",
    ],
    [
      "something beside the table",
      [header, [...quarter, 42.4, 353.8, 16, 7, 2, "se e-post"]],
      "rad 2, kolonne I: Det står noe utenfor tabellen.",
    ],
    [
      "a number beyond what a computer holds exactly",
      [header, [...quarter, 42.4, 2 ** 53, 16, 7, 2]],
      "kolonne Avtalte dagsverk: Tallet",
    ],
    [
      "a dash, which people write for nought and for what they do not know",
      [header, [...quarter, 42.4, 353.8, 16, "-", 2]],
      "Streken kan bety null eller ikke kjent. Skriv 0, eller to punktum (..)",
    ],
    ["a formula as text", [header, [...quarter, "=1+1", 353.8, 16, 7, 2]], "kolonne Tapte dagsverk"],
  ])("with %s is told so by sheet, row and column, and the row is left out", async (_what, rows, says) => {
    const { figures, faults } = await read(await workbook({ Fravær: rows }));
    expect(figures).toEqual([]);
    expect(faults.map(faultSentence).join("\n")).toContain(says);
  });

  test("of the first quarter of 2025 says which sheet has rows of other periods, and that the year may be a slip", async () => {
    const other = ["01.01.2024", "31.03.2024", "samlet", 42.4, 353.8, 16, 7, 2];
    const { figures, faults, notices } = await read(
      await workbook({ Fravær: [header, [...quarter, 42.4, 353.8, 16, 7, 2], other] }),
    );
    expect([figures.length, faults]).toEqual([2, []]);
    expect(notices.map(faultSentence)).toEqual([
      "fil.xlsx, ark Fravær, rad 3: Én rad er utenfor perioden filen er for (1. kvartal 2025). Se etter at året er riktig.",
    ]);
  });

  test("keeps its good rows beside a faulty one", async () => {
    const second = ["01.04.2025", "30.06.2025", "samlet"];
    const { figures, faults, refused } = await read(
      await workbook({ Fravær: [header, [...quarter, "x", 353.8, 16, 7, 2], [...second, 42.4, 353.8, 16, 7, 2]] }),
    );
    expect([figures.length, faults.length, refused]).toEqual([1, 1, false]);
  });

  test("without a number is refused; a sheet that is not its own is named, with the one it may be", async () => {
    expect(await sentences(await workbook({ Fravær: [header, [...quarter, null, null]] }))).toEqual([
      "fil.xlsx: Filen har ingen tall. Fyll den ut, lagre den og prøv igjen.",
    ]);
    expect(await sentences(await workbook({ Fravar: [header, [...quarter, 42.4, 353.8, 16, 7, 2]] }))).toEqual([
      "fil.xlsx, ark Fravar: Kjenner ikke arket, og har ikke lest det. Skulle det hete «Fravær»? Gi arket navnet fra malen, eller slett det.",
    ]);
  });

  test.each<[string, readonly Cells[], string]>([
    [
      "another version",
      about.with(0, [aboutSheet.rows.format, "barneloftet-mal-9"]),
      "ark Om tallene, rad 1, kolonne Mal: Malen er av en annen versjon («barneloftet-mal-9»",
    ],
    [
      "another region",
      about.with(1, [aboutSheet.rows.region, "annetsteds"]),
      "rad 2, kolonne Region: Filen gjelder regionen «…»",
    ],
    [
      "no known service",
      about.with(2, [aboutSheet.rows.service, "ingensteds"]),
      "rad 3, kolonne Tjeneste: Tjenesten «…»",
    ],
    ["no period", about.with(3, [aboutSheet.rows.period, "våren"]), "rad 4, kolonne Periode: «…» er ikke en periode"],
  ])("of %s is refused whole, and says why", async (_what, says, expected) => {
    const bytes = await workbook({ Fravær: [header, [...quarter, 42.4, 353.8, 16, 7, 2]] }, says);
    const { figures, refused, faults } = await read(bytes);
    expect([figures, refused]).toEqual([[], true]);
    expect(faults.map(faultSentence).join("\n")).toContain(expected);
  });

  test("that says more of the absent than there are employees is told so in its own words", async () => {
    const { figures } = await read(await workbook({ Fravær: [header, [...quarter, 42.4, 353.8, 6, 7, 2]] }));
    const base = {
      pack: region.pack,
      figures: reading.figures,
      sourceOf: () => "oppdiktet",
      status: "invented",
    } as const;
    expect(checkCollected(base, figures).faults.map(({ fault }) => faultSentence(fault))).toEqual([
      "fil.xlsx, ark Fravær, rad 2, kolonne Borte minst én dag: «7» i kolonne Borte minst én dag er mer enn 6 i kolonne Ansatte. Den første er en del av den andre; rett tallet som er feil.",
    ]);
  });
});

describe("personal data in a template", () => {
  // Synthetic: the month of an invented person's number is 80 more than a real one's.
  const number = ["0181", "90", "00000"].join("");
  const name = "Testesen, Tora";
  const good: Cells = [...quarter, 42.4, 353.8, 16, 7, 2];

  test.each<[string, Readonly<Record<string, readonly Cells[]>>]>([
    ["as a number", { Fravær: [header, [...quarter, Number(number), 353.8, 16, 7, 2]] }],
    ["as text", { Fravær: [header, [...quarter, number, 353.8, 16, 7, 2]] }],
    ["beside the table", { Fravær: [header, [...good, `tlf ${number}`]] }],
    ["in a header", { Fravær: [[...header, number], good] }],
    ["above the table", { Fravær: [[number], header, good] }],
  ])("that is a person's number %s makes it refused, and is repeated nowhere", async (_where, sheets) => {
    const result = await read(await workbook(sheets));
    expect(result.refused).toBe(true);
    expect(result.faults[0]?.code).toBe("personal_data");
    expect(JSON.stringify([result, result.faults.map(faultSentence)])).not.toContain(number);
  });

  test.each<[string, Readonly<Record<string, readonly Cells[]>>]>([
    ["where a number should be", { Fravær: [header, [...quarter, name, 353.8, 16, 7, 2]] }],
    ["where a choice should be", { Fravær: [header, ["01.01.2025", "31.03.2025", name, 42.4, 353.8, 16, 7, 2]] }],
    ["where a day should be", { Fravær: [header, [name, "31.03.2025", "samlet", 42.4, 353.8, 16, 7, 2]] }],
    [
      "in a header",
      {
        Fravær: [
          [...header, name],
          [...good, 1],
        ],
      },
    ],
    ["beside the table", { Fravær: [header, [...good, name]] }],
    ["as a sheet's name", { Fravær: [header, good], [name]: [header, good] }],
  ])("that is a name %s is repeated in no fault", async (_where, sheets) => {
    const result = await read(await workbook(sheets));
    expect(result.faults.length).toBeGreaterThan(0);
    expect(JSON.stringify([result, result.faults.map(faultSentence)])).not.toMatch(/Testesen|Tora/);
  });
});

test("a name where a table has its unit or its source is repeated in no fault, nor is it of two rows that overlap", async () => {
  const columns = "level,unit,period_start,period_end,source,status,received,assisted";
  const rows = ["01-01", "02-01"].map(
    (day) => `service,"Testesen, Tora",2025-${day},2025-04-01,Tora Testesen,invented,4,2`,
  );
  const { figures } = await read(new TextEncoder().encode([columns, ...rows, ""].join("\n")));
  const base = {
    pack: region.pack,
    figures: reading.figures,
    sourceOf: () => "oppdiktet",
    status: "invented",
  } as const;
  const faults = checkCollected(base, figures).faults.map(({ fault }) => fault);
  expect(faults.map(({ code }) => code)).toEqual(expect.arrayContaining(["unknown_unit", "overlapping_figure"]));
  expect(JSON.stringify(faults) + faults.map(faultSentence)).not.toMatch(/Testesen|Tora/);
});

describe("what is no template", () => {
  const text = new TextEncoder();
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "fil.xlsx: Filen er helt tom."],
    ["half a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "fil.xlsx: Filen er ikke en hel arbeidsbok."],
    [
      "Excel's old format",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      "fil.xlsx: Arbeidsboken er i Excels gamle format",
    ],
    ["another CSV", text.encode("a;b\n1;2\n"), "fil.xlsx, rad 1: Kjenner ikke igjen innholdet."],
    ["NUL", text.encode("a;b\n1;\0\n"), "fil.xlsx, linje 2: Filen inneholder nulltegn"],
    [
      "a quote that is never closed",
      text.encode('a;b\n"1;2\n'),
      "fil.xlsx, rad 2: Et anførselstegn åpner en rute som aldri lukkes.",
    ],
  ])("as %s is refused with a sentence", async (_what, bytes, says) => {
    const { refused, faults } = await read(bytes);
    expect(refused).toBe(true);
    expect(faults.map(faultSentence).join()).toContain(says);
  });

  // The root element of KOSTRA's form 15F is Barnevern. What stands inside is invented.
  const inside = '<Individ Saksbehandler="Testesen, Tora"/></Barnevern>';
  test.each<[string, Uint8Array]>([
    ["bare", text.encode(`<Barnevern>${inside}`)],
    [
      "with a declaration, a comment and a style",
      text.encode(`<?xml version="1.0"?>\n<!-- x > y -->\n<?x-s?>\n<Barnevern id="1">${inside}`),
    ],
    [
      "with a document type of its own",
      text.encode(`<!DOCTYPE Barnevern [<!ELEMENT Barnevern (Individ)>]>\n<Barnevern>${inside}`),
    ],
    ["in a namespace, after a byte order mark", text.encode(`\ufeff<ns2:Barnevern xmlns:ns2="urn:x">${inside}`)],
    [
      "in UTF-16",
      new Uint8Array(new Uint16Array([...`\ufeff<Barnevern>${inside}`].map((sign) => sign.charCodeAt(0))).buffer),
    ],
  ])(
    "as XML with a row for each child, %s, is refused by its first element, and repeated nowhere",
    async (_what, bytes) => {
      const result = await read(bytes);
      expect([result.kind, result.refused]).toEqual(["unknown", true]);
      expect(result.faults.map(faultSentence)).toEqual([
        "fil.xlsx: Filen har en rad for hvert barn (KOSTRA 15F eller Barnevernsregisteret), og er ikke lest. Åpne aldri slike filer på en nettside. Senere skal de kunne leses, men bare av kommandolinjen.",
      ]);
      expect(JSON.stringify(result)).not.toMatch(/Testesen|Tora/);
      const answers = await readOfferAnswers("fil.xml", bytes, { region, today });
      expect(answers.faults.map(({ code }) => code)).toEqual(["child_level"]);
    },
  );

  test.each([
    ["another element first", "<Register><Barnevern/></Register>"],
    ["a longer name", "<Barnevernstjeneste/>"],
    ["a thousand notes and no element", "<?a?>".repeat(1000)],
    ["a note that never ends", "<!-- <Barnevern>"],
  ])("as XML with %s is refused as not understood", async (_what, written) => {
    expect((await read(text.encode(written))).faults.map(({ code }) => code)).toEqual(["not_answers"]);
  });
});
