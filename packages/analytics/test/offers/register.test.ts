import { describe, expect, test } from "vitest";
import { helpersOf } from "../../src/offers/gaps.js";
import { registerOf } from "../../src/offers/register.js";
import type { RegionPack } from "../../src/region/pack.js";
import { answer, region } from "./small-register.js";

const of = { source: "s", status: "invented" } as const;
const row = (service: string, period: string, availability: "exists" | "missing") => ({
  ...{ service, period, answered_on: `${period.slice(0, 4)}-09-01`, ...of },
  ...answer("gruppe", { availability, capacity: availability === "exists" ? "some" : "not_stated" }),
});

/** The small region with a service e that ended on 1 December 2024, one month before the organisation date. */
const withClosed = (answers: RegionPack["offers/answers.csv"]) => {
  const ended = { valid_from: "2020-01-01", valid_to: "2024-12-01", ...of };
  const services = [
    ...region.pack["structure/services.csv"],
    { id: "e", name: "Tjeneste e", host: "0104", host_status: "invented" as const, ...ended },
  ];
  const pack = { ...region.pack, "structure/services.csv": services, "offers/answers.csv": answers };
  return { ...region, pack };
};

describe("registerOf", () => {
  test("a service that ended before the organisation date answers and lends no more: b's gap has no helper", () => {
    const closed = withClosed([row("e", "2024H2", "exists"), row("b", "2025H1", "missing")]);
    const register = registerOf(closed, "2025H1");
    expect(register.answers.map(({ service }) => service)).toEqual(["b"]);
    expect(helpersOf(closed, register)).toMatchObject([{ gap: { service: "b" }, helpers: [] }]);
  });
});
