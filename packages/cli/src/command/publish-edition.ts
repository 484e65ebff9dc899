import { type Edition, readEdition } from "../edition/read-edition.js";
import { requireEditionName } from "../edition/require-edition-name.js";
import { publish } from "../publish/publish.js";
import { realPacks } from "../publish/real-packs.js";
import { Refusal } from "../refusal.js";

/** What `barneloftet publish EDITIONS` is asked for. */
export interface PublishEditionOptions {
  readonly name: string;
  /** Earlier editions of the same region, against which it is told what has changed. */
  readonly since: readonly string[];
  readonly out: string;
}

/**
 * Writes the open cubes of an edition, and says how many.
 *
 * @throws Refusal if an edition cannot be read, must not be published, or is said to be an earlier one and is another region's.
 */
export async function publishEdition(place: string, { name, since, out }: PublishEditionOptions): Promise<string> {
  requireEditionName(name);
  const opened: Edition[] = [];
  try {
    for (const one of [name, ...since]) opened.push(await readEdition(place, one));
    const [edition, ...earlier] = opened as [Edition, ...Edition[]];
    for (const { manifest } of earlier) refuseOther(edition, manifest);
    const names = await publish(edition, out, { real: await realPacks(place), earlier });
    return `${names.length} kuber er skrevet til ${out}.`;
  } finally {
    for (const { connection } of opened) connection.closeSync();
  }
}

function refuseOther({ manifest }: Edition, earlier: Edition["manifest"]): void {
  if (earlier.edition === manifest.edition)
    throw new Refusal(
      `Utgaven «${earlier.edition}» kan ikke være sin egen forrige utgave. Oppgi en annen med --since.`,
    );
  if (earlier.region !== manifest.region)
    throw new Refusal(
      `Utgavene gjelder hver sin region (${earlier.region} og ${manifest.region}) og kan ikke holdes mot hverandre.`,
    );
}
