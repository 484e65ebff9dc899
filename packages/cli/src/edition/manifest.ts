import { createHash } from "node:crypto";
import * as z from "zod";

/** The names an edition may have: they are file names too. */
export const editionName = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9.-]*$/, "lower-case letters a–z, digits, full stop and hyphen");

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an edition holds: each table's Parquet file by its content, and the files it was made of. */
export const manifest = z.strictObject({
  format: z.literal(1),
  edition: editionName,
  region: z.string(),
  kind: z.enum(["real", "invented"]),
  /** The product's version that made it. */
  made_by: z.string(),
  inputs: z.array(z.strictObject({ file: z.string(), sha256 })),
  tables: z.array(z.strictObject({ table: z.string(), rows: z.number().int().nonnegative(), sha256 })),
});
/** What an edition holds, as read. */
export type Manifest = z.infer<typeof manifest>;

/** The hash by which an edition names its files. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
