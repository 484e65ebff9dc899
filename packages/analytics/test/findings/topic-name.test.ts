import { describe, expect, test } from "vitest";
import { metricName, topicName } from "../../src/findings/topic-name.js";
import { isMainPart, themeOf, watched } from "../../src/findings/watched.js";
import { sickLeave } from "../../src/metrics/catalogue/sick-leave.js";

const label = { nb: "Noe annet", nn: "Noko anna", en: "Something else" };
const named = (metric: string, dimensions: Readonly<Record<string, string | null>> = {}) =>
  (["nb", "nn", "en"] as const).map((locale) => topicName({ metric, label, dimensions }, locale));

describe("what a figure is of, inside a sentence", () => {
  const population = "child_welfare_services";

  test.each([
    [
      "sick_leave_from_days",
      { type: "total", population },
      ["sykefravær i alt", "sjukefråvær i alt", "sick leave in all"],
    ],
    [
      "sick_leave_from_days",
      { type: "doctor_certified", population },
      ["legemeldt sykefravær", "legemeldt sjukefråvær", "doctor-certified sick leave"],
    ],
    [
      "sick_leave_from_days",
      { type: "self_certified", population },
      ["egenmeldt sykefravær", "eigenmeldt sjukefråvær", "self-certified sick leave"],
    ],
    ["left_service", {}, ["andel som sluttet", "del som slutta", "share who left"]],
    ["vacancy_rate", {}, ["ledige stillinger", "ledige stillingar", "vacant positions"]],
    [
      "caseload",
      { positions_function: "casework" },
      [
        "barn per årsverk til saksbehandling",
        "barn per årsverk til saksbehandling",
        "children per full-time position of casework",
      ],
    ],
    [
      "caseload",
      { positions_function: "not_stated" },
      [
        "barn per årsverk (uvisst hvilke stillinger)",
        "barn per årsverk (uvisst kva stillingar)",
        "children per full-time position (which ones is not stated)",
      ],
    ],
    [
      "caseload",
      { positions_function: "all" },
      [
        "barn per årsverk, alle årsverkene i tjenesten",
        "barn per årsverk, alle årsverka i tenesta",
        "children per full-time position, every position in the service",
      ],
    ],
    [
      "deadlines_met",
      { duty: "notification_7_days" },
      [
        "meldinger gjennomgått innen sju dager",
        "meldingar gjennomgått innan sju dagar",
        "notifications reviewed within seven days",
      ],
    ],
    [
      "deadlines_met",
      { duty: "investigation_3_months" },
      [
        "undersøkelser ferdige innen tre måneder",
        "undersøkingar ferdige innan tre månader",
        "investigations closed within three months",
      ],
    ],
    [
      "deadlines_met",
      { duty: "investigation_6_months" },
      [
        "undersøkelser med utvidet frist ferdige innen seks måneder",
        "undersøkingar med utvida frist ferdige innan seks månader",
        "investigations with the extended deadline closed within six months",
      ],
    ],
    [
      "waiting_children",
      { waiting_for: "help" },
      ["barn som venter på hjelp", "barn som ventar på hjelp", "children who wait for help"],
    ],
    [
      "waiting_children",
      { waiting_for: "investigation" },
      ["barn som venter på undersøkelse", "barn som ventar på undersøking", "children who wait for an investigation"],
    ],
    ["notifications", {}, ["meldinger", "meldingar", "notifications"]],
    [
      "requests_assisted",
      {},
      ["henvendelser som fikk bistand", "førespurnader som fekk bistand", "requests that got help"],
    ],
    ["another", { part: null }, ["noe annet", "noko anna", "something else"]],
    ["another", { part: "x", more: "y" }, ["noe annet, x, y", "noko anna, x, y", "something else, x, y"]],
  ])("of %s %o is %o", (metric, dimensions, expected) => {
    expect(named(metric, dimensions as unknown as Readonly<Record<string, string>>)).toEqual(expected);
  });

  test.each([
    ["sick_leave_from_days", ["sykefravær", "sjukefråvær", "sick leave"]],
    ["caseload", ["barn per årsverk", "barn per årsverk", "children per full-time position"]],
    ["deadlines_met", ["frister", "fristar", "deadlines"]],
    ["waiting_children", ["barn som venter", "barn som ventar", "children who wait"]],
    ["another", ["noe annet", "noko anna", "something else"]],
  ])("of the metric %s as a whole is %o", (id, expected) => {
    expect((["nb", "nn", "en"] as const).map((locale) => metricName({ id, label }, locale))).toEqual(expected);
  });
});

describe("what is asked of every service", () => {
  test("is of four themes: its people, the deadlines, who waits and is told of, and who got help", () => {
    expect(watched.map(({ id }) => [id, themeOf(id)])).toEqual([
      ["sick_leave_from_days", 0],
      ["left_service", 0],
      ["vacancy_rate", 0],
      ["caseload", 0],
      ["deadlines_met", 1],
      ["waiting_children", 2],
      ["notifications", 2],
      ["requests_assisted", 3],
    ]);
    expect(themeOf(sickLeave.id)).toBe(sickLeave.id);
  });

  test.each([
    [{ type: "total", population: "child_welfare_services" }, true],
    [{ type: "doctor_certified" }, false],
    [{ positions_function: "casework" }, true],
    [{ positions_function: "all" }, false],
    [{ duty: "investigation_3_months" }, true],
    [{ duty: "notification_7_days" }, false],
    [{ waiting_for: "help" }, true],
    [{ waiting_for: "investigation" }, false],
    [{ type: null }, true],
    [{}, true],
  ])("has %o for its main part: %s", (dimensions, isMain) => {
    expect(isMainPart(dimensions as Readonly<Record<string, string | null>>)).toBe(isMain);
  });
});
