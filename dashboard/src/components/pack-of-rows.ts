import { type PackFile, type PopulationRow, packFiles, type RegionPack } from "@barneloftet/analytics";

/** A region's published pack, and its population. */
export interface PublishedPack {
  readonly pack: RegionPack;
  readonly population: readonly PopulationRow[];
}

/** The pack that the rows of `pack_rows` are: each is a row of one of its files as JSON. */
export function packOfRows(rows: readonly Readonly<Record<string, unknown>>[]): PublishedPack {
  const values = rows.map(({ file, row }) => ({ file: String(file), value: JSON.parse(String(row)) as unknown }));
  const of = (file: string): readonly unknown[] => values.filter((row) => row.file === file).map(({ value }) => value);
  const files = Object.keys(packFiles) as PackFile[];
  return {
    pack: Object.fromEntries(files.map((file) => [file, of(file)])) as unknown as RegionPack,
    population: of("population") as readonly PopulationRow[],
  };
}
