import type { CollectedRow } from "@barneloftet/analytics";
import { storedWorkbook, type WorkbookCell } from "./stored-workbook.ts";

/** A unit and quarter of sick leave, with its rows by kind. */
interface Quarter {
  readonly unit: string;
  readonly from: string;
  readonly total: CollectedRow | undefined;
  readonly self_certified: CollectedRow | undefined;
  readonly doctor_certified: CollectedRow | undefined;
}

type Named = ReadonlyMap<string, string>;
type Kind = "total" | "self_certified" | "doctor_certified";
const kinds: readonly Kind[] = ["total", "self_certified", "doctor_certified"];
const numbers = ["lost_days", "absent", "absent_over_16_days"] as const;

/** Rows of sick leave as one for each unit and quarter, as HR systems write them. */
function quartersOf(rows: readonly CollectedRow[]): readonly Quarter[] {
  const found = new Map<string, CollectedRow[]>();
  for (const row of rows) {
    const key = `${row.unit} ${row.period_start}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()].map((all) => {
    const of = (kind: Kind) => all.find(({ type }) => type === kind);
    const [first] = all;
    return {
      ...{ unit: String(first?.unit), from: String(first?.period_start) },
      ...{ total: of("total"), self_certified: of("self_certified"), doctor_certified: of("doctor_certified") },
    };
  });
}

const kindsIn = (quarters: readonly Quarter[]): readonly Kind[] =>
  kinds.filter((kind) => quarters.some((quarter) => quarter[kind] !== undefined));
const anyOf = (quarter: Quarter): CollectedRow | undefined => kinds.map((kind) => quarter[kind]).find((row) => row);
const comma = (cell: CollectedRow[string] | undefined): string => String(cell ?? "").replace(".", ",");
const quarterOf = (day: string): number => (Number(day.slice(5, 7)) + 2) / 3;
const headerWords: Readonly<Record<Kind, string>> = {
  total: "totalt",
  self_certified: "egenmeldt",
  doctor_certified: "legemeldt",
};

/** As Visma's reports are thought to be: lines above the table, semicolons, decimal commas, Windows-1252, a row of sums. */
export function vismaLike(rows: readonly CollectedRow[], names: Named): Uint8Array {
  const quarters = quartersOf(rows);
  const has = kindsIn(quarters);
  const header = [
    ...["Enhetsnavn", "Periode", "Avtalte dagsverk", "Antall ansatte"],
    ...has.flatMap((kind) => [
      `Tapte dagsverk ${headerWords[kind]}`,
      `Borte minst én dag, ${headerWords[kind]}`,
      `Borte mer enn 16 dager, ${headerWords[kind]}`,
    ]),
    "Fravær %",
  ];
  const body = quarters.map((quarter) => {
    const any = anyOf(quarter);
    return [
      ...[
        `${names.get(quarter.unit)} barneverntjeneste`,
        `${quarterOf(quarter.from)}. kvartal ${quarter.from.slice(0, 4)}`,
      ],
      ...[comma(any?.agreed_days), comma(any?.employees)],
      ...has.flatMap((kind) => numbers.map((column) => comma(quarter[kind]?.[column]))),
      "0,0",
    ];
  });
  const lines = [["Fraværsstatistikk"], ["Utvalg:", "Barnevern"], [], header, ...body, ["Sum", "", "1,0", "1"]];
  return Uint8Array.from(lines.map((cells) => cells.join(";")).join("\r\n"), (letter) => letter.charCodeAt(0));
}

/** As exports of Unit4 (Agresso) are thought to be: a workbook with a header of two rows, a quarter and a year in columns. */
export function unit4Like(rows: readonly CollectedRow[], names: Named): Uint8Array {
  const quarters = quartersOf(rows);
  const has = kindsIn(quarters);
  const groups = ["Tapte dagsverk", "Ansatte borte minst én dag", "Ansatte borte mer enn 16 dager"];
  const beside = has.slice(1).map(() => null);
  const upper: readonly WorkbookCell[] = [
    ...["Ansvar", "Kvartal", "År", "Grunnlag", null],
    ...groups.flatMap((group) => [group, ...beside]),
  ];
  const lower: readonly WorkbookCell[] = [
    ...[null, null, null, "Mulige dagsverk", "Ansatte"],
    ...groups.flatMap(() => has.map((kind) => headerWords[kind])),
  ];
  const body = quarters.map((quarter): readonly WorkbookCell[] => {
    const any = anyOf(quarter);
    return [
      ...[names.get(quarter.unit) ?? "", quarterOf(quarter.from), Number(quarter.from.slice(0, 4))],
      ...[any?.agreed_days ?? null, any?.employees ?? null],
      ...numbers.flatMap((column) => has.map((kind) => quarter[kind]?.[column] ?? null)),
    ];
  });
  return storedWorkbook({ Forside: [["Rapport fra lønn og personal"]], Fravær: [upper, lower, ...body] });
}

/** A flat table: a row for each kind, the last month of the quarter told by days, decimal points, commas between columns. */
export function flat(rows: readonly CollectedRow[]): Uint8Array {
  const lines = rows.map((row) => {
    const last = new Date(Date.parse(String(row.period_end)) - 86_400_000).toISOString().slice(0, 10);
    const kind = { total: "Totalt", self_certified: "Egenmelding", doctor_certified: "Sykmelding" }[row.type as Kind];
    const own = [row.lost_days, row.agreed_days, row.employees, row.absent, row.absent_over_16_days];
    return [row.unit, row.period_start, last, kind, ...own.map((cell) => cell ?? "")].join(",");
  });
  const header =
    "kostnadssted,fra_dato,til_dato,fravaerstype,fravaersdagsverk,avtalte_dagsverk,antall_ansatte,ansatte_borte,ansatte_borte_over_16_dager";
  return new TextEncoder().encode([header, ...lines].join("\n"));
}
