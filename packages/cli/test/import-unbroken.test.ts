import fs, { writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemFaultSentence } from "../src/system-fault.js";
import { SmallImport } from "./small-import.js";

let small: SmallImport;
beforeEach(async () => {
  small = new SmallImport();
  await small.make("first", small.first);
  small.keep();
});
afterEach(() => small.remove());

/** What an import writes with, and the nth call of which is made to fail. */
const writers = ["openSync", "writeSync", "fsyncSync", "renameSync", "mkdirSync"] as const;
type Writer = (typeof writers)[number];

/** Runs something while a function of `node:fs` fails at its nth call in the folder of editions, and tells how many there were. */
async function withFault(
  writer: Writer,
  fault: { readonly at: number; readonly code: string },
  act: () => Promise<unknown>,
): Promise<{ readonly calls: number; readonly refused: unknown }> {
  const real = { open: fs.openSync, writer: fs[writer] as (...args: unknown[]) => unknown };
  const opened = new Map<unknown, string>();
  let calls = 0;
  const failing = (...args: unknown[]) => {
    const path = opened.get(args[0]) ?? String(args[0]);
    // Files that are only read are opened too.
    const isRead = args[1] === "r" && /\.(parquet|json)$/.test(path);
    if (!path.startsWith(small.editions) || (writer === "openSync" && isRead)) return real.writer(...args);
    calls += 1;
    if (calls === fault.at) throw Object.assign(new Error("injected"), { code: fault.code });
    const file = real.writer(...args);
    if (writer === "openSync") opened.set(file, String(args[0]));
    return file;
  };
  const opening = (...args: Parameters<typeof fs.openSync>) => {
    const file = real.open(...args);
    opened.set(file, String(args[0]));
    return file;
  };
  Object.assign(fs, { openSync: opening, [writer]: failing });
  syncBuiltinESMExports();
  try {
    await act();
    return { calls, refused: undefined };
  } catch (refused) {
    return { calls, refused };
  } finally {
    Object.assign(fs, { openSync: real.open, [writer]: real.writer });
    syncBuiltinESMExports();
  }
}

describe("an import whose disk fails", () => {
  test.each(writers)(
    "at any call of %s leaves the earlier edition whole, tidies up, says why, and works the next time",
    async (writer) => {
      const { calls } = await withFault(writer, { at: -1, code: "EIO" }, () => small.make("second", small.second));
      expect(calls).toBeGreaterThan(0);
      small.back();
      for (let at = 1; at <= calls; at += 1) {
        const code = at % 2 === 0 ? "EIO" : "ENOSPC";
        const { refused } = await withFault(writer, { at, code }, () => small.make("second", small.second));
        if (refused !== undefined) expect(systemFaultSentence(refused)).toMatch(/^Disken/);
        await small.unharmed({ made: refused === undefined });
      }
    },
  );
});

describe("an import that is killed", () => {
  // Two hundred moments: node --import tsx packages/cli/test/import-under-fire.ts 200 50
  test("at eight moments leaves the earlier edition whole, and the next one works", async () => {
    await small.killedAt([0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]);
  });
});

describe("an import whose files may not grow beyond a size", () => {
  test("says so, at six sizes, leaves the earlier edition whole, and works the next time", async () => {
    await small.limitedTo([0, 1, 2, 4, 8, 16]);
  });
});

describe("two imports at once", () => {
  test("both end with an edition of their own, one after the other", async () => {
    const ended = await Promise.all([small.run("second", small.second), small.run("third", small.second)]);
    expect(ended.map(({ code, said }) => [code, said.includes("er skrevet")])).toEqual([
      [0, true],
      [0, true],
    ]);
    for (const edition of ["first", "second", "third"]) expect(await small.holds(edition)).toBe(true);
    expect(small.left()).toEqual([]);
  });

  test("of the same name and other content: one is made, and the other is told that the name is taken", async () => {
    const ended = await Promise.all([small.run("second", small.first), small.run("second", small.second)]);
    expect(ended.map(({ code }) => code).toSorted()).toEqual([0, 1]);
    expect(ended.find(({ code }) => code === 1)?.said).toContain("finnes allerede");
    expect(await small.holds("second")).toBe(true);
  });

  test("the second is told who writes, where the first goes on for long", async () => {
    writeFileSync(join(small.editions, ".lock"), JSON.stringify({ pid: process.pid, host: hostname() }));
    await expect(small.make("second", small.second)).rejects.toThrow(
      new RegExp(`er i bruk: prosess ${process.pid} på .* Ingenting er skrevet`),
    );
    expect(await small.holds("second")).toBe(false);
  });

  test("the lock of a process that is no more is taken over", async () => {
    writeFileSync(join(small.editions, ".lock"), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
    await small.make("second", small.second);
    expect(small.left()).toEqual([]);
  });
});

test("an import into a folder that cannot be written to is refused in a sentence", async () => {
  const file = join(small.folder, "no-folder");
  writeFileSync(file, "");
  await expect(small.make("second", small.second, { editions: file })).rejects.toThrow("er en fil, ikke en mappe");
});
