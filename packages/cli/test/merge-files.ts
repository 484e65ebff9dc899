import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { check } from "../src/command/check.js";
import { merge } from "../src/command/merge.js";
import { Refusal } from "../src/refusal.js";

const top = join(import.meta.dirname, "../../..");
const main = join(top, "packages/cli/dist/main.js");

/** What a run of the command came to. */
export interface Run {
  readonly status: number | null;
  readonly said: string;
}

/** Runs the built command; `imports` are modules that Node loads before it. */
export function barneloftet(args: readonly string[], imports: readonly string[] = []): Run {
  const before = imports.flatMap((path) => ["--import", path]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, main, ...args], {
    cwd: top,
    encoding: "utf8",
    timeout: 45_000,
  });
  return { status, said: `${stdout}${stderr}` };
}

const today = "2026-01-15";

/** What a command says, run in the test's own process on 15 January 2026, which takes a tenth of the time. */
export async function run(act: () => Promise<string>): Promise<Run> {
  try {
    return { status: 0, said: await act() };
  } catch (fault) {
    if (fault instanceof Refusal) return { status: 1, said: fault.message };
    throw fault;
  }
}

/** Joins files in the test's own process. */
export function joined(
  files: readonly string[],
  { into, out, period }: { into?: string; out?: string; period?: string } = {},
): Promise<Run> {
  return run(() => merge(files, { pack: undefined, into, out, period, today }));
}

/** Checks a pack in the test's own process. */
export function checked(pack: string): Promise<Run> {
  return run(() => check(pack, today));
}

/** The same beside other runs. */
export function barneloftetBeside(args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    let said = "";
    const run = spawn(process.execPath, [main, ...args], { cwd: top });
    for (const stream of [run.stdout, run.stderr]) stream.on("data", (text) => (said += text));
    run.on("close", (status) => resolve({ status, said }));
  });
}

/** A folder of a test's own, with a pack in it and files beside. */
export class Place {
  readonly folder: string = mkdtempSync(join(tmpdir(), "barneloftet-safe-"));

  pack(region = "eksempelfylket"): string {
    const pack = join(this.folder, region);
    cpSync(join(top, "data", region), pack, { recursive: true });
    return pack;
  }

  file(name: string, content: unknown): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  }
}

/** The rows of a pack's file that begin with a text. */
export function rowsOf(pack: string, path: string, start = ""): readonly string[] {
  const lines = readFileSync(join(pack, path), "utf8").trimEnd().split("\n");
  return lines.filter((line) => line.startsWith(start));
}

/** What a service says of one offer that it has. */
export const held = {
  ...{ offer: "gruppetilbud", availability: "exists", capacity: "none" },
  ...{ counsellors: "not_stated", without_casework: "not_stated" },
};

/** What a service says of one offer that it lacks. */
export const lacked = { ...held, availability: "missing", capacity: "not_stated" };

/** An offer of a service's own. */
export const ownOffer = (name: string) => ({ name, kind: "measure", availability: "exists", capacity: "none" });

/** A service's answers as its form saves them. */
export function answers(service: string, given: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ format: "barneloftet-answers-1", region: "eksempelfylket", service, period: "2025H2" },
    ...{ answered_on: "2025-09-01", answers: [held], own_offers: [] },
    ...given,
  };
}
