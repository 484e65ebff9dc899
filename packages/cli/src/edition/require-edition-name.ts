import { Refusal } from "../refusal.js";
import { editionName } from "./manifest.js";

/** @throws Refusal if a text cannot be the name of an edition. */
export function requireEditionName(name: string): void {
  if (!editionName.safeParse(name).success)
    throw new Refusal(
      `«${name}» kan ikke være navnet på en utgave. Bruk små bokstaver a–z, sifre, punktum og bindestrek, som i 2025-1.`,
    );
}
