import { fills } from "./palette.js";

/** How a network is told from the others: a fill, the ink that can be read on it, and two letters. */
export interface NetworkLook {
  readonly fill: string;
  readonly ink: string;
  readonly letters: string;
}

/** A tile whose network is not known. */
export const unknownLook: NetworkLook = { ...fills.none, letters: "?" };

const inOrder = [fills.strong, fills.pale, fills.warm, fills.mist, fills.slate] as const;

/** The look of each network, by id, in the networks' own order. */
export function networkLooks(
  networks: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, NetworkLook> {
  return new Map(
    networks.map(({ id, name }, i) => [id, { ...(inOrder[i] ?? unknownLook), letters: name.slice(0, 2) }] as const),
  );
}
