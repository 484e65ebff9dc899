import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultSentence, readCollected } from "../src/index.js";
import { headerMeanings } from "../src/source/hr-export/meaning.js";
import { measureSynonyms, placeSynonyms } from "../src/source/hr-export/synonyms.js";
import { csv, readHr, region, utf8, windows1252, xlsx } from "./hr-files.js";

/** A number with up to two decimals, as a program would know it. */
const decimal = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((hundredths) => hundredths / 100);
const comma = (number: number): string => String(number).replace(".", ",");

/** What a service lost in each of some months of 2020: in all, by kind, and of how many days. */
const months = fc.uniqueArray(
  fc.record({
    unit: fc.constantFrom("fjelldal", "borg-nord", "borg-sor"),
    month: fc.integer({ min: 1, max: 12 }),
    self: decimal(500),
    doctor: decimal(90_000),
    agreed: decimal(9_000_000),
    employees: fc.integer({ min: 0, max: 5000 }),
  }),
  { minLength: 1, maxLength: 20, selector: ({ unit, month }) => `${unit} ${month}` },
);
type Month = (typeof months extends fc.Arbitrary<infer T> ? T : never)[number];

const units = {
  fjelldal: "Fjelldal barneverntjeneste",
  "borg-nord": "4012 BORG NORD",
  "borg-sor": "Borg sør",
} as const;
const names = ["jan", "feb", "mars", "april", "mai", "juni", "juli", "aug", "sept", "oktober", "nov", "desember"];
const grouped = (number: number): string => comma(number).replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, " ");

/** The rows that months are, in the order of the file: of each kind that the layout has. */
const expected = (all: readonly Month[], kinds: readonly ("self_certified" | "doctor_certified")[]) =>
  all.flatMap(({ unit, month, self, doctor, agreed, employees }) =>
    kinds.map((type) => [
      unit,
      `2020-${String(month).padStart(2, "0")}-01`,
      type,
      type === "self_certified" ? self : doctor,
      agreed,
      employees,
    ]),
  );
const found = (figures: Awaited<ReturnType<typeof readHr>>["figures"]) =>
  figures.map(({ value }) => [
    value.unit,
    value.period_start,
    value.type,
    value.lost_days,
    value.agreed_days,
    value.employees,
  ]);
const both = ["self_certified", "doctor_certified"] as const;

describe("random figures come back exactly", () => {
  test("from CSV with lines above, decimal commas and blanks between thousands, in Windows-1252", async () => {
    await fc.assert(
      fc.asyncProperty(months, fc.integer({ min: 0, max: 50 }), async (all, above) => {
        const lines = Array.from({ length: above }, (_, at) => [at % 3 === 0 ? "Fraværsrapport for kommunen" : ""]);
        const header = [
          "Ansvarssted",
          "Periode",
          "Egenmeldte dagsverk",
          "Legemeldte dagsverk",
          "Mulige dagsverk",
          "Ansatte",
        ];
        const rows = all.map(({ unit, month, self, doctor, agreed, employees }) => [
          ...[
            units[unit],
            `${names[month - 1]} 2020`,
            comma(self),
            grouped(doctor),
            grouped(agreed),
            String(employees),
          ],
        ]);
        const read = await readHr(
          windows1252(csv([...lines, header, ...rows, ["Totalsum", "", "1,5", "2", "3", "4"]])),
        );
        expect(read.faults.map(faultSentence)).toEqual([]);
        expect(found(read.figures)).toEqual(expected(all, both));
      }),
      { numRuns: 100 },
    );
  });

  test("from a workbook with a header of two rows", async () => {
    await fc.assert(
      fc.asyncProperty(months, async (all) => {
        const rows = all.map(({ unit, month, self, doctor, agreed, employees }) => [
          units[unit],
          202000 + month,
          self,
          doctor,
          agreed,
          employees,
        ]);
        const read = await readHr(
          await xlsx({
            Rapport: [
              ["Enhet", "Periode", "Sykefravær (dagsverk)", null, "Grunnlag", null],
              [null, null, "Egenmeldt", "Sykmeldt", "Avtalte dagsverk", "Antall ansatte"],
              ...rows,
            ],
          }),
        );
        expect(read.faults.map(faultSentence)).toEqual([]);
        expect(read.notices).toEqual([]);
        expect(found(read.figures)).toEqual(expected(all, both));
      }),
      { numRuns: 30 },
    );
  });

  test("from flat CSV with a year, a month, a kind in each row, and decimal points", async () => {
    await fc.assert(
      fc.asyncProperty(months, async (all) => {
        const rows = all.flatMap(({ unit, month, self, doctor, agreed, employees }) =>
          [["Egenmelding", self] as const, ["Legemeldt fravær", doctor] as const].map(([kind, lost]) =>
            [unit, 2020, month, kind, lost, agreed, employees].join(","),
          ),
        );
        const read = await readHr(
          utf8(["Enhet,År,Måned,Type fravær,Fraværsdagsverk,Avtalte dagsverk,Antall ansatte", ...rows].join("\n")),
        );
        expect(read.faults.map(faultSentence)).toEqual([]);
        expect(found(read.figures)).toEqual(expected(all, both));
      }),
      { numRuns: 100 },
    );
  });
});

describe("nothing that is sent in is thrown at", () => {
  const context = { region, today: "2021-04-01" };
  const mapping = {
    format: "barneloftet-hr-mapping-1",
    header: { rows: 2 },
    columns: { unit: "Enhet", period: "Periode", lost_days: "Egenmeldt" },
    units: {},
    kinds: {},
    decimal: "point",
  } as const;

  test("random bytes are read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        for (const one of [context, { ...context, mapping }])
          expect((await readCollected("x", bytes, one)).figures).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("random cells under and over a header are read or refused", async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "Enhet",
        "Fjelldal",
        "2020-01",
        "1,5",
        "1.5",
        "Sum",
        "Egenmeldt",
        "Fravær",
        "Navn",
        "=SUM(A1:A2)",
        "",
        "31.02.2024",
        "__proto__",
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
        const bytes = utf8(
          csv([...rows.slice(0, 2), ["Enhet", "Periode", "Egenmeldt", "Fraværstype"], ...rows.slice(2)]),
        );
        for (const one of [undefined, mapping])
          expect((await readHr(bytes, one)).faults.map(faultSentence)).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });
});

test("every synonym means the one thing that it stands for", () => {
  const meanings = headerMeanings();
  for (const [concept, synonyms] of [...Object.entries(placeSynonyms), ...Object.entries(measureSynonyms)])
    for (const synonym of synonyms) {
      expect([synonym, meanings.of(synonym)]).toEqual([synonym, { kind: "concept", concept, bare: false }]);
      const shouted = ` ${synonym.toUpperCase().replaceAll(" ", ".\n")}: `;
      expect([shouted, meanings.of(shouted)]).toEqual([shouted, { kind: "concept", concept, bare: false }]);
      const plain = synonym.replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
      expect([plain, meanings.of(plain)]).toEqual([plain, { kind: "concept", concept, bare: false }]);
    }
});
