import type { PackRow, Region } from "@barneloftet/analytics";
import type { CollectedFile } from "@barneloftet/ingest";

/** The id of the source that figures of the nth file of an edition stand under, as in `innsendt-2025-1-3`. */
export function submittedSource(edition: string, nth: number): string {
  return `innsendt-${edition.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}-${nth}`;
}

/** The row of `sources.csv` for a file that was sent in. The file's name is not kept: it can be a person's. */
export function submittedRow(
  { pack, name, kind }: Pick<Region, "pack" | "name" | "kind">,
  { id, read, today }: { readonly id: string; readonly read: CollectedFile; readonly today: string },
): PackRow<"sources.csv"> {
  const service = pack["structure/services.csv"].find((one) => one.id === read.service)?.name;
  const period = read.period === undefined ? "" : `, ${read.period}`;
  // Nothing in a file proves who made it: of an invented region the figures are nobody's but the region's.
  const publisher = read.kind === "statistics" && kind === "real" ? "Statistisk sentralbyrå" : (service ?? name);
  const updated = read.statistics?.updated;
  return {
    id,
    title: `${titleOf(read)}${service === undefined ? "" : ` fra ${service}`}${period}`,
    publisher,
    kind: kind === "invented" ? "invented" : "submitted",
    published_on: today,
    place: updated === undefined ? undefined : `oppdatert ${updated}`,
    url: undefined,
  };
}

function titleOf({ kind, statistics }: CollectedFile): string {
  return statistics === undefined ? titles[kind] : `Tabell ${statistics.table} fra Statistisk sentralbyrå, lagret fil`;
}

const titles: Readonly<Record<CollectedFile["kind"], string>> = {
  template: "Tall sendt inn i malen",
  answers: "Svar på tiltaksregisteret",
  table: "Tall sendt inn som tabell",
  hr: "Tall fra lønns- og personalsystemet",
  statistics: "Tabell fra Statistisk sentralbyrå, lagret fil",
  unknown: "Ukjent fil",
};
