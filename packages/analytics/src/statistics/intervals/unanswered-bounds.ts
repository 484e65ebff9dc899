/** The least and the most that a share can be while some have not answered, both from 0 to 1. */
export interface ShareBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Worst-case bounds of a share when some of the group have not answered: all of them without, and all of them with
 * (Manski, 1989, «Anatomy of the selection problem»). The bounds are equal when everybody has answered.
 *
 * @param count How many are known to have it.
 * @param unanswered How many are not known.
 * @param total How many there are.
 * @returns undefined for an empty group.
 * @throws Error if a count is negative or no number, or the parts are more than the total.
 * @example unansweredBounds(3, 2, 10) // => { lower: 0.3, upper: 0.5 }
 */
export function unansweredBounds(count: number, unanswered: number, total: number): ShareBounds | undefined {
  if (!(count >= 0 && unanswered >= 0 && count + unanswered <= total))
    throw new Error(`impossible counts: ${count} and ${unanswered} unanswered of ${total}`);
  return total === 0 ? undefined : { lower: count / total, upper: (count + unanswered) / total };
}
