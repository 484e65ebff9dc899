import {
  type CheckedCollection,
  type CollectedFigure,
  type CollectionBase,
  checkCollected,
  type Fault,
} from "@barneloftet/ingest";

/** What is left of collected figures when those with a fault are out, and what was left out of them. */
export interface GoodRows {
  readonly checked: CheckedCollection;
  readonly faults: readonly Fault[];
}

/**
 * The rows that are in order, by themselves and with each other and with what the region knew: those that a fault is about
 * are left out, and the rest is checked again, since a row can lack what was left out. Where a fault is about none of the
 * collected rows, it stays.
 */
export function goodRows(base: CollectionBase, collected: readonly CollectedFigure[]): GoodRows {
  const checked = checkCollected(base, collected);
  const faulty = new Set(checked.faults.flatMap(({ figures }) => figures));
  if (faulty.size === 0) return { checked, faults: [] };
  const rest = goodRows(
    base,
    collected.filter((one) => !faulty.has(one)),
  );
  return { checked: rest.checked, faults: [...checked.faults.map(({ fault }) => fault), ...rest.faults] };
}
