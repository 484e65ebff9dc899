import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Region } from "@barneloftet/analytics";
import { type Figures, readRegion } from "@barneloftet/ingest";

const folder = join(import.meta.dirname, "../../data/trondelag");

/** The pack of Trøndelag, and its published figures. */
export const { region: trondelag, figures }: { readonly region: Region; readonly figures: Figures } = read();

/** Every id that the pack gives a unit: none of them may carry an invented figure. */
export function unitIds(): ReadonlySet<string> {
  const { pack } = trondelag;
  return new Set([
    ...(["areas", "networks", "services"] as const).flatMap((list) =>
      pack[`structure/${list}.csv`].map(({ id }) => id),
    ),
    ...pack["structure/municipalities.csv"].map(({ code }) => code),
  ]);
}

function read(): { readonly region: Region; readonly figures: Figures } {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.endsWith(".csv"));
  const reading = readRegion(
    new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path))])),
  );
  if (!reading.ok) throw new Error(`the pack cannot be read: ${JSON.stringify(reading.faults.slice(0, 5))}`);
  return reading;
}
