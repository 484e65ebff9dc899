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
import { numbersGone } from "./numbers-gone.js";
import { observationKey, saysAllOf } from "./observation-key.js";
import { type PlacedFault, placedFault, type Rows } from "./placed-fault.js";
import { wholeRow } from "./whole-row.js";

/** What the collected figures come into: a region's pack, what it knew before, and which source and status they get. */
export interface CollectionBase {
  readonly pack: RegionPack;
  readonly figures: Figures;
  /** The id of the source that figures of a file stand under; it need not be among the pack's sources yet. */
  readonly sourceOf: (file: string) => string;
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
  const sources = [...new Set(collected.map(({ place }) => base.sourceOf(place.file)))];
  const draft = draftOfPack(base.pack, sources);
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
  { figures, sourceOf, status }: CollectionBase,
  draft: ReturnType<typeof draftOfPack>,
) {
  const { said, faults: differences } = saidOnce(table, own);
  const kept = [...said.values()];
  const known = figures[table] as unknown as readonly FigureRow[];
  const before = new Map(known.map((value, at) => [observationKey(table, value), { row: at + 2, value }]));
  const earlier = ({ value }: CollectedFigure) => before.get(observationKey(table, value))?.value;
  const rows: Rows = {
    table,
    known: [...before].filter(([key]) => !said.has(key)).map(([, row]) => row),
    collected: kept.map((figure, at) => ({
      row: known.length + 2 + at,
      value: wholeRow(
        table,
        { source: sourceOf(figure.place.file), status, ...figure.value },
        figure.standsAlone ? undefined : earlier(figure),
      ),
      figure,
    })),
  };
  const all: readonly Located<FigureRow>[] = [...rows.known, ...rows.collected];
  const alone = rows.collected.flatMap(({ row, value }) => aloneFaults(table, row, value));
  const together = alone.length > 0 ? [] : figureFaults(table, { rows: all, clean: true }, draft);
  const faults = [
    ...differences,
    ...kept.flatMap((figure) => numbersGone(figure, earlier(figure))),
    ...[...alone, ...together].map((one) => placedFault(one, rows)),
  ];
  const revised = kept.filter((figure) => earlier(figure) !== undefined).length;
  return { table, kept, faults, revised, rows: all.map(({ value }) => value) };
}

/** Each figure once: of rows that say the same the one that says most, of rows that differ the first, and a fault. */
function saidOnce(
  table: TableName,
  own: readonly CollectedFigure[],
): { readonly said: ReadonlyMap<string, CollectedFigure>; readonly faults: readonly PlacedFault[] } {
  const said = new Map<string, CollectedFigure>();
  const faults: PlacedFault[] = [];
  for (const one of own) {
    const key = observationKey(table, one.value);
    const other = said.get(key);
    if (other === undefined || saysAllOf(one.value, other.value)) said.set(key, one);
    else if (!saysAllOf(other.value, one.value)) faults.push(otherValue(one, other));
  }
  return { said, faults };
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

/** Two rows of the same that do not say the same, or that each say what the other does not. */
function otherValue(one: CollectedFigure, other: CollectedFigure): PlacedFault {
  const said = Object.entries(one.value);
  const differing = said.find(([name, value]) => name in other.value && other.value[name] !== value);
  const [column = "", found] = differing ?? said.find(([name]) => !(name in other.value)) ?? [];
  const { file, sheet } = other.place;
  const place = { ...one.place, column: one.place.names?.[column] ?? column, found: String(found ?? "") };
  const elsewhere = {
    ...(file === one.place.file ? {} : { otherFile: file }),
    ...(sheet === undefined || sheet === one.place.sheet ? {} : { otherSheet: sheet }),
  };
  const code = differing === undefined ? "split_row" : "other_value";
  return { fault: fault(code, place, { otherRow: other.place.row, ...elsewhere }), figures: [one, other] };
}
