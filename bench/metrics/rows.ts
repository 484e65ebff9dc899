import { type Columns, type ColumnType, type TableName, type TableRecord, tables } from "@barneloftet/analytics";

// The same rows for both ways, each made where it is used: a value is picked by the row's number alone.

const units = 22;
const quarters = ["2023-01-01", "2023-04-01", "2023-07-01", "2023-10-01", "2024-01-01"];
/** So many units have one row each, so that what is printed is given for some. */
const alone = 12;

const words: Readonly<Record<string, readonly string[]>> = {
  level: ["service"],
  source: ["report", "register", "press"],
  status: ["confirmed", "confirmed", "inferred"],
  facet: ["outcome", "outcome", "reason"],
  category: ["assisted", "declined_for_capacity", "withdrawn", "solved_otherwise", "waiting"],
  class: ["total", "assistance", "care"],
  duty: ["follow_up", "supervision", "care_package"],
  state: ["in_time", "late", "not_known"],
  event: ["notification", "investigation_started"],
};

/** What others are a share of: never smaller than they. */
const wholes =
  /^(employees|received|agreed_days|positions|children|municipalities|at_risk|average_employees|employees_at_start|required_visits|net_expenditure|purchased|gross_\w+|inhabitants_\w+|children_\w+_\w+|\w+_children)$/;

/** How a column's value follows from the row's number: `least` + (number × `step` mod `prime`) mod `span`, or that word. */
interface Recipe {
  readonly name: string;
  readonly type: ColumnType;
  readonly words: readonly string[] | undefined;
  readonly step: number;
  readonly least: number;
  readonly span: number;
}

const prime = 65521;
const own = ["unit", "period_start", "period_end"];

function recipes(columns: Columns): readonly Recipe[] {
  return Object.entries(columns)
    .filter(([name]) => !own.includes(name))
    .map(([name, type], i) => {
      const [least, span] = wholes.test(name) ? [20, 80] : [0, 10];
      const chosen = type === "text" ? (words[name] ?? ["a", "b"]) : undefined;
      return { name, type, words: chosen, step: 7919 + 2 * i * 1013, least, span: chosen?.length ?? span };
    });
}

const isMissing = { step: 50_021, at: 40_007 };

/** So many rows as arrays take them. */
export function recordsOf(name: TableName, size: number): readonly TableRecord[] {
  const made = recipes(tables[name]);
  const names = Array.from({ length: units }, (_, i) => `service-${i}`);
  return Array.from({ length: size }, (_, i) => {
    const row: Record<string, string | number | null> = {
      unit: i < alone ? `alone-${i}` : (names[i % units] ?? ""),
      period_start: quarters[Math.floor(i / units) % 4] ?? "",
      period_end: quarters[(Math.floor(i / units) % 4) + 1] ?? "",
    };
    for (const { name, type, words, step, least, span } of made) {
      const pick = ((i * step) % prime) % span;
      if (words) row[name] = words[pick] ?? "";
      else if (i % isMissing.step === isMissing.at) row[name] = null;
      else row[name] = type === "decimal" ? (8 * least + pick) / 8 : least + pick;
    }
    return row;
  });
}

const sqlType = { text: "VARCHAR", integer: "INTEGER", decimal: "DOUBLE", date: "DATE" } as const;

/** The statement that makes the same rows in DuckDB. */
export function tableOf(name: TableName, size: number): string {
  const list = (values: readonly string[]): string => `[${values.map((value) => `'${value}'`).join(", ")}]`;
  const picked = recipes(tables[name]).map(({ name, type, words, step, least, span }) => {
    const pick = `((i * ${step}) % ${prime}) % ${span}`;
    const number = type === "decimal" ? `(${8 * least} + ${pick}) / 8` : `${least} + ${pick}`;
    const given = `CASE WHEN i % ${isMissing.step} <> ${isMissing.at} THEN ${number} END`;
    return `CAST(${words ? `${list(words)}[1 + ${pick}]` : given} AS ${sqlType[type]}) AS "${name}"`;
  });
  return `CREATE OR REPLACE TABLE ${name} AS SELECT
    CASE WHEN i < ${alone} THEN 'alone-' || i ELSE 'service-' || (i % ${units}) END AS unit,
    CAST(${list(quarters)}[1 + (i // ${units}) % 4] AS DATE) AS period_start,
    CAST(${list(quarters)}[2 + (i // ${units}) % 4] AS DATE) AS period_end,
    ${picked.join(",\n    ")} FROM range(${size}) AS numbers(i)`;
}
