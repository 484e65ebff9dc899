import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createRegion, type PopulationRow, type Region } from "@barneloftet/analytics";
import { Refusal } from "../refusal.js";
import { refuseUnknown } from "./form-units.js";
import { readCheckedPack } from "./read-checked-pack.js";

/** Where packs lie when no folder is given. */
const packs = "data";

/** What a form is for. */
interface FormUnit {
  readonly level: "service" | "base";
  readonly id: string;
}

/**
 * The region of the folder given, or of the one folder in `data/` that has the unit.
 *
 * @throws Refusal if none has it, or several.
 */
export function findRegion(place: string | undefined, unit: FormUnit): Region {
  const regions = place === undefined ? packFolders().map(read) : [read(place)];
  const [found, ...more] = regions.filter((region) => idsIn(region, unit.level).includes(unit.id));
  const what = unit.level === "service" ? "tjeneste" : "base";
  if (!found)
    return refuseUnknown(
      what,
      unit.id,
      regions.flatMap((region) => idsIn(region, unit.level)),
    );
  if (more.length > 0) throw new Refusal(`Flere regionpakker har «${unit.id}». Oppgi mappen til den rette.`);
  return found;
}

/**
 * The region of the folder given, or of the only one in `data/`.
 *
 * @throws Refusal if there are several.
 */
export function regionIn(place: string | undefined): Region {
  const [folder, ...more] = place === undefined ? packFolders() : [place];
  if (folder === undefined || more.length > 0)
    throw new Refusal("Oppgi mappen til regionpakken, som i barneloftet form data/REGION --all.");
  return read(folder);
}

/**
 * The region of the folder given, or of the one folder in `data/` that texts of answers name.
 *
 * @throws Refusal if no text names a region at hand.
 */
export function regionOfFiles(place: string | undefined, texts: readonly string[]): Region {
  if (place !== undefined) return read(place);
  const regions = packFolders().map(read);
  const found = regions.find(({ id }) => texts.some((text) => new RegExp(`(^|["\\n;,])${id}(["\\n;,]|$)`).test(text)));
  if (found) return found;
  throw new Refusal(
    `Ser ikke hvilken region svarene gjelder (kjenner ${regions.map(({ id }) => id).join(", ")}). Oppgi mappen med --pack.`,
  );
}

/** The folders of packs in `data/`.
 *
 * @throws Refusal if there is none.
 */
export function packFolders(): readonly string[] {
  const folders = existsSync(packs)
    ? readdirSync(packs)
        .map((name) => join(packs, name))
        .filter((folder) => existsSync(join(folder, "pack.csv")))
    : [];
  if (folders.length === 0) throw new Refusal("Finner ingen regionpakke i mappen data. Oppgi mappen til regionpakken.");
  return folders;
}

function read(folder: string): Region {
  const { pack, figures } = readCheckedPack(folder);
  return createRegion(pack, figures.population as unknown as readonly PopulationRow[]);
}

function idsIn({ pack }: Region, level: FormUnit["level"]): readonly string[] {
  return level === "service"
    ? pack["structure/services.csv"].map(({ id }) => id)
    : [...pack["structure/networks.csv"], ...pack["structure/areas.csv"].filter(({ kind }) => kind === "base")].map(
        ({ id }) => id,
      );
}
