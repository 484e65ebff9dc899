import type { AnyMetric } from "@barneloftet/analytics";
import type { Edition } from "./read-edition.js";

/** Tables that no figure is made of: where figures come from, what was decided, what is aimed at, what nobody knows. */
const besideFigures: ReadonlySet<string> = new Set(["sources", "decisions", "goals", "unknowns"]);

/** Whether a metric's figures are the same in two editions without looking: the same definition of the same tables. */
export function isUnchanged(a: Edition, b: Edition, metric: AnyMetric): boolean {
  return isRedefined(a, b, metric) === false && isOfSameTables(a, b, metric.table);
}

/** Whether a metric is defined otherwise in two editions; undefined where one does not say by which definition it was made. */
export function isRedefined(a: Edition, b: Edition, { id }: AnyMetric): boolean | undefined {
  const [one, other] = [a, b].map(({ manifest }) =>
    manifest.format === 1 ? undefined : manifest.definitions.find(({ metric }) => metric === id)?.sha256,
  );
  return one === undefined || other === undefined ? undefined : one !== other;
}

/** Whether all that a metric's figures are made of is the same in two editions. */
function isOfSameTables(a: Edition, b: Edition, table: string): boolean {
  const [one, other] = [a, b].map(
    ({ manifest }) => new Map(manifest.tables.map(({ table: name, sha256 }) => [name, sha256])),
  );
  const needed = [...(one?.keys() ?? [])].filter(
    (name) =>
      !besideFigures.has(name) &&
      (!name.startsWith("figures/") || ["figures/population", `figures/${table}`].includes(name)),
  );
  return needed.every((name) => one?.get(name) === other?.get(name));
}
