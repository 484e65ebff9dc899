import type { Draft } from "../draft.js";

/** A draft when somebody has chosen something: no longer as last time. What is free is, until that is looked at itself. */
export function touched<D extends Draft>(draft: D, patch: Partial<D>): D {
  const isFreeLookedAt = "capacity" in patch || "assignments" in patch;
  const capacity_from = isFreeLookedAt ? undefined : draft.capacity_from;
  return { ...draft, ...patch, from: undefined, capacity_from };
}

/** A draft that somebody says still holds. What is free in another half-year has to be asked all the same. */
export function confirmed<D extends Draft>(draft: D): D {
  return { ...draft, from: undefined };
}
