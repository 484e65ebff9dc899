import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { run, top } from "../scripts/run.mjs";
import { clearStamp } from "../scripts/stamp.mjs";

// The whole build of both packs after the installation, as on a fresh machine: what each program takes of time, processor and
// memory. Read from /proc, where the kernel itself keeps the greatest memory of a process; so on Linux only.
interface Step {
  readonly name: string;
  readonly began: number;
  ended: number;
  cpu: number;
  peak: number;
}

const ticksASecond = 100;
const steps = new Map<string, Step>();
let together = 0;

run("node", ["node_modules/typescript/bin/tsc", "-b", "--clean"]);
rmSync(`${top}/dashboard/dist`, { recursive: true, force: true });
clearStamp("build/built.json");
const began = performance.now();
const child = spawn(
  process.execPath,
  ["--input-type=module", "--eval", 'import { build } from "./scripts/build.mjs"; await build();'],
  { cwd: top, stdio: "inherit" },
);
let status: number | null | undefined;
child.once("close", (code) => {
  status = code;
});
while (status === undefined) {
  look();
  await setTimeout(50);
}
if (status !== 0) throw new Error(`the build ended with ${status}`);

const found = [...steps.values()];
const wall = performance.now() - began;
console.log("\n| step | seconds | processor, s | peak memory, MB |\n|---|---|---|---|");
// Esbuild serves a step, and a step that is about to begin still bears the script's name: both are told in the sum alone.
for (const { name, began, ended, cpu, peak } of found)
  if (!/esbuild|--eval/.test(name)) line(name, ended - began, cpu, peak);
line("all, and the most at one time", wall, sum(found.map(({ cpu }) => cpu)), together);

function look(): void {
  const now = performance.now();
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [pid, statOf(pid)?.[1]]),
  );
  const ours = [...parents.keys()].filter((pid) => isBelow(pid, parents));
  let resident = 0;
  for (const pid of ours) {
    const [status, stat, command] = [read(pid, "status"), statOf(pid), read(pid, "cmdline")];
    if (!status || !stat || !command) continue;
    resident += kilobytes(status, "VmRSS");
    const name = nameOf(command.split("\0"));
    const step = steps.get(pid) ?? { name, began: now, ended: now, cpu: 0, peak: 0 };
    steps.set(pid, step);
    step.ended = now;
    step.cpu = (Number(stat[11]) + Number(stat[12])) / ticksASecond;
    step.peak = Math.max(step.peak, kilobytes(status, "VmHWM"));
  }
  together = Math.max(together, resident);
}

function isBelow(pid: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const parent = parents.get(pid);
  return parent !== undefined && (parent === String(child.pid) || isBelow(parent, parents));
}

// What follows the program's name in parentheses: state, parent, … user and system time are the 12th and 13th.
function statOf(pid: string): readonly string[] | undefined {
  return read(pid, "stat")
    ?.replace(/^.*\) /s, "")
    .split(" ");
}

// A process may end between two looks.
function read(pid: string, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
}

function nameOf(words: readonly string[]): string {
  const [program = "", ...rest] = words.filter((word) => word !== "" && word !== "--import" && word !== "tsx");
  const script = rest.map((word) => word.split("/").slice(-2).join("/")).slice(0, 3);
  return [program.split("/").at(-1), ...script].join(" ");
}

function line(name: string, milliseconds: number, cpu: number, kilobytes: number): void {
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(`| ${name} | ${seconds} | ${cpu.toFixed(1)} | ${(kilobytes / 1024).toFixed(0)} |`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
