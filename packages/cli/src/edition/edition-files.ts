import type { RegionPack } from "@barneloftet/analytics";
import { type Figures, faultSentence, readRegionPack } from "@barneloftet/ingest";
import { packText } from "../import/pack-text.js";
import { Refusal } from "../refusal.js";
import { figuresIn } from "./figures-in.js";
import type { Edition } from "./read-edition.js";

/** A pack as an edition holds it, read again, and its files as text. */
export interface EditionFiles {
  readonly pack: RegionPack;
  readonly figures: Figures;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The pack that an edition holds, as files, read as any pack is.
 *
 * @throws Refusal if this version of the product finds a fault in it.
 */
export async function editionFiles({ region, connection, manifest }: Edition): Promise<EditionFiles> {
  const files = packText(region.pack, await figuresIn({ connection }));
  const reading = readRegionPack(files);
  if (reading.ok) return { pack: reading.pack, figures: reading.figures, files };
  throw new Refusal(
    [
      `Utgaven «${manifest.edition}» har feil etter reglene som gjelder nå. Den kan leses, men ikke bygges videre på.`,
      ...reading.faults.map(faultSentence),
    ].join("\n"),
  );
}
