import type { RegionPack, Status, TableName } from "@barneloftet/analytics";
import { type Fault, fault } from "../fault.js";
import type { Located } from "../source/region-pack/draft.js";
import { figureFaults } from "../source/region-pack/figure-checks.js";
import { limitFault } from "../source/region-pack/figure-limits.js";
import { periodFaults } from "../source/region-pack/figure-period.js";
import type { FigureRow, Figures } from "../source/region-pack/figures.js";
import { tableNames } from "../source/region-pack/files.js";
import type { CollectedFigure } from "./collected.js";
import { draftOfPack } from "./draft-of-pack.js";
import { isSameFigure, observationKey } from "./observation-key.js";
import { type PlacedFault, placedFault, type Rows } from "./placed-fault.js";

/** What the collected figures come into: a region's pack, what it knew before, and which source and status they get. */
export interface CollectionBase {
  readonly pack: RegionPack;
  readonly figures: Figures;
  readonly source: string;
  readonly status: Status;
}

/** Figures from files, held against each other and against what the region knew. */
export interface CheckedCollection {
  /** The rows of each table that has any: those known before that nothing replaces, and the collected ones. */
  readonly tables: ReadonlyMap<TableName, readonly FigureRow[]>;
  /** The collected rows that are among them; one that two files say alike is there once. */
  readonly kept: readonly CollectedFigure[];
  /** How many of them are new, and how many stand for one that was known. */
  readonly added: number;
  readonly revised: number;
  readonly faults: readonly PlacedFault[];
}

/**
 * Checks figures that files gave: each by itself, against each other, and against what the region knew already. A row about
 * the same as one that was known stands for it. Two files that say different things of the same are a fault.
 */
export function checkCollected(base: CollectionBase, collected: readonly CollectedFigure[]): CheckedCollection {
  const draft = draftOfPack(base.pack);
  const checked = tableNames.map((table) => {
    const own = collected.filter((one) => one.table === table);
    return own.length === 0 ? undefined : checkTable(table, classed(table, own, base.pack), base, draft);
  });
  const found = checked.filter((one) => one !== undefined);
  return {
    tables: new Map(found.map(({ table, rows }) => [table, rows])),
    kept: found.flatMap(({ kept }) => kept),
    added: found.reduce((sum, { kept, revised }) => sum + kept.length - revised, 0),
    revised: found.reduce((sum, { revised }) => sum + revised, 0),
    faults: found.flatMap(({ faults }) => faults),
  };
}

function checkTable(
  table: TableName,
  own: readonly CollectedFigure[],
  { figures, source, status }: CollectionBase,
  draft: ReturnType<typeof draftOfPack>,
) {
  const first = new Map<string, CollectedFigure>();
  const faults: PlacedFault[] = [];
  for (const one of own) {
    const key = observationKey(table, one.value);
    const other = first.get(key);
    if (other === undefined) first.set(key, one);
    else if (!isSameFigure(other.value, one.value)) faults.push(otherValue(one, other));
  }
  const kept = [...first.values()];
  const known = figures[table] as unknown as readonly FigureRow[];
  const left = known
    .map((value, at) => ({ row: at + 2, value }))
    .filter(({ value }) => !first.has(observationKey(table, value)));
  const rows: Rows = {
    table,
    known: left,
    collected: kept.map((figure, at) => ({
      row: known.length + 2 + at,
      value: { source, status, ...figure.value } as FigureRow,
      figure,
    })),
  };
  const all: readonly Located<FigureRow>[] = [...rows.known, ...rows.collected];
  const alone = rows.collected.flatMap(({ row, value }) => aloneFaults(table, row, value));
  const together = alone.length > 0 ? [] : figureFaults(table, { rows: all, clean: true }, draft);
  faults.push(...[...alone, ...together].map((one) => placedFault(one, rows)));
  return { table, kept, faults, revised: known.length - left.length, rows: all.map(({ value }) => value) };
}

/** Measures with the class that the pack's measure types say, which no file of figures does. */
function classed(table: TableName, own: readonly CollectedFigure[], pack: RegionPack): readonly CollectedFigure[] {
  if (table !== "measures") return own;
  const classes = new Map<string, string>(pack["offers/measure_types.csv"].map(({ code, class: of }) => [code, of]));
  return own.map((one) => ({ ...one, value: { ...one.value, class: classes.get(String(one.value.code)) ?? null } }));
}

/** What is wrong with a row whatever the others say: numbers beyond their limits, days that make no period. */
function aloneFaults(table: TableName, row: number, value: FigureRow): readonly Fault[] {
  const file = `figures/${table}.csv`;
  const limits = Object.entries(value).flatMap(([column, cell]) =>
    cell === null ? [] : (limitFault({ file, row, column, found: String(cell) }, cell) ?? []),
  );
  return [...limits, ...periodFaults(table, row, value)];
}

function otherValue(one: CollectedFigure, other: CollectedFigure): PlacedFault {
  const [column = "", found] = Object.entries(one.value).find(([name, value]) => other.value[name] !== value) ?? [];
  const { file, sheet } = other.place;
  const place = { ...one.place, column: one.place.names?.[column] ?? column, found: String(found ?? "") };
  const elsewhere = {
    ...(file === one.place.file ? {} : { otherFile: file }),
    ...(sheet === undefined || sheet === one.place.sheet ? {} : { otherSheet: sheet }),
  };
  return { fault: fault("other_value", place, { otherRow: other.place.row, ...elsewhere }), figures: [one, other] };
}
