import { readEdition } from "../edition/read-edition.js";
import { publish } from "../publish/publish.js";
import { realPacks } from "../publish/real-packs.js";
import { requireEditionName } from "./require-edition-name.js";

/**
 * Writes the open cubes of an edition, and says how many.
 *
 * @throws Refusal if the edition cannot be read, or must not be published.
 */
export async function publishEdition(
  place: string,
  { name, out }: { readonly name: string; readonly out: string },
): Promise<string> {
  requireEditionName(name);
  const edition = await readEdition(place, name);
  try {
    return `${(await publish(edition, out, await realPacks(place))).length} kuber er skrevet til ${out}.`;
  } finally {
    edition.connection.closeSync();
  }
}
