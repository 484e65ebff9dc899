import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";

// Twenty thousand and more: node --import tsx packages/ingest/test/fuzz-files.ts 24000
test("every reader takes or refuses 3 600 files of changed and of any bytes, never falls, and says where and what to do", async () => {
  const { inputs, refused, longest } = await fuzz(3600, 2026);
  expect(Object.values(inputs).every((count) => count === 400)).toBe(true);
  for (const [reader, count] of Object.entries(refused)) expect([reader, count > 100]).toEqual([reader, true]);
  expect(longest).toBeLessThan(2000);
});
