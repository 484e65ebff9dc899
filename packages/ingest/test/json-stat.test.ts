import { describe, expect, it } from "vitest";
import { faultSentence, jsonStatCells, readJsonStat, type StatisticsProblem } from "../src/index.js";
import { bytesOf } from "./json-stat-writing.js";

/** Invented: children with measures in two invented municipalities, in two years. */
const good = {
  ...{
    version: "2.0",
    class: "dataset",
    label: "Barn med tiltak",
    source: "Oppdiktet",
    updated: "2026-06-15T06:00:00Z",
  },
  ...{ note: ["Tallene er oppdiktet."], id: ["Region", "ContentsCode", "Tid"], size: [2, 1, 2] },
  dimension: {
    Region: { label: "region", category: { index: { "9801": 0, "9802": 1 }, label: { "9801": "Dvergstad" } } },
    ContentsCode: {
      label: "statistikkvariabel",
      category: { label: { Barn: "Barn med tiltak" }, unit: { Barn: { base: "personer", decimals: 0 } } },
    },
    Tid: { label: "år", category: { index: ["2024", "2025"] } },
  },
  ...{ value: [12, null, 0, null], status: { "1": ":", "2": "-", "3": ".." } },
  ...{ role: { time: ["Tid"], metric: ["ContentsCode"] }, extension: { px: { tableid: "99999" } } },
};

const read = (value: unknown) => readJsonStat("tall.json", bytesOf(value));
const faultsOf = (value: unknown) => {
  const reading = read(value);
  if (reading.ok) throw new Error("was read");
  return reading.faults;
};
const datasetOf = (value: unknown) => {
  const reading = read(value);
  if (!reading.ok) throw new Error(reading.faults.map(faultSentence).join("\n"));
  return reading.dataset;
};
/** The good dataset with a part of a dimension's categories in another way. */
const withRegion = (category: unknown) => ({
  ...good,
  dimension: { ...good.dimension, Region: { label: "region", category } },
});

describe("readJsonStat reads", () => {
  it("what a dataset is about: its label, source, day, notes and table", () => {
    expect(datasetOf(good)).toMatchObject({
      ...{ label: "Barn med tiltak", source: "Oppdiktet", updated: "2026-06-15T06:00:00Z", tableId: "99999" },
      ...{ notes: ["Tallene er oppdiktet."], size: [2, 1, 2] },
    });
  });

  it("its dimensions in order, with roles where they are given and codes for labels that are not", () => {
    expect(datasetOf(good).dimensions).toEqual([
      {
        ...{ id: "Region", label: "region", role: undefined },
        categories: [
          { code: "9801", label: "Dvergstad" },
          { code: "9802", label: "9802" },
        ],
      },
      {
        ...{ id: "ContentsCode", label: "statistikkvariabel", role: "metric" },
        categories: [{ code: "Barn", label: "Barn med tiltak", unit: { base: "personer", decimals: 0 } }],
      },
      {
        ...{ id: "Tid", label: "år", role: "time" },
        categories: [
          { code: "2024", label: "2024" },
          { code: "2025", label: "2025" },
        ],
      },
    ]);
  });

  it("each cell at its coordinates: what is hidden or missing has no figure, a dash has its 0", () => {
    expect([...jsonStatCells(datasetOf(good))]).toEqual([
      { coordinates: { Region: "9801", ContentsCode: "Barn", Tid: "2024" }, value: 12, status: undefined },
      { coordinates: { Region: "9801", ContentsCode: "Barn", Tid: "2025" }, value: null, status: ":" },
      { coordinates: { Region: "9802", ContentsCode: "Barn", Tid: "2024" }, value: 0, status: "-" },
      { coordinates: { Region: "9802", ContentsCode: "Barn", Tid: "2025" }, value: null, status: ".." },
    ]);
  });

  it.each([":", ".", ".."])(
    "no figure where the symbol %s says that there is none, whatever number stands there",
    (symbol) => {
      expect(datasetOf({ ...good, value: [0, 0, 0, 0], status: symbol }).values).toEqual([null, null, null, null]);
    },
  );

  it("a symbol that it does not know as it stands, with the figure", () => {
    const { values, statuses } = datasetOf({ ...good, value: [1, 2, 3, 4], status: ["*", null, "", "e"] });
    expect([values, statuses]).toEqual([
      [1, 2, 3, 4],
      ["*", undefined, undefined, "e"],
    ]);
  });

  it("a dataset without roles, source, notes or a day, which is then not known", () => {
    const { role: _r, source: _s, note: _n, updated: _u, extension: _e, ...bare } = good;
    const { source, updated, notes, tableId, dimensions } = datasetOf(bare);
    expect([source, updated, notes, tableId, dimensions.map(({ role }) => role)]).toEqual([
      ...[undefined, undefined, [], undefined],
      [undefined, undefined, undefined],
    ]);
  });

  it("dimensions called __proto__ and constructor as any others, and changes no object by it", () => {
    const text = `{"class":"dataset","id":["__proto__","constructor"],"size":[1,2],"dimension":{
      "__proto__":{"category":{"label":{"toString":"Én"}}},
      "constructor":{"category":{"index":["__proto__","b"],"label":{"__proto__":"To"},"unit":{"__proto__":{"base":"barn"}}}}
    },"value":{"1":5},"status":{"0":":"},"__proto__":{"polluted":true}}`;
    const cells = [...jsonStatCells(datasetOf(text))];
    expect(cells.map(({ coordinates, value, status }) => [Object.entries(coordinates), value, status])).toEqual([
      [
        [
          ["__proto__", "toString"],
          ["constructor", "__proto__"],
        ],
        null,
        ":",
      ],
      [
        [
          ["__proto__", "toString"],
          ["constructor", "b"],
        ],
        5,
        undefined,
      ],
    ]);
    expect(datasetOf(text).dimensions[1]?.categories[0]).toEqual({
      ...{ code: "__proto__", label: "To" },
      unit: { base: "barn", decimals: undefined },
    });
    expect({}).not.toHaveProperty("polluted");
  });
});

type Case = readonly [what: string, value: unknown, place: string, says: string];

/** Every kind of fault that a dataset can have has a case here: the compiler asks for those that are missing. */
const cases: Readonly<Record<Exclude<StatisticsProblem, "not_metadata">, readonly Case[]>> = {
  not_utf8: [
    ["UTF-16 that says so", utf16(`\ufeff${JSON.stringify(good)}`), "linje 1", "ikke lagret som UTF-8"],
    ["UTF-16 that does not", utf16(JSON.stringify(good)), "linje 1", "ikke lagret som UTF-8"],
    ["Windows-1252", Uint8Array.from('{"label":"å"}', (c) => c.charCodeAt(0)), "linje 1", "ikke lagret som UTF-8"],
  ],
  not_json: [
    ["nothing", "", "linje 1", "ikke gyldig JSON fra og med denne linjen"],
    ["a file that is cut", '{\n"class": "dataset",\n"label": "Bar', "linje 3", "den kan være kuttet"],
    ["a comma too many", '{\n"class": "dataset",\n\n}', "linje 4", "Last ned filen på nytt"],
    ["NaN for a number", '{\n"class": "dataset",\n"value": [1, NaN]}', "linje 3", "ikke gyldig JSON"],
    ["two datasets after each other", `${JSON.stringify(good)}\n{}`, "linje 2", "ikke gyldig JSON"],
  ],
  web_page: [["a page that asks for a login", "\n<!doctype html><title>Logg inn</title>", "linje 1", "er en nettside"]],
  not_dataset: [
    ["a list", [good], "linje 1", "ikke et datasett i JSON-stat 2. Velg JSON-stat 2 (json-stat2)"],
    ["something else", { answer: 42 }, "ved class", "ikke et datasett"],
    ["a dimension alone", { ...good, class: "dimension" }, "ved class", "ikke et datasett"],
  ],
  old_version: [
    ["JSON-stat 1", { dataset: old() }, "ved dataset", "eldre utgave av JSON-stat. Velg JSON-stat 2 (json-stat2)"],
    ["a bundle under names of its own", { a: old(), b: old() }, "ved a", "eldre utgave"],
    ["JSON-stat 1 without its name", old(), "ved dimension.id", "eldre utgave"],
    ["a dataset that says 1.3", { ...good, version: "1.3" }, "ved version", "eldre utgave"],
  ],
  collection: [
    ["a collection", { ...{ version: "2.0", class: "collection" }, link: { item: [] } }, "ved class", "er en samling"],
    ["a bundle", { class: "bundle", datasets: [] }, "ved class", "Last ned ett av dem. Velg JSON-stat 2"],
  ],
  missing: [
    ["no ids", without("id"), "ved id", "mangler det noe"],
    ["no dimensions", without("dimension"), "ved dimension", "mangler det noe"],
    ["no figures", without("value"), "ved value", "mangler det noe"],
    ["no dimension at all", { ...good, id: [], size: [] }, "ved id", "mangler det noe"],
    [
      "an id without its dimension",
      { ...good, id: ["Fylke", "ContentsCode", "Tid"] },
      "ved dimension.Fylke",
      "mangler",
    ],
    ["no categories", { ...good, dimension: { ...good.dimension, Tid: {} } }, "ved dimension.Tid.category", "mangler"],
    [
      "two categories without positions",
      withRegion({ label: { a: "A", b: "B" } }),
      "ved dimension.Region.category.index",
      "",
    ],
  ],
  wrong_kind: [
    ["figures as a text", { ...good, value: "12" }, "ved value", "«12» er ikke av det slaget"],
    ["a figure as a list", { ...good, value: [1, [2], 3, 4] }, "ved value[1]", "«[2]» er ikke"],
    ["a figure as true", { ...good, value: { 3: true } }, "ved value.3", "«true» er ikke"],
    ["a symbol as a number", { ...good, status: { 2: 7 } }, "ved status.2", "«7» er ikke"],
    ["symbols as a number", { ...good, status: 7 }, "ved status", "«7» er ikke"],
    ["a size of half a category", { ...good, size: [2, 1, 0.5] }, "ved size[2]", "«0.5» er ikke"],
    ["a size below nothing", { ...good, size: [2, 1, -1] }, "ved size[2]", "«-1» er ikke"],
    ["a label as a number", { ...good, label: 5 }, "ved label", "«5» er ikke"],
    ["ids of numbers", { ...good, id: [1, 2, 3] }, "ved id", "«[1,2,3]» er ikke"],
    ["notes as a number", { ...good, note: 5 }, "ved note", "«5» er ikke"],
    ["roles as a list", { ...good, role: ["Tid"] }, "ved role", "er ikke av det slaget"],
    ["one role as a text", { ...good, role: { time: "Tid" } }, "ved role.time", "«Tid» er ikke"],
    ["dimensions as a list", { ...good, dimension: [] }, "ved dimension", "«[]» er ikke"],
    ["a dimension as null", { ...good, dimension: { ...good.dimension, Tid: null } }, "ved dimension.Tid", "«null»"],
    ["categories as a list", withRegion([]), "ved dimension.Region.category", "«[]» er ikke"],
    ["labels as a list", withRegion({ index: ["a", "b"], label: [] }), "ved dimension.Region.category.label", "«[]»"],
    [
      "a label of a category as 1",
      withRegion({ index: ["a", "b"], label: { a: 1 } }),
      "ved dimension.Region.category.label.a",
      "«1»",
    ],
    [
      "a unit as a text",
      withRegion({ index: ["a", "b"], unit: { a: "kr" } }),
      "ved dimension.Region.category.unit.a",
      "«kr»",
    ],
    ["positions as a text", withRegion({ index: "ab" }), "ved dimension.Region.category.index", "«ab» er ikke"],
    ["a code as a number", withRegion({ index: ["a", 2] }), "ved dimension.Region.category.index[1]", "«2» er ikke"],
    ["a position as null", withRegion({ index: { a: 0, b: null } }), "ved dimension.Region.category.index.b", "«null»"],
  ],
  text_number: [
    ["a figure as text", { ...good, value: [1, "2", 3, 4] }, "ved value[1]", "«2» står som tekst"],
    ["a figure with a comma", { ...good, value: { 0: "1,5" } }, "ved value.0", "«1,5» står som tekst"],
    ["a symbol among the figures", { ...good, value: [1, ":", 3, 4] }, "ved value[1]", "«:» står som tekst"],
    [
      "a position as text",
      withRegion({ index: { a: "0", b: 1 } }),
      "ved dimension.Region.category.index.a",
      "«0» står",
    ],
  ],
  unsafe_number: [
    [
      "2 to the power of 53",
      { ...good, value: [2 ** 53, 2, 3, 4] },
      "ved value[0]",
      "for stort til å bli lest nøyaktig",
    ],
    ["a number below it", { ...good, value: [1, 2, 3, -(2 ** 53)] }, "ved value[3]", "for stort"],
    [
      "a number no computer holds",
      JSON.stringify(good).replace("[12,", "[1e999,"),
      "ved value[0]",
      "«Infinity» er for",
    ],
  ],
  doubled: [
    [
      "a position given to two",
      withRegion({ index: { a: 1, b: 1 } }),
      "ved dimension.Region.category.index.b",
      "«1» står to ganger",
    ],
    [
      "a code at two positions",
      withRegion({ index: ["a", "a"] }),
      "ved dimension.Region.category.index[1]",
      "«a» står to",
    ],
    ["a dimension twice", { ...good, id: ["Region", "Tid", "Tid"] }, "ved id[2]", "«Tid» står to ganger"],
  ],
  out_of_range: [
    [
      "a position after the last",
      withRegion({ index: { a: 0, b: 2 } }),
      "ved dimension.Region.category.index.b",
      "«2» er ikke en plass",
    ],
    [
      "a position before the first",
      withRegion({ index: { a: 0, b: -1 } }),
      "ved dimension.Region.category.index.b",
      "«-1»",
    ],
    [
      "a position between two",
      withRegion({ index: { a: 0, b: 0.5 } }),
      "ved dimension.Region.category.index.b",
      "«0.5»",
    ],
    ["a figure after the last cell", { ...good, value: { 4: 1 } }, "ved value.4", "«4» er ikke en plass"],
    ["a figure at no number", { ...good, value: { x: 1 } }, "ved value.x", "«x» er ikke en plass"],
    ["a figure at a number written oddly", { ...good, value: { "01": 1 } }, "ved value.01", "«01» er ikke"],
    ["a symbol after the last cell", { ...good, status: { 99: ":" } }, "ved status.99", "«99» er ikke"],
  ],
  unknown_dimension: [
    ["a role of nothing", { ...good, role: { time: ["Aar"] } }, "ved role.time[0]", "«Aar» er ikke en av dimensjonene"],
  ],
};

describe("readJsonStat refuses", () => {
  it.each(
    Object.entries(cases).flatMap(([problem, all]) => all.map(([what, ...rest]) => [what, problem, ...rest] as const)),
  )("%s as %s, and says where it is and what to do", (_, problem, value, place, says) => {
    const [fault] = faultsOf(value);
    if (!fault) throw new Error("no fault");
    expect(fault).toMatchObject({ code: "statistics", problem, file: "tall.json" });
    expect(faultSentence(fault).startsWith(`tall.json, ${place}: `)).toBe(true);
    expect(faultSentence(fault)).toContain(says);
    expect(faultSentence(fault)).toMatch(/(Velg|Last ned) .*\.$/);
  });

  it.each([
    ["too few figures", { ...good, value: [1, 2, 3] }, "value", 4, 3],
    ["too many symbols", { ...good, status: ["", "", "", "", ":"] }, "status", 4, 5],
    ["one symbol in a list for all", { ...good, status: [":"] }, "status", 4, 1],
    ["a size too many", { ...good, size: [2, 1, 2, 1] }, "size", 3, 4],
    ["a category too few", withRegion({ index: ["a"] }), "dimension.Region.category.index", 2, 1],
    ["a category too many", withRegion({ index: { a: 0, b: 1, c: 1 } }), "dimension.Region.category.index", 2, 3],
    [
      "an only category without a name",
      without("dimension", { ...good.dimension, ContentsCode: { category: {} } }),
      "dimension.ContentsCode.category.label",
      1,
      0,
    ],
  ])("%s, and says how many there should be", (_, value, column, expected, actual) => {
    const [fault] = faultsOf(value);
    expect(fault).toMatchObject({ code: "statistics_count", column, expected, actual });
    expect(fault && faultSentence(fault)).toContain(`Her skal det være ${expected} verdier, men det er ${actual}.`);
  });

  it("a file with many faults by the first ten", () => {
    expect(
      faultsOf({
        ...good,
        size: [100, 1, 1],
        value: [],
        dimension: { ...good.dimension, Region: { category: { index: Array.from({ length: 100 }, () => "a") } } },
      }),
    ).toHaveLength(10);
  });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}

function old(): unknown {
  const { id, size, dimension, value } = good;
  return { label: "Gammel", value, dimension: { id, size, ...dimension } };
}

function without(name: keyof typeof good, instead?: unknown): unknown {
  const { [name]: _, ...rest } = good;
  return instead === undefined ? rest : { ...rest, [name]: instead };
}
