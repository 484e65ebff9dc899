import type { JsonStatDataset } from "../json-stat/dataset.js";

/** The figure of one cell, null where there is none, and the symbol beside it. */
export interface FoundCell {
  readonly value: number | null;
  readonly status: string | undefined;
}

/** Statistics Norway's symbols for a figure that is not given: not applicable, missing, missing for now, hidden. */
const notGiven = /^(\.+|:)$/;

/** Finds cells of a dataset by the code of each dimension, in whichever order it has them. */
export function cellFinder({
  dimensions,
  size,
  values,
  statuses,
}: JsonStatDataset): (codes: Readonly<Record<string, string>>) => FoundCell {
  const positions = dimensions.map(({ id, categories }, axis) => ({
    id,
    step: size.slice(axis + 1).reduce((product, length) => product * length, 1),
    of: new Map(categories.map(({ code }, at) => [code, at])),
  }));
  return (codes) => {
    const at = positions.reduce((sum, { id, step, of }) => sum + step * (of.get(codes[id] ?? "") ?? Number.NaN), 0);
    const status = statuses[at];
    return { value: status !== undefined && notGiven.test(status) ? null : (values[at] ?? null), status };
  };
}
