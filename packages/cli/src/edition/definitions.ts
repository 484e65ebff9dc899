import { type AnyMetric, catalogue } from "@barneloftet/analytics";
import { hashOf } from "./manifest.js";

/** What of a metric decides its figures; its words and its polarity do not. */
const deciding = [
  ...["table", "rows", "dimensions", "period", "windows", "parts", "unit", "prices", "components", "value"],
  ...["interval", "disclosure", "comparableBy"],
] as const;

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
  const parts = deciding.map((name) => [name, (metric as unknown as Readonly<Record<string, unknown>>)[name] ?? null]);
  return hashOf(Buffer.from(JSON.stringify(parts)));
}
