import * as z from "zod";
import type { Cell } from "./cell.js";
import { type Audience, type Protected, sealCells, snapshot } from "./protected.js";
import { type Disclosure, isFitToShow } from "./withheld.js";

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
 * The metadata is a label, not a proof: whoever can write the file can write it. It keeps a cube from being read as
 * something it does not claim to be, and one service's own figures from being shown to anybody else.
 *
 * @param metadata The metadata of the cube's own schema, as `protectionMetadata` wrote it.
 * @param audience Who will see the figures: a page that anybody reads asks for `open`.
 * @throws Error if the cube does not say who vouched for it, is another metric's or another audience's, claims a maker
 *   and an audience that do not go together, or holds an open cell without a source or of too few people.
 */
export function readProtected<Name extends string, A extends Audience>(
  metric: { readonly id: string; readonly disclosure: Disclosure<NoInfer<Name>> },
  metadata: ReadonlyMap<string, string>,
  cells: readonly Cell<Name>[],
  audience: A,
): Protected<Name, A> {
  const own = snapshot(metric.id, cells);
  const text = metadata.get(key);
  if (text === undefined)
    throw new Error(`cube without protection: "${metric.id}"; only cubes written by publish can be read`);
  const claimed = protection.parse(JSON.parse(text));
  if (claimed.metric !== metric.id) throw new Error(`wrong metric: cube of "${claimed.metric}" read as "${metric.id}"`);
  if (claimed.audience !== audience)
    throw new Error(`wrong audience: cube for ${claimed.audience} read for ${audience}`);
  if ((claimed.maker === "as_own") !== audience.startsWith("own:"))
    throw new Error(`impossible protection: ${claimed.maker} for ${audience}`);
  for (const cell of own) {
    const { level, unit, status, sources } = cell;
    if (audience === "open" && !isFitToShow(metric.disclosure, cell))
      throw new Error(`figure of too few people in an open cube: ${metric.id}, ${level} ${unit}`);
    if (claimed.maker !== "as_own" && sources.length === 0)
      throw new Error(`figure without a source: ${metric.id}, ${level} ${unit}`);
    if ((claimed.maker === "as_invented") !== (status === "invented"))
      throw new Error(`figure ${claimed.maker} with status ${status}: ${metric.id}, ${level} ${unit}`);
  }
  return sealCells({ metric: metric.id, maker: claimed.maker, audience, cells: own });
}
