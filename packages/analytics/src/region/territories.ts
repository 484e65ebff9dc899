import type { Stretch } from "../time/stretch.js";
import { asOf } from "./dated.js";
import { changeDays } from "./organisation-days.js";
import type { Region } from "./region.js";
import { strandsOf, wholes } from "./strands.js";
import type { UnitRef } from "./unit.js";

/**
 * What units cover, told so that one and the same ground is told alike on any day, whatever the municipalities were called
 * and however they were divided: as the strands of municipal history that run through it, sorted, a blank between them. A
 * municipality that never changed is one strand, its code; one that was made of two is two; one that was split between two
 * is two. `nation` is what is covered by one.
 *
 * The function that it gives takes the parts that a figure is of, and a half-open period. It answers `unknown` where the
 * region does not say what one of them covered, and `changing` where that changed within the period.
 */
export function territories(region: Region): (parts: readonly UnitRef[], period: Stretch) => string {
  const changes = changeDays(region);
  const known = new Map<string, readonly string[] | undefined>();
  const strandsOn = (part: UnitRef, day: string): readonly string[] | undefined => {
    const since = changes.findLast((change) => change <= day) ?? "";
    const key = `${since} ${part.level}/${part.id}`;
    if (!known.has(key)) known.set(key, strandsOf(region, part, day));
    return known.get(key);
  };
  const on = (parts: readonly UnitRef[], asked: string): string => {
    const day = asOf(region, asked).answeredFor;
    const each = parts.map((part) => strandsOn(part, day));
    if (each.length === 0 || each.includes(undefined)) return "unknown";
    return wholes(region, new Set(each.flatMap((strands) => strands ?? [])), day)
      .toSorted()
      .join(" ");
  };
  return (parts, { from, to }) => {
    const days = [from, ...changes.filter((change) => change > from && change < to)];
    const found = new Set(days.map((day) => on(parts, day)));
    const [first = "unknown"] = found;
    return found.has("unknown") ? "unknown" : found.size > 1 ? "changing" : first;
  };
}
