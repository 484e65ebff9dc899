import { describe, expect, test } from "vitest";
import { joinCounted, mostRequests } from "../src/log-contents.js";
import { logCounts } from "../src/log-counts.js";
import { logFile, readLog } from "../src/read-log.js";
import { smallLog, smallRequest } from "./small-log.js";

const five = Array.from({ length: 5 }, () => smallRequest);
const { facets } = logCounts({ requests: five, counted: [] }, smallLog, "2025H1", "2025-07-10").counts;
const counted = [{ period: "2025H1", counted_on: "2025-07-10", facets }];
const contents = { requests: [smallRequest], counted };
const file = logFile(contents, smallLog);
const saved = JSON.stringify(file);
const read = (value: object) => readLog(JSON.stringify(value), smallLog);
const withRequest = (patch: object) => read({ ...file, requests: [{ ...smallRequest, ...patch }] });

describe("a log's file", () => {
  test("is read back as it was, with what has been counted", () => {
    expect(readLog(saved, smallLog)).toEqual({ ok: true, contents });
  });

  test("may hold a service that has left the base", () => {
    expect(withRequest({ service: "gamleby" }).ok).toBe(true);
  });

  test.each([
    ["a week that is a list", { week: ["2025-W40"] }],
    ["a week that is an object with a text", { week: { toString: "2025-W40" } }],
    ["week 53 of a year with 52", { week: "2025-W53" }],
    ["week 0", { week: "2025-W00" }],
    ["a type that is a list", { request_type: ["home_based"] }],
    ["a day that is a list", { start: ["2025-03-03"] }],
    ["a day that is none", { ended: "2025-02-30" }],
    ["free text in a field of its own", { note: "Kari Nordkvinne" }],
    ["an evaluation that is a text", { evaluated: "ja" }],
  ])("with %s is refused", (_, patch) => {
    expect(withRequest(patch)).toEqual({ ok: false, why: expect.stringContaining("henvendelse 1 kan ikke leses") });
  });

  test.each(["Kari Nordkvinne 01019012345", "", "tussmo", "__proto__"])(
    "with the service «%s», which is not the base's, is refused and does not show it",
    (service) => {
      expect(withRequest({ service })).toEqual({
        ok: false,
        why: "Henvendelse 1 i filen er fra en tjeneste som ikke hører til Nettverket Dalen. Ingenting er endret.",
      });
    },
  );

  test("with more requests than a log holds is refused", () => {
    const requests = Array.from({ length: mostRequests + 1 }, () => smallRequest);
    expect(read({ ...file, requests })).toMatchObject({ ok: false, why: expect.stringContaining("flere enn 2000") });
  });

  test.each([
    ["a base that is an object", { base: { toString: "x", valueOf: "x" } }],
    ["requests that are a text", { requests: "alle" }],
    ["no countings", { counted: undefined }],
    ["a counting that shows 3", { counted: [{ ...counted[0], facets: { ...facets, reason: { no_capacity: 3 } } }] }],
    ["a counting of a year", { counted: [{ ...counted[0], period: "2025" }] }],
    ["a counting with a note", { counted: [{ ...counted[0], note: "Kari" }] }],
  ])("with %s is refused in a sentence", (_, patch) => {
    expect(read({ ...file, ...patch })).toEqual({ ok: false, why: expect.stringMatching(/^Filen .* er endret\.$/) });
  });

  test("that is nested 100 000 deep is refused", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(readLog(saved.replace('"fjelldal"', deep), smallLog).ok).toBe(false);
    expect(readLog(deep, smallLog).ok).toBe(false);
  });
});

test("countings of two logs are joined, each once, the last one last", () => {
  const [first] = counted;
  const later = { period: "2025H1", counted_on: "2025-08-01", facets };
  expect(joinCounted([later], first ? [first, first] : [])).toEqual([first, later]);
});
