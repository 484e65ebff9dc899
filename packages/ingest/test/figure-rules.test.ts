import { facetValue, tables } from "@barneloftet/analytics";
import { expect, it } from "vitest";
import { allowed, limits, partOf } from "../src/source/region-pack/figure-rules.js";

it("allows only populations and types of sick leave that pages have words for", () => {
  const facets = Object.entries(allowed.sick_leave ?? {});
  expect(facets.map(([facet]) => facet)).toEqual(["type", "population"]);
  for (const [facet, { values }] of facets)
    for (const value of values)
      for (const locale of ["nb", "en"] as const) expect(facetValue(facet, value, locale)).not.toBe(value);
});

it("holds numbers against numbers, and values against texts", () => {
  const typeOf = (table: string, column: string) =>
    (tables as Readonly<Record<string, Readonly<Record<string, string>>>>)[table]?.[column];
  for (const column of Object.keys(limits))
    for (const [table, columns] of Object.entries(tables))
      if (column in columns) expect(typeOf(table, column)).toMatch(/integer|decimal/);
  for (const [table, parts] of Object.entries(partOf))
    for (const [part, wholes] of Object.entries<readonly string[]>(parts))
      for (const column of [part, ...wholes]) expect(typeOf(table, column)).toMatch(/integer|decimal/);
  for (const [table, columns] of Object.entries(allowed))
    for (const column of Object.keys(columns)) expect(typeOf(table, column)).toBe("text");
});
