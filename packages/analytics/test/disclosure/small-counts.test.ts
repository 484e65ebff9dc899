import { describe, expect, test } from "vitest";
import { asInvented } from "../../src/disclosure/as-invented.js";
import { asOwn } from "../../src/disclosure/as-own.js";
import { asPublished } from "../../src/disclosure/as-published.js";
import { protectionMetadata, readProtected } from "../../src/disclosure/protection-metadata.js";
import { childrenWithMeasuresPerThousand } from "../../src/metrics/catalogue/children-with-measures.js";
import { deadlinesMet } from "../../src/metrics/catalogue/deadlines.js";
import { fosterCareDuties, fosterCareVisits } from "../../src/metrics/catalogue/foster-care.js";
import { loggedAssisted, loggedRequests } from "../../src/metrics/catalogue/request-log.js";
import { longSickLeave, sickLeaveFromDays } from "../../src/metrics/catalogue/sick-leave.js";
import { tenureUnder12Months } from "../../src/metrics/catalogue/tenure.js";
import { leftService, stability } from "../../src/metrics/catalogue/turnover.js";
import { waitingChildren } from "../../src/metrics/catalogue/waiting-children.js";
import type { Metric } from "../../src/metrics/define-metric.js";
import { evaluate } from "../../src/metrics/evaluate.js";
import type { TableName } from "../../src/metrics/table.js";
import { cell, source } from "../cells.js";

/** What anybody is shown of a cell: whether it has a figure, and the numbers that are in it. */
function shown<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  components: Record<NoInfer<Name>, number | null>,
  remarks: readonly string[] = [],
) {
  const content = asPublished(metric, [cell(components, { remarks })], [source]);
  const [value] = evaluate(metric, content);
  const [open] = content.cells;
  return { kind: value?.kind, numbers: Object.values(open?.components ?? {}).filter((of) => of !== null), open, value };
}

const nobody = { numbers: [] };
const days = { agreed_days: 1000, employees: 20 };

describe("days of sick leave", () => {
  test.each([1, 2])("that %d of 20 were away are not in the open cell: they would be that person's", (absent) => {
    const open = shown(sickLeaveFromDays, { ...days, lost_days: 30, absent, absences: absent });
    expect(open).toMatchObject({ kind: "too_few", ...nobody });
    expect(open.value).toMatchObject({
      because: { nb: "Vises ikke: tallet skiller ut færre enn 3, og kan da vise hvem det gjelder." },
    });
  });

  test("of three people stand, and so does that nobody was away", () => {
    expect(shown(sickLeaveFromDays, { ...days, lost_days: 30, absent: 3, absences: 3 }).kind).toBe("value");
    expect(shown(sickLeaveFromDays, { ...days, lost_days: 0, absent: 0, absences: 0 })).toMatchObject({
      value: { kind: "value", estimate: 0 },
    });
  });

  test("over four quarters are one person's too where one was away in each: 4 absences of 1 in the mean", () => {
    expect(shown(sickLeaveFromDays, { ...days, lost_days: 90, absent: 1, absences: 4 }).kind).toBe("too_few");
    expect(shown(sickLeaveFromDays, { ...days, lost_days: 9, absent: 0.25, absences: 1 }).kind).toBe("too_few");
  });

  test.each([null, 0])("of «%s» people who were away may be one person's", (absent) => {
    const open = shown(sickLeaveFromDays, { ...days, lost_days: 30, absent, absences: absent });
    expect(open).toMatchObject({ kind: "too_few", ...nobody });
    expect(open.value).toMatchObject({
      because: { nb: "Vises ikke: det er ikke oppgitt hvor mange tallet gjelder, og det kan være færre enn 3." },
    });
  });

  test("that nobody has given are missing, whoever was away", () => {
    expect(shown(sickLeaveFromDays, { ...days, lost_days: null, absent: null, absences: null }).kind).toBe("missing");
  });
});

describe("a small count of those employed", () => {
  test.each([
    [0, "value"],
    [1, "too_few"],
    [2, "too_few"],
    [3, "value"],
    [10, "value"],
  ])("%d of 10 with long sick leave: %s", (absent_over_16_days, kind) => {
    expect(shown(longSickLeave, { absent_over_16_days, employees: 10 }).kind).toBe(kind);
  });

  test.each([
    [0, "value"],
    [1, "too_few"],
    [2, "too_few"],
    [3, "value"],
  ])("%d of 19 who left: %s", (left_service, kind) => {
    expect(shown(leftService, { left_service, average_employees: 19 }).kind).toBe(kind);
  });

  test.each([
    [14, "value"],
    [13, "too_few"],
    [12, "too_few"],
    [11, "value"],
    [1, "too_few"],
  ])("%d of 14 who are still there tells of those who left: %s", (still_employed, kind) => {
    expect(shown(stability, { still_employed, employees_at_start: 14 }).kind).toBe(kind);
  });

  test("is of short tenure too: 1 of 12, all but one of 12, and anybody of 9", () => {
    const kinds = [
      [1, 12],
      [11, 12],
      [4, 9],
      [0, 12],
      [4, 12],
    ].map(([under_12_months = 0, employees = 0]) => shown(tenureUnder12Months, { under_12_months, employees }).kind);
    expect(kinds).toEqual(["too_few", "too_few", "too_few", "value", "value"]);
  });
});

describe("a small count of children", () => {
  test.each([
    [0, "value"],
    [1, "too_few"],
    [3, "too_few"],
    [4, "value"],
  ])("%d who wait: %s", (children, kind) => {
    expect(shown(waitingChildren, { children }).kind).toBe(kind);
  });

  test("is the whole as well: 0 of 3 foster children are so few that it says who they are", () => {
    expect(shown(fosterCareDuties, { children_fulfilled: 0, children: 3 }).kind).toBe("too_few");
    expect(shown(fosterCareDuties, { children_fulfilled: 0, children: 4 }).kind).toBe("value");
  });

  test("is told by a printed rate: 2,4 per 1 000 of a count that its source hides is not shown; of 12 it is", () => {
    const because = { nb: expect.stringContaining("det er ikke oppgitt hvor mange tallet gjelder") };
    const hidden = shown(childrenWithMeasuresPerThousand, { per_1000_aged_0_22: 2.4, at_year_end: null });
    expect(hidden).toMatchObject({ ...nobody, value: { kind: "too_few", because } });
    expect(shown(childrenWithMeasuresPerThousand, { per_1000_aged_0_22: 2.4, at_year_end: 12 }).kind).toBe("value");
    expect(shown(deadlinesMet, { cases: null, due: 12, not_known: 0 }).kind).toBe("missing");
  });

  test("is behind the visits: 4 visits to one child are not shown, nor to nobody knows how many", () => {
    expect(shown(fosterCareVisits, { visits: 4, required_visits: 4, children: 1 })).toMatchObject(nobody);
    expect(shown(fosterCareVisits, { visits: 4, required_visits: 4, children: null })).toMatchObject(nobody);
    expect(shown(fosterCareVisits, { visits: 14, required_visits: 16, children: 4 }).kind).toBe("value");
  });
});

describe("a small count of a base's log", () => {
  const log = { dimensions: { facet: "outcome", category: "assisted" } };

  test.each([1, 2, 3])(
    "of %d looks like one that the base itself has hidden, with nothing that tells them apart",
    (n) => {
      const content = asPublished(
        loggedRequests,
        [cell({ requests: n }, log), cell({ requests: null }, log)],
        [source],
      );
      expect(content.cells[0]).toEqual(content.cells[1]);
      const [ours, theirs] = evaluate(loggedRequests, content);
      expect(ours).toMatchObject({ kind: "hidden" });
      expect(ours).toEqual(theirs);
    },
  );

  test("of 0 and of 4 stand", () => {
    const content = asPublished(loggedRequests, [cell({ requests: 0 }, log), cell({ requests: 4 }, log)], [source]);
    expect(evaluate(loggedRequests, content)).toMatchObject([{ estimate: 0 }, { estimate: 4 }]);
  });

  test("is hidden as a share, and so is the share that leaves so few: 2 of 20 and 18 of 20", () => {
    for (const requests of [2, 18]) expect(shown(loggedAssisted, { requests, all: 20 })).toMatchObject(nobody);
    expect(shown(loggedAssisted, { requests: 4, all: 20 }).kind).toBe("value");
  });

  test("is refused in an open cube, and kept in the base's own", () => {
    const metadata = protectionMetadata(asPublished(loggedRequests, [], [source]));
    expect(() => readProtected(loggedRequests, metadata, [cell({ requests: 2 }, log)], "open")).toThrow(
      "figure of too few people in an open cube: logged_requests, service nordvik",
    );
    const own = asOwn(loggedRequests, [cell({ requests: 2 }, log)], "nordvik");
    expect(evaluate(loggedRequests, own)).toMatchObject([{ kind: "value", estimate: 2 }]);
  });
});

describe("whoever seals or reads a small count", () => {
  const one = cell({ left_service: 1, average_employees: 19 });

  test("an invented pack's is withheld as a real one's", () => {
    const pack = { id: "eksempel", kind: "invented", units: new Set(["nordvik"]) } as const;
    const real = [{ id: "ekte", kind: "real", units: new Set(["verdal"]) }] as const;
    const content = asInvented(leftService, [{ ...one, status: "invented" }], { pack, real });
    expect(content.cells[0]?.components).toEqual({ left_service: null, average_employees: null });
  });

  test("an open cube that holds one is refused", () => {
    const metadata = protectionMetadata(asPublished(leftService, [], [source]));
    expect(() => readProtected(leftService, metadata, [one], "open")).toThrow(/too few people in an open cube/);
  });

  test("evaluation withholds what a laxer rule has sealed", () => {
    const lax = { ...leftService, disclosure: { count: "left_service" } } as const;
    expect(evaluate(leftService, asPublished(lax, [one], [source]))).toMatchObject([{ kind: "too_few" }]);
    expect(evaluate(leftService, asOwn(lax, [one], "nordvik"))).toMatchObject([{ kind: "value" }]);
  });
});

describe("a remark", () => {
  const told = ["Én av 19 sluttet i 2024."];

  test("stands with its figure, and goes with what is withheld or hidden", () => {
    expect(shown(leftService, { left_service: 3, average_employees: 19 }, told).open?.remarks).toEqual(told);
    expect(shown(leftService, { left_service: 1, average_employees: 19 }, told).open?.remarks).toEqual([]);
    expect(shown(leftService, { left_service: 2, average_employees: 9 }, told).open?.remarks).toEqual([]);
    expect(shown(loggedRequests, { requests: null }, told).open?.remarks).toEqual([]);
  });

  test("on a figure that is merely missing stands", () => {
    expect(shown(leftService, { left_service: null, average_employees: 19 }, told).open?.remarks).toEqual(told);
  });

  test("on what is withheld is refused in an open cube, and not told by evaluation", () => {
    const content = asPublished(leftService, [cell({ left_service: 1, average_employees: 19 })], [source]);
    const telling = content.cells.map((of) => ({ ...of, remarks: told }));
    expect(() => readProtected(leftService, protectionMetadata(content), telling, "open")).toThrow(/too few people/);
    const lax = { ...leftService, disclosure: { count: "left_service" } } as const;
    const sealed = asPublished(lax, [cell({ left_service: 1, average_employees: 19 }, { remarks: told })], [source]);
    expect(evaluate(leftService, sealed)).toMatchObject([{ kind: "too_few", remarks: [] }]);
  });
});
