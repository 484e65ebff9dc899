import { createRegion } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { type CollectedFile, checkCollected, faultSentence, readCollected, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";
import { everyAge, populationTable, type SavedTable, savedDataset, savedText } from "./saved-tables.js";

const reading = readRegionPack(bytesOf(inventedPack()));
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const region = createRegion(reading.pack, reading.figures.population);
const base = { pack: reading.pack, figures: reading.figures, sourceOf: () => "innsendt", status: "invented" } as const;

const read = (text: string): Promise<CollectedFile> =>
  readCollected("07459.json", new TextEncoder().encode(text), { region, today: "2026-11-29" });
const readTable = (saved: SavedTable): Promise<CollectedFile> => read(savedText(saved));
/** Persons by municipality, year and age group. */
const personsIn = ({ figures }: CollectedFile): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    figures.map(({ value: { unit, period_start, age_group, persons } }) => [
      `${unit} ${String(period_start).slice(0, 4)} ${age_group}`,
      persons,
    ]),
  );
const said = ({ faults }: CollectedFile): readonly string[] => faults.map(faultSentence);
const noticed = ({ notices }: CollectedFile): readonly string[] => notices.map(faultSentence);

describe("a saved table of inhabitants (07459)", () => {
  test("is 18 ages of 1 man and 2 women aged 0–17, 54; 23 ages 69; 25 ages 75; all 106 ages 318; on 1 January", async () => {
    const file = await readTable(populationTable());
    expect(file).toMatchObject({ kind: "statistics", refused: false, faults: [], notices: [] });
    expect(file.statistics).toEqual({ table: "07459", updated: "2026-02-20" });
    expect(personsIn(file)).toEqual({
      "9903 2021 0-17": 54,
      "9903 2021 0-22": 69,
      "9903 2021 0-24": 75,
      "9903 2021 total": 318,
    });
    expect(file.figures[0]?.value).toEqual({
      ...{ level: "municipality", unit: "9903", period_start: "2021-01-01", period_end: "2021-01-02" },
      ...{ age_group: "0-17", persons: 54 },
    });
  });

  test("gives the figures of each municipality and year: of 9904 ten times as many, 540 aged 0–17 in 2020", async () => {
    const tenfold = populationTable({ Region: ["9904", "9903"], Tid: ["2021", "2020"] }, ({ Region, Kjonn, Tid }) =>
      Region === "9904" && Tid === "2020" ? (Kjonn === "2" ? 20 : 10) : Kjonn === "2" ? 2 : 1,
    );
    expect(personsIn(await readTable(tenfold))).toMatchObject({
      ...{ "9903 2020 0-17": 54, "9903 2021 0-17": 54, "9904 2020 0-17": 540, "9904 2021 0-17": 54 },
      "9904 2020 total": 3180,
    });
  });

  test("without a dimension of sex is of both together: 18 ages of 3 persons are 54", async () => {
    const file = await readTable(populationTable({ Kjonn: undefined }, () => 3));
    expect(personsIn(file)).toMatchObject({ "9903 2021 0-17": 54, "9903 2021 total": 318 });
  });

  test("without a dimension of age is of everybody, and says which age groups it cannot have: 1 man and 2 women are 3", async () => {
    const file = await readTable(populationTable({ Alder: undefined }));
    expect(personsIn(file)).toEqual({ "9903 2021 total": 3 });
    expect(noticed(file)).toHaveLength(3);
    expect(noticed(file)[0]).toContain("Innbyggere (0–17 år) er ikke tatt med, for filen mangler alder.");
  });

  test("with the ages 0 to 17 alone gives that group, and says which ages the others lack", async () => {
    const file = await readTable(populationTable({ Alder: everyAge.slice(0, 18) }));
    expect(personsIn(file)).toEqual({ "9903 2021 0-17": 54 });
    expect(noticed(file)).toEqual([
      "07459.json, ved dimension.Alder: Innbyggere (0–22 år) er ikke tatt med, for filen mangler alder 18–22. Last ned tabellen med disse aldrene hvis tallet skal med.",
      "07459.json, ved dimension.Alder: Innbyggere (0–24 år) er ikke tatt med, for filen mangler alder 18–24. Last ned tabellen med disse aldrene hvis tallet skal med.",
      "07459.json, ved dimension.Alder: Innbyggere (alle aldre) er ikke tatt med, for filen mangler alder 18–105+. Last ned tabellen med disse aldrene hvis tallet skal med.",
    ]);
  });

  test.each([":", ".", "..", "..."])(
    "with %s for one age of one sex does not know the sums that it is a part of, and says so",
    async (symbol) => {
      const file = await readTable(
        populationTable({}, ({ Alder, Kjonn }) => (Alder === "020" && Kjonn === "1" ? symbol : 1)),
      );
      expect(personsIn(file)).toEqual({
        "9903 2021 0-17": 36,
        "9903 2021 0-22": null,
        "9903 2021 0-24": null,
        "9903 2021 total": null,
      });
      expect(noticed(file)).toEqual([
        "07459.json, ved status: Filen har et tegn (som «:», «.» eller «..») i stedet for et tall som trengs. Disse tallene er derfor ikke kjent: 9903 i 2021 (0–22 år, 0–24 år, alle aldre).",
      ]);
    },
  );

  test("takes no number that stands beside a symbol, and a dash with its 0 for none: 36 less one man is 35", async () => {
    const dataset = savedDataset(populationTable({}, () => 1));
    const beside = JSON.stringify({ ...dataset, status: { "0": ":" } });
    expect(personsIn(await read(beside))).toMatchObject({ "9903 2021 0-17": null, "9903 2021 total": null });
    const value = (dataset.value as readonly number[]).with(0, 0);
    expect(personsIn(await read(JSON.stringify({ ...dataset, value, status: { "0": "-" } })))).toMatchObject({
      "9903 2021 0-17": 35,
    });
  });

  test("with neither number nor symbol for one age says nothing of the sums that it is a part of, and says that", async () => {
    const file = await readTable(populationTable({}, ({ Alder }) => (Alder === "105+" ? null : 1)));
    expect(personsIn(file)).toEqual({ "9903 2021 0-17": 36, "9903 2021 0-22": 46, "9903 2021 0-24": 50 });
    expect(noticed(file)).toEqual([expect.stringMatching(/ved value: .* ikke lest: 9903 i 2021 \(alle aldre\)\.$/)]);
  });
});

describe("the municipalities of a saved table", () => {
  test("are told by their number, or by K- and their number within today's borders", async () => {
    const file = await readTable(populationTable({ Region: ["K-9903"] }));
    expect(file.notices).toEqual([]);
    expect(personsIn(file)).toMatchObject({ "9903 2021 total": 318 });
  });

  test("that the region does not have are told of, and a name is not repeated", async () => {
    const file = await readTable(populationTable({ Region: ["9903", "0301", "K-9999", "EAK", "Kari Nordmann"] }));
    expect(Object.keys(personsIn(file))).toHaveLength(4);
    expect(noticed(file)).toEqual([
      "07459.json, ved dimension.Region: Tallene for 0301, EAK, K-9999 og … er ikke tatt med, for det er ikke kommuner i Eventyrlandet.",
    ]);
  });

  test("are left out of the years in which they did not exist, and that is told", async () => {
    const file = await readTable(populationTable({ Region: ["9901", "9903"], Tid: ["2017", "2018", "2019", "2020"] }));
    expect(Object.keys(personsIn(file)).filter((key) => key.endsWith("total"))).toEqual([
      ...["9901 2018 total", "9901 2019 total", "9903 2020 total"],
    ]);
    expect(noticed(file)).toEqual([
      "07459.json, ved dimension.Tid: Tallene for 9901 i 2017 og 2020 er ikke tatt med, for regionpakken har ikke kommunen da.",
      "07459.json, ved dimension.Tid: Tallene for 9903 i 2017–2019 er ikke tatt med, for regionpakken har ikke kommunen da.",
    ]);
  });

  test("with a number that was kept through a merger are left out, within today's borders, of the years before it", async () => {
    const merged = new Map(inventedPack());
    const file = "structure/municipality_changes.csv";
    merged.set(file, `${merged.get(file)}2020-01-01,9901,9904,merged,oppdiktet,invented\n`);
    const kept = readRegionPack(bytesOf(merged));
    if (!kept.ok) throw new Error(kept.faults.map(faultSentence).join("\n"));
    const bytes = (Region: string) =>
      new TextEncoder().encode(savedText(populationTable({ Region: [Region], Tid: ["2019", "2020"] })));
    const context = { region: createRegion(kept.pack), today: "2026-11-29" };
    const today = await readCollected("f", bytes("K-9904"), context);
    expect(Object.keys(personsIn(today))).toEqual(["0-17", "0-22", "0-24", "total"].map((age) => `9904 2020 ${age}`));
    expect(noticed(today)).toEqual([
      "f, ved dimension.Tid: Tallene for 9904 i 2019 er ikke tatt med: De gjelder dagens grenser, og kommunegrensene var andre da. Last ned de årene med kommunene slik de var.",
    ]);
    const then = await readCollected("f", bytes("9904"), context);
    expect([then.figures.length, then.notices]).toEqual([8, []]);
  });
});

describe("a saved table is refused", () => {
  test.each<[string, string | SavedTable, RegExp]>([
    [
      "that does not say which table it is",
      { ...populationTable(), table: undefined },
      /ved extension\.px\.tableid: Filen sier ikke hvilken tabell .* Hent tabellen med «barneloftet fetch ssb»/,
    ],
    ["whose number is a word", { ...populationTable(), table: "Kari" }, /Filen sier ikke hvilken tabell/],
    [
      "of notifications",
      { ...populationTable(), table: "12615" },
      /^07459\.json, ved extension\.px\.tableid: Filen er tabell 12615 \(barn med melding\) fra Statistisk sentralbyrå\. Tallene i den har ingen plass i produktet ennå, og er ikke lest\. Ta filen ut\.$/,
    ],
    [
      "that nobody here has heard of",
      { ...populationTable(), table: "05300" },
      /Filen er tabell 05300 fra Statistisk sentralbyrå\. Tallene i den har ingen plass/,
    ],
    [
      "of men alone",
      populationTable({ Kjonn: ["1"] }),
      /ved dimension\.Kjonn: Filen mangler kjønn med verdiene 1 og 2\./,
    ],
    [
      "with a sum of both sexes beside them",
      populationTable({ Kjonn: ["0", "1", "2"] }),
      /Kjenner ikke verdien «0» for kjønn\./,
    ],
    [
      "in five-year groups",
      populationTable({ Alder: ["000", "F005-009"] }),
      /Kjenner ikke verdien «F005-009» for alder i ettårige trinn/,
    ],
    ["by quarter", populationTable({ Tid: ["2021K1"] }), /ved dimension\.Tid: Kjenner ikke verdien «…» for år/],
    [
      "without the persons",
      populationTable({ ContentsCode: ["Levende"] }),
      /Filen mangler statistikkvariabel med verdien Personer1/,
    ],
    [
      "without places",
      populationTable({ Region: undefined }),
      /ved dimension\.Region: Filen mangler region\. Last ned/,
    ],
    [
      "by something more",
      populationTable({ Sivilstand: ["1", "2"] }),
      /ved dimension\.…: Tabellen er delt opp etter noe som ikke hører til her/,
    ],
    [
      "without all the ages of any group",
      populationTable({ Alder: ["001"] }),
      /Innbyggere \(0–17 år\) er ikke tatt med, for filen mangler alder 0 og 2–17/,
    ],
    [
      "of other places alone",
      populationTable({ Region: ["0301"] }),
      /^07459\.json: Tabell 07459 er kjent, men filen har ingen tall som kan leses for kommuner i Eventyrlandet\./,
    ],
    [
      "that is the table's metadata",
      JSON.stringify({ ...savedDataset(populationTable()), value: null }),
      /ved value: Filen sier hva en tabell .* har ingen tall\. Velg filen med tallene/,
    ],
    [
      "that is cut",
      savedText(populationTable()).slice(0, 900),
      /linje 1: Filen er ikke gyldig JSON fra og med denne linjen; den kan være kuttet/,
    ],
    [
      "with a text for a number",
      savedText(populationTable({ Alder: undefined })).replace('"value":[1', '"value":["Kari Nordmann"'),
      /ved value\[0\]: «…» står som tekst, men skal være et tall/,
    ],
  ])("%s, and a sentence says what it is and what to do", async (_, saved, sentence) => {
    const file = typeof saved === "string" ? await read(saved) : await readTable(saved);
    expect(file).toMatchObject({ kind: "statistics", refused: true, figures: [] });
    expect(said(file)[0]).toMatch(sentence);
    expect(JSON.stringify(said(file))).not.toMatch(/Kari|Sivilstand/);
  });

  test("nowhere when it is JSON of another kind: that is told apart as answers of a form, as before", async () => {
    const dataset = savedDataset(populationTable());
    for (const other of [{ ...dataset, class: "collection" }, { answers: dataset }, [dataset], { class: "dimension" }])
      expect(await read(JSON.stringify(other))).toMatchObject({ kind: "answers", faults: [{ code: "not_answers" }] });
  });

  test.each([-1, 1.5])("in the municipality and year in which %s persons stand, and there alone", async (number) => {
    const saved = populationTable({ Region: ["9903", "9904"] }, ({ Region, Alder, Kjonn }) =>
      Region === "9904" && Alder === "003" && Kjonn === "2" ? number : 1,
    );
    const file = await readTable(saved);
    expect(Object.keys(personsIn(file)).every((key) => key.startsWith("9903"))).toBe(true);
    expect(said(file)).toEqual([
      `07459.json, ved Region 9904, Kjonn 2, Alder 003, Tid 2021: «${String(number).replace(".", ",")}» er ikke et antall. Tallene for kommunen dette året er ikke lest. Last ned tabellen på nytt, uten å endre filen.`,
    ]);
  });
});

describe("figures of a saved table, held against others", () => {
  test("stand for what was known, and a symbol for a number that was known: then it is not known any more", async () => {
    const saved = populationTable({ Region: ["9901"], Tid: ["2019"] }, ({ Alder }) => (Alder === "000" ? ":" : 1));
    const { figures } = await readTable(saved);
    const { tables, faults, revised, added } = checkCollected(base, figures);
    expect([faults, revised, added]).toEqual([[], 1, 3]);
    expect(
      tables.get("population")?.find(({ unit, age_group }) => unit === "9901" && age_group === "0-17"),
    ).toMatchObject({ persons: null, source: "innsendt" });
  });

  test("that two files say differently are told by the codes of the place and the year, and the other file's name", async () => {
    const [one, other] = await Promise.all(
      [1, 2].map((persons) => readTable(populationTable({ Alder: everyAge.slice(0, 18) }, () => persons))),
    );
    const renamed = (other?.figures ?? []).map((figure) => ({
      ...figure,
      place: { ...figure.place, file: "ny.json" },
    }));
    const { faults } = checkCollected(base, [...(one?.figures ?? []), ...renamed]);
    expect(faults.map(({ fault }) => faultSentence(fault))).toEqual([
      "ny.json, kolonne Region 9903, Tid 2021: «72» er et annet tall enn i 07459.json, for samme enhet og periode. Behold det som er riktig, i en av filene.",
    ]);
  });
});
