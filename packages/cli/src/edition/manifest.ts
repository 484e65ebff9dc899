import { createHash } from "node:crypto";
import * as z from "zod";

/** The names an edition may have: they are file names too. */
export const editionName = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9.-]*$/, "lower-case letters a–z, digits, full stop and hyphen");

/** Tables are views of a database under these names. */
const tableName = z.string().regex(/^[a-z_]+(\/[a-z_]+)?$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();

const held = {
  edition: editionName,
  region: z.string(),
  kind: z.enum(["real", "invented"]),
  /** The product's version that made it. */
  made_by: z.string(),
  tables: z.array(z.strictObject({ table: tableName, rows: z.number().int().nonnegative(), sha256 })),
};

/** Editions from before files could be sent in: a pack's own files, by name. */
const first = z.strictObject({
  format: z.literal(1),
  ...held,
  inputs: z.array(z.strictObject({ file: z.string(), sha256 })),
});

/** A fault that kept figures out of an edition that was made all the same; what stood there is not kept. */
const leftOut = z.strictObject({
  code: z.string(),
  source: z.string(),
  sheet: z.string().optional(),
  row: z.number().int().optional(),
  column: z.string().optional(),
});

const second = z.strictObject({
  format: z.literal(2),
  ...held,
  /** `preliminary` figures may still be revised by those who gave them. */
  release: z.enum(["preliminary", "final"]),
  /** The edition that this one builds on, where it is another edition and no pack's folder. */
  after: editionName.optional(),
  /** The pack's own files, by name. */
  inputs: z.array(z.strictObject({ file: z.string(), sha256 })),
  /** Files that were sent in, by the id of the source that their figures stand under: a file's name may be a person's. */
  submitted: z.array(
    z.strictObject({
      source: z.string(),
      sha256,
      kind: z.string(),
      service: z.string().optional(),
      period: z.string().optional(),
      received_on: day,
    }),
  ),
  left_out: z.array(leftOut),
  /** The version of each definition when the edition was made. */
  definitions: z.array(z.strictObject({ metric: z.string(), sha256 })),
});

/** What an edition holds: each table's Parquet file by its content, and what it was made of. */
export const manifest = z.discriminatedUnion("format", [first, second]);
/** What an edition holds, as read. */
export type Manifest = z.infer<typeof manifest>;
/** What an edition that is made now holds. */
export type NewManifest = z.infer<typeof second>;

/** The hash by which an edition names its files. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
