import { packFiles } from "@barneloftet/analytics";
import { expect, it } from "vitest";
import { z } from "zod";
import { formOf } from "../src/source/region-pack/issue-fault.js";

function patterns(type: z.core.$ZodType): string[] {
  if (type instanceof z.ZodUnion) return type.options.flatMap(patterns);
  if (!(type instanceof z.ZodString)) return [];
  return (type.def.checks ?? []).flatMap((check) => {
    const { def } = check._zod;
    return "pattern" in def ? String(def.pattern) : [];
  });
}

it("has a name, and so a sentence, for every pattern of the pack's schemas", () => {
  const all = Object.values(packFiles).flatMap(({ shape }) => Object.values(shape).flatMap(patterns));
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((pattern) => formOf("regex", pattern) === "other")).toEqual([]);
});
