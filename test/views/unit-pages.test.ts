import {
  childrenWithMeasures,
  inhabitants,
  positionsPerThousandChildren,
  requestsAssisted,
  requestsReceived,
  waitingChildren,
} from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { figureScope } from "../../dashboard/src/views/parts/figure-scope.ts";
import { groupedTable } from "../../dashboard/src/views/parts/grouped-table.ts";
import { metricsOf } from "../../dashboard/src/views/parts/themes.ts";
import { sizePeers } from "../../dashboard/src/views/size-peers.ts";
import { unitFigures } from "../../dashboard/src/views/unit-figures.ts";
import { unitMissing } from "../../dashboard/src/views/unit-missing.ts";
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
      "Os ligger utenfor regionen: folketallet er uten innbyggerne der, så tjenesten er ikke satt ved siden av andre etter størrelse.",
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
        children_with_measures: cubeOf(childrenWithMeasures, [
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

test("figures of help carry what they must not be read without; others do not", () => {
  const cubes = Object.fromEntries(metricsOf("demand").map((metric) => [metric.id, cubeOf(metric, [])]));
  const unit = [{ level: "service", id: "a", name: "Alvik" }];
  const said = (own: Record<string, ReturnType<typeof cubeOf>>) =>
    plain(
      drawn(
        unitFigures,
        { unit, borders: [], sources, ...cubes, ...own },
        { theme: "demand", service: "a", region: "liten" },
      ).textContent,
    );
  const components = { assisted: 20, received: 100 };
  const share = cubeOf(requestsAssisted, [cell({ unit: "a", name: "Alvik", ...of2024, components })]);
  const waiting = cubeOf(waitingChildren, [
    cell({ unit: "a", name: "Alvik", ...of2024, components: { children: 12 } }),
  ]);
  const ofHelp = said({ requests_assisted: share });
  expect(ofHelp).toContain("20,0");
  expect(ofHelp).toContain("har ikke kjent utfall");
  expect(ofHelp).toContain("trenger ikke å være godt nytt");
  expect(said({ waiting_children: waiting })).not.toContain("utfall");
});
