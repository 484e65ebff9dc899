/** Events of one row and column, of so much exposure: a service in a quarter, its lost days and its agreed days. */
export interface Exposed {
  readonly row: string;
  readonly column: string;
  readonly events: number;
  readonly exposure: number;
}

const rounds = 200;
const settled = 1e-10;

/**
 * Variance over mean of events, by Pearson's statistic, after a rate for each row and each column has been taken out: what
 * is left is neither that services differ nor that quarters do.
 *
 * The rates are those of a quasi-Poisson model with two main effects, fitted by proportional scaling. Cells without
 * exposure, and rows and columns without events, are left out.
 *
 * @returns undefined when fewer than ten degrees of freedom are left: the figure would itself be chance.
 * @see McCullagh P, Nelder JA (1989). Generalized linear models, section 4.5 and 6.2.
 */
export function twoWayDispersion(observed: readonly Exposed[]): number | undefined {
  const withEvents = (key: "row" | "column") => totals(observed, key, ({ events }) => events);
  const [rowEvents, columnEvents] = [withEvents("row"), withEvents("column")];
  const cells = observed.filter(
    ({ row, column, exposure }) => exposure > 0 && (rowEvents.get(row) ?? 0) > 0 && (columnEvents.get(column) ?? 0) > 0,
  );
  const rows = new Map(cells.map(({ row }) => [row, 1]));
  const columns = new Map(cells.map(({ column }) => [column, 1]));
  const freedom = cells.length - rows.size - columns.size + 1;
  if (freedom < 10) return undefined;
  for (let round = 0; round < rounds; round += 1) {
    const moved = Math.max(scale(cells, rows, columns, "row"), scale(cells, columns, rows, "column"));
    if (moved < settled) break;
  }
  const pearson = cells.reduce((sum, { row, column, events, exposure }) => {
    const expected = exposure * (rows.get(row) ?? 0) * (columns.get(column) ?? 0);
    return sum + (events - expected) ** 2 / expected;
  }, 0);
  return pearson / freedom;
}

/** Sets each of one side's rates so that its expected events are the observed; how far the most moved of them moved. */
function scale(
  cells: readonly Exposed[],
  side: Map<string, number>,
  other: ReadonlyMap<string, number>,
  key: "row" | "column",
): number {
  const otherKey = key === "row" ? "column" : "row";
  const events = totals(cells, key, (cell) => cell.events);
  const expected = totals(cells, key, (cell) => cell.exposure * (other.get(cell[otherKey]) ?? 0));
  let most = 0;
  for (const [name, before] of side) {
    const after = (events.get(name) ?? 0) / (expected.get(name) ?? 1);
    side.set(name, after);
    most = Math.max(most, Math.abs(after / before - 1));
  }
  return most;
}

function totals(
  cells: readonly Exposed[],
  key: "row" | "column",
  of: (cell: Exposed) => number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(cell[key], (sums.get(cell[key]) ?? 0) + of(cell));
  return sums;
}
