import { createRegion } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { type CollectedFile, checkCollected, faultSentence, readCollected, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack, withRow } from "./invented-pack.js";
import { childrenTable, ofTheLastDay, ofTheYear, type SavedTable, savedText } from "./saved-tables.js";

const known = withRow(
  inventedPack(),
  "figures/children_with_measures.csv",
  "municipality,9904,2021-01-01,2022-01-01,38,6,32,20,..,..,12.5,oppdiktet,invented",
);
const reading = readRegionPack(bytesOf(known));
if (!reading.ok) throw new Error(reading.faults.map(faultSentence).join("\n"));
const region = createRegion(reading.pack, reading.figures.population);
const base = { pack: reading.pack, figures: reading.figures, sourceOf: () => "innsendt", status: "invented" } as const;

const readTable = (saved: SavedTable): Promise<CollectedFile> =>
  readCollected("12275.json", new TextEncoder().encode(savedText(saved)), { region, today: "2026-11-29" });
const valuesIn = ({ figures }: CollectedFile): readonly Readonly<Record<string, unknown>>[] =>
  figures.map(({ table, value }) => ({ table, ...value }));
const said = ({ faults }: CollectedFile): readonly string[] => faults.map(faultSentence);
const noticed = ({ notices }: CollectedFile): readonly string[] => notices.map(faultSentence);
const of9903 = {
  ...{ table: "children_with_measures", level: "municipality", unit: "9903" },
  ...{ period_start: "2021-01-01", period_end: "2022-01-01" },
};

describe("a saved table of children with measures (12275)", () => {
  test("is the 40 in all of the year and the 25 in all of its last day; the 7 placed and 9 others are no care or assistance", async () => {
    const file = await readTable(childrenTable());
    expect(file).toMatchObject({ kind: "statistics", refused: false, faults: [] });
    expect(valuesIn(file)).toEqual([{ ...of9903, during_year: 40, at_year_end: 25 }]);
    expect(noticed(file)).toEqual([
      "12275.json, ved dimension.KOKbvfunksjon0000: Tallene for 1 og 2 (funksjon) er ikke tatt med, for de er ikke det samme som noe produktet har.",
    ]);
  });

  test("tells its two figures by their labels, and not by their codes: with the labels changed about, 25 are of the year", async () => {
    const other = { [ofTheYear]: "31. desember (antall)", [ofTheLastDay]: "I året (antall)" };
    const file = await readTable({ ...childrenTable(), labels: other });
    expect(valuesIn(file)).toEqual([{ ...of9903, during_year: 25, at_year_end: 40 }]);
  });

  test("of the ages 0–22 beside others takes those alone, and says so", async () => {
    const file = await readTable(
      childrenTable({ KOKalder0000: ["F000-017", "F000-022"] }, ({ KOKalder0000: age }) =>
        age === "F000-022" ? 40 : 30,
      ),
    );
    expect(valuesIn(file)).toEqual([{ ...of9903, during_year: 40, at_year_end: 40 }]);
    expect(noticed(file)[0]).toContain("Tallene for F000-017 (alder) er ikke tatt med");
  });

  test("with a hidden figure does not know it, and never has 0 for it; the other one stands", async () => {
    const file = await readTable(childrenTable({}, ({ ContentsCode }) => (ContentsCode === ofTheYear ? 5 : ":")));
    expect(valuesIn(file)).toEqual([{ ...of9903, during_year: 5, at_year_end: null }]);
    expect(noticed(file).at(-1)).toMatch(/ikke kjent: 9903 i 2021 \(barn med tiltak 31\. desember\)\.$/);
  });

  test("of one figure alone says nothing of the other", async () => {
    const file = await readTable(childrenTable({ ContentsCode: [ofTheLastDay], KOKbvfunksjon0000: ["0"] }));
    expect(valuesIn(file)).toEqual([{ ...of9903, at_year_end: 25 }]);
    expect(file.notices).toEqual([]);
  });

  test("leaves out the country, the county, and a municipality in the years when it did not exist", async () => {
    const file = await readTable(
      childrenTable({ KOKkommuneregion0000: ["9901", "9903", "EAK", "EKA99"], Tid: ["2019", "2020"] }),
    );
    expect(valuesIn(file).map(({ unit, period_start }) => [unit, period_start])).toEqual([
      ["9901", "2019-01-01"],
      ["9903", "2020-01-01"],
    ]);
    expect(noticed(file).slice(1)).toEqual([
      expect.stringContaining("Tallene for EAK og EKA99 er ikke tatt med"),
      expect.stringContaining("Tallene for 9901 i 2020 er ikke tatt med"),
      expect.stringContaining("Tallene for 9903 i 2019 er ikke tatt med"),
    ]);
  });

  test.each<[string, SavedTable, RegExp]>([
    [
      "without the ages 0–22",
      childrenTable({ KOKalder0000: ["F000-024"] }),
      /ved dimension\.KOKalder0000: Filen mangler alder med verdien F000-022\./,
    ],
    [
      "that does not say of which ages",
      childrenTable({ KOKalder0000: undefined }),
      /Filen mangler alder med verdien F000-022/,
    ],
    ["of the placed alone", childrenTable({ KOKbvfunksjon0000: ["2"] }), /Filen mangler funksjon med verdien 0/],
    [
      "that does not say whether placed or not",
      childrenTable({ KOKbvfunksjon0000: undefined }),
      /Filen mangler funksjon/,
    ],
    [
      "whose labels do not say what is of the year",
      { ...childrenTable(), labels: {} },
      /ved dimension\.ContentsCode\.category\.label: Filen sier ikke om tallene gjelder hele året eller 31\. desember/,
    ],
    [
      "whose labels both say the year",
      { ...childrenTable(), labels: { [ofTheYear]: "I året", [ofTheLastDay]: "I løpet av året" } },
      /Filen sier ikke om/,
    ],
    [
      "whose figures are shares",
      { ...childrenTable(), labels: { [ofTheYear]: "I året (prosent)", [ofTheLastDay]: "31.12. (andel)" } },
      /Filen sier ikke om/,
    ],
    [
      "in English",
      { ...childrenTable(), labels: { [ofTheYear]: "During the year", [ofTheLastDay]: "At 31 December" } },
      /navnene på statistikkvariablene på norsk/,
    ],
  ])("%s is refused whole", async (_, saved, sentence) => {
    const file = await readTable(saved);
    expect(file).toMatchObject({ refused: true, figures: [] });
    expect(said(file)[0]).toMatch(sentence);
  });

  test("is not put beside numbers that another source has told of the same children: that they would be lost is a fault", async () => {
    const { figures } = await readTable(childrenTable({ KOKkommuneregion0000: ["9904"] }));
    const { tables, faults } = checkCollected(base, figures);
    expect(faults.map(({ fault }) => faultSentence(fault))).toEqual([
      "12275.json, ved KOKkommuneregion0000 9904, Tid 2021: Det som var kjent fra før, har mer enn filen sier: barn med omsorgstiltak i løpet av året (6), barn med hjelpetiltak i løpet av året (32) og barn med tiltak per 1 000 innbyggere 0–22 år (12,5). En rad har tall fra bare én kilde, så disse ville gå tapt. Ta kommunen og året ut når du laster ned tabellen, eller les inn resten med --accept-good-rows.",
    ]);
    expect(tables.get("children_with_measures")?.[0]).toMatchObject({ during_year: 40, during_year_care: null });
  });

  test("with more children on the last day than in the year is told by the codes of the place, the figure and the year", async () => {
    const { figures } = await readTable(childrenTable({}, ({ ContentsCode }) => (ContentsCode === ofTheYear ? 3 : 4)));
    expect(checkCollected(base, figures).faults.map(({ fault }) => faultSentence(fault))).toEqual([
      `12275.json, kolonne KOKkommuneregion0000 9903, ContentsCode ${ofTheLastDay}, Tid 2021: «4» i kolonne KOKkommuneregion0000 9903, ContentsCode ${ofTheLastDay}, Tid 2021 er mer enn 3 i kolonne KOKkommuneregion0000 9903, ContentsCode ${ofTheYear}, Tid 2021. Den første er en del av den andre; rett tallet som er feil.`,
    ]);
  });
});
