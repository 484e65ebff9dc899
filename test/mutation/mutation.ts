import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./mutants.ts";
import { filesIn, suiteOf, type Test, top } from "./suite.ts";

// Puts faults into the code, one at a time, and tells which of them no test finds.
// npm run mutation [-- metrics | statistics | findings] [how many, drawn with a fixed seed | a part of the files' paths]

/** The parts that are tried, each with the files whose tests try it. */
const parts = {
  metrics: [
    ...["metrics", "statistics"].flatMap((name) => testsIn(name)),
    "test/parity/select.test.ts",
    "test/mutation/small-parity.ts",
  ],
  statistics: [...testsIn("statistics"), "test/vectors/vectors.test.ts"],
  findings: testsIn("findings"),
} as const satisfies Readonly<Record<string, readonly string[]>>;

const given = process.argv.slice(2);
const part = (Object.keys(parts) as (keyof typeof parts)[]).find((name) => name === given[0]) ?? "metrics";
const asked = given.at(given[0] === part ? 1 : 0) ?? "";
const seed = 20_260_101;
/** A mutant that is asked for so many times as often as the code itself is never done. */
const patience = 50;

const files = filesIn(`packages/analytics/src/${part}`, /(?<!\.d)\.ts$/).filter(
  (path) => /^\d*$/.test(asked) || path.includes(asked),
);
const { mutants, begin } = await suiteOf(files, parts[part]);

/** The test files of a folder of the library's tests. */
function testsIn(folder: string): readonly string[] {
  return filesIn(`packages/analytics/test/${folder}`, /\.test\.ts$/);
}

/** What a run of one test gives: whether it passed. */
async function passes({ run }: Test): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

// Without a fault: every test passes, and each tells which mutants it meets and how often.
let met = new Map<number, number>();
const tests = begin((id) => {
  met.set(id, (met.get(id) ?? 0) + 1);
  return false;
});
const atStart = met;
const metBy: ReadonlyMap<number, number>[] = [];
for (const test of tests) {
  met = new Map();
  if (!(await passes(test))) throw new Error(`fails without a mutant: ${test.title}`);
  metBy.push(met);
}

/** The title of a test that finds the mutant; undefined when none does. */
async function finder({ id }: Mutant): Promise<string | undefined> {
  let left = 0;
  const isAwake = (asked: number): boolean => {
    if (asked !== id) return false;
    left -= 1;
    if (left < 0) throw new Error("never done");
    return true;
  };
  left = patience * ((atStart.get(id) ?? 0) + 1);
  let own: readonly Test[] = [];
  try {
    own = begin(isAwake);
  } catch {
    return "reading the modules";
  }
  if (own.length < tests.length) return "a test for each metric";
  for (const [i, test] of own.entries()) {
    const times = metBy[i]?.get(id) ?? 0;
    if (times === 0 && !atStart.has(id)) continue;
    left = patience * (times + 1000);
    if (!(await passes(test))) return test.title;
  }
  return undefined;
}

/** So many of the mutants, the same ones each time. */
function drawn(all: readonly Mutant[], size: number): readonly Mutant[] {
  let state = seed;
  const order = all.map((mutant) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { mutant, at: state };
  });
  return order
    .toSorted((a, b) => a.at - b.at)
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

const tried = /^\d+$/.test(asked) ? drawn(mutants, Number(asked)) : mutants;
console.log(`${tests.length} tests, ${mutants.length} mutants, ${tried.length} tried`);
const lived: Mutant[] = [];
for (const [i, mutant] of tried.entries()) {
  if ((await finder(mutant)) === undefined) {
    lived.push(mutant);
    const { file, line, kind, was, becomes } = mutant;
    console.log(
      `lived: ${file}:${line} ${kind}: ${was.replaceAll(/\s+/g, " ").slice(0, 100)} → ${becomes.replaceAll(/\s+/g, " ").slice(0, 100)}`,
    );
  }
  if (i % 100 === 99) console.log(`${i + 1} tried, ${lived.length} lived`);
}

const share = (some: readonly Mutant[], of: readonly Mutant[]): string =>
  `${(100 - (100 * some.length) / of.length).toFixed(1)} %`;
for (const file of files) {
  const [all, found] = [tried, lived].map((some) => some.filter((mutant) => mutant.file === file)) as [
    Mutant[],
    Mutant[],
  ];
  if (all.length > 0) console.log(`${file}: ${all.length - found.length} of ${all.length} found, ${share(found, all)}`);
}
console.log(`found ${tried.length - lived.length} of ${tried.length}, ${share(lived, tried)}`);
mkdirSync(join(top, "build"), { recursive: true });
writeFileSync(join(top, "build/mutation.json"), JSON.stringify(lived, undefined, 2));
process.exit();
