/** A category's number of requests; null where it is not shown. */
export type ShownCount = number | null;

/** The largest count that is never shown, unless it is 0. */
export const small = 3;

/** Whether a count is so small that it could point at a family. */
export function isSmall(count: number): boolean {
  return count >= 1 && count <= small;
}

/**
 * Whether hidden counts that are all above 0 stay hidden for a reader who knows their sum: each of them may be small and
 * may be more. That is so when there are two or more, and their sum leaves one of them room to be above the small when
 * the others are 1.
 */
export function hideEachOther(hidden: number, sum: number): boolean {
  return hidden > 1 && sum >= hidden - 1 + small + 1;
}

/**
 * Whether what a facet hides can be told by nobody, whoever made the counts. A facet that hides all tells nothing; one
 * that hides some must hide two or more, and where its total is known what is left must be room enough, or nothing.
 *
 * @param counts - a count or null for each category of the facet.
 * @param total - the facet's total, undefined where no facet shows it.
 */
export function staysHidden(counts: readonly ShownCount[], total: number | undefined): boolean {
  const hidden = counts.filter((count) => count === null).length;
  if (hidden === 0 || hidden === counts.length) return true;
  if (total === undefined) return hidden > 1;
  const left = counts.reduce<number>((rest, count) => rest - (count ?? 0), total);
  return left === 0 || hideEachOther(hidden, left);
}
