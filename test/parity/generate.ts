import {
  type AnyMetric,
  type Columns,
  type ColumnType,
  type Component,
  type Level,
  levels,
  type NoMap,
  type Predicate,
  type RollupOptions,
  type TableRecord,
  type UnitMap,
} from "@barneloftet/analytics";
import fc from "fast-check";

/** Days that engines disagree on when they do: leap days, month ends, the turn of a year. */
const days = [
  "2019-01-31",
  "2019-02-28",
  "2019-03-01",
  "2019-03-31",
  "2019-12-31",
  "2020-01-01",
  "2020-02-28",
  "2020-02-29",
  "2020-03-31",
  "2020-04-30",
  "2021-02-28",
];
/** Text that breaks what is pasted together instead of bound: quotes, letters, blanks, emptiness. */
const words = ["Ørland", "it's", 'say "hi"', "'; DROP TABLE x; --", " ", "æøå ÆØÅ", "a/b", "0"];
const units = ["5001", "5006", "o'neil", 'say "hi"', "nordvik"];

const ofType: Readonly<Record<ColumnType, fc.Arbitrary<string | number>>> = {
  text: fc.constantFrom(...words),
  integer: fc.integer({ min: -3, max: 400 }),
  // Tenths are not exact in binary: both engines must add them in the same order.
  decimal: fc.integer({ min: -800, max: 8000 }).map((tenths) => tenths / 10),
  date: fc.constantFrom(...days),
};

const quarterDays = ["2019-01-01", "2019-04-01", "2019-07-01", "2019-10-01", "2020-01-01", "2020-04-01", "2020-07-01"];

/** Rows of a table whose periods are mostly whole quarters, so that many units have four on end, and some lack one. */
export function quarterly(columns: Columns): fc.Arbitrary<readonly TableRecord[]> {
  const periods = fc.constantFrom(
    ...quarterDays.slice(0, -1).map((start, i) => [start, quarterDays[i + 1] ?? ""] as const),
    ["2019-01-01", "2020-01-01"] as const,
    ["2019-02-01", "2019-05-01"] as const,
  );
  const cells = Object.entries(columns).map(([name, type]) => [name, cell(name, type)] as const);
  const one = fc.record({ ...Object.fromEntries(cells), unit: fc.constantFrom("5001", "o'neil") });
  return fc.array(
    fc.tuple(one, periods).map(([row, [period_start, period_end]]) => ({ ...row, period_start, period_end })),
    { minLength: 4, maxLength: 40 },
  );
}

/** Rows of a table, with nulls wherever a row may have them; none at all is as likely as a dozen. */
export function records(columns: Columns): fc.Arbitrary<readonly TableRecord[]> {
  const cells = Object.entries(columns).map(([name, type]) => [name, cell(name, type)] as const);
  return fc.array(fc.record(Object.fromEntries(cells)), { maxLength: 14 });
}

function cell(name: string, type: ColumnType): fc.Arbitrary<string | number | null> {
  switch (name) {
    case "level":
      return fc.constantFrom("municipality", "service");
    case "unit":
      return fc.constantFrom(...units);
    case "status":
      return fc.constantFrom("confirmed", "inferred", "unknown", "invented");
    case "source":
      return fc.constantFrom("report", "register", "press");
    case "period_start":
    case "period_end":
      return ofType.date;
    default:
      return fc.option(ofType[type], { freq: 3 });
  }
}

/** The days a map holds for: all, or any stretch, an empty one too. */
const during = fc.option(fc.record({ from: fc.constantFrom(...days), to: fc.constantFrom(...days) }), {
  nil: undefined,
  freq: 1,
});

/** A map as a merger makes: members into fewer units, some members without a row, some units without members. */
const map = fc
  .uniqueArray(
    fc.record({
      memberLevel: fc.constantFrom<Level>("municipality", "service"),
      member: fc.constantFrom(...units),
      unit: fc.constantFrom("5006", "new'town", "5058"),
    }),
    {
      selector: ({ memberLevel, member, unit }) => `${memberLevel} ${member} ${unit}`,
      maxLength: 8,
    },
  )
  .chain((rows) =>
    fc.record({
      kind: fc.constant("map" as const),
      level: fc.constantFrom(...levels),
      rows: fc.tuple(
        ...rows.map((row) =>
          fc
            .constantFrom("confirmed", "inferred", "unknown")
            .map((status) => ({ ...row, status, source: `${status} map` }) as const),
        ),
      ),
      during,
    }),
  ) as fc.Arbitrary<UnitMap>;

/** Why there is no map, for the figures of a stretch of days. */
const noMap: fc.Arbitrary<NoMap> = fc.record({
  kind: fc.constant("no_map" as const),
  level: fc.constantFrom(...levels),
  unit: fc.constantFrom("5006", "new'town"),
  memberLevel: fc.constantFrom<Level>("municipality", "service"),
  because: fc.record({ nb: fc.constantFrom(...words), en: fc.constantFrom(...words) }),
  during: fc.record({ from: fc.constantFrom(...days), to: fc.constantFrom(...days) }),
});

/** A map, the lack of one, or nothing asked. */
export const unitMap: fc.Arbitrary<RollupOptions["to"]> = fc.option(
  fc.oneof({ weight: 4, arbitrary: map }, { weight: 1, arbitrary: noMap }),
  { nil: undefined },
);

/** A table with a column of each type, so that the whole algebra can be tried and not only what today's metrics use. */
export const everyType = {
  level: "text",
  unit: "text",
  period_start: "date",
  period_end: "date",
  source: "text",
  status: "text",
  kind: "text",
  persons: "integer",
  share: "decimal",
  opened: "date",
  closed: "date",
} as const satisfies Columns;

const elementary: fc.Arbitrary<Predicate> = fc.oneof(
  fc.record({ op: fc.constant("equals" as const), column: fc.constant("kind"), value: fc.constantFrom(...words) }),
  fc.record({
    op: fc.constant("equals" as const),
    column: fc.constant("persons"),
    value: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({
    op: fc.constant("one_of" as const),
    column: fc.constant("kind"),
    values: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
  }),
  fc.record({ op: fc.constant("present" as const), column: fc.constantFrom("kind", "persons", "share", "opened") }),
  fc.record({
    op: fc.constant("between" as const),
    column: fc.constantFrom("opened", "closed"),
    from: fc.constantFrom(...days),
    to: fc.constantFrom(...days),
  }),
  fc.record({
    op: fc.constant("within" as const),
    start: fc.constant("opened"),
    end: fc.constant("closed"),
    unit: fc.constantFrom("days" as const, "months" as const),
    length: fc.nat(14),
  }),
);

const predicate: fc.Arbitrary<Predicate> = fc.letrec<{ any: Predicate }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    elementary,
    fc.record({ op: fc.constantFrom("and" as const, "or" as const), of: fc.array(tie("any"), { maxLength: 3 }) }),
    fc.record({ op: fc.constant("not" as const), of: tie("any") }),
  ),
})).any;

const component: fc.Arbitrary<Component> = fc.oneof(
  fc.record({ kind: fc.constant("count" as const), where: fc.option(predicate, { nil: undefined }) }),
  fc.record({
    kind: fc.constantFrom("sum" as const, "heads" as const, "printed" as const),
    column: fc.constantFrom("persons", "share"),
    where: fc.option(predicate, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant("count_distinct" as const),
    column: fc.constantFrom("persons", "kind", "closed"),
    where: fc.option(predicate, { nil: undefined }),
  }),
);

/** A metric of the algebra's every kind of component and predicate, over `everyType`; it needs its first component. */
export const anyMetric: fc.Arbitrary<AnyMetric> = fc
  .record({
    id: fc.constant("any"),
    table: fc.constant("every_type"),
    dimensions: fc.constantFrom([], ["kind"]),
    period: fc.constantFrom("as_given", "pooled"),
    rows: fc.option(predicate, { nil: undefined, freq: 2 }),
    components: fc.dictionary(fc.constantFrom("a", "b", 'c"d', "e f"), component, { minKeys: 1, maxKeys: 4 }),
  })
  .map((metric) => {
    const [first = ""] = Object.keys(metric.components);
    return { ...metric, value: { kind: "component", of: first }, disclosure: { count: first } };
  }) as unknown as fc.Arbitrary<AnyMetric>;

/** Several data sets as one table: the units of each carry its number, so that no group mixes two of them. */
export interface Batch {
  readonly rows: readonly TableRecord[];
  /** The data sets' own maps together; one that has none maps nothing. */
  readonly to: UnitMap;
}

/** So many independent data sets, each with its own map, in one table: one question answers for all of them. */
export function batch(columns: Columns, size: number): fc.Arbitrary<Batch> {
  const dataSet = fc.record({ rows: records(columns), map: fc.option(map) });
  return fc
    .tuple(fc.constantFrom(...levels), during, fc.array(dataSet, { minLength: size, maxLength: size }))
    .map(([level, stretch, sets]) => ({
      rows: sets.flatMap(({ rows }, i) => rows.map((row) => ({ ...row, unit: `${i}|${row.unit}` }))),
      to: {
        kind: "map",
        level,
        ...(stretch ? { during: stretch } : {}),
        rows: sets.flatMap(({ map }, i) =>
          (map?.rows ?? []).map((row) => ({ ...row, member: `${i}|${row.member}`, unit: `${i}|${row.unit}` })),
        ),
      },
    }));
}
