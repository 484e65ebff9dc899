import type { JsonStatDataset } from "./dataset.js";

/** One cell: the code of each dimension by its id, the figure, and the symbol beside it. */
export interface JsonStatCell {
  readonly coordinates: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly status: string | undefined;
}

/** Every cell of a dataset with its coordinates, in the dataset's own order. */
export function* jsonStatCells({ dimensions, size, values, statuses }: JsonStatDataset): Generator<JsonStatCell> {
  const at = size.map(() => 0);
  for (const [index, value] of values.entries()) {
    // Object.fromEntries makes own properties also of names like __proto__.
    const codes = dimensions.map(({ id, categories }, axis) => [id, categories[at[axis] ?? 0]?.code ?? ""] as const);
    yield { coordinates: Object.fromEntries(codes), value, status: statuses[index] };
    for (let axis = size.length - 1; axis >= 0; axis -= 1) {
      at[axis] = ((at[axis] ?? 0) + 1) % (size[axis] ?? 1);
      if (at[axis] !== 0) break;
    }
  }
}
