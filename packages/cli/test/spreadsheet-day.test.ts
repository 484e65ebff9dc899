import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { form } from "../src/command/form.js";

const pack = join(import.meta.dirname, "../../../data/eksempelfylket");
afterEach(() => vi.useRealTimers());

test("a spreadsheet made half an hour after midnight in Norway is of the new day, though it is still the old one in UTC", () => {
  const folder = mkdtempSync(join(tmpdir(), "barneloftet-day-"));
  vi.useFakeTimers({ now: new Date("2025-08-31T22:30:00Z"), toFake: ["Date"] });
  const out = join(folder, "tussli.csv");
  form(pack, { service: "tussli", base: "", all: false, period: "2025H2", out });
  const [, row = ""] = readFileSync(out, "utf8").split("\r\n");
  rmSync(folder, { recursive: true });
  expect(row.split(";")[3]).toBe("2025-09-01");
});
