import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { top } from "../architecture/repository.ts";

const place = mkdtempSync(join(tmpdir(), "barneloftet-programs-"));
const asked = join(place, "asked");
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs the command on a machine that has these programs and no others; each program notes what it is asked. */
function run(programs: Readonly<Record<string, string>>): { readonly code: number | null; readonly said: string } {
  const path = mkdtempSync(join(place, "path-"));
  writeFileSync(asked, "");
  for (const [name, body] of Object.entries(programs))
    writeFileSync(join(path, name), `#!/bin/sh\necho "${name} $*" >> "${asked}"\n${body}\n`, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(top, "scripts/jupyter-notebook.mjs")], {
    env: { PATH: path },
    encoding: "utf8",
  });
  return { code: status, said: `${stdout}${stderr}` };
}

const deno = 'echo "deno 2.9.6 (stable)"';

test("with an empty PATH the command names Deno, Jupyter and nbconvert, says how to get each, and ends with 1", () => {
  const { code, said } = run({});
  expect(code).toBe(1);
  expect(said.trim().split("\n")).toEqual([
    "The notebook cannot run: this is missing on the machine. Nothing has been installed.",
    "- Deno, version 2 or later",
    expect.stringMatching(/^ {2}Get it: https:\/\/docs\.deno\.com\S+, or /),
    "- Jupyter",
    expect.stringMatching(/^ {2}Get it: https:\/\/jupyter\.org\/install, or /),
    "- nbconvert, the part of Jupyter that runs notebooks",
    expect.stringMatching(/^ {2}Get it: pip install nbconvert, or /),
  ]);
});

test("with Deno alone it asks for Jupyter, and asks Deno for nothing but its version", () => {
  const { code, said } = run({ deno });
  expect(code).toBe(1);
  expect(said).not.toContain("- Deno");
  expect(said).toContain("- Jupyter");
  expect(readFileSync(asked, "utf8")).toBe("deno --version\n");
});

test("a Deno older than 2 is as none, and so is a Jupyter that cannot run notebooks", () => {
  const { code, said } = run({ deno: 'echo "deno 1.46.3 (stable)"', jupyter: '[ "$1" = "--version" ]' });
  expect(code).toBe(1);
  expect(said.match(/^- .*/gm)).toEqual([
    "- Deno, version 2 or later",
    "- nbconvert, the part of Jupyter that runs notebooks",
  ]);
});

test("a notebook that fails is told with what Jupyter said, and the command ends with 1", () => {
  const fails = '[ "$2" = "--version" ] || [ "$1" = "--version" ] || { echo "a cell failed" >&2; exit 1; }';
  const { code, said } = run({ deno, jupyter: fails });
  expect(code).toBe(1);
  expect(said).toContain("a cell failed");
  expect(said).not.toContain("The notebook ran");
});
