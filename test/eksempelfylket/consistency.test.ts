import { describe, expect, test } from "vitest";
import { grouped, regionOf } from "./packs.ts";

const { figures } = regionOf("eksempelfylket");
type Row = Readonly<Record<string, string | number | null>>;
const rowsOf = (table: keyof typeof figures): readonly Row[] => figures[table] as unknown as readonly Row[];
const sumOf = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? Number.NaN), 0);
const year = (row: Row): number => Number(String(row.period_start).slice(0, 4));
const key = (row: Row, ...columns: readonly string[]): string => columns.map((column) => row[column]).join(" ");

describe("sick leave", () => {
  const all = rowsOf("sick_leave_days");
  const total = all.filter(({ type }) => type === "total");
  const certified = new Map(
    all.filter(({ type }) => type === "doctor_certified").map((row) => [key(row, "unit", "period_start"), row]),
  );

  test("what a doctor has certified is a part of the total: days, people, and people for more than 16 days", () => {
    expect(certified.size).toBe(total.length);
    for (const row of total) {
      const part = certified.get(key(row, "unit", "period_start"));
      for (const column of ["lost_days", "absent", "absent_over_16_days"])
        expect(Number(part?.[column] ?? 0)).toBeLessThanOrEqual(Number(row[column] ?? 0));
      expect([part?.agreed_days, part?.employees]).toEqual([row.agreed_days, row.employees]);
    }
  });

  test("about four of five lost days are certified", () => {
    const given = total.filter(({ lost_days }) => lost_days !== null);
    const parts = given.map((row) => certified.get(key(row, "unit", "period_start")) ?? {});
    const share = sumOf(parts, "lost_days") / sumOf(given, "lost_days");
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.85);
  });

  test("a year's agreed days are about 228, 57 a quarter, for each position held at its beginning and end", () => {
    const held = new Map(
      rowsOf("staffing").map((row) => [key(row, "unit", "period_end"), Number(row.filled_positions)]),
    );
    const years = grouped(total, (row) => `${row.unit} ${year(row)}`);
    let compared = 0;
    for (const [service, quarters] of years) {
      const [unit, of] = service.split(" ");
      const [start, end] = [held.get(`${unit} ${of}-01-01`), held.get(`${unit} ${Number(of) + 1}-01-01`)];
      if (start === undefined || end === undefined) continue;
      const perPosition = sumOf(quarters, "agreed_days") / ((start + end) / 2);
      expect(perPosition).toBeGreaterThan(228 * 0.85);
      expect(perPosition).toBeLessThan(228 * 1.15);
      compared += 1;
    }
    // 21 services and the six years with both ends, less two of the service that was silent for 2023.
    expect(compared).toBe(21 * 6 - 2);
  });

  test("most who are absent are so for a few days, and few for long: four in ten of those for more than 16", () => {
    const given = total.filter(({ absent }) => absent !== null);
    const long = sumOf(given, "absent_over_16_days") / sumOf(given, "absent");
    expect(long).toBeGreaterThan(0.3);
    expect(long).toBeLessThan(0.45);
  });

  test("the printed percents of 2024 are what the days add up to: 12,1, 9,6, 5,7 and 8,4", () => {
    expect(rowsOf("sick_leave").map(({ percent }) => percent)).toEqual([12.1, 9.6, 5.7, 8.4]);
    for (const { period_start, percent } of rowsOf("sick_leave")) {
      const own = total.filter((row) => row.period_start === period_start);
      expect(Math.round((1000 * sumOf(own, "lost_days")) / sumOf(own, "agreed_days")) / 10).toBe(percent);
    }
  });
});

describe("those who come and go", () => {
  const turnover = rowsOf("turnover");
  const endOf = (row: Row) => Number(row.employees_at_start) + Number(row.hired) - Number(row.left_service);

  test("who were there, and who came, less who left, are there at the end; the average is the mean of the two ends", () => {
    for (const row of turnover) expect(row.average_employees).toBe((Number(row.employees_at_start) + endOf(row)) / 2);
  });

  test("a year begins with those whom the year before ended with", () => {
    const ends = new Map(turnover.map((row) => [`${row.unit} ${row.period_end}`, endOf(row)]));
    const followed = turnover.filter((row) => ends.has(`${row.unit} ${row.period_start}`));
    expect(followed).toHaveLength(21 * 6 - 2);
    for (const row of followed) expect(row.employees_at_start).toBe(ends.get(`${row.unit} ${row.period_start}`));
  });

  test("of who left, three of four left the municipality and three of four the field, and neither is a part of the other", () => {
    const share = (column: string) => sumOf(turnover, column) / sumOf(turnover, "left_service");
    expect([share("left_municipality"), share("left_field")].every((of) => of > 0.7 && of < 0.8)).toBe(true);
    expect(turnover.some((row) => Number(row.left_field) > Number(row.left_municipality))).toBe(true);
    expect(turnover.some((row) => Number(row.left_field) < Number(row.left_municipality))).toBe(true);
  });

  test("those still employed are those who were there, less some of those who left", () => {
    for (const row of turnover) {
      const gone = Number(row.employees_at_start) - Number(row.still_employed);
      expect(gone).toBeGreaterThanOrEqual(0);
      expect(gone).toBeLessThanOrEqual(Number(row.left_service));
    }
  });

  test("tenure on 31 December is told of just those whom the year ended with: 610 in 2024", () => {
    for (const row of rowsOf("tenure")) {
      const own = turnover.filter((of) => year(of) === year(row));
      expect(row.employees).toBe(own.reduce((sum, of) => sum + endOf(of), 0));
    }
    expect(rowsOf("tenure").find((row) => year(row) === 2024)?.employees).toBe(610);
  });

  test("a life table begins at 0 months, goes on by 6 and ends before fewer than 10 are at risk", () => {
    const tables = grouped(rowsOf("retention"), (row) => key(row, "unit", "period_start"));
    expect(tables.size).toBe(5 * 2);
    for (const rows of tables.values()) {
      expect(rows.map(({ tenure }) => Number(tenure))).toEqual(rows.map((_, index) => index * 6));
      expect(rows.filter(({ at_risk }) => Number(at_risk) < 10)).toEqual([]);
    }
  });

  test("the city's positions are those its districts hold, within what rounding gives", () => {
    const [city] = rowsOf("positions");
    const parts = rowsOf("staffing").filter(
      (row) => row.period_start === "2024-12-31" && String(row.unit).startsWith("dvergstad-"),
    );
    expect(parts).toHaveLength(4);
    expect(Number(city?.positions)).toBeCloseTo(sumOf(parts, "filled_positions"), 5);
    expect(Number(city?.vacancies)).toBeCloseTo(sumOf(parts, "vacancies"), 5);
  });
});

describe("cases, children and accounts", () => {
  const events = rowsOf("case_events");

  test("the notifications of a half-year, and its investigations, each have one deadline", () => {
    const due = grouped(rowsOf("deadlines"), (row) => key(row, "unit", "period_start", "period_end"));
    expect(due.size).toBe(21 * 14 - 2);
    for (const [half, rows] of due) {
      const [unit, start = "", end = ""] = half.split(" ");
      const of = (event: string) =>
        sumOf(
          events.filter(
            (row) =>
              row.unit === unit &&
              row.event === event &&
              String(row.period_start) >= start &&
              String(row.period_end) <= end,
          ),
          "events",
        );
      const duty = (name: string) =>
        sumOf(
          rows.filter((row) => String(row.duty).startsWith(name)),
          "cases",
        );
      expect([duty("notification"), duty("investigation")]).toEqual([of("notification"), of("investigation_started")]);
    }
  });

  test("children are those of the population where it is counted: Huldreli's 3 060 in 2020 and 3 000 in 2025", () => {
    const of = (day: string) =>
      events.filter((row) => row.unit === "huldreli" && row.period_start === day)[0]?.children_aged_0_17;
    expect([of("2020-01-01"), of("2025-01-01")]).toEqual([3060, 3000]);
    const counted = rowsOf("population").filter((row) => row.age_group === "0-17" && row.level === "municipality");
    const huldreli = (day: string) =>
      sumOf(
        counted.filter((row) => row.period_start === day && ["9802", "9803"].includes(String(row.unit))),
        "persons",
      );
    expect([huldreli("2020-01-01"), huldreli("2025-01-01")]).toEqual([3060, 3000]);
  });

  test("the children whom a municipality pays for are those it has measures for; Huldrevatn pays for three until 2022", () => {
    const children = new Map(rowsOf("children_with_measures").map((row) => [key(row, "unit", "period_start"), row]));
    for (const row of rowsOf("economy")) {
      const codes = row.reporting === "host" ? ["9804", "9805", "9806"] : [String(row.unit)];
      const own = codes.map((code) => children.get(`${code} ${row.period_start}`) ?? {});
      expect([row.placed_children, row.children_at_home]).toEqual([
        sumOf(own, "during_year_care"),
        sumOf(own, "during_year_assistance"),
      ]);
    }
    expect(rowsOf("economy").filter(({ reporting }) => reporting === "host")).toHaveLength(3);
  });

  test("totals of measures are the sums of their codes", () => {
    for (const rows of grouped(rowsOf("measures"), ({ period_start }) => String(period_start)).values())
      for (const total of ["0", "1", "2", "3", "4"]) {
        const parts = rows.filter(({ code }) =>
          total === "0" ? String(code).includes(".") : String(code).startsWith(`${total}.`),
        );
        expect(rows.find(({ code }) => code === total)?.measures).toBe(sumOf(parts, "measures"));
      }
  });

  test("a foster child who had fewer visits than required keeps the visits below what is required", () => {
    for (const row of rowsOf("foster_care").filter(({ duty }) => duty !== "care_package")) {
      expect(Number(row.visits)).toBeLessThanOrEqual(Number(row.required_visits));
      expect(row.visits === row.required_visits).toBe(row.children === row.children_fulfilled);
    }
  });
});
