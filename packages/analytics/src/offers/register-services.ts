import { type Region, type Service, validOn } from "../region/region.js";

/** The services that Tiltaksregisteret asks: those there are on the organisation date, in the pack's own order. */
export function registerServices({ pack, organisationDate }: Region): readonly Service[] {
  return pack["structure/services.csv"].filter((row) => validOn(row, organisationDate));
}
