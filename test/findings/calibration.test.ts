import { describe, expect, test } from "vitest";
import { doubled, falseSignals, foundAfter, requests, vacancies } from "./calibration.ts";

// A small version of `npm run bench -- calibration`, seeded: what comes out is the same each time.
describe("reports on regions where nothing is the matter", () => {
  test("are wrong as often as they say, and no more: a third to the whole of 0.1 over 80 regions, by the standard error", {
    timeout: 300_000,
  }, () => {
    const { mean, error, stated } = falseSignals(80, "small");
    expect(stated).toBeCloseTo(0.1, 9);
    expect(mean - 2 * error).toBeLessThanOrEqual(stated);
    expect(mean + 2 * error).toBeGreaterThanOrEqual(stated / 3);
    // A library that never signals, or always, is neither.
    expect(mean).toBeGreaterThan(0);
    expect(mean).toBeLessThan(0.2);
  });
});

describe("what happens is found within two quarters in four of five regions", () => {
  test.each([requests(40), vacancies(19), vacancies(20), doubled(19)])(
    "that is: $title",
    { timeout: 300_000 },
    (story) => {
      const [, two = 0] = foundAfter(story, [1, 2], 40, "small");
      expect(two).toBeGreaterThanOrEqual(0.8);
    },
  );

  test("and more often than not where the service has five times as many requests as its peers, of which few figures tell", {
    timeout: 300_000,
  }, () => {
    const [, two = 0] = foundAfter(requests(8), [1, 2], 40, "small");
    expect(two).toBeGreaterThanOrEqual(0.5);
  });
});
