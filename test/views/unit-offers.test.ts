import { sickLeaveFromDays } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { sheetQuestions } from "../../dashboard/src/views/sheet-questions.ts";
import { unitFilter } from "../../dashboard/src/views/unit-filter.ts";
import { unitOffers } from "../../dashboard/src/views/unit-offers.ts";
import { drawn, plain } from "./drawn.ts";
import { cell, cubeOf } from "./explored-cube.ts";

const sources = [{ id: "rapport", title: "Rapport", publisher: "Utgiver", kind: "report" }];
const bodyOf = (figure: HTMLElement, table = "table") =>
  [...(figure.querySelector(table)?.querySelectorAll("tbody tr") ?? [])].map((row) =>
    [...row.querySelectorAll("th, td")].map((part) => plain(part.textContent)),
  );
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
  const services = ["a", "b"].map((id) => ({
    level: "network",
    id: "nord",
    relation: "service",
    to_id: id,
    to_name: id,
  }));
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
