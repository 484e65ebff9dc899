import { describe, expect, test } from "vitest";
import {
  areasToServices,
  carriedMunicipalities,
  municipalitiesTo,
  municipalitiesToArea,
  municipalitiesToNetworks,
  type Region,
  type Stretch,
  servicesTo,
  type UnitMap,
  type UnitMapRow,
} from "../../src/index.js";
import type { RegionPack } from "../../src/region/pack.js";
import { small } from "../region/small-region.js";

const member = (
  memberLevel: UnitMapRow["memberLevel"],
  member: string,
  unit: string,
  status: UnitMapRow["status"],
  source: string,
): UnitMapRow => ({ memberLevel, member, unit, status, source });

/** The small region with other rows in some of its files. */
const smallWith = (files: Partial<RegionPack>): Region => ({ ...small, pack: { ...small.pack, ...files } });

const [first, last] = ["0001-01-01", "9999-12-31"];
const skog = { level: "network", id: "skog" } as const;
const valid = { valid_to: undefined, note: undefined, source: "s", status: "confirmed" } as const;

describe("areas to services", () => {
  test("of 2020 are Furu's municipality and the district of Lind that has a service, on the borders since the merger", () => {
    expect(areasToServices(small, "2020-06-01")).toEqual({
      kind: "map",
      level: "service",
      rows: [
        member("municipality", "0003", "furu", "inferred", "area"),
        member("district", "000401", "lind", "confirmed", "s"),
      ],
      during: { from: "2020-01-01", to: last },
    });
  });

  test("of 2019 are Ask's alone, until the day of the merger", () => {
    expect(areasToServices(small, "2019-12-31")).toEqual({
      kind: "map",
      level: "service",
      rows: [member("municipality", "0001", "ask", "confirmed", "area")],
      during: { from: "2018-01-01", to: "2020-01-01" },
    });
  });

  test("hold for the days with the same members, not for those before another came or after one left", () => {
    const rows = (from: string, to?: string) => ({ ...valid, valid_from: from, valid_to: to });
    const region = smallWith({
      "structure/service_areas.csv": [
        { area: "0003", service: "furu", ...rows("2020-01-01", "2020-04-01"), status: "inferred" },
        { area: "0003", service: "furu", ...rows("2020-04-01") },
        { area: "0004", service: "furu", ...rows("2020-09-01", "2021-03-01") },
      ],
    });
    const during = (day: string) => areasToServices(region, day).during;
    expect(during("2020-02-01")).toEqual({ from: "2020-01-01", to: "2020-09-01" });
    expect(during("2020-08-31")).toEqual({ from: "2020-01-01", to: "2020-09-01" });
    expect(during("2020-09-01")).toEqual({ from: "2020-09-01", to: "2021-03-01" });
    expect(during("2022-01-01")).toEqual({ from: "2021-03-01", to: last });
  });

  test("leave out a municipality outside the region, and take the row that holds on the day", () => {
    const [lind] = small.pack["structure/municipalities.csv"].slice(-1);
    if (!lind) throw new Error("no municipality");
    const region = smallWith({
      "structure/municipalities.csv": [
        ...small.pack["structure/municipalities.csv"],
        { ...lind, code: "0009", in_region: "no" },
      ],
      "structure/service_areas.csv": [
        { area: "0009", service: "furu", valid_from: "2018-01-01", ...valid },
        { area: "0003", service: "furu", valid_from: "2018-01-01", ...valid, valid_to: "2020-01-01", source: "old" },
        ...small.pack["structure/service_areas.csv"],
      ],
    });
    expect(areasToServices(region, "2020-06-01").rows).toEqual(areasToServices(small, "2020-06-01").rows);
  });
});

describe("municipalities to networks", () => {
  test("of 2020 are Furu by its service, as sure as the least sure link; Lind's is not known while a district's is not", () => {
    expect(municipalitiesToNetworks(small, "2020-06-01")).toEqual({
      kind: "map",
      level: "network",
      rows: [member("municipality", "0003", "skog", "inferred", "area network")],
      during: { from: "2020-01-01", to: last },
    });
  });

  test("of 2019 are Ask by its service and Bjørk as is stated", () => {
    expect(municipalitiesToNetworks(small, "2019-06-01").rows).toEqual([
      member("municipality", "0001", "skog", "confirmed", "area network"),
      member("municipality", "0002", "skog", "inferred", "stated"),
    ]);
  });

  test("are none before the day the network's services are listed, and some from that day", () => {
    const region = smallWith({
      "structure/networks.csv": small.pack["structure/networks.csv"].map((row) => ({
        ...row,
        services_known_from: "2019-06-01",
      })),
    });
    expect(municipalitiesToNetworks(region, "2019-05-31").rows).toEqual([]);
    expect(municipalitiesToNetworks(region, "2019-06-01").rows).toHaveLength(2);
    expect(municipalitiesToNetworks(small, "2017-01-01").rows).toEqual([]);
  });
});

describe("municipalities to a part of the region", () => {
  test("of a network in 2019 are Ask and Bjørk, as sure as the less sure of the two", () => {
    const { level, rows, during } = municipalitiesTo(small, skog, "2019-06-01");
    expect([level, during]).toEqual(["network", { from: "2018-01-01", to: "2020-01-01" }]);
    expect(rows.map(({ member, unit, status }) => [member, unit, status])).toEqual([
      ["0001", "skog", "inferred"],
      ["0002", "skog", "inferred"],
    ]);
    expect(new Set(rows[0]?.source.split(" "))).toEqual(new Set(["area", "network", "stated"]));
  });

  test("of all the region in 2020 are Furu and Lind", () => {
    const { level, rows } = municipalitiesTo(small, { level: "region", id: "small" }, "2020-06-01");
    expect([level, ...rows.map(({ memberLevel, member, unit }) => `${memberLevel} ${member} ${unit}`)]).toEqual([
      "region",
      "municipality 0003 small",
      "municipality 0004 small",
    ]);
  });

  test("of an area hold while it stood and the borders did: from its first day to the merger, and from that to its last", () => {
    const base = { level: "area", id: "base" } as const;
    expect(municipalitiesTo(small, base, "2019-06-01").during).toEqual({ from: "2019-01-01", to: "2020-01-01" });
    expect(municipalitiesTo(small, base, "2020-03-01").during).toEqual({ from: "2020-01-01", to: "2020-06-01" });
    expect(municipalitiesTo(small, base, "2020-03-01").rows).toHaveLength(1);
    expect(municipalitiesTo(small, base, "2020-07-01").rows).toEqual([]);
  });

  test("of a former county are those it was made of, as long as it stood", () => {
    expect(municipalitiesToArea(small, "fylke")).toEqual({
      kind: "map",
      level: "area",
      rows: [member("municipality", "0004", "fylke", "confirmed", "s")],
      during: { from: "2018-01-01", to: last },
    });
    expect(municipalitiesToArea(small, "base")).toMatchObject({
      rows: [],
      during: { from: "2019-01-01", to: "2020-06-01" },
    });
  });
});

describe("services to a part of the region", () => {
  const mapTo = (region: Region, period: Stretch, part: Parameters<typeof servicesTo>[1] = skog): UnitMap => {
    const map = servicesTo(region, part, period);
    if (map.kind === "no_map") throw new Error(map.because.nb);
    return map;
  };
  const namesOf = (region: Region, from: string, to: string, part: Parameters<typeof servicesTo>[1] = skog) =>
    mapTo(region, { from, to }, part).rows.map(({ member }) => member);

  test("over two years are every service that was in it on any day: the one that was renamed and the one it became", () => {
    const period = { from: "2019-01-01", to: "2021-01-01" };
    expect(servicesTo(small, skog, period)).toEqual({
      kind: "map",
      level: "network",
      rows: ["ask", "furu", "lind"].map((id) => member("service", id, "skog", "confirmed", "network")),
      during: period,
    });
  });

  test("are those of the days alone: Ask to the last day of 2019, Furu and Lind from the first of 2020", () => {
    expect(namesOf(small, "2019-01-01", "2020-01-01")).toEqual(["ask"]);
    expect(namesOf(small, "2020-01-01", "2020-07-01")).toEqual(["furu", "lind"]);
  });

  test("are as sure as the least sure of a service's rows, and name the sources of both", () => {
    const region = smallWith({
      "structure/network_services.csv": [
        {
          service: "lind",
          network: "skog",
          valid_from: "2018-01-01",
          ...valid,
          valid_to: "2020-01-01",
          status: "inferred",
        },
        ...small.pack["structure/network_services.csv"],
      ],
    });
    expect(mapTo(region, { from: "2019-01-01", to: "2021-01-01" }).rows).toContainEqual(
      member("service", "lind", "skog", "inferred", "s network"),
    );
  });

  test("are none where the list was not known on the first day", () => {
    const networks = small.pack["structure/networks.csv"].map((row) => ({ ...row, services_known_from: "2019-01-01" }));
    const region = smallWith({ "structure/networks.csv": networks });
    const period = { from: "2018-12-31", to: "2020-01-01" };
    expect(servicesTo(region, skog, period)).toEqual({
      kind: "no_map",
      level: "network",
      unit: "skog",
      memberLevel: "service",
      because: {
        nb: expect.stringContaining("ikke kjent"),
        nn: expect.stringContaining("ikkje kjent"),
        en: expect.stringContaining("not known"),
      },
      during: period,
    });
    expect(namesOf(region, "2019-01-01", "2020-01-01")).toEqual(["ask"]);
  });

  test("are none where one of them moved to another network; the region has it all the same, its network known or not", () => {
    const [network] = small.pack["structure/networks.csv"];
    if (!network) throw new Error("no network");
    const region = smallWith({
      "structure/networks.csv": [network, { ...network, id: "fjord", name: "Fjord" }],
      "structure/network_services.csv": [
        ...small.pack["structure/network_services.csv"].filter(({ service }) => service !== "lind"),
        { service: "lind", network: "skog", valid_from: "2020-01-01", ...valid, valid_to: "2020-07-01" },
        { service: "lind", network: "fjord", valid_from: "2020-07-01", ...valid },
        { service: "gran", network: undefined, valid_from: "2018-01-01", ...valid, status: "unknown" },
      ],
    });
    expect(servicesTo(region, skog, { from: "2020-01-01", to: "2021-01-01" })).toMatchObject({
      kind: "no_map",
      because: { nb: expect.stringContaining("kan ikke deles opp") },
    });
    expect(namesOf(region, "2020-01-01", "2020-07-01")).toEqual(["furu", "lind"]);
    expect(namesOf(region, "2020-01-01", "2021-01-01", { level: "region", id: "small" })).toEqual([
      "furu",
      "lind",
      "gran",
    ]);
  });
});

describe("municipalities carried to later borders", () => {
  const days = { from: "2019-01-01", to: "2020-06-01" };

  test("are Ask and Bjørk for Furu, as sure as the less sure merger, and Lind for itself", () => {
    expect(carriedMunicipalities(small, days)).toEqual({
      kind: "map",
      level: "municipality",
      rows: [
        member("municipality", "0001", "0003", "unknown", "s"),
        member("municipality", "0002", "0003", "unknown", "s"),
        member("municipality", "0004", "0004", "confirmed", ""),
      ],
      during: { from: first, to: "2020-01-01" },
      boundaries: "2020-01-01",
    });
  });

  test("are none into a municipality that took a part of one that was split", () => {
    const changes = small.pack["structure/municipality_changes.csv"].map((row) => ({ ...row, kind: "split" as const }));
    const region = smallWith({ "structure/municipality_changes.csv": changes });
    expect(carriedMunicipalities(region, days).rows.map(({ member }) => member)).toEqual(["0004"]);
  });
});
