import { expect, test } from "vitest";
import { faultSentence, readHrExport } from "../src/index.js";
import { region as plain } from "./hr-files.js";

const areas = plain.pack["structure/service_areas.csv"];
const row = areas.find(({ service }) => service === "fjelldal");
if (row === undefined) throw new Error("the invented pack has no area of fjelldal");

/** The invented region, where Øyvær has gone from one service to another in 2020. */
const region: typeof plain = {
  ...plain,
  pack: {
    ...plain.pack,
    "structure/service_areas.csv": [
      ...areas.filter(({ area }) => area !== "9905"),
      { ...row, area: "9905", service: "fjellvik", valid_from: "2018-01-01", valid_to: "2020-01-01" },
      { ...row, area: "9905", service: "borg-nord", valid_from: "2020-01-01", valid_to: undefined },
    ],
  },
};

const read = (...rows: readonly (readonly string[])[]) =>
  readHrExport("hr.csv", [{ name: undefined, rows: [["Enhet", "Periode", "Tapte dagsverk"], ...rows] }], { region });

test("a municipality is the service that served it in the row's period", () => {
  const { figures, faults, mapping } = read(
    ["Øyvær", "2019K4", "1"],
    ["ØYVÆR barneverntjeneste", "2020K1", "2"],
    ["Øyvær", "2020K2", "3"],
  );
  expect(faults).toEqual([]);
  expect(figures.map(({ value }) => [value.unit, value.lost_days])).toEqual([
    ["fjellvik", 1],
    ["borg-nord", 2],
    ["borg-nord", 3],
  ]);
  // What is not the same service in every row is told again the next time.
  expect(mapping?.units).toEqual({ "ØYVÆR barneverntjeneste": "borg-nord" });
});

test("a period in which no one service served it is told, with the services it could be", () => {
  const { figures, faults } = read(["Øyvær", "01.10.2019 – 31.03.2020", "1"]);
  expect(figures).toEqual([]);
  expect(faults.map(faultSentence)).toEqual([
    "hr.csv, rad 2, kolonne Enhet: «Øyvær» kan være «Fjellvik barneverntjeneste» eller «Borg, nord». Legg teksten til under «units» i kolonneoppsettet, med tjenestens id.",
  ]);
});

test("a unit is known by id, by name, by municipality and by district, however it is written", () => {
  const texts = [
    "fjelldal",
    "FJELLDAL BARNEVERNTJENESTE",
    "Barneverntjenesten i Fjelldal",
    "2510 Fjelldal barnevern",
    "Borg nord",
    "Borg, nord",
    "borg-sor",
    "Borg Soer",
  ];
  const { figures, faults } = read(...texts.map((text, at) => [text, `20200${at + 1}`, "1"]));
  expect(faults).toEqual([]);
  expect(figures.map(({ value }) => value.unit)).toEqual([
    ...["fjelldal", "fjelldal", "fjelldal", "fjelldal", "borg-nord", "borg-nord", "borg-sor", "borg-sor"],
  ]);
});
