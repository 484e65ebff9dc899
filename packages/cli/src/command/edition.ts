import { requireEditionName } from "../edition/require-edition-name.js";
import { writeEdition } from "../edition/write-edition.js";
import { version } from "../version.js";
import { readCheckedPack } from "./read-checked-pack.js";

/**
 * Makes an edition of a region pack's folder, and says what was written.
 *
 * @throws Refusal if the pack is not in order, or another edition has the name.
 */
export async function edition(
  place: string,
  { name, out }: { readonly name: string; readonly out: string },
): Promise<string> {
  requireEditionName(name);
  const made = await writeEdition(out, { name, madeBy: version, ...readCheckedPack(place) });
  return `Utgaven «${name}» er skrevet til ${out}: ${made.tables.length} tabeller.`;
}
