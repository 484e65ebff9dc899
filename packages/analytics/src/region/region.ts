import type { PackRow, RegionPack, Status } from "./pack.js";

/** Persons of one age group in a municipality or district on a day: a row of the pack's population figures. */
export interface PopulationRow {
  readonly level: string;
  readonly unit: string;
  readonly period_start: string;
  readonly age_group: string;
  readonly persons: number | null;
  readonly source: string;
  readonly status: Status;
}

/** A region: its pack's structure and its population, to be asked by the functions of this folder. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly kind: "real" | "invented";
  /** The day whose structure the pack describes: «organisering per». */
  readonly organisationDate: string;
  /** The latest day for which a source confirms the structure. */
  readonly lastConfirmed: string;
  /** The first day the memberships cover. */
  readonly structureFrom: string;
  /** The half-year that Tiltaksregisteret asks about now, as in `2025H1`. */
  readonly registerPeriod: string;
  readonly pack: RegionPack;
  readonly population: readonly PopulationRow[];
}

/**
 * A region from a pack that has been read and checked (`readRegionPack` of the ingest package).
 *
 * @throws Error if the pack does not describe exactly one region: a fault in the program, since reading checks it.
 */
export function createRegion(pack: RegionPack, population: readonly PopulationRow[] = []): Region {
  const [about, ...more] = pack["pack.csv"];
  if (!about || more.length > 0)
    throw new Error(`invalid pack: ${more.length + (about ? 1 : 0)} rows in pack.csv; expected 1`);
  const { id, name, kind, organisation_date, last_confirmed, structure_from, register_period } = about;
  return {
    id,
    name,
    kind,
    organisationDate: organisation_date,
    lastConfirmed: last_confirmed,
    structureFrom: structure_from,
    registerPeriod: register_period,
    pack,
    population,
  };
}

/** Whether a row is valid on a day: `valid_from` ≤ day < `valid_to`. */
export function validOn(
  row: { readonly valid_from: string; readonly valid_to?: string | undefined },
  day: string,
): boolean {
  return row.valid_from <= day && (row.valid_to === undefined || day < row.valid_to);
}

/** A municipality of the pack, inside the region or beside it. */
export type Municipality = PackRow<"structure/municipalities.csv">;
/** A child welfare service of the pack. */
export type Service = PackRow<"structure/services.csv">;
/** A learning network of the pack. */
export type Network = PackRow<"structure/networks.csv">;
