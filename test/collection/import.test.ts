import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type AnyMetric,
  type CollectedRow,
  catalogue,
  collectionSheets,
  filledRows,
  membershipMaps,
  packUnits,
  type TableName,
  tables,
} from "@barneloftet/analytics";
import { templateWorkbook } from "@barneloftet/report";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importFiles } from "../../packages/cli/src/command/import.ts";
import { openValues } from "../../packages/cli/src/edition/open-values.ts";
import { type Edition, readEdition } from "../../packages/cli/src/edition/read-edition.ts";
import { writeEdition } from "../../packages/cli/src/edition/write-edition.ts";
import { figuresText } from "../../packages/cli/src/import/pack-text.ts";
import { filesOf, regionOf } from "../eksempelfylket/packs.ts";
import { flat, unit4Like, vismaLike } from "./hr-layouts.ts";

const { region, figures } = regionOf("eksempelfylket");
const real = [packUnits(regionOf("trondelag").region)];
const services = region.pack["structure/services.csv"];
const names = new Map(services.map(({ id, name }) => [id, name]));
const folder = mkdtempSync(join(tmpdir(), "barneloftet-round-trip-"));
const editions = join(folder, "editions");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isOwn = ({ level }: CollectedRow): boolean => level === "service";
const isOf2025 = ({ period_end }: CollectedRow): boolean => String(period_end) > "2025-01-01";
/** Whether a row is one that the template asks its service for; the press has told of a caseload that nobody is asked for. */
const isAsked = (table: TableName, row: CollectedRow): boolean =>
  isOwn(row) && collectionSheets.some((sheet) => sheet.table === table && filledRows(sheet, [row]).length > 0);

/** What goes out: sick leave as exports, the rest of 2025 as a workbook a service, and of the years before as CSV. */
async function sentOut(): Promise<readonly string[]> {
  const files: [string, Uint8Array | string][] = [];
  for (const { id, name } of services) {
    const filled = Object.fromEntries(
      collectionSheets
        .filter(({ table }) => table !== "sick_leave_days")
        .map((sheet) => [
          sheet.name,
          filledRows(
            sheet,
            figures[sheet.table].filter((row) => row.unit === id && isOwn(row) && isOf2025(row)),
          ),
        ]),
    );
    const data = { region: region.id, service: { id, name }, period: "2025", filled };
    files.push([`${id}.xlsx`, await templateWorkbook(data)]);
  }
  const leave = figures.sick_leave_days.filter(isOwn);
  const units = [...new Set(leave.map(({ unit }) => unit))];
  for (const [at, write] of [vismaLike, unit4Like, flat].entries()) {
    const own = new Set(units.filter((_, i) => i % 3 === at));
    files.push([
      `hr-${at}.dat`,
      write(
        leave.filter(({ unit }) => own.has(unit)),
        names,
      ),
    ]);
  }
  for (const table of new Set(
    collectionSheets.map((sheet) => sheet.table).filter((one) => one !== "sick_leave_days"),
  )) {
    const earlier = figures[table].filter((row) => isAsked(table, row) && !isOf2025(row));
    files.push([`${table}.csv`, figuresText(table, earlier)]);
  }
  return files.map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
}

/** The pack's folder without the figures that services are asked for. */
function packWithout(): string {
  const place = join(folder, "pack");
  for (const [file, bytes] of filesOf("eksempelfylket")) {
    const table = /^figures\/(.*)\.csv$/.exec(file)?.[1] as TableName | undefined;
    const path = join(place, file);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(
      path,
      table
        ? figuresText(
            table,
            figures[table].filter((row) => !isAsked(table, row)),
          )
        : bytes,
    );
  }
  return place;
}

let [original, imported]: (Edition | undefined)[] = [];
beforeAll(async () => {
  await writeEdition(editions, { name: "original", madeBy: "test", pack: region.pack, figures, files: new Map() });
  // The one service that is silent sends a template without a number, which is left out and said to be.
  await importFiles(await sentOut(), {
    ...{ edition: "imported", editions, pack: packWithout(), after: undefined, mapping: undefined },
    ...{ acceptsGoodRows: true, release: "final", today: "2026-11-29", progress: () => undefined },
  });
  original = await readEdition(editions, "original");
  imported = await readEdition(editions, "imported");
});
afterAll(() => {
  original?.connection.closeSync();
  imported?.connection.closeSync();
});

test("Eksempelfylket, sent as 22 workbooks, exports in three layouts and CSV, loses nothing but the silent service's empty file", () => {
  const { left_out, submitted } = JSON.parse(readFileSync(join(editions, "imported.json"), "utf8"));
  expect(left_out.map(({ code }: { code: string }) => code)).toEqual(["no_figures"]);
  const kinds = submitted.map(({ kind }: { kind: string }) => kind);
  expect(["template", "hr", "table"].map((kind) => kinds.filter((one: string) => one === kind).length)).toEqual([
    22, 3, 8,
  ]);
});

test.each(Object.keys(tables) as TableName[])("the table %s has the same rows, to the last digit", async (table) => {
  const [before, after] = await Promise.all([original, imported].map((edition) => rowsOf(edition, table)));
  expect(after).toEqual(before);
});

const asked = new Set<string>(collectionSheets.map(({ table }) => table));

test("every figure of every metric of what services are asked for has the same components, and is the same", async () => {
  if (!original || !imported) return expect.fail("no editions");
  const memberships = membershipMaps(region);
  for (const metric of (catalogue as readonly AnyMetric[]).filter(({ table }) => asked.has(table))) {
    const before = await openValues(original, metric, { memberships, real });
    const after = await openValues(imported, metric, { memberships, real });
    const plain = ({ values }: typeof before) => values.map(({ sources: _from, ...value }) => value);
    expect([metric.id, plain(after)]).toEqual([metric.id, plain(before)]);
  }
}, 240_000);

/** A table's rows as text, in an order of their own, but where they come from. */
async function rowsOf(edition: Edition | undefined, table: TableName): Promise<readonly string[]> {
  const reader = await edition?.connection.runAndReadAll(`SELECT * EXCLUDE (source, status) FROM "${table}"`);
  return (reader?.getRowObjectsJson() ?? []).map((row) => JSON.stringify(row)).toSorted();
}
