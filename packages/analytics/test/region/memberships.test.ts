import { describe, expect, test } from "vitest";
import { municipalitiesOfService, networkOf, servicesOf } from "../../src/region/memberships.js";
import { populationOf } from "../../src/region/population.js";
import { municipalitiesOn, servicesOn, type Within } from "../../src/region/units.js";
import { small } from "./small-region.js";

const municipality = (id: string) => ({ level: "municipality", id }) as const;
const service = (id: string) => ({ level: "service", id }) as const;
const base: Within = { level: "area", id: "base" };
const total = { on: "2020-01-01", ageGroup: "total" } as const;

describe("a municipality's network", () => {
  test("is as sure as the least sure link, from the sources of both", () => {
    expect(networkOf(small, municipality("0003"), "2020-06-01")).toMatchObject({
      kind: "known",
      value: { id: "skog" },
      status: "inferred",
      sources: ["area", "network"],
    });
  });

  test("is not known where one of its districts' services is not", () => {
    expect(servicesOf(small, "0004", "2020-06-01").kind).toBe("unknown");
    expect(networkOf(small, municipality("0004"), "2020-06-01").kind).toBe("unknown");
  });

  test("is known where it is stated, though the service is not", () => {
    expect(networkOf(small, municipality("0002"), "2019-06-01")).toMatchObject({
      status: "inferred",
      sources: ["stated"],
    });
  });

  test("is not known where a district's service is not told at all", () => {
    const gap = {
      ...small,
      pack: {
        ...small.pack,
        "structure/service_areas.csv": small.pack["structure/service_areas.csv"].filter(
          ({ area }) => area !== "000402",
        ),
      },
    };
    expect(servicesOf(gap, "0004", "2020-06-01").kind).toBe("unknown");
    expect(networkOf(gap, municipality("0004"), "2020-06-01").kind).toBe("unknown");
  });
});

test("a service's municipalities are inferred while a municipality of its network has an unknown service", () => {
  expect(municipalitiesOfService(small, "ask", "2019-06-01")).toMatchObject({
    kind: "known",
    value: [{ code: "0001" }],
    status: "inferred",
    sources: ["area", "stated"],
  });
});

describe("an id that the pack does not have is a fault in the program", () => {
  test.each([
    ["servicesOf", () => servicesOf(small, "9999", "2019-06-01"), 'unknown municipality: "9999"; small has 0001, 0002'],
    ["networkOf", () => networkOf(small, service("asl"), "2019-06-01"), 'unknown service: "asl"; small has ask, furu'],
    ["networkOf a municipality", () => networkOf(small, municipality("9999"), "2019-06-01"), "unknown municipality"],
    ["municipalitiesOfService", () => municipalitiesOfService(small, "asl", "2019-06-01"), 'unknown service: "asl"'],
    ["municipalitiesOn", () => municipalitiesOn(small, "2019-06-01", { ...base, id: "bse" }), 'unknown area: "bse"'],
    ["servicesOn", () => servicesOn(small, "2019-06-01", { level: "network", id: "x" }), 'unknown network: "x"'],
    ["another region", () => servicesOn(small, "2019-06-01", { level: "region", id: "x" }), 'unknown region: "x"'],
    ["populationOf", () => populationOf(small, municipality("9999"), total), 'unknown municipality: "9999"'],
    ["a district", () => populationOf(small, { level: "district", id: "1" }, total), 'unknown district: "1"'],
    ["an area of municipalities", () => servicesOn(small, "2019-06-01", { ...base, id: "fylke" }), "not of networks"],
  ])("%s throws, naming it", (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});

describe("a unit that the pack has, but not on that day, is not known, and the reason says what became of it", () => {
  const gone = "Ask og omegn fantes ikke 1.6.2020; Ask og omegn ble til Furu 1.1.2020.";
  const merged = "Furu (0003) fantes ikke 1.6.2019; Ask (0001) og Bjørk (0002) ble til Furu (0003) 1.1.2020.";

  test.each([
    ["a service's network", networkOf(small, service("ask"), "2020-06-01"), gone],
    ["a service's municipalities", municipalitiesOfService(small, "ask", "2020-06-01"), gone],
    ["a service's inhabitants", populationOf(small, service("ask"), { ...total, organisation: "2020-06-01" }), gone],
    ["a municipality's services", servicesOf(small, "0003", "2019-06-01"), merged],
    ["a municipality's network", networkOf(small, municipality("0003"), "2019-06-01"), merged],
    [
      "what ended",
      servicesOf(small, "0002", "2020-06-01"),
      "Bjørk (0002) fantes ikke 1.6.2020; Bjørk (0002) ble til Furu (0003) 1.1.2020.",
    ],
    [
      "what the pack does not yet tell of",
      networkOf(small, service("lind"), "2019-06-01"),
      "Ikke kjent: opplysningene om Lind begynner 1.1.2020.",
    ],
  ])("%s is explained in a sentence", (_, answer, nb) => {
    expect(answer).toMatchObject({ kind: "unknown", because: { nb } });
  });

  test("in English too", () => {
    expect(networkOf(small, service("ask"), "2020-06-01")).toMatchObject({
      because: { en: "Ask og omegn did not exist on 1/6/2020; Ask og omegn became Furu on 1/1/2020." },
    });
  });
});

describe("an area such as a base is answered for within its life only", () => {
  const unknown = { kind: "unknown", because: { nb: "Basen fantes ikke 1.6.2020." } };

  test("its municipalities, its services and its inhabitants", () => {
    expect(municipalitiesOn(small, "2020-05-31", base)).toMatchObject({
      value: [{ code: "0003" }],
      status: "inferred",
      sources: ["area", "member", "network"],
    });
    expect(municipalitiesOn(small, "2020-06-01", base)).toMatchObject(unknown);
    expect(servicesOn(small, "2020-06-01", base)).toMatchObject(unknown);
    expect(populationOf(small, base, { ...total, organisation: "2020-06-01" })).toMatchObject(unknown);
    expect(servicesOn(small, "2018-06-01", base)).toMatchObject({
      because: { nb: "Ikke kjent: opplysningene om Basen begynner 1.1.2019." },
    });
  });
});

describe("inhabitants", () => {
  test("are as sure as the memberships they are summed by, and name their sources", () => {
    expect(populationOf(small, { level: "network", id: "skog" }, total)).toMatchObject({
      value: 31,
      status: "inferred",
      sources: ["area", "count", "network"],
    });
    expect(populationOf(small, service("furu"), total)).toMatchObject({
      value: 31,
      status: "inferred",
      sources: ["area", "count"],
    });
  });

  test("of a service are inferred while it may have covered more", () => {
    const then = { on: "2019-01-01", ageGroup: "total", organisation: "2019-06-01" };
    expect(populationOf(small, service("ask"), then)).toMatchObject({ value: 10, status: "inferred" });
  });

  test("counted on other borders than the organisation's are refused, with the reason", () => {
    expect(populationOf(small, municipality("0004"), { on: "2019-01-01", ageGroup: "total" })).toMatchObject({
      kind: "unknown",
      because: {
        nb: "Folketall for 1.1.2019 kan ikke brukes på organiseringen 1.1.2021: kommunegrensene ble endret 1.1.2020.",
      },
    });
    expect(
      populationOf(small, municipality("0004"), { on: "2019-01-01", ageGroup: "total", organisation: "2019-06-01" }),
    ).toMatchObject({ kind: "known", value: 40 });
  });
});

test("the first day of the pack is written as people write days", () => {
  expect(municipalitiesOn(small, "2009-01-01")).toMatchObject({
    because: { nb: "Ikke kjent: opplysningene begynner 1.1.2018." },
  });
});
