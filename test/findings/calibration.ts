import { attention } from "@barneloftet/analytics";
import { type Course, nullRegion, quarters } from "./null-region.ts";

const units = Array.from({ length: 22 }, (_, i) => ({ level: "service", id: `s${i}`, name: `s${i}` }) as const);

/** What reports say of regions in which nothing is the matter. */
export interface FalseSignals {
  /** Signals a report, on average. */
  readonly mean: number;
  /** Its standard error. */
  readonly error: number;
  /** What the reports themselves say is expected at most, on average. */
  readonly stated: number;
  /** By metric, question and level. */
  readonly byMetric: ReadonlyMap<string, number>;
}

/** Reports on so many null regions, each from a seed of its own. */
export function falseSignals(regions: number, seed: string): FalseSignals {
  const byMetric = new Map<string, number>();
  let [sum, squares, stated] = [0, 0, 0];
  for (let region = 0; region < regions; region += 1) {
    const { signals, report } = attention(nullRegion(`${seed}/${region}`), units);
    sum += signals.length;
    squares += signals.length ** 2;
    stated += report.expectedFalseSignals;
    for (const { subject, question } of signals) {
      const about = `${subject.metric}, ${question}, ${subject.level}`;
      byMetric.set(about, (byMetric.get(about) ?? 0) + 1);
    }
  }
  const mean = sum / regions;
  return { mean, error: Math.sqrt((squares / regions - mean ** 2) / regions), stated: stated / regions, byMetric };
}

/** Something that happens in the first service, and the metric that should show it. */
export interface Story {
  readonly title: string;
  readonly metric: string;
  /** What a report should say of it. */
  readonly verdict: "higher" | "lower";
  readonly course: Partial<Course>;
}

/** When things happen: eight quarters before the end. */
const from = quarters - 8;
const step = (before: number, after: number) => (quarter: number) => (quarter >= from ? after : before);

/** Requests assisted 60 → 20 %, of 40 requests a quarter, where the others have so many. */
export const requests = (othersRequests: number): Story => ({
  title: `requests assisted 60 → 20 %, 40 a quarter, others ${othersRequests}`,
  metric: "requests_assisted",
  verdict: "lower",
  course: { requests: 40, othersRequests, assisted: step(0.6, 0.2) },
});

/** Vacancies 0 → 30 %, of so many positions. */
export const vacancies = (employees: number): Story => ({
  title: `vacancies 0 → 30 %, ${employees} positions`,
  metric: "vacancy_rate",
  verdict: "higher",
  course: { employees, vacant: step(0, 0.3) },
});

/** Caseload doubled, with so many employees. */
export const doubled = (employees: number): Story => ({
  title: `caseload doubled, ${employees} employees`,
  metric: "caseload",
  verdict: "higher",
  course: { employees, children: step(1, 2) },
});

/** Sick leave 8 → 14 %, sustained, of so many employees. */
export const absence = (employees: number): Story => ({
  title: `sick leave 8 → 14 %, ${employees} employees`,
  metric: "sick_leave_from_days",
  verdict: "higher",
  course: { employees, absence: step(1, 14 / 8) },
});

/**
 * The share of regions in which a story has been found when so many quarters of it have passed, by the reports of each of
 * them.
 */
export function foundAfter(story: Story, passed: readonly number[], regions: number, seed: string): readonly number[] {
  const found = passed.map(() => 0);
  for (let region = 0; region < regions; region += 1) {
    let isFound = false;
    for (const [i, quarter] of passed.entries()) {
      const measured = nullRegion(`${seed}/${story.title}/${region}`, story.course, from + quarter);
      isFound ||= attention(measured, units).signals.some(
        ({ subject, kind }) => subject.metric === story.metric && subject.unit === "s0" && kind === story.verdict,
      );
      if (isFound) found[i] = (found[i] ?? 0) + 1;
    }
  }
  return found.map((count) => count / regions);
}
