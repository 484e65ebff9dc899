import { z } from "zod";
import type { Cell } from "./cell.js";
import { type Protected, sealCells } from "./protected.js";

/** Under which key a cube's metadata says who vouched for its cells. */
const key = "barneloftet.protection";

const protection = z.strictObject({
  metric: z.string(),
  maker: z.enum(["as_published", "as_invented", "as_own"]),
  audience: z.union([z.literal("open"), z.templateLiteral(["own:", z.string().min(1)])]),
});

/** What a cube's file says of its protection, as metadata for its schema. */
export function protectionMetadata({ metric, maker, audience }: Protected): ReadonlyMap<string, string> {
  return new Map([[key, JSON.stringify({ metric, maker, audience })]]);
}

/**
 * Gives cells read from a cube back as protected: the one way from disk to evaluation.
 *
 * @param metadata The metadata of the cube's own schema, as `protectionMetadata` wrote it.
 * @throws Error if the cube does not say who vouched for it, or is another metric's, or claims a maker and an audience
 *   that do not go together.
 */
export function readProtected<Name extends string>(
  metric: { readonly id: string },
  metadata: ReadonlyMap<string, string>,
  cells: readonly Cell<Name>[],
): Protected<Name> {
  const text = metadata.get(key);
  if (text === undefined)
    throw new Error(`cube without protection: "${metric.id}"; only cubes written by publish can be read`);
  const { metric: id, maker, audience } = protection.parse(JSON.parse(text));
  if (id !== metric.id) throw new Error(`wrong metric: cube of "${id}" read as "${metric.id}"`);
  if ((maker === "as_own") !== audience.startsWith("own:"))
    throw new Error(`impossible protection: ${maker} for ${audience}`);
  return sealCells({ metric: id, maker, audience, cells });
}
