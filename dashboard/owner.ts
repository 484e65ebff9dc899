import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const address = z.url({ protocol: /^https$/ }).nullable();
const owner = z.strictObject({
  /** The official accessibility statement, at uustatus.no. */
  statement: address,
  /** A page where readers can say what does not work. */
  contact: address,
});

/** What the owner of a site has filled in; null is what has not been. */
export type Owner = z.infer<typeof owner>;

/** The owner's own facts, from `owner.json`. @throws Error naming what is wrong with it. */
export function readOwner(text: string = readFileSync(join(import.meta.dirname, "owner.json"), "utf8")): Owner {
  const { success, data, error } = owner.safeParse(JSON.parse(text));
  if (!success) throw new Error(`dashboard/owner.json: ${z.prettifyError(error)}`);
  return data;
}

/** The same, as a page says it to its figures: only what is there. */
export function ownerRoute({ statement, contact }: Owner): Readonly<Record<string, string>> {
  return { ...(statement === null ? {} : { statement }), ...(contact === null ? {} : { contact }) };
}
