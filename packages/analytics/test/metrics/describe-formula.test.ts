import { describe, expect, test } from "vitest";
import {
  and,
  between,
  catalogue,
  count,
  countDistinct,
  deadlinesMet,
  defineMetric,
  describeFormula,
  employeeChurn,
  equals,
  not,
  notifications,
  oneOf,
  or,
  type Predicate,
  present,
  ratio,
  requestsWithoutRegisteredHelp,
  sickLeaveFromDays,
  staffingPerThousandChildren,
  vacancyRate,
  within,
} from "../../src/index.js";

describe("a metric's formula in words", () => {
  test("writes each kind of value", () => {
    expect(describeFormula(deadlinesMet).value).toBe(
      "100 × sum(cases where state is in_time) / sum(cases where state is in_time or late or not_known)",
    );
    expect(describeFormula(requestsWithoutRegisteredHelp).value).toBe("sum(received) − sum(assisted)");
    expect(describeFormula(staffingPerThousandChildren).value).toBe(
      "1 000 × sum(filled_positions) / sum(children_aged_0_17)",
    );
    expect(describeFormula(vacancyRate).value).toBe("100 × sum(vacancies) / (sum(vacancies) + sum(filled_positions))");
    expect(describeFormula(employeeChurn).value).toBe("100 × sum(replaced) / sum(average_employees)");
  });

  test("says which rows count, and what is read beside the value", () => {
    expect(describeFormula(notifications).rows).toBe("event is notification");
    expect(describeFormula(deadlinesMet).rows).toBeUndefined();
    expect(describeFormula(sickLeaveFromDays).alsoRead).toEqual(["heads(employees)", "heads(absent)", "sum(absent)"]);
  });

  test.each<readonly [Predicate<"event" | "period_start" | "period_end">, string]>([
    [oneOf("event", ["a", "b"]), "event is a or b"],
    [present("event"), "event is given"],
    [between("period_start", "2020-01-01", "2021-01-01"), "2020-01-01 ≤ period_start < 2021-01-01"],
    [within("period_start", "period_end", { months: 3 }), "period_end no later than 3 months after period_start"],
    [and(present("event"), not(equals("event", "a"))), "event is given and (not event is a)"],
    [
      or(equals("event", "a"), and(present("event"), oneOf("event", ["b", "c"]))),
      "event is a or (event is given and (event is b or c))",
    ],
  ])("writes the predicate %j", (rows, words) => {
    expect(describeFormula({ ...notifications, rows }).rows).toBe(words);
  });

  test("writes counts of rows and of different values", () => {
    const { label, description, source } = notifications;
    const metric = defineMetric({
      ...{
        label,
        description,
        source,
        id: "units_with_notifications",
        table: "case_events",
        unit: "percent",
      },
      ...{ dimensions: [], period: "as_given", decimals: 0, polarity: "none", comparableBy: ["period_kind"] },
      components: { units: countDistinct("unit"), all: count(equals("event", "notification")) },
      value: ratio("units", "all"),
      interval: { method: "garwood", about: "chance" },
      disclosure: { count: "units", outOf: "all" },
    });
    expect(describeFormula(metric).value).toBe("100 × distinct(unit) / count(rows where event is notification)");
  });

  test("is written for every metric of the catalogue", () => {
    for (const metric of catalogue) expect(describeFormula(metric).value).toMatch(/\w\(\w+.*\)/);
  });
});
