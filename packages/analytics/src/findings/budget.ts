import type { Report } from "./finding.js";

/** How many sentences of a report may be expected to say higher or lower where chance alone is at work. */
export const falseSignalBudget = 0.1;

/**
 * A report of so many tests: each has the budget over their number as its level.
 *
 * @throws RangeError if the budget is not above 0.
 */
export function reportOf<Found>(
  budget: number,
  tests: number,
  findingsAt: (level: number) => readonly Found[],
): Report<Found> {
  if (!(budget > 0)) throw new RangeError(`invalid budget: ${budget}; expected a number above 0`);
  const level = tests === 0 ? 0 : Math.min(1, budget / tests);
  return { findings: findingsAt(level), tests, level, expectedFalseSignals: tests * level };
}
