import {
  childrenWithMeasuresDuringYear,
  inhabitants,
  positionsPerThousandChildren,
  requestsReceived,
  sickLeaveFromDays,
} from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { figureScope } from "../../dashboard/src/views/parts/figure-scope.ts";
import { groupedTable } from "../../dashboard/src/views/parts/grouped-table.ts";
import { metricsOf } from "../../dashboard/src/views/parts/themes.ts";
import { sheetQuestions } from "../../dashboard/src/views/sheet-questions.ts";
import { sizePeers } from "../../dashboard/src/views/size-peers.ts";
import { unitFigures } from "../../dashboard/src/views/unit-figures.ts";
import { unitFilter } from "../../dashboard/src/views/unit-filter.ts";
import { unitMissing } from "../../dashboard/src/views/unit-missing.ts";
import { unitOffers } from "../../dashboard/src/views/unit-offers.ts";
import { staticDocument } from "../../dashboard/static-document.ts";
import { drawn, plain } from "./drawn.ts";
import { cell, cubeOf } from "./explored-cube.ts";

const sources = [{ id: "rapport", title: "Rapport", publisher: "Utgiver", kind: "report" }];
const bodyOf = (figure: HTMLElement, table = "table") =>
  [...(figure.querySelector(table)?.querySelectorAll("tbody tr") ?? [])].map((row) =>
    [...row.querySelectorAll("th, td")].map((part) => plain(part.textContent)),
  );
const relation = (id: string, kind: string, to: string, name: string, more = {}) => ({
  ...{ level: "service", id, relation: kind, to_level: "service", to_id: to, to_name: name, has_page: "yes" },
  ...more,
});
const of2024 = { periodStart: "2024-01-01", periodEnd: "2024-04-01" };

describe("those nearest in size", () => {
  const peers = [
    relation("b", "peer", "c", "Cnes"),
    relation("b", "peer", "b", "Bø"),
    relation("b", "peer", "a", "Alvik"),
  ];
  const requests = [
    cell({ unit: "a", name: "Alvik", ...of2024, components: { received: 3 } }),
    cell({ unit: "b", name: "Bø", ...of2024, components: { received: 7 } }),
    cell({ unit: "d", name: "Dal", ...of2024, components: { received: 900 } }),
  ];
  const children = [
    ["a", "Alvik", 1200],
    ["b", "Bø", 1000],
    ["c", "Cnes", 900],
  ].map(([unit, name, persons]) =>
    cell({
      ...{ unit: String(unit), name: String(name), components: { persons: Number(persons) } },
      ...{ periodStart: "2024-01-01", periodEnd: "2024-01-02", dimensions: { age_group: "0-17" } },
    }),
  );
  const figure = drawn(
    sizePeers,
    { peers, cells: cubeOf(requestsReceived, requests), children: cubeOf(inhabitants, children), sources },
    { metric: "requests_received", service: "b", region: "liten" },
  );

  test("stand by how many children they have, never by value, and one without a figure says so", () => {
    expect(bodyOf(figure).map(([name, size, , value]) => [name, size, value])).toEqual([
      ["Cnes", "900", "ingen tall"],
      ["Bø", "1 000", "7 henvendelser"],
      ["Alvik", "1 200", "3 henvendelser"],
    ]);
  });

  test("are chosen by a rule that the caption says, with the day the children were counted", () => {
    expect(plain(figure.querySelector("figcaption")?.textContent)).toContain(
      "De tre nærmeste med færre barn 0–17 år og de tre nærmeste med flere, slik barna ble talt 1.1.2024.",
    );
    expect(plain(figure.querySelector(".finding")?.textContent)).toContain("2 av 3 har tall");
  });

  test("are not drawn where none of them has a figure, though others have", () => {
    const none = drawn(
      sizePeers,
      { peers, cells: cubeOf(requestsReceived, requests.slice(2)), children: cubeOf(inhabitants, children), sources },
      { metric: "requests_received", service: "b", region: "liten" },
    );
    expect(none.textContent).toBe("");
  });

  test("are not drawn on the page of a unit that has nothing itself", () => {
    const silent = drawn(
      sizePeers,
      { peers, cells: cubeOf(requestsReceived, requests), children: cubeOf(inhabitants, children), sources },
      { metric: "requests_received", service: "c", region: "liten" },
    );
    expect(silent.textContent).toBe("");
  });

  test("have no word of a line of uncertainty where the metric has none", () => {
    const positions = cubeOf(positionsPerThousandChildren, [
      cell({ unit: "b", name: "Bø", ...of2024, components: { per_1000_aged_0_17: 4.2 } }),
    ]);
    const drawing = drawn(
      sizePeers,
      { peers, cells: positions, children: cubeOf(inhabitants, children), sources },
      { metric: "positions_per_thousand_children", service: "b", region: "liten" },
    );
    expect(drawing.textContent).toContain("4,2");
    expect(drawing.textContent).not.toContain("Streken er");
  });
});

describe("whom the figures are of", () => {
  const area = (id: string, to: string, name: string, more = {}) =>
    relation(id, "municipality", to, name, { to_level: "municipality", ...more });
  const areas = [area("a", "1", "Nes"), area("a", "2", "Vik"), area("b", "3", "By"), area("c", "3", "By")];
  const said = (level: "service" | "municipality" | "network", id: string, own: readonly (typeof areas)[number][]) =>
    plain(figureScope(staticDocument, { level, id }, own, areas)?.textContent);
  const served = (id: string, ...services: readonly [string, string][]) =>
    services.map(([to, name]) => relation(id, "service", to, name, { level: "municipality" }));

  test("a service of two municipalities says that nothing is divided between them, and who is outside the region", () => {
    expect(said("service", "a", areas.slice(0, 2))).toContain(
      "gjelder Nes og Vik samlet. De er ikke fordelt på kommunene.",
    );
    expect(said("service", "a", [area("a", "1", "Nes"), area("a", "9", "Os", { has_page: null })])).toContain(
      "Os ligger utenfor regionen: folketallet er uten innbyggerne der.",
    );
  });

  test("one of several services of a municipality says that the whole municipality's figures are not divided", () => {
    expect(said("service", "b", areas.slice(2, 3))).toContain("én av flere i By, og tallene gjelder bare den.");
  });

  test("a municipality that shares its service names with whom, and leads to the service's own page", () => {
    const shared = figureScope(
      staticDocument,
      { level: "municipality", id: "1" },
      served("1", ["a", "Nes og Vik"]),
      areas,
    );
    expect(plain(shared?.textContent)).toMatch(
      /^Kommunen deler barneverntjeneste med Vik\. .*ikke fordelt på kommunene/,
    );
    expect(shared?.querySelector("a")?.getAttribute("href")).toBe("../tjeneste/a.html");
  });

  test("a municipality of two services leads to both, and divides nothing", () => {
    const both = figureScope(
      staticDocument,
      { level: "municipality", id: "3" },
      served("3", ["b", "Bø"], ["c", "Cnes"]),
      areas,
    );
    expect(plain(both?.textContent)).toContain("Kommunen har 2 barneverntjenester.");
    expect(both?.querySelectorAll("a")).toHaveLength(2);
  });

  test("a network says nothing of it: its figures are sums, and say so", () => {
    expect(said("network", "nord", [])).toBe("");
  });
});

describe("a service's own offers", () => {
  const offer = (id: string, name: string, tier: string) => ({
    id,
    name,
    tier,
    group: "pyramid",
    counted: 1,
    kind: "voluntary",
  });
  const answer = (service: string, id: string, availability: string, more = {}) => ({
    ...{ service, service_name: service.toUpperCase(), offer: id, availability, counsellors: "not_stated", lends: 0 },
    ...{ without_casework: "not_stated", how: "none", ...more },
  });
  const rows = {
    unit: [{ level: "service", id: "a", name: "Alvik" }],
    offers: [offer("x", "Foreldreveiledning", "own_service"), offer("y", "Nettverksmøte", "network_base")],
    services: [
      { service: "a", network: "nord", period: "2025H1", half_years_old: 0 },
      { service: "b", network: "nord", period: "2025H1", half_years_old: 0 },
      { service: "c", network: "sor", period: "2025H1", half_years_old: 0 },
    ],
    said: [
      answer("a", "x", "exists", { counsellors: "one", lends: 1 }),
      answer("a", "y", "missing"),
      answer("b", "y", "exists", { lends: 1 }),
      answer("c", "y", "exists"),
    ],
    own: [{ service: "a", name: "Sommerleir", availability: "planned", kind: "voluntary" }],
    fragile: [{ service: "a", offer: "x", offer_name: "Foreldreveiledning" }],
    near: [{ level: "service", id: "a", relation: "network", to_id: "nord" }],
    sources,
  };
  const params = { service: "a", region: "liten" };

  test("are told by tier, with counsellors and who near has what is lacking, and nobody outside its surroundings", () => {
    const table = bodyOf(drawn(unitOffers, rows, params));
    expect(table).toContainEqual(["Foreldreveiledning", "finnes", "én veileder, kan låne bort", ""]);
    expect(table).toContainEqual(["Nettverksmøte", "mangler", "", "B (kan låne bort)"]);
    expect(table).toContainEqual(["Sommerleir", "planlagt", "", ""]);
  });

  test("name what hangs on one counsellor here, and count only what the service has answered", () => {
    const figure = drawn(unitOffers, rows, params);
    expect(plain(figure.textContent)).toContain("Henger på én veileder her: Foreldreveiledning.");
    expect(plain(figure.querySelector(".finding")?.textContent)).toBe(
      "Alvik har, deler eller kjøper 1 av de 2 tilbudene den har svart på",
    );
  });

  test("that nobody has answered of are one sentence and the service's own form", () => {
    const about = [{ name: "Liten", register_period: "2026H2" }];
    const silent = drawn(unitOffers, { ...rows, said: rows.said.slice(2), about }, params);
    expect(plain(silent.textContent)).toContain("Ikke innsendt: Alvik har ikke svart på tiltaksregisteret.");
    expect(silent.querySelector("a")?.getAttribute("data-file")).toBe(
      "../../skjema/liten/tiltaksregisteret-a-2026H2.html",
    );
    expect(silent.querySelector("table")).toBeNull();
  });
});

describe("the questions for the meeting", () => {
  const services = ["a", "b"].map((id) => relation("nord", "service", id, id, { level: "network" }));
  const leave = (membersFound: number) =>
    cubeOf(sickLeaveFromDays, [
      cell(
        {
          ...{ unit: "nord", name: "Nord", periodStart: "2024-01-01", periodEnd: "2025-01-01" },
          components: { lost_days: 300, agreed_days: 4000, employees: 100, absences: 90, absent: 30 },
        },
        {
          ...{
            level: "network",
            membersFound,
            membersExpected: 2,
            dimensions: { type: "total", population: "child_welfare_services" },
          },
        },
      ),
    ]);
  const asked = (membersFound: number, state: string) =>
    plain(
      drawn(
        sheetQuestions,
        {
          members: services,
          answered: [
            { service: "a", state: "answered" },
            { service: "b", state },
            { service: "elsewhere", state: "not_submitted" },
          ],
          leave: leave(membersFound),
        },
        { network: "nord", region: "liten" },
      ).textContent,
    );

  test("do not ask who has not sent in where everybody of the unit has", () => {
    expect(asked(2, "answered")).not.toContain("Hvilke tjenester har ikke sendt inn");
    expect(asked(2, "answered")).toContain("Hva er gjort med vedtakene");
  });

  test("ask it where one service lacks a figure, or has answered the register by half", () => {
    expect(asked(1, "answered")).toContain("Hvilke tjenester har ikke sendt inn");
    expect(asked(2, "half_filled")).toContain("Hvilke tjenester har ikke sendt inn");
  });
});

describe("choices on a unit's page", () => {
  const at = (year: number, type: string) =>
    cell(
      {
        ...{ unit: "a", name: "Alvik", periodStart: `${year}-01-01`, periodEnd: `${year}-04-01` },
        components: { lost_days: 300, agreed_days: 4000, employees: 100, absences: 90, absent: 90 },
      },
      { dimensions: { type, population: "child_welfare_services" } },
    );
  const choices = (...cells: ReturnType<typeof at>[]) =>
    drawn(
      unitFilter,
      { sick_leave_from_days: cubeOf(sickLeaveFromDays, cells) },
      { service: "a", governs: "metricHistory", metrics: "sick_leave_from_days" },
    );

  test("are the kinds of absence and the years that the unit has figures of, the newest year first", () => {
    const form = choices(at(2023, "total"), at(2024, "total"), at(2024, "doctor_certified"));
    const options = (name: string) =>
      [...form.querySelectorAll<HTMLOptionElement>(`select[name=${name}] option`)].map(({ value }) => value);
    expect(options("type")).toEqual(["", "total", "doctor_certified"]);
    expect(options("aar")).toEqual(["", "2024", "2023"]);
  });

  test("are none where there is nothing to choose between", () => {
    expect(choices(at(2024, "total")).querySelector("select")).toBeNull();
  });
});

test("a table that stacks says what its parts are, and each cell carries its column's heading", () => {
  const content = {
    caption: "Tall",
    columns: [{ label: "Hva" }, { label: "Antall" }],
    groups: [{ heading: "Fravær", rows: [["dager", "9"]] }],
  };
  const stacked = groupedTable(staticDocument, { ...content, stacks: true });
  const roles = (root: HTMLElement) =>
    [...root.querySelectorAll("table [role]")].map((part) => part.getAttribute("role"));
  expect(roles(stacked)).toEqual([
    "rowgroup",
    "row",
    "columnheader",
    "columnheader",
    "rowgroup",
    "row",
    "rowheader",
    "row",
    "rowheader",
    "cell",
  ]);
  expect(stacked.querySelector("td")?.getAttribute("data-label")).toBe("Antall");
  expect(roles(groupedTable(staticDocument, content))).toEqual([]);
});

describe("a municipality's figures from before a merger", () => {
  const of2015 = (membersExpected: number) =>
    drawn(
      unitFigures,
      {
        unit: [{ level: "municipality", id: "1", name: "Storby" }],
        borders: [
          { kind: "merged", from_name: "Storby", to_name: "Storby" },
          { kind: "merged", from_name: "Lilleby", to_name: "Storby" },
          { kind: "merged", from_name: "Bakke", to_name: "Annetsted" },
        ],
        sources,
        ...Object.fromEntries(metricsOf("demand").map((metric) => [metric.id, cubeOf(metric, [])])),
        children_with_measures_during_year: cubeOf(childrenWithMeasuresDuringYear, [
          cell(
            {
              ...{ unit: "1", name: "Storby", periodStart: "2015-01-01", periodEnd: "2016-01-01" },
              components: { during_year: 1311 },
            },
            { level: "municipality", membersFound: membersExpected, membersExpected },
          ),
        ]),
      },
      { theme: "demand", municipality: "1", region: "liten" },
    );

  test("say which whole municipalities they are sums of (Trondheim 1 234 and Klæbu 77 in 2015: 1 311)", () => {
    const said = plain(of2015(2).textContent);
    expect(said).toContain("1 311");
    expect(said).toContain("er summen av Storby og Lilleby, som ble til Storby. Ingen kommune er delt opp.");
  });

  test("say nothing of it where one municipality alone gave them", () => {
    expect(plain(of2015(1).textContent)).not.toContain("er summen av");
  });
});

test("what nobody has sent in is one sentence for the whole page, and nothing where there is of every theme", () => {
  const cubes = Object.fromEntries(
    ["staffing", "demand"].flatMap(metricsOf).map((metric) => [metric.id, cubeOf(metric, [])]),
  );
  const unit = [{ level: "service", id: "a", name: "Alvik" }];
  const params = { themes: "staffing demand", service: "a", region: "liten" };
  expect(plain(drawn(unitMissing, { unit, ...cubes }, params).textContent)).toContain(
    "Ikke innsendt for Alvik: bemanning, behov og hjelp.",
  );
  const waiting = { received: 1 };
  const one = {
    requests_received: cubeOf(requestsReceived, [cell({ unit: "a", name: "Alvik", ...of2024, components: waiting })]),
  };
  expect(drawn(unitMissing, { unit, ...cubes, ...one }, { ...params, themes: "demand" }).textContent).toBe("");
});
