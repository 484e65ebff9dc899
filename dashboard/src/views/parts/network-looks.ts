import { palette } from "./palette.js";

const paper = "#ffffff";

/** How a network is told from the others: a fill, the ink that can be read on it, and two letters. */
export interface NetworkLook {
  readonly fill: string;
  readonly ink: string;
  readonly letters: string;
}

/** A tile whose network is not known. */
export const unknownLook: NetworkLook = { fill: paper, ink: palette.ink, letters: "?" };

const fills = [
  { fill: palette.accent, ink: paper },
  { fill: "#b5d0e8", ink: palette.ink },
  { fill: "#e79a4b", ink: palette.ink },
  { fill: "#e3e7eb", ink: palette.ink },
  { fill: "#5d6874", ink: paper },
] as const;

/** The look of each network, by id, in the networks' own order. */
export function networkLooks(
  networks: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, NetworkLook> {
  return new Map(
    networks.map(({ id, name }, i) => [id, { ...(fills[i] ?? unknownLook), letters: name.slice(0, 2) }] as const),
  );
}
