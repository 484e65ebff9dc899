import { describe, expect, it } from "vitest";
import { faultSentence, type PxWebMetadata, readPxWebMetadata } from "../src/index.js";
import { bytesOf } from "./json-stat-writing.js";

/** Invented: a table as the first interface tells of it. */
const first = {
  title: "Barn med tiltak, etter region og år",
  variables: [
    {
      ...{ code: "Region", text: "region", elimination: true },
      ...{ values: ["9801", "9802"], valueTexts: ["Dvergstad", "Huldreli"] },
    },
    { code: "ContentsCode", text: "statistikkvariabel", values: ["Barn"], valueTexts: ["Barn med tiltak"] },
    { code: "Tid", text: "år", values: ["2024", "2025"], valueTexts: ["2024", "2025"], time: true },
  ],
};

/** The same table as the second interface tells of it, which knows more. */
const second = {
  ...{ version: "2.0", class: "dataset", label: "Barn med tiltak, etter region og år", source: "Oppdiktet" },
  ...{
    note: ["Vises.", "Vises ikke."],
    id: ["Region", "ContentsCode", "Tid"],
    size: [2, 1, 2],
    role: { time: ["Tid"] },
  },
  dimension: {
    Region: {
      label: "region",
      note: ["Om regioner."],
      category: {
        index: { "9801": 0, "9802": 1 },
        label: { "9801": "Dvergstad", "9802": "Huldreli" },
        note: { "9802": ["Vises ikke.", "Om Huldreli."] },
      },
      extension: {
        elimination: true,
        codelists: [{ id: "agg_Kommuner", label: "Kommuner", type: "Aggregation", links: [] }, { id: "vs_Alle" }],
        noteMandatory: { "0": true },
        categoryNoteMandatory: { "9802": { "1": true } },
      },
    },
    ContentsCode: {
      label: "statistikkvariabel",
      category: { index: { Barn: 0 }, label: { Barn: "Barn med tiltak" } },
      extension: { elimination: false },
    },
    Tid: { label: "år", category: { index: { "2024": 0, "2025": 1 } } },
  },
  ...{ value: null, extension: { noteMandatory: { "0": true }, px: { tableid: "99999" } } },
};

const read = (value: unknown) => readPxWebMetadata("tabell.json", bytesOf(value));
const metadataOf = (value: unknown): PxWebMetadata => {
  const reading = read(value);
  if (!reading.ok) throw new Error(reading.faults.map(faultSentence).join("\n"));
  return reading.metadata;
};

describe("readPxWebMetadata reads", () => {
  it("a table of the first interface: what can be asked for, and what may be left out", () => {
    expect(metadataOf(first)).toEqual({
      title: "Barn med tiltak, etter region og år",
      variables: [
        {
          ...{ code: "Region", label: "region", canBeEliminated: true, isTime: false, codelists: [] },
          values: [
            { code: "9801", label: "Dvergstad" },
            { code: "9802", label: "Huldreli" },
          ],
        },
        {
          ...{ code: "ContentsCode", label: "statistikkvariabel", canBeEliminated: false, isTime: false },
          ...{ codelists: [], values: [{ code: "Barn", label: "Barn med tiltak" }] },
        },
        {
          ...{ code: "Tid", label: "år", canBeEliminated: false, isTime: true, codelists: [] },
          values: [
            { code: "2024", label: "2024" },
            { code: "2025", label: "2025" },
          ],
        },
      ],
      mandatoryNotes: [],
    });
  });

  it("the same table of the second interface alike, with its other lists of values and the notes to show", () => {
    const { variables, ...rest } = metadataOf(second);
    expect(variables.map(({ codelists: _, ...one }) => one)).toEqual(
      metadataOf(first).variables.map(({ codelists: _, ...one }) => one),
    );
    expect(variables[0]?.codelists).toEqual([
      { id: "agg_Kommuner", label: "Kommuner" },
      { id: "vs_Alle", label: "vs_Alle" },
    ]);
    expect(rest.mandatoryNotes).toEqual(["Vises.", "Om regioner.", "Om Huldreli."]);
  });

  it("a table of more cells than a dataset may have, since it holds none", () => {
    const codes = Array.from({ length: 2000 }, (_, i) => String(i));
    const variable = { label: "mange", category: { index: codes } };
    const large = { ...second, role: {}, id: ["a", "b"], size: [2000, 2000], dimension: { a: variable, b: variable } };
    expect(metadataOf(large).variables.map(({ values }) => values.length)).toEqual([2000, 2000]);
  });
});

describe("readPxWebMetadata refuses", () => {
  const [region, ...others] = first.variables;
  it.each([
    [
      "something else",
      { tables: [] },
      "ved variables",
      "beskriver ikke en tabell i Statistikkbanken. Last ned metadata",
    ],
    ["a web page", "<html></html>", "linje 1", "er en nettside"],
    ["a table without a title", { variables: [] }, "ved title", "mangler det noe"],
    [
      "a variable without a code",
      { ...first, variables: [{ ...region, code: undefined }] },
      "ved variables[0].code",
      "mangler",
    ],
    [
      "values of numbers",
      { ...first, variables: [{ ...region, values: [1, 2] }] },
      "ved variables[0].values",
      "«[1,2]»",
    ],
    [
      "a text too few",
      { ...first, variables: [{ ...region, valueTexts: ["a"] }] },
      "ved variables[0].valueTexts",
      "Her skal det være 2 verdier, men det er 1.",
    ],
    [
      "a value twice",
      { ...first, variables: [...others, { ...region, values: ["a", "a"] }] },
      "ved variables[2].values[1]",
      "«a» står to",
    ],
    ["a variable twice", { ...first, variables: [region, region] }, "ved variables[1].code", "«Region» står to ganger"],
    ["a collection", { class: "collection", link: {} }, "ved class", "er en samling"],
    ["lists of values as a text", codelists("agg"), "ved dimension.Region.extension.codelists", "«agg» er ikke"],
    ["a list of values without an id", codelists([{}]), "ved dimension.Region.extension.codelists[0].id", "mangler"],
    [
      "a list of values whose id is a number",
      codelists([{ id: 5 }]),
      "ved dimension.Region.extension.codelists[0].id",
      "«5»",
    ],
  ])("%s, and says where it is and what to do", (_, value, place, says) => {
    const reading = read(value);
    const [sentence = ""] = reading.ok ? [] : reading.faults.map(faultSentence);
    expect(sentence.startsWith(`tabell.json, ${place}: `)).toBe(true);
    expect(sentence).toContain(says);
  });
});

function codelists(given: unknown): unknown {
  const { Region, ...rest } = second.dimension;
  return { ...second, dimension: { ...rest, Region: { ...Region, extension: { codelists: given } } } };
}
