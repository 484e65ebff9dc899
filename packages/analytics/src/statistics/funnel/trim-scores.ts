/** How extreme scores are held in: drawn in to a quantile, or left out. */
export type TrimMethod = "winsorise" | "truncate";

/** Scores with their extremes held in: `undefined` where one is left out. */
export function trimScores(
  scores: readonly (number | undefined)[],
  method: TrimMethod,
  share: number,
): readonly (number | undefined)[] {
  const known = scores.filter((score) => score !== undefined).toSorted((a, b) => a - b);
  const held = method === "winsorise" ? winsorised(known, share) : truncated(known, share);
  return scores.map((score) => (score === undefined ? undefined : held(score)));
}

function winsorised(ordered: readonly number[], share: number): (score: number) => number {
  const [low, high] = [quantile(ordered, share), quantile(ordered, 1 - share)];
  return (score) => Math.min(high, Math.max(low, score));
}

/**
 * By rank in 1 / share groups of equal size, of which the lowest and the highest go; equal scores have their mean rank.
 */
function truncated(ordered: readonly number[], share: number): (score: number) => number | undefined {
  if (share === 0) return (score) => score;
  const groups = 1 / share;
  return (score) => {
    const rank = (ordered.indexOf(score) + ordered.lastIndexOf(score)) / 2 + 1;
    const group = Math.floor((rank * groups) / (ordered.length + 1));
    return group > 0 && group < groups - 1 ? score : undefined;
  };
}

/** Quantile of ordered numbers, between neighbours in proportion (R's type 7). */
function quantile(ordered: readonly number[], share: number): number {
  const index = (ordered.length - 1) * share;
  const below = Math.floor(index);
  const [low = 0, high = low] = ordered.slice(below, below + 2);
  // At a whole index the neighbour must not enter: it may be infinite.
  return index === below ? low : (1 - (index - below)) * low + (index - below) * high;
}
