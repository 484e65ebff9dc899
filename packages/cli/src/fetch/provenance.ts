import * as z from "zod";

/** The name of the file that says where the others come from. */
export const provenanceFile = "provenance.json";

const entry = z.object({
  file: z.string(),
  table: z.string().nullable(),
  url: z.string(),
  method: z.enum(["GET", "POST"]),
  body: z.string().nullable(),
  fetchedAt: z.iso.datetime(),
  /** When the server last said that it has nothing newer; the time of fetching until then. */
  confirmedAt: z.iso.datetime(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  etag: z.string().nullable(),
  updated: z.string().nullable(),
  source: z.string(),
  licence: z.string(),
  tool: z.string(),
});

/** Where one file comes from, when, and what it then held. */
export type Origin = z.output<typeof entry>;

const provenance = z.object({ format: z.literal("barneloftet-provenance-1"), files: z.array(entry) });

/** Reads what says where files come from; undefined for anything else. */
export function readProvenance(text: string): readonly Origin[] | undefined {
  try {
    return provenance.parse(JSON.parse(text)).files;
  } catch {
    return undefined;
  }
}

/** Where files come from, as JSON, by the names of the files; what is said of each stands in one order. */
export function provenanceText(origins: readonly Origin[]): string {
  const files = origins.toSorted((a, b) => (a.file < b.file ? -1 : 1)).map((one) => entry.parse(one));
  return `${JSON.stringify({ format: "barneloftet-provenance-1", files } satisfies z.input<typeof provenance>, null, 2)}\n`;
}
