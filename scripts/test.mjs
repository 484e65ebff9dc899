import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { Failure, main, run, top } from "./run.mjs";

const report = join(top, "build/vitest.json");
const checks = {
  "biome check": ["node_modules/@biomejs/biome/bin/biome", "check"],
  "types of the dashboard": ["node_modules/typescript/bin/tsc", "-p", "dashboard"],
  "types of the tests": ["node_modules/typescript/bin/tsc", "-p", "test"],
};

// Each check counts as one test; the last line is the one that machines read.
const counted = { passed: 0, failed: 0, skipped: 0 };
await main(async () => {
  try {
    install({ tests: true });
    await build();
    for (const [name, args] of Object.entries(checks)) count(name, () => run("node", args));
    mkdirSync(join(top, "build"), { recursive: true });
    rmSync(report, { force: true });
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    runTests(["node_modules/vitest/vitest.mjs", "run", ...reporters, ...process.argv.slice(2)]);
  } catch (fault) {
    counted.failed++;
    throw fault;
  } finally {
    if (counted.failed > 0) process.exitCode = 1;
    process.once("exit", () => {
      const skipped = counted.skipped > 0 ? `, ${counted.skipped} skipped` : "";
      process.stdout.write(`\n${counted.passed} passed, ${counted.failed} failed${skipped}\n`);
    });
  }
});

function count(name, check) {
  try {
    check();
    counted.passed++;
    console.log(`✓ ${name}`);
  } catch (fault) {
    if (!(fault instanceof Failure)) throw fault;
    counted.failed++;
    console.error(`✗ ${name}: ${fault.message}`);
  }
}

// A run that fails without a failed test (a file that does not load, a fault outside the tests) is one failure.
function runTests(args) {
  let ended = true;
  try {
    run("node", args);
  } catch (fault) {
    if (!(fault instanceof Failure)) throw fault;
    ended = false;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
  counted.passed += numPassedTests;
  counted.failed += ended ? numFailedTests : Math.max(1, numFailedTests);
  counted.skipped += numPendingTests + numTodoTests;
}
