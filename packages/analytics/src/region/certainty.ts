/** How sure we can be, the surest first: what is made of several things is as sure as the least sure of them. */
export const certainty = ["confirmed", "inferred", "unknown", "invented"] as const;

/** The least sure of some statuses; confirmed when there are none. */
export function leastSure(statuses: readonly (typeof certainty)[number][]): (typeof certainty)[number] {
  return certainty[Math.max(0, ...statuses.map((status) => certainty.indexOf(status)))] ?? "confirmed";
}
