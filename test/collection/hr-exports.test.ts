import type { CollectedRow } from "@barneloftet/analytics";
import { checkCollected, type Figures, faultSentence, readCollected } from "@barneloftet/ingest";
import { describe, expect, test } from "vitest";
import { regionOf } from "../eksempelfylket/packs.ts";
import { flat, unit4Like, vismaLike } from "./hr-layouts.ts";

const { region, figures } = regionOf("eksempelfylket");
const today = "2026-11-29";
const rows: readonly CollectedRow[] = figures.sick_leave_days;
const names: ReadonlyMap<string, string> = new Map(
  region.pack["structure/services.csv"].map(({ id, name }) => [id, name]),
);
const without: Figures = { ...figures, sick_leave_days: [] };

/** Rows as text, in an order of their own; which source says it is not compared. */
const textOf = (all: readonly object[]): readonly string[] =>
  all.map((row) => JSON.stringify(Object.entries({ ...row, source: "", status: "" }).toSorted())).toSorted();

describe.each([
  ["months' reports with lines above the table", "hr.csv", vismaLike],
  ["a workbook with a header of two rows", "hr.xlsx", unit4Like],
  ["a flat table with decimal points", "hr.csv", flat],
] as const)("sick leave of Eksempelfylket, written as %s,", (_, file, write) => {
  test("comes back as the same rows, to the last digit", async () => {
    const read = await readCollected(file, write(rows, names), { region, today });
    expect([read.kind, read.refused, read.faults.map(faultSentence)]).toEqual(["hr", false, []]);
    const base = { pack: region.pack, figures: without, sourceOf: () => "oppdiktet", status: "invented" } as const;
    const checked = checkCollected(base, read.figures);
    expect(checked.faults.map(({ fault }) => faultSentence(fault))).toEqual([]);
    expect([...checked.tables.keys()]).toEqual(["sick_leave_days"]);
    expect(textOf(checked.tables.get("sick_leave_days") ?? [])).toEqual(textOf(rows));
    expect(checked.added).toBe(rows.length);
  });

  test("comes back alike with the mapping that it was read with", async () => {
    const first = await readCollected(file, write(rows, names), { region, today });
    const again = await readCollected(file, write(rows, names), { region, today, mapping: first.mapping });
    expect(again.figures).toEqual(first.figures);
    expect(again.mapping).toEqual(first.mapping);
    expect(Object.values(first.mapping?.units ?? {}).toSorted()).toEqual(
      [...new Set(rows.map(({ unit }) => unit))].toSorted(),
    );
  });
});

test("a figure that cannot be is told by the header that it has in the export", async () => {
  const [first, ...more] = rows;
  const changed = [{ ...first, lost_days: 9999.9 } as CollectedRow, ...more];
  const read = await readCollected("hr.csv", vismaLike(changed, names), { region, today });
  const base = { pack: region.pack, figures: without, sourceOf: () => "oppdiktet", status: "invented" } as const;
  const { faults } = checkCollected(base, read.figures);
  expect(faults.map(({ fault: { file, row, column } }) => [file, row, column])).toContainEqual([
    "hr.csv",
    5,
    "Tapte dagsverk totalt",
  ]);
});
