import {
  accessOf,
  answerState,
  fragileOffers,
  freeOffers,
  hasAccess,
  isCounted,
  municipalitiesOn,
  offersOf,
  populationOf,
  registerOf,
  registerPeriods,
  servicesOn,
  staysHidden,
} from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { grouped, known, regionOf } from "./packs.ts";

const { region, figures } = regionOf("eksempelfylket");
const { pack } = region;
const day = "2025-01-01";
const networks = new Map(pack["structure/network_services.csv"].map(({ service, network }) => [service, network]));
const children = { on: day, ageGroup: "0-17" } as const;

describe("the register, filled in", () => {
  const counted = offersOf(region).filter(isCounted);
  const answers = pack["offers/answers.csv"];

  test("asks about 30 offers: 13 of the pyramid, 6 methods and 11 functions of a base", () => {
    const of = (group: string) => counted.filter((offer) => offer.group === group).length;
    expect([of("pyramid"), of("method"), of("base_function")]).toEqual([13, 6, 11]);
    const statutory = offersOf(region)
      .filter((offer) => !isCounted(offer))
      .map(({ id }) => id);
    expect(answers.filter(({ offer }) => statutory.includes(offer))).toEqual([]);
  });

  test("in the first half of 2025, 18 services have answered, 1 by half, 1 half a year ago and 2 never", () => {
    expect(registerPeriods(region)).toEqual(["2024H2", "2025H1"]);
    const register = registerOf(region, "2025H1");
    const states = known(servicesOn(region, day)).map(({ id }) => answerState(region, register, id));
    const of = (state: string, age: number) =>
      states.filter((one) => one.state === state && one.halfYearsOld === age).length;
    expect([of("answered", 0), of("half_filled", 0), of("answered", 1), of("not_submitted", 0)]).toEqual([18, 1, 1, 2]);
    expect(registerOf(region, "2024H2").answers).toHaveLength(17);
  });

  test("what Trollnes said was free in 2024H2, three offers, is free no more in 2025H1, when it has not answered", () => {
    const free = (period: string) =>
      freeOffers(registerOf(region, period))
        .filter(({ service }) => service === "trollnes")
        .map(({ offer }) => offer);
    expect(free("2024H2")).toEqual(["omsorgspakken", "cos", "trygg-base"]);
    expect(free("2025H1")).toEqual([]);
  });

  test("what is shared, lent and counselled is said where it can be, and only there", () => {
    const methods = new Set(pack["offers/methods.csv"].map(({ id }) => id));
    for (const row of answers) {
      expect(row.shared_with !== undefined).toBe(row.availability === "shared");
      expect(row.assignments !== undefined).toBe(row.capacity === "number");
      expect(row.capacity !== "not_stated").toBe(row.availability === "exists" || row.availability === "shared");
      if (!methods.has(row.offer))
        expect([row.counsellors, row.without_casework]).toEqual(["not_stated", "not_stated"]);
      if (methods.has(row.offer)) expect(row.counsellors).not.toBe("not_stated");
      if (row.counsellors === "one" || row.counsellors === "two_or_more")
        expect(["exists", "shared"]).toContain(row.availability);
    }
  });

  test("who shares with the network shares with somebody, but for one conflict: Tussmo's groups", () => {
    const alone = answers.filter(
      (row) =>
        row.shared_with === "network" &&
        !answers.some(
          (other) =>
            other.period === row.period &&
            other.offer === row.offer &&
            other.shared_with === "network" &&
            other.service !== row.service &&
            networks.get(other.service) === networks.get(row.service),
        ),
    );
    expect(alone.map(({ service, offer, period }) => `${service} ${offer} ${period}`)).toEqual([
      "tussmo gruppetilbud 2024H2",
      "tussmo gruppetilbud 2025H1",
    ]);
  });

  test("an agreement that is in force is about an offer that the provider says it has", () => {
    const inForce = pack["offers/agreements.csv"].filter(({ valid_to }) => valid_to === undefined || valid_to > day);
    expect(inForce).toHaveLength(6);
    for (const { provider, offer } of inForce) {
      const answer = answers.find((row) => row.service === provider && row.offer === offer && row.period === "2025H1");
      expect(["exists", "shared"]).toContain(answer?.availability);
    }
    expect(
      pack["offers/agreements.csv"].filter(({ valid_to }) => valid_to !== undefined && valid_to <= day),
    ).toHaveLength(1);
  });

  test("a mailbox is under the reserved domain, one for each service that has answered", () => {
    expect(pack["offers/mailboxes.csv"]).toHaveLength(20);
    for (const { service, mailbox } of pack["offers/mailboxes.csv"])
      expect(mailbox).toBe(["barnevern", `${service}.example`].join("@"));
  });

  test("the offers, methods, functions and measure types are those of the real pack", () => {
    const real = regionOf("trondelag").region.pack;
    const files = ["pyramid", "methods", "base_functions", "measure_types"] as const;
    for (const file of files) {
      const rows = (of: typeof pack) => of[`offers/${file}.csv`].map(({ source: _, status: __, ...row }) => row);
      expect(rows(pack)).toEqual(rows(real));
    }
  });
});

describe("the network to count by hand: Tussedalen", () => {
  test("has 3 services and 6 municipalities with 3 600 children: 1 600, 1 350 and 650", () => {
    const within = { level: "network", id: "tussedalen" } as const;
    expect(known(municipalitiesOn(region, day, within))).toHaveLength(6);
    expect(known(populationOf(region, within, children))).toBe(3600);
    const services = known(servicesOn(region, day, within)).map(({ id }) => id);
    expect(services).toEqual(["tussmo", "tussli", "tussas"]);
    expect(services.map((id) => known(populationOf(region, { level: "service", id }, children)))).toEqual([
      1600, 1350, 650,
    ]);
  });

  // Tussmo, Tussli and Tussås, read off offers/answers.csv and offers/agreements.csv by hand.
  test.each([
    ["barnevernvakt", "across", "across", "none", 2950],
    ["fosterhjemsnettverk", "across", "none", "none", 1600],
    ["felles-innkjop", "none", "none", "none", 0],
    ["nytilsattopplaering", "own", "none", "none", 1600],
    ["strukturerende-endringstiltak", "network", "network", "none", 2950],
    ["gruppetilbud", "network", "none", "none", 1600],
    ["jurist-psykolog", "bought", "none", "bought", 2250],
    ["fosterhjemsressurser-til-veiledning", "none", "own", "not_stated", 1350],
    ["tilsynsforerkurs", "network", "network", "network", 3600],
    ["akutt-og-voldsteam", "none", "none", "not_stated", 0],
    ["kompenserende-tiltak", "own", "own", "own", 3600],
    ["rad-og-veiledning", "own", "own", "own", 3600],
    ["omsorgspakken", "own", "none", "not_stated", 1600],
    ["cos", "own", "agreement", "none", 2950],
    ["trygg-base", "network", "network", "none", 2950],
    ["marte-meo", "none", "own", "not_stated", 1350],
    ["pmto", "none", "none", "not_stated", 0],
    ["mst", "bought", "bought", "bought", 3600],
    ["fft", "bought", "none", "not_stated", 1600],
    ["base-teamleder", "network", "network", "not_stated", 2950],
    ["base-familieveiledere", "network", "network", "not_stated", 2950],
    ["base-psykolog", "none", "none", "not_stated", 0],
  ] as const)("%s: %s, %s, %s; %d children reach it", (id, ...expected) => {
    const register = registerOf(region, "2025H1");
    const offer = offersOf(region).find((of) => of.id === id);
    if (!offer) throw new Error(id);
    const hows = ["tussmo", "tussli", "tussas"].map((service) => accessOf(region, register, service, offer).how);
    const reached = [1600, 1350, 650].filter((_, index) => hasAccess(hows[index] ?? "none"));
    expect([...hows, reached.reduce((sum, children) => sum + children, 0)]).toEqual(expected);
  });

  test("Trygg Base hangs on Tussmo's one counsellor for 2 950 children, Marte Meo on Tussli's for 1 350", () => {
    const own = fragileOffers(region, registerOf(region, "2025H1"))
      .filter(({ service }) => networks.get(service) === "tussedalen")
      .map(({ offer, service, children: count }) => [offer.id, service, count]);
    expect(own).toEqual([
      ["trygg-base", "tussmo", 2950],
      ["marte-meo", "tussli", 1350],
    ]);
  });
});

describe("the log of two bases, as counts", () => {
  const log = figures.request_log.map((row) => ({ ...row, requests: row.requests as number | null }));
  const groups = grouped(log, ({ unit, period_start, facet }) => `${unit} ${period_start} ${facet}`);
  const totals = grouped(log, ({ unit, period_start }) => `${unit} ${period_start}`);

  test("every facet adds up to the half-year's requests, where nothing is hidden: 41, 43, 84 and 85", () => {
    const sums = [...totals].map(([group, rows]) => {
      const facets = [...grouped(rows, ({ facet }) => facet).values()].filter((facet) =>
        facet.every(({ requests }) => requests !== null),
      );
      const of = new Set(facets.map((facet) => facet.reduce((sum, { requests }) => sum + (requests ?? 0), 0)));
      expect(of.size).toBe(1);
      return [group, [...of][0]];
    });
    expect(Object.fromEntries(sums)).toEqual({
      "huldreskogen 2024-07-01": 41,
      "huldreskogen 2025-01-01": 43,
      "byringen 2024-07-01": 84,
      "byringen 2025-01-01": 85,
    });
  });

  test("no count from 1 to 3 is shown, and none can be computed from the total", () => {
    for (const [group, rows] of groups) {
      const shown = rows.flatMap(({ requests }) => requests ?? []);
      expect(shown.filter((count) => count < 4)).toEqual([]);
      const hidden = rows.length - shown.length;
      expect(hidden).not.toBe(1);
      const whole = totals.get(group.split(" ").slice(0, 2).join(" ")) ?? [];
      const reason = whole.filter(({ facet }) => facet === "reason");
      const total = reason.reduce((sum, { requests }) => sum + (requests ?? 0), 0);
      const left = total - shown.reduce((sum, count) => sum + count, 0);
      if (hidden === 0) expect(left).toBe(0);
      else expect([hidden, 3 * hidden]).not.toContain(left);
    }
  });

  test("Huldreskogen hides two of a kind that are 5, 5, 5 and 8 together, and two of 5 may be 1 and 4", () => {
    const left = [...groups].flatMap(([group, rows]) => {
      const counts = rows.map(({ requests }) => requests);
      if (!counts.includes(null)) return [];
      const [unit, start, facet] = group.split(" ");
      const total = { "2024-07-01": 41, "2025-01-01": 43 }[start ?? ""] ?? 0;
      expect([group, staysHidden(counts, total)]).toEqual([group, true]);
      const shown = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      return [[unit, start, facet, counts.filter((count) => count === null).length, total - shown]];
    });
    expect(left).toEqual([
      ["huldreskogen", "2024-07-01", "request_type", 2, 5],
      ["huldreskogen", "2024-07-01", "outcome", 2, 5],
      ["huldreskogen", "2025-01-01", "request_type", 2, 5],
      ["huldreskogen", "2025-01-01", "outcome", 2, 8],
    ]);
  });

  test("Huldreskogen's log has as many requests and assisted as its services' two quarters", () => {
    for (const [start, end, received] of [
      ["2024-07-01", "2025-01-01", 41],
      ["2025-01-01", "2025-07-01", 43],
    ] as const) {
      const own = figures.requests.filter(
        ({ unit, period_start }) =>
          period_start >= start && period_start < end && networks.get(unit) === "huldreskogen",
      );
      expect(own.reduce((sum, row) => sum + Number(row.received), 0)).toBe(received);
      const assisted = log.find(
        (row) => row.unit === "huldreskogen" && row.period_start === start && row.category === "assisted",
      );
      expect(own.reduce((sum, row) => sum + Number(row.assisted), 0)).toBe(assisted?.requests);
    }
  });
});
