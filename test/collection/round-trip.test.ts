import {
  type CollectedRow,
  collectionSheets,
  type FilledRow,
  filledRows,
  type TableName,
} from "@barneloftet/analytics";
import { type CollectedFile, checkCollected, type Figures, faultSentence, readCollected } from "@barneloftet/ingest";
import { type TemplateData, templateCsv, templateWorkbook } from "@barneloftet/report";
import { beforeAll, describe, expect, test } from "vitest";
import { regionOf } from "../eksempelfylket/packs.ts";

const { region, figures } = regionOf("eksempelfylket");
const services = region.pack["structure/services.csv"];
const today = "2026-11-29";

/** Whether a row is one that its service is asked for: the press has told of a caseload that no service is asked for. */
const isAsked = (table: TableName, row: CollectedRow): boolean =>
  row.level === "service" &&
  collectionSheets.some((sheet) => sheet.table === table && filledRows(sheet, [row]).length > 0);
const tablesAsked = collectionSheets.map(({ table }) => table);
const askedOf = (table: TableName): readonly CollectedRow[] => figures[table].filter((row) => isAsked(table, row));

/** The pack's figures without those that services are asked for. */
const without: Figures = Object.fromEntries(
  Object.entries(figures).map(([table, rows]: [string, readonly CollectedRow[]]) => [
    table,
    rows.filter((row) => !isAsked(table as TableName, row)),
  ]),
) as unknown as Figures;

/** What a service sends: all that the pack knows of it, in the template of 2025. */
function sent({ id, name }: (typeof services)[number]): TemplateData {
  const filled: Record<string, readonly FilledRow[]> = Object.fromEntries(
    collectionSheets.map((sheet) => [
      sheet.name,
      filledRows(
        sheet,
        askedOf(sheet.table).filter(({ unit }) => unit === id),
      ),
    ]),
  );
  return { region: region.id, service: { id, name }, period: "2025", filled };
}

/** Rows of a table as text, in an order of their own; which source says it is not compared. */
function textOf(rows: readonly object[]): readonly string[] {
  return rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([column]) => !["source", "status"].includes(column))
          .toSorted(),
      ),
    )
    .toSorted();
}

describe.each([
  ["workbook", (data: TemplateData) => templateWorkbook(data)],
  ["CSV", async (data: TemplateData) => new TextEncoder().encode(templateCsv(data))],
] as const)("all that the services of Eksempelfylket know, sent as the template's %s,", (_form, write) => {
  let files: readonly CollectedFile[];
  beforeAll(async () => {
    files = await Promise.all(
      services.map(async (service) =>
        readCollected(`${service.id}.file`, await write(sent(service)), { region, today }),
      ),
    );
  });

  test("is read without a fault, but for the service that is silent", () => {
    for (const file of files.filter(({ refused }) => !refused)) expect(file.faults.map(faultSentence)).toEqual([]);
    const silent = files.filter(({ refused }) => refused);
    expect(silent.map(({ file }) => file)).toEqual(
      services
        .filter(({ id }) => !tablesAsked.some((table) => askedOf(table).some(({ unit }) => unit === id)))
        .map(({ id }) => `${id}.file`),
    );
    for (const { faults } of silent) expect(faults.map(({ code }) => code)).toEqual(["no_figures"]);
  });

  test("comes back as the same rows of the same tables, to the last digit", () => {
    const base = { pack: region.pack, figures: without, sourceOf: () => "oppdiktet", status: "invented" } as const;
    const checked = checkCollected(
      base,
      files.flatMap((file) => file.figures),
    );
    expect(checked.faults.map(({ fault }) => faultSentence(fault))).toEqual([]);
    for (const table of tablesAsked) {
      const rows = checked.tables.get(table) ?? [];
      expect([table, textOf(rows)]).toEqual([table, textOf(figures[table])]);
    }
  });
});
