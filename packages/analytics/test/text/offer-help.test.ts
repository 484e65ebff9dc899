import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { offerHelp } from "../../src/text/offer-help.js";

const pack = "../../../../data/trondelag/offers";
const idsIn = (file: string): readonly string[] =>
  readFileSync(new URL(`${pack}/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .filter((row) => !row.includes(",statutory,"))
    .map((row) => row.slice(0, row.indexOf(",")));

test("every offer of the pyramid has a line of help", () => {
  expect(idsIn("pyramid.csv").filter((id) => offerHelp(id) === undefined)).toEqual([]);
});

test("what is asked of the network and again of its base says how the two differ", () => {
  for (const id of ["jurist-psykolog", "fosterhjemsressurser-til-veiledning"])
    expect(offerHelp(id)).toContain("Den felles basens stillinger");
  for (const id of ["base-jurist", "base-psykolog", "base-fosterhjemsveiledere"])
    expect(offerHelp(id)).toContain("i den felles basen");
});

test("help is one line of at most 140 characters that ends as a sentence does", () => {
  const ids = ["pyramid.csv", "methods.csv", "base_functions.csv"].flatMap(idsIn);
  const helps = ids.flatMap((id) => offerHelp(id) ?? []);
  expect(helps.length).toBeGreaterThan(15);
  expect(helps.filter((help) => help.length > 140 || !/^\p{Lu}[^\n]*\.$/u.test(help))).toEqual([]);
});

test("an offer of another region, or an id that every object has, has none", () => {
  expect([offerHelp("skogskole"), offerHelp("toString")]).toEqual([undefined, undefined]);
});
