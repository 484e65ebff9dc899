import type { Region } from "./region.js";

/**
 * What a municipality of so many inhabitants pays in kroner to take part in an ownership network; undefined where the
 * network's schedule has no band for it, or there is no schedule.
 */
export function ownershipFee({ pack }: Pick<Region, "pack">, network: string, inhabitants: number): number | undefined {
  return pack["structure/ownership_fees.csv"].find(
    (band) =>
      band.network === network &&
      inhabitants >= band.inhabitants_from &&
      inhabitants <= (band.inhabitants_to ?? Number.POSITIVE_INFINITY),
  )?.fee_nok;
}
