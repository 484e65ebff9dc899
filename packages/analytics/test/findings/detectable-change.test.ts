import { describe, expect, test } from "vitest";
import { detectableChange } from "../../src/findings/detectable-change.js";
import { caseload, caseloadAsStated } from "../../src/metrics/catalogue/caseload.js";
import { sickLeaveFromDays } from "../../src/metrics/catalogue/sick-leave.js";
import { vacancyRate } from "../../src/metrics/catalogue/staffing.js";
import { leftService } from "../../src/metrics/catalogue/turnover.js";
import { waitingChildren } from "../../src/metrics/catalogue/waiting-children.js";
import { figure } from "./figures.js";

const year = { from: "2025-01-01", to: "2026-01-01" } as const;
// 1.959964 and 0.841621 standard deviations for 5 % on either side and four of five cases.
const margin = 1.959963984540054 + 0.8416212335729143;

describe("the least change that would be seen", () => {
  test("of a share is on the arcsine's scale: 50 of 100 must be 30.7 or 69.3 %, and one more is a percentage point", () => {
    const change = detectableChange(vacancyRate, figure(vacancyRate, { ...year, numerator: 50, denominator: 100 }));
    const step = (margin * Math.SQRT2) / 20;
    expect(change?.fall).toBeCloseTo(100 * Math.sin(Math.PI / 4 - step) ** 2, 9);
    expect(change?.rise).toBeCloseTo(100 * Math.sin(Math.PI / 4 + step) ** 2, 9);
    expect([change?.fall, change?.rise].map((each) => each?.toFixed(1))).toEqual(["30.7", "69.3"]);
    expect(change?.step).toBe(1);
  });

  test("of one of 19 there is no fall, and one person is 100 / 19 = 5.3 percentage points", () => {
    const change = detectableChange(vacancyRate, figure(vacancyRate, { ...year, numerator: 1, denominator: 19 }));
    expect(change?.fall).toBeUndefined();
    expect(change?.step).toBeCloseTo(5.263, 3);
  });

  test("of a rate is on the square root's: 100 children on 10 positions are 10.0, and must be 6.4 or 14.4", () => {
    const change = detectableChange(
      caseload,
      figure(caseload, { ...year, numerator: 100, denominator: 10, dimensions: { positions_function: "casework" } }),
    );
    const root = (margin * Math.SQRT2) / 2;
    expect(change?.fall).toBeCloseTo((10 - root) ** 2 / 10, 9);
    expect(change?.rise).toBeCloseTo((10 + root) ** 2 / 10, 9);
    expect(change?.step).toBeUndefined();
  });

  test("of a count is a count: of 25 children who wait (5 + 1.981)^2 = 48.7", () => {
    const change = detectableChange(waitingChildren, figure(waitingChildren, { ...year, estimate: 25 }));
    expect(change?.rise).toBeCloseTo((5 + (margin * Math.SQRT2) / 2) ** 2, 9);
  });

  test("is twice as many standard deviations away where the variance is four times that of single events", () => {
    const of = (dispersion: number) =>
      detectableChange(
        sickLeaveFromDays,
        figure(sickLeaveFromDays, {
          ...{ ...year, numerator: 400, denominator: 5000 },
          interval: { method: "overdispersed", level: 0.95, lower: 7, upper: 9, about: "chance", dispersion },
        }),
      )?.rise ?? Number.NaN;
    // Lost days are a share of those agreed: on the arcsine's scale, in two periods of 5 000 each.
    const rise = (deviations: number): number =>
      100 * Math.sin(Math.asin(Math.sqrt(0.08)) + (margin * deviations * Math.SQRT2) / (2 * Math.sqrt(5000))) ** 2;
    expect(of(4)).toBeCloseTo(rise(2), 9);
    expect(of(1)).toBeCloseTo(rise(1), 9);
  });

  test("is not known of a figure that is stated without its numbers, or of more events than there are", () => {
    const stated = figure(caseloadAsStated, { ...year, estimate: 17, dimensions: { positions_function: "all" } });
    expect(detectableChange(caseloadAsStated, stated)).toBeUndefined();
    expect(
      detectableChange(vacancyRate, figure(vacancyRate, { ...year, numerator: 20, denominator: 19 })),
    ).toBeUndefined();
    expect(
      detectableChange(leftService, figure(leftService, { ...year, numerator: 1, denominator: 0 })),
    ).toBeUndefined();
  });
});
