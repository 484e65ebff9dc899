import {
  carry,
  type Dated,
  municipalitiesOfService,
  municipalitiesOn,
  networkOf,
  organisationNote,
  populationOf,
  predecessorsOf,
  servicesOf,
  servicesOn,
  successorsOf,
  tileMap,
} from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { trondelag } from "./pack.js";

const base = { level: "area", id: "innherred-namdalen" } as const;

function known<T>(answer: Dated<T>): T {
  if (answer.kind !== "known") throw new Error(answer.because.nb);
  return answer.value;
}

describe("the organisation, dated (report, chapters 1.3 and 3.2)", () => {
  test("on 1 June 2019 Innherred and Namdalen have 7 services and 19 municipalities", () => {
    expect(known(servicesOn(trondelag, "2019-06-01", base))).toHaveLength(7);
    expect(known(municipalitiesOn(trondelag, "2019-06-01", base))).toHaveLength(19);
  });

  test("on 1 June 2020 they have 6 and 15", () => {
    expect(known(servicesOn(trondelag, "2020-06-01", base))).toHaveLength(6);
    expect(known(municipalitiesOn(trondelag, "2020-06-01", base))).toHaveLength(15);
  });

  test("on 1 January 2021 the region has 22 services, 38 municipalities and 5 networks", () => {
    expect(known(servicesOn(trondelag, "2021-01-01"))).toHaveLength(22);
    expect(known(municipalitiesOn(trondelag, "2021-01-01"))).toHaveLength(38);
    expect(trondelag.pack["structure/networks.csv"]).toHaveLength(5);
  });

  test("the region's services of 2019, and Verran's and Snåsa's service then, are not known, and are not guessed", () => {
    expect(servicesOn(trondelag, "2019-06-01").kind).toBe("unknown");
    expect(servicesOf(trondelag, "5039", "2019-06-01").kind).toBe("unknown");
    expect(servicesOf(trondelag, "5041", "2019-06-01").kind).toBe("unknown");
    expect(known(networkOf(trondelag, { level: "municipality", id: "5039" }, "2019-06-01")).id).toBe("innherred");
    expect(networkOf(trondelag, { level: "municipality", id: "5039" }, "2019-06-01")).toMatchObject({
      status: "inferred",
    });
  });

  test.each(["5042", "5047"])("the network of %s in 2019 is inferred, since its service is", (id) => {
    expect(networkOf(trondelag, { level: "municipality", id }, "2019-06-01")).toMatchObject({
      value: { id: "namdalen" },
      status: "inferred",
      sources: ["slutning-etterfolger", "sluttrapport-4-2"],
    });
  });

  test("Trondheim's network in 2020 is inferred, and in 2021 confirmed", () => {
    const trondheim = { level: "municipality", id: "5001" } as const;
    expect(networkOf(trondelag, trondheim, "2020-06-01")).toMatchObject({
      status: "inferred",
      sources: ["khr-2021-02-23", "sluttrapport-5-2"],
    });
    expect(networkOf(trondelag, trondheim, "2021-01-01")).toMatchObject({ status: "confirmed" });
    const whole = { level: "network", id: "trondheimsregionen" } as const;
    expect(municipalitiesOn(trondelag, "2021-01-01", whole)).toMatchObject({ status: "confirmed" });
    const namdalen = { level: "network", id: "namdalen" } as const;
    expect(municipalitiesOn(trondelag, "2020-06-01", namdalen)).toMatchObject({ status: "inferred" });
  });

  test("that Steinkjer's service covered no more than Steinkjer is inferred: Verran's service is not known", () => {
    const answer = municipalitiesOfService(trondelag, "steinkjer", "2019-06-01");
    expect(known(answer)).toMatchObject([{ code: "5004" }]);
    expect(answer).toMatchObject({ status: "inferred" });
    expect(municipalitiesOfService(trondelag, "inn-trondelag", "2020-06-01")).toMatchObject({ status: "confirmed" });
  });

  test("a service that became another says so, and the base ended with 2020", () => {
    expect(networkOf(trondelag, { level: "service", id: "steinkjer" }, "2020-06-01")).toMatchObject({
      because: { nb: "Steinkjer fantes ikke 1.6.2020; Steinkjer ble til Inn-Trøndelag 1.1.2020." },
    });
    expect(municipalitiesOn(trondelag, "2021-01-01", base)).toMatchObject({
      because: { nb: "Kompetansebasen for Innherred og Namdalen fantes ikke 1.1.2021." },
    });
    expect(known(municipalitiesOn(trondelag, "2020-12-31", base))).toHaveLength(15);
  });

  test("Steinkjer, Inderøy and Inn-Trøndelag never stand at the same time", () => {
    const ids = (day: string): readonly string[] => known(servicesOn(trondelag, day, base)).map(({ id }) => id);
    expect(ids("2019-12-31")).toEqual(expect.arrayContaining(["steinkjer", "inderoy"]));
    expect(ids("2019-12-31")).not.toContain("inn-trondelag");
    expect(ids("2020-01-01")).toContain("inn-trondelag");
    expect(ids("2020-01-01")).not.toContain("steinkjer");
  });

  test("Trondheim has four services, Rindal one hosted outside the region, and Røros shares one with Os outside it", () => {
    expect(known(servicesOf(trondelag, "5001", "2021-01-01"))).toHaveLength(4);
    expect(known(servicesOf(trondelag, "5061", "2021-01-01"))).toMatchObject([{ id: "indre-nordmore", host: "1566" }]);
    expect(
      known(municipalitiesOfService(trondelag, "roros-holtalen", "2021-01-01"))
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(["3430", "5025", "5026"]);
    expect(networkOf(trondelag, { level: "municipality", id: "5061" }, "2021-01-01").kind).toBe("unknown");
  });

  test("a later day is answered with the last confirmed organisation, and says so", () => {
    const answer = servicesOn(trondelag, "2025-06-01");
    expect(known(answer)).toHaveLength(22);
    expect(answer.asOf).toMatchObject({ carriedForward: true, answeredFor: "2021-02-23" });
    expect(organisationNote(answer.asOf, "nb")).toBe(
      "Organisering per 1.1.2021, sist bekreftet 23.2.2021. Vi vet ikke om noe er endret til 1.6.2025.",
    );
  });

  test("a day before the pack begins is not known", () => {
    expect(municipalitiesOn(trondelag, "2009-01-01").kind).toBe("unknown");
  });

  test("the official Sámi names stand", () => {
    const names = known(municipalitiesOn(trondelag, "2021-01-01")).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["Namsos - Nåavmesjenjaelmie", "Snåase - Snåsa", "Raarvihke - Røyrvik"]),
    );
  });
});

describe("predecessors, successors and what can be carried", () => {
  test("Snillfjord was split between Heim, Hitra and Orkland", () => {
    expect(
      successorsOf(trondelag, "5012")
        .map(({ to_code }) => to_code)
        .toSorted(),
    ).toEqual(["5055", "5056", "5059"]);
  });

  test("Steinkjer of 2020 was made of Steinkjer and Verran", () => {
    expect(
      predecessorsOf(trondelag, "5006")
        .map(({ from_code }) => from_code)
        .toSorted(),
    ).toEqual(["5004", "5039"]);
  });

  test("figures of 2015 are carried to Trondheim of 2020 from Trondheim and Klæbu", () => {
    const carried = carry(trondelag, { from: "2015-12-31", to: "2021-01-01" });
    expect(carried.find(({ code }) => code === "5001")).toMatchObject({ kind: "carried", from: ["1601", "1662"] });
  });

  test("asking for Heim before 2020 says why it cannot be had", () => {
    const heim = carry(trondelag, { from: "2019-06-01", to: "2021-01-01" }).find(({ code }) => code === "5055");
    expect(heim).toMatchObject({
      kind: "refused",
      because: {
        nb: "Tall for Heim finnes ikke før 1.1.2020: Snillfjord ble da delt mellom Heim, Hitra og Orkland, og ingen kilde deler de eldre tallene.",
      },
    });
  });

  test("all but the three heirs of Snillfjord can be carried from 2015", () => {
    const refused = carry(trondelag, { from: "2015-12-31", to: "2021-01-01" }).filter(({ kind }) => kind === "refused");
    expect(refused.map(({ code }) => code).toSorted()).toEqual(["5055", "5056", "5059"]);
  });

  test("figures are never carried backwards", () => {
    expect(() => carry(trondelag, { from: "2021-01-01", to: "2015-01-01" })).toThrow(/backwards/);
  });
});

describe("population (Statistics Norway, table 07459, 1 January 2020)", () => {
  const on2020 = { on: "2020-01-01", ageGroup: "total" } as const;

  test("468 702 inhabitants, of whom 96 431 aged 0–17", () => {
    expect(known(populationOf(trondelag, { level: "region", id: "trondelag" }, on2020))).toBe(468702);
    expect(
      known(populationOf(trondelag, { level: "region", id: "trondelag" }, { on: "2020-01-01", ageGroup: "0-17" })),
    ).toBe(96431);
  });

  test.each([
    ["namdalen", 8098],
    ["innherred", 13947],
    ["trondheimsregionen", 57520],
    ["kystregion", 12394 - 391],
    ["fjellregion", 4472],
  ])("%s has %d children; Rindal's 391 are in no network, since its network is not known", (id, children) => {
    expect(known(populationOf(trondelag, { level: "network", id }, { on: "2020-01-01", ageGroup: "0-17" }))).toBe(
      children,
    );
  });

  test("the coast's are inferred, since its municipalities are; Innherred's are confirmed", () => {
    const children = { on: "2020-01-01", ageGroup: "0-17" } as const;
    expect(populationOf(trondelag, { level: "network", id: "kystregion" }, children)).toMatchObject({
      status: "inferred",
      sources: expect.arrayContaining(["slutning-geografi", "ssb-07459-2020"]),
    });
    expect(populationOf(trondelag, { level: "network", id: "innherred" }, children)).toMatchObject({
      status: "confirmed",
    });
  });

  test("the base has inhabitants while it lasted", () => {
    const children = { on: "2020-01-01", ageGroup: "0-17" } as const;
    expect(known(populationOf(trondelag, base, { ...children, organisation: "2020-12-31" }))).toBe(8098 + 13947);
    expect(populationOf(trondelag, base, children).kind).toBe("unknown");
  });

  test("Trondheim of 2021 has no inhabitants of 2019: those were counted without Klæbu", () => {
    const counted = trondelag.population.map((row) => ({ ...row, period_start: "2019-01-01" }));
    const older = { ...trondelag, population: counted };
    const options = { on: "2019-01-01", ageGroup: "total" } as const;
    expect(populationOf(older, { level: "municipality", id: "5001" }, options)).toMatchObject({
      because: { nb: expect.stringContaining("kommunegrensene ble endret 1.1.2020") },
    });
  });

  test("a service has its part inside the region: Indre Nordmøre is Rindal's 2 003, Heimdal its district's 42 152", () => {
    expect(known(populationOf(trondelag, { level: "service", id: "indre-nordmore" }, on2020))).toBe(2003);
    expect(known(populationOf(trondelag, { level: "service", id: "trondheim-heimdal" }, on2020))).toBe(42152);
  });

  test("a day without figures is not known", () => {
    expect(
      populationOf(trondelag, { level: "region", id: "trondelag" }, { on: "2019-01-01", ageGroup: "total" }).kind,
    ).toBe("unknown");
  });
});

describe("the tile map", () => {
  test("has the 38 municipalities of 2021, no two on one tile", () => {
    const tiles = tileMap(trondelag, "2021-01-01");
    expect(new Set(tiles.map(({ column, row, part }) => `${column} ${row} ${part}`)).size).toBe(38);
  });

  test("shows every municipality of 2018 and 2019, those that later merged in one tile", () => {
    expect(tileMap(trondelag, "2018-01-01")).toHaveLength(47);
    expect(tileMap(trondelag, "2019-06-01")).toHaveLength(48);
    expect(tileMap(trondelag, "2019-06-01").filter(({ parts }) => parts > 1).length).toBeGreaterThan(10);
  });
});
