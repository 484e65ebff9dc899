import { type RegionPack, validOn } from "@barneloftet/analytics";

/** The municipalities of a region, by their four digits. */
export interface PackCodes {
  /** Those that are there today. */
  readonly current: readonly string[];
  /** Those that have been there, whose figures of earlier years stand under their own number. */
  readonly former: readonly string[];
}

/** The municipalities that a pack counts to its region, today and before. */
export function packCodes(pack: RegionPack, today: string): PackCodes {
  const own = pack["structure/municipalities.csv"].filter(({ in_region }) => in_region === "yes");
  const current = new Set(own.filter((row) => validOn(row, today)).map(({ code }) => code));
  const former = new Set(own.map(({ code }) => code).filter((code) => !current.has(code)));
  return { current: [...current].toSorted(), former: [...former].toSorted() };
}

/** The municipalities as the table of inhabitants within today's borders writes them. */
export function populationRegions({ current }: PackCodes): PackCodes {
  return { current: current.map((code) => `K-${code}`), former: [] };
}

/** The municipalities, and what they are held against: the country, the country without Oslo, and their county. */
export function kostraRegions({ current, former }: PackCodes): PackCodes {
  const counties = new Set(current.map((code) => `EKA${code.slice(0, 2)}`));
  return { current, former: [...former, "EAK", "EAKUO", ...counties] };
}
