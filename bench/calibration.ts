import {
  absence,
  doubled,
  falseSignals,
  foundAfter,
  requests,
  type Story,
  vacancies,
} from "../test/findings/calibration.ts";

// How often reports are wrong where nothing is the matter, and how soon they find what is. All from seeds.
const regions = Number(process.argv[3] ?? 2000);
const small = Math.max(1, Math.round(regions / 10));

const { mean, error, stated, byMetric } = falseSignals(regions, "bench");
console.log(`| ${regions} null regions | false signals a report | stated |\n|---|---|---|`);
console.log(`| all | ${mean.toFixed(3)} ± ${(2 * error).toFixed(3)} | ${stated.toFixed(3)} |`);
for (const [metric, count] of [...byMetric].toSorted())
  console.log(`| ${metric} | ${(count / regions).toFixed(3)} | |`);

console.log(`\n| found in ${small} regions, within | 1 quarter | 2 | 4 |\n|---|---|---|---|`);
const tell = (story: Story, passed: readonly number[]): void => {
  const shares = foundAfter(story, passed, small, "bench").map((share) => `${Math.round(100 * share)} %`);
  console.log(`| ${story.title} | ${shares.join(" | ")} |${passed.length < 3 ? " |" : ""}`);
};
for (const others of [40, 8]) tell(requests(others), [1, 2]);
for (const positions of [10, 19, 20, 50]) tell(vacancies(positions), [1, 2]);
for (const employees of [10, 19, 50]) tell(doubled(employees), [1, 2]);
for (const employees of [10, 19, 50, 150]) tell(absence(employees), [1, 2, 4]);
