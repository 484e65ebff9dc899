import { packFiles } from "@barneloftet/analytics";
import { describe, expect, it } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack, replaced, withRow } from "./invented-pack.js";

type Pack = ReadonlyMap<string, string>;

const good = inventedPack();
const services = "structure/services.csv";
const faultsOf = (pack: Pack) => {
  const reading = readRegionPack(bytesOf(pack));
  return reading.ok ? [] : reading.faults;
};
const found = (pack: Pack) => faultsOf(pack).map(({ code, file, row, column }) => [code, file, row, column]);

/** Characters that leave no mark, or a mark that is read as a blank. */
const invisible: readonly (readonly [string, string])[] = [
  ["a soft hyphen", "U+00AD"],
  ["a Hangul filler", "U+3164"],
  ["another Hangul filler", "U+115F"],
  ["a half-width Hangul filler", "U+FFA0"],
  ["a joiner of graphemes", "U+034F"],
  ["a zero-width joiner", "U+200D"],
  ["a zero-width non-joiner", "U+200C"],
  ["an Arabic letter mark", "U+061C"],
  ["a variation selector", "U+FE0F"],
  ["a tag", "U+E0041"],
  ["a Mongolian vowel separator", "U+180E"],
  ["a Braille blank", "U+2800"],
  ["a thin space", "U+2009"],
  ["a line separator", "U+2028"],
  ["a character for private use", "U+E000"],
];
const characterOf = (codePoint: string): string => String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16));

describe("characters that a reader does not see", () => {
  it.each(invisible)("%s (%s) in a name is refused and named", (_, codePoint) => {
    const pack = replaced(good, services, "Fjelldal barneverntjeneste", `Fjell${characterOf(codePoint)}dal barnevern`);
    expect(found(pack)).toEqual([["character", services, 3, "name"]]);
    expect(faultSentence(faultsOf(pack)[0] as never)).toContain(
      `et tegn som ikke synes eller ikke hører til i en tekst (${codePoint}). Tøm ruten, og skriv innholdet på nytt.`,
    );
  });

  it("is refused in an id of figures too, where it would look like another network", () => {
    const file = "figures/sick_leave.csv";
    expect(found(replaced(good, file, "network,dalen", "network,da\u00adlen"))).toEqual([
      ["character", file, 2, "unit"],
    ]);
  });

  it.each([2, 3])("%i byte order marks before a file are a fault of the file, and one is not", (marks) => {
    const marked = (times: number): Pack =>
      new Map(good).set(services, `${"\ufeff".repeat(times)}${good.get(services) ?? ""}`);
    expect(found(marked(1))).toEqual([]);
    expect(found(marked(marks))).toEqual([["byte_order_marks", services, 1, undefined]]);
    expect(faultSentence(faultsOf(marked(marks))[0] as never)).toContain(
      "Filen begynner med flere enn ett usynlig tegn som sier at den er UTF-8 (U+FEFF). Åpne filen i et tekstprogram",
    );
  });

  it("a letter written as two characters is read as the one that it looks like", () => {
    const pack = replaced(good, services, "Borg, sør", "Borg, a\u030as");
    const reading = readRegionPack(bytesOf(pack));
    if (!reading.ok) throw new Error("was not read");
    expect(reading.pack[services].map(({ name }) => name)).toContain("Borg, ås");
  });
});

const columnsOf = (file: keyof typeof packFiles) => Object.keys(packFiles[file].shape);

describe("personal data in the free text of a pack", () => {
  const birthNumber = ["010190", "12345"].join(" ");
  const phone = ["912", "34", "567"].join(" ");
  const address = ["ola", "post.example"].join("@");
  const remark = (text: string): Pack => replaced(good, "remarks.csv", "Bare for prøven.", `"${text}"`);

  it.each([
    [
      "eleven digits",
      `Gjelder ${birthNumber}.`,
      "Teksten har elleve sifre og kan inneholde et fødselsnummer. Ta sifrene ut",
    ],
    ["a phone number", `Ring ${phone}.`, "Teksten inneholder et telefonnummer. Ta det ut"],
    ["an address", `Spør ${address}.`, "Teksten inneholder @ eller (at) og kan være en adresse. Ta den ut"],
  ])("%s in a remark is refused and not repeated", (_, text, says) => {
    expect(found(remark(text))).toEqual([["personal_data", "remarks.csv", 2, "remark"]]);
    const [fault] = faultsOf(remark(text));
    expect(fault?.found).toBeUndefined();
    expect(faultSentence(fault as never)).toContain(says);
    expect(faultSentence(fault as never)).not.toContain(text);
  });

  /** The columns of free text, file by file. */
  const freeText: Readonly<Record<string, readonly string[]>> = {
    "pack.csv": ["name"],
    "sources.csv": ["title", "publisher", "place"],
    "structure/networks.csv": ["name"],
    "structure/services.csv": ["name"],
    "structure/municipalities.csv": ["name", "short_name"],
    "structure/districts.csv": ["name"],
    "structure/service_areas.csv": ["note"],
    "structure/network_services.csv": ["note"],
    "structure/network_municipalities.csv": ["note"],
    "structure/areas.csv": ["name"],
    "structure/ownership_networks.csv": ["name"],
    "decisions.csv": ["body", "what"],
    "offers/pyramid.csv": ["offer"],
    "offers/base_functions.csv": ["name"],
    "offers/methods.csv": ["name"],
    "offers/own_offers.csv": ["name"],
    "offers/agreements.csv": ["decision"],
    "offers/measure_types.csv": ["name"],
    "remarks.csv": ["remark"],
    "series_breaks.csv": ["because"],
    "capacity_ceilings.csv": ["what"],
    "goals.csv": ["goal"],
    "unknowns.csv": ["what", "why", "who"],
    "reported.csv": ["about", "indicator", "value", "note", "period"],
    "joint_services_register.csv": ["recorded_names", "fault"],
  };
  const cells = Object.entries(freeText).flatMap(([file, columns]) => columns.map((column) => [file, column] as const));

  it.each(cells)("is refused in %s, column %s", (file, column) => {
    const columns = columnsOf(file as keyof typeof packFiles);
    const row = columns.map((name) => (name === column ? `Ring ${phone}` : "")).join(",");
    const faults = faultsOf(withRow(good, file, row)).filter((fault) => fault.file === file && fault.column === column);
    expect(faults.map(({ code }) => code)).toEqual(["personal_data"]);
  });

  it("is refused in what an indicator of a benchmark is called", () => {
    const file = "figures/benchmarks.csv";
    expect(found(replaced(good, file, "andel,", `Ring ${phone},`))).toEqual([["personal_data", file, 2, "indicator"]]);
  });

  const sources = "sources.csv";
  const at = (address: string): Pack => replaced(good, sources, "https://example.org/oppdiktet", address);

  it.each([
    ["a phone number to ring", ["tel:+47", "91234567"].join("")],
    ["an address to write to", ["mailto:ola", "post.example"].join("@")],
  ])("%s is no address on the web of a source", (_, address) => {
    expect(found(at(address))).toEqual([["form", sources, 2, "url"]]);
  });

  it.each([
    ["a user and a password", ["https://ola:hemmelig", "example.org/"].join("@"), "login_in_address"],
    ["a user", ["https://ola", "example.org/"].join("@"), "login_in_address"],
    ["a birth number", `https://example.org/sak/${["410190", "90041"].join("")}`, "personal_data"],
    ["a phone number after its word", `https://example.org/?tlf=${["912", "34567"].join("")}`, "personal_data"],
    ["a phone number with its country", `https://example.org/?p=%2B47${["912", "34567"].join("")}`, "personal_data"],
    ["a phone number in groups", `https://example.org/${["912", "34", "567"].join("-")}`, "personal_data"],
    ["an address to write to", `https://example.org/?til=${["ola", "post.example"].join("%40")}`, "personal_data"],
    ["an address with (at)", `https://example.org/ola(at)post.example`, "personal_data"],
  ])("%s in the web address of a source is refused and not repeated", (_, address, code) => {
    expect(found(at(address))).toEqual([[code, sources, 2, "url"]]);
    expect(faultsOf(at(address))[0]?.found).toBeUndefined();
  });

  it.each([
    "https://example.org/nyheter/1.95386012",
    "https://example.org/a/91815805",
    "https://example.org/dokument/12345678901",
    "https://example.org/rapport-2020-11-20-25",
    "https://example.org/@kanalen/video",
    "https://example.org/100%",
  ])("the long numbers and names of %s stand", (address) => {
    expect(found(at(address))).toEqual([]);
  });

  it("is nothing but what it is: figures, days and numbers of cases stand", () => {
    expect(found(remark("I 2018 var det 12 345 678 kroner, i sak 20/1234 fra 2019-04-01 til 2020-11-01."))).toEqual([]);
  });
});
