import { type AnyMetric, catalogue } from "@barneloftet/analytics";
import { hashOf } from "./manifest.js";

/** What of a metric decides its figures; its words and its polarity do not. The order is part of a version. */
const decides = {
  ...{ table: true, rows: true, dimensions: true, period: true, windows: true, parts: true, unit: true, prices: true },
  ...{ components: true, value: true, interval: true, disclosure: true, comparableBy: true },
  ...{ id: false, label: false, description: false, decimals: false, polarity: false },
  ...{ limitedByCapacity: false, source: false },
} as const satisfies Readonly<Record<keyof AnyMetric, boolean>>;

/** A definition's version: the same as long as the metric counts the same in the same way. */
export interface DefinitionVersion {
  readonly metric: string;
  readonly sha256: string;
}

/** The version of every definition of the catalogue. */
export function definitionVersions(): readonly DefinitionVersion[] {
  return (catalogue as readonly AnyMetric[]).map((metric) => ({ metric: metric.id, sha256: versionOf(metric) }));
}

function versionOf(metric: AnyMetric): string {
  const parts = (Object.keys(decides) as (keyof AnyMetric)[])
    .filter((name) => decides[name])
    .map((name) => [name, metric[name] ?? null]);
  return hashOf(Buffer.from(JSON.stringify(parts)));
}
